// A file system without locks, as some network file systems and some in user space are, put under a program:
// whatever asks for a lock is told what WINNOW_LOCK_ERROR says (a number of errno; usually ENOLCK). With
// WINNOW_FAULT=maps there are locks, and programs can't share a mapped file instead.

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>

namespace {

bool hasLocks() {
    const char *fault = std::getenv("WINNOW_FAULT");
    return fault && std::string_view(fault) == "maps";
}

bool isAboutLocks(int command) {
    switch (command) {
    case F_GETLK:
    case F_SETLK:
    case F_SETLKW:
    case F_OFD_GETLK:
    case F_OFD_SETLK:
    case F_OFD_SETLKW:
        return true;
    default:
        return false;
    }
}

int refuse() {
    const char *wanted = std::getenv("WINNOW_LOCK_ERROR");
    errno = wanted ? std::atoi(wanted) : ENOLCK;
    return -1;
}

int passOn(const char *name, int handle, int command, void *argument) {
    if (isAboutLocks(command) && !hasLocks())
        return refuse();
    using Function = int (*)(int, int, ...);
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name))(handle, command, argument);
}

void *passOn(const char *name, void *place, size_t size, int rights, int kind, int handle, off64_t from) {
    const bool isShared = (kind & MAP_SHARED) && (rights & PROT_WRITE) && handle >= 0;
    if (isShared && hasLocks()) {
        errno = EINVAL;
        return MAP_FAILED;
    }
    using Function = void *(*)(void *, size_t, int, int, int, off64_t);
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name))(place, size, rights, kind, handle, from);
}

} // namespace

extern "C" {

int fcntl(int handle, int command, ...) {
    va_list list;
    va_start(list, command);
    void *argument = va_arg(list, void *);
    va_end(list);
    return passOn("fcntl", handle, command, argument);
}

int fcntl64(int handle, int command, ...) {
    va_list list;
    va_start(list, command);
    void *argument = va_arg(list, void *);
    va_end(list);
    return passOn("fcntl64", handle, command, argument);
}

void *mmap(void *place, size_t size, int rights, int kind, int handle, off_t from) noexcept {
    return passOn("mmap", place, size, rights, kind, handle, from);
}

void *mmap64(void *place, size_t size, int rights, int kind, int handle, off64_t from) noexcept {
    return passOn("mmap64", place, size, rights, kind, handle, from);
}

int flock(int handle, int operation) noexcept {
    if (!hasLocks())
        return refuse();
    using Function = int (*)(int, int);
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, "flock"))(handle, operation);
}
}
