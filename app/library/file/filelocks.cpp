#include "app/library/file/filelocks.h"

#include <QTemporaryFile>

#include <chrono>

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

// QLockFile knows a killed program's file by the process that is named in it, which is written a moment after
// the file is made. A program that was killed in between leaves an empty file, which would keep everyone out
// for 30 seconds, or with a time of 0 for ever. Older files than this are taken over, but never that of a
// running program: it also holds the system's lock on the file.
std::unique_ptr<QLockFile> newLock(const QString &file) {
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(std::chrono::seconds(2));
    return lock;
}

} // namespace winnow
