#include "app/library/file/opening.h"

#include "app/library/sql/migrations.h"
#include "app/library/tables/paperindex.h"
#include "app/library/tables/papertable.h"
#include "app/model/log.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace winnow {

namespace {

// SQL scripts can't parse names, so what a migration left out of the index is added here, once.
Result<void> addMissingToIndex(Database &database) {
    const auto lacks = PaperIndex::lacksPapers(database);
    if (!lacks)
        return failure(lacks.error());
    return *lacks ? database.write([&] { return PaperIndex(database).addMissing(); }) : Result<void>();
}

// The caller holds the lock of lockOpening(), so no other program is replacing it now.
void finishReplacing(const QString &file) {
    const QString replacement = replacementFile(file);
    if (!QFile::exists(replacement))
        return;
    if (QFile::exists(file))
        QFile::remove(replacement);
    else
        QFile::rename(replacement, file);
}

// Whether the file existed.
Result<bool> openFile(Database &database, const Migrations &migrations) {
    const auto lock = database.enter();
    if (!lock)
        return failure(lock.error());
    if (!database.isInMemory())
        finishReplacing(database.file());
    const auto state = database.inspect();
    if (!state)
        return failure(state.error());
    if (auto ours = migrations.check(*state, database.file()); !ours)
        return failure(ours.error());
    return database.open().map([&] { return state->exists; });
}

Result<QString> bringUpToDate(Database &database, const Migrations &migrations) {
    const auto backup = migrations.apply(database);
    if (!backup)
        return backup;
    return addMissingToIndex(database).map([&] { return *backup; });
}

void logOpening(const Result<LibraryInfo> &opened, qint64 bytes, qint64 elapsed) {
    if (!opened) {
        qCInfo(libraryLog).noquote() << "not opened:" << inLog(opened.error());
        return;
    }
    qCInfo(libraryLog).noquote() << QStringLiteral("%1 in %2 ms: schema %3, %4 papers, %5 bytes%6%7")
                                        .arg(opened->created ? QStringLiteral("created")
                                                             : QStringLiteral("opened"))
                                        .arg(elapsed)
                                        .arg(opened->schemaVersion)
                                        .arg(opened->papers)
                                        .arg(bytes)
                                        .arg(opened->isAlone ? QStringLiteral(", no locks") : QString(),
                                             opened->wasLeftOpen ? QStringLiteral(", was left open")
                                                                 : QString());
}

Result<LibraryInfo> openAndMigrate(Database &database) {
    const Migrations migrations;
    auto closed = qScopeGuard([&database] { database.close(); });
    const auto existed = database.isOpen() ? Result<bool>(true) : openFile(database, migrations);
    if (!existed)
        return failure(existed.error());
    const auto backup = bringUpToDate(database, migrations);
    if (!backup)
        return failure(backup.error());
    closed.dismiss();
    return PaperTable(database).count().map([&](int papers) {
        return LibraryInfo{database.file(),    migrations.newest(),           papers, !*existed, *backup,
                           database.isAlone(), database.users().wasLeftOpen()};
    });
}

} // namespace

QString replacementFile(const QString &libraryFile) {
    return libraryFile + QStringLiteral(".restored");
}

Result<LibraryInfo> openLibrary(Database &database) {
    QElapsedTimer since;
    since.start();
    const auto opened = openAndMigrate(database);
    logOpening(opened, QFileInfo(database.file()).size(), since.elapsed());
    return opened;
}

Result<void> openLibraryToRead(Database &database) {
    if (database.isOpen())
        return {};
    if (!QFile::exists(database.file()) && !QFile::exists(replacementFile(database.file())))
        return failure(ErrorCode::NotFound, {}, database.file());
    auto closed = qScopeGuard([&database] { database.close(); });
    const auto lock = database.enter();
    if (!lock)
        return failure(lock.error());
    finishReplacing(database.file());
    const auto state = database.inspect();
    if (!state)
        return failure(state.error());
    if (auto ours = Migrations().check(*state, database.file()); !ours)
        return ours;
    if (state->empty)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("not a Winnow library"), database.file());
    if (auto opened = database.openToRead(); !opened)
        return opened;
    closed.dismiss();
    // Takes its lock on the file: no other program can replace it from now on.
    return database.number(QStringLiteral("PRAGMA user_version")).map([](qint64) {});
}

} // namespace winnow
