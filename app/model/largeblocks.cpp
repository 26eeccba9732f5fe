#include "app/model/largeblocks.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

namespace winnow {

void giveLargeBlocksBack() {
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    constexpr int bound = 512 * 1024;
    mallopt(M_MMAP_THRESHOLD, bound);
#endif
}

void giveSmallBlocksBack() {
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    malloc_trim(0);
#endif
}

} // namespace winnow
