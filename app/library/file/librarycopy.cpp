#include "app/library/file/librarycopy.h"

#include "app/library/file/filelocks.h"
#include "app/library/sql/migrations.h"
#include "app/library/sql/query.h"
#include "app/library/tables/papertable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace winnow {

namespace {

constexpr int mostFaults = 10;

// Open to this program alone, where no lock would keep others out.
QString partFile(const QString &target, bool canLock) {
    const QString part = target + QStringLiteral(".part");
    return canLock ? part : part + QLatin1Char('-') + QString::number(QCoreApplication::applicationPid());
}

std::filesystem::path toPath(const QString &file) {
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

bool isSameFile(const QString &one, const QString &other) {
    std::error_code failed;
    return std::filesystem::equivalent(toPath(one), toPath(other), failed);
}

Result<void> checkTarget(const Database &database, const QString &target, bool replaces) {
    const QFileInfo info(target);
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        if (isSameFile(database.file() + QLatin1String(suffix), target))
            return failure(ErrorCode::InvalidInput, QStringLiteral("this is the library itself"), target);
    }
    if (info.isDir())
        return failure(ErrorCode::FileUnwritable, QStringLiteral("it is a folder"), target);
    if (info.exists() && !replaces)
        return failure(ErrorCode::FileUnwritable, QStringLiteral("it exists already"), target);
    if (!QFileInfo(info.absolutePath()).isDir())
        return failure(ErrorCode::FileUnwritable, QStringLiteral("there is no such folder"), target);
    return {};
}

// SQLite's error messages are about the copy, unless the library is damaged.
Error aboutTarget(Error error, const QString &target) {
    if (error.code == ErrorCode::DatabaseDamaged)
        return error;
    return {ErrorCode::FileUnwritable, error.detail, target, {}};
}

Result<void> vacuumInto(Database &database, const QString &file) {
    const QFileInfo info(file);
    QString name = info.absoluteFilePath();
    if (!canLockFiles(info.absolutePath()))
        name = lockFreeName(name);
    name.replace(QLatin1Char('\''), QLatin1String("''"));
    return database.execute(QStringLiteral("VACUUM INTO '%1'").arg(name));
}

Result<BackupReport> inspectPart(const QString &file) {
    Database part(file);
    if (auto opened = openCopy(part); !opened)
        return failure(opened.error());
    const auto faults = faultsOf(part, CheckDepth::Quick);
    if (!faults)
        return failure(faults.error());
    if (!faults->isEmpty())
        return failure(ErrorCode::DatabaseDamaged, faults->constFirst(), file);
    const auto version = part.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    return PaperTable(part).count().map([&](int papers) {
        return BackupReport{file, QFileInfo(file).size(), papers, int(*version)};
    });
}

// Atomic: either the older file is there or the new one.
Result<void> giveName(const QString &part, const QString &target, bool replaces) {
    syncToDisk(part);
    if (!replaces && !QFile::rename(part, target)) // fails if there is one by now
        return failure(ErrorCode::FileUnwritable, QStringLiteral("it exists already"), target);
    std::error_code failed;
    if (replaces)
        std::filesystem::rename(toPath(part), toPath(target), failed);
    if (failed)
        return failure(ErrorCode::FileUnwritable, QString::fromStdString(failed.message()), target);
    syncToDisk(target);
    return {};
}

} // namespace

Result<void> openCopy(Database &copy) {
    const QString &file = copy.file();
    if (!QFileInfo::exists(file))
        return failure(ErrorCode::NotFound, {}, file);
    if (!QFileInfo(file).isFile() || !QFile(file).open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {}, file);
    copy.findLocks();
    const auto state = copy.inspect();
    if (!state)
        return failure(state.error());
    if (auto ours = Migrations().check(*state, file); !ours)
        return ours;
    if (state->empty || state->version == 0)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("not a Winnow library"), file);
    return copy.openToRead();
}

Result<QStringList> faultsOf(Database &database, CheckDepth depth) {
    const char *check = depth == CheckDepth::Full ? "integrity_check" : "quick_check";
    // Not as a table: SQLite 3.46 would take the number for a table's name there.
    Query query(database, QStringLiteral("PRAGMA %1(%2)").arg(QString::fromLatin1(check)).arg(mostFaults));
    const auto found = query.all([check](const Row &row) { return row.text(check); });
    if (!found && found.error().code == ErrorCode::DatabaseDamaged)
        return QStringList{found.error().detail};
    if (!found)
        return failure(found.error());
    QStringList faults(found->begin(), found->end());
    faults.removeAll(QStringLiteral("ok"));
    return faults;
}

Result<BackupReport> writeCopy(Database &database, const QString &target, bool replaces) {
    if (auto possible = checkTarget(database, target, replaces); !possible)
        return failure(possible.error());
    const bool canLock = canLockFiles(QFileInfo(target).absolutePath());
    const QString part = partFile(target, canLock);
    const auto lock = newLock(part + QStringLiteral(".lock"));
    if (canLock && !lock->tryLock(0)) {
        const bool isBusy = lock->error() == QLockFile::LockFailedError;
        return failure(ErrorCode::FileUnwritable,
                       isBusy ? QStringLiteral("another program is writing it")
                              : QStringLiteral("no file can be made in its folder"),
                       target);
    }
    QFile::remove(part);
    const auto removed = qScopeGuard([&part] { QFile::remove(part); });
    if (auto written = vacuumInto(database, part); !written)
        return failure(aboutTarget(written.error(), target));
    auto report = inspectPart(part);
    if (!report)
        return failure(aboutTarget(report.error(), target));
    if (auto named = giveName(part, target, replaces); !named)
        return failure(named.error());
    report->file = target;
    return report;
}

void syncToDisk(const QString &file) {
#ifdef Q_OS_UNIX
    for (const QString &path : {file, QFileInfo(file).absolutePath()}) {
        const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (handle < 0)
            continue;
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(file)
#endif
}

} // namespace winnow
