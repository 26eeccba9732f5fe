#include "app/library/file/restoring.h"

#include "app/library/file/filelocks.h"
#include "app/library/file/librarycopy.h"
#include "app/library/file/opening.h"
#include "app/library/file/programid.h"
#include "app/library/sql/migrations.h"
#include "app/model/libraryuser.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <filesystem>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds patienceWithOthers{2'000}; // for one that is just ending

// The files that SQLite may keep next to a database.
const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

QString copyFor(const QString &library) {
    return library + QStringLiteral(".restoring");
}

void removeDatabase(const QString &file) {
    QFile::remove(file);
    for (const QString &companion : companions)
        QFile::remove(file + companion);
}

QString freeNameFor(const QString &library) {
    const QString base = library + QStringLiteral(".replaced-") +
                         QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    return name;
}

// Migrates the copy before it replaces anything: one that can't be opened would be of no help.
Result<void> bringCopyUpToDate(const QString &file) {
    Database copy(file);
    copy.findLocks();
    if (auto opened = copy.open(); !opened)
        return opened;
    const auto older = Migrations().apply(copy);
    if (!older)
        return failure(older.error());
    if (!older->isEmpty())
        QFile::remove(*older); // a copy of the copy
    return {};
}

Result<BackupReport> makeCopy(const QString &source, const QString &target) {
    Database original(source);
    if (auto opened = openCopy(original); !opened)
        return failure(opened.error());
    const auto faults = faultsOf(original, CheckDepth::Quick);
    if (!faults)
        return failure(faults.error());
    if (!faults->isEmpty())
        return failure(ErrorCode::DatabaseDamaged, faults->constFirst(), source);
    removeDatabase(target); // left by a killed program
    const auto copied = writeCopy(original, target, false);
    if (!copied)
        return copied;
    return bringCopyUpToDate(target).map([&] { return *copied; });
}

// Moves the library's write-ahead log into the file, and keeps everyone out until it is closed. False: SQLite
// can't read the file, so no program can have it open; it is kept as it is, with the files next to it.
Result<bool> shutOthersOut(Database &library) {
    auto another = library.users().another();
    const auto alone = library.openExclusively();
    if (!alone && (another || alone.error().code == ErrorCode::DatabaseBusy)) {
        if (another)
            another = namedBy(thisProgram(), *another);
        return failure(libraryInUse(ErrorCode::DatabaseInUse, another, library.file()));
    }
    return alone.has_value();
}

// If the program is killed in between, the next one that opens the library continues: see opening.cpp.
Result<void> exchange(const QString &library, const QString &copy, const QString &kept) {
    const QString replacement = replacementFile(library);
    const bool existed = QFileInfo::exists(library);
    QFile::remove(replacement);
    if (!QFile::rename(copy, replacement))
        return failure(ErrorCode::FileUnwritable, {}, replacement);
    if (existed && !QFile::rename(library, kept)) {
        QFile::remove(replacement);
        return failure(ErrorCode::FileUnwritable, {}, library);
    }
    if (!QFile::rename(replacement, library)) {
        if (existed && QFile::rename(kept, library))
            QFile::remove(replacement);
        return failure(ErrorCode::FileUnwritable, {}, library);
    }
    syncToDisk(library);
    return {};
}

// Returns the name under which the previous library is kept; empty: there was none.
Result<QString> replaceLibrary(const QString &file, const QString &copy) {
    Database library(file, patienceWithOthers);
    const auto lock = library.enter();
    if (!lock)
        return failure(lock.error());
    if (!QFileInfo::exists(file))
        return exchange(file, copy, {}).map([] { return QString(); });
    const auto isReadable = shutOthersOut(library);
    if (!isReadable)
        return failure(isReadable.error());
    const auto closed =
        qScopeGuard([&library] { library.disconnect(); }); // while no other program can open it
    const QString kept = freeNameFor(file);
    for (const QString &companion : companions) {
        if (!*isReadable && QFile::exists(file + companion))
            QFile::rename(file + companion, kept + companion);
    }
    return exchange(file, copy, kept).map([&] { return kept; });
}

} // namespace

Result<LibraryInfo> restoreLibrary(Database &database, const QString &source) {
    const QString file = database.file();
    std::error_code failed;
    if (database.isInMemory() ||
        std::filesystem::equivalent(QFileInfo(source).filesystemAbsoluteFilePath(),
                                    QFileInfo(file).filesystemAbsoluteFilePath(), failed))
        return failure(ErrorCode::InvalidInput, QStringLiteral("this is the library itself"), source);
    const QString copy = copyFor(file);
    const auto lock = newLock(copy + QStringLiteral(".lock"));
    if (canLockFiles(QFileInfo(file).absolutePath()) && !lock->tryLock(0))
        return failure(ErrorCode::DatabaseBusy, QStringLiteral("another program restores it"), file);
    const auto removed = qScopeGuard([&copy] { removeDatabase(copy); });
    const auto made = makeCopy(source, copy);
    if (!made)
        return failure(made.error());
    const bool wasOpen = database.isOpen();
    database.close();
    const auto replaced = replaceLibrary(file, copy);
    if (!replaced) {
        if (wasOpen)
            (void)openLibrary(database); // the error reported is why it was not replaced
        return failure(replaced.error());
    }
    // The restore has succeeded, even if something keeps the library from being opened now; the next open
    // reports that.
    const LibraryInfo unopened{file, Migrations().newest(), made->papers};
    LibraryInfo restored = openLibrary(database).value_or(unopened);
    restored.replaced = *replaced;
    return restored;
}

} // namespace winnow
