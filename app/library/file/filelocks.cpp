#include "app/library/file/filelocks.h"

#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace winnow {

#ifdef Q_OS_UNIX

// On a separate file: closing a second handle of the library would release SQLite's locks on it.
bool canLockFiles(const QString &folder) {
    QTemporaryFile file(folder + QStringLiteral("/winnow-XXXXXX.lock-test"));
    constexpr qint64 page = 4096;
    if (!file.open() || !file.resize(page))
        return true;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_len = 1;
    // No other program knows this file, so the error can't be that somebody else has the lock.
    return ::fcntl(file.handle(), F_SETLK, &lock) == 0 && file.map(0, page) != nullptr;
}

#else

bool canLockFiles(const QString &folder) {
    Q_UNUSED(folder)
    return true;
}

#endif

} // namespace winnow
