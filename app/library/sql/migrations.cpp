#include "app/library/sql/migrations.h"

#include "app/library/sql/sqlscript.h"
#include "app/model/log.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace winnow {

namespace {

constexpr int applicationId = 0x57696e77; // "Winw", set by the first migration

Result<qint64> versionOf(const Database &database) {
    return database.number(QStringLiteral("PRAGMA user_version"));
}

QString freeName(const QString &file, qint64 version) {
    const QString base = QStringLiteral("%1.v%2.backup").arg(file).arg(version);
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    return name;
}

} // namespace

Migrations::Migrations(std::vector<Migration> scripts) : m_scripts(std::move(scripts)) {}

std::vector<Migration> Migrations::embedded() {
    std::vector<Migration> scripts;
    const QDir folder(QStringLiteral(":/winnow/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.push_back(
                {name.section(QLatin1Char('_'), 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return scripts;
}

int Migrations::newest() const {
    return m_scripts.empty() ? 0 : m_scripts.back().version;
}

Result<void> Migrations::check(const FileState &state, const QString &file) const {
    const bool ours = state.applicationId == applicationId;
    if (!ours && !state.empty)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("not a Winnow library"), file);
    if (state.version > newest())
        return failure(ErrorCode::DatabaseNewer,
                       QStringLiteral("version %1, known up to %2").arg(state.version).arg(newest()), file);
    return {};
}

Result<QString> Migrations::apply(Database &database) const {
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    QString copy;
    if (*version > 0 && *version < newest() && !database.isInMemory()) {
        const auto copied = copyFile(database, *version);
        if (!copied)
            return copied;
        copy = *copied;
    }
    for (const Migration &migration : m_scripts) {
        if (migration.version <= *version)
            continue;
        QElapsedTimer since;
        since.start();
        const auto done = database.write([&] { return run(database, migration); });
        if (*version > 0 || !done) // a new library's are no news
            qCInfo(libraryLog).noquote() << QStringLiteral("migration %1: %2 in %3 ms")
                                                .arg(migration.version)
                                                .arg(done ? QStringLiteral("done") : inLog(done.error()))
                                                .arg(since.elapsed());
        if (!done)
            return failure(done.error());
    }
    return copy;
}

Result<void> Migrations::run(Database &database, const Migration &migration) {
    // Another Winnow may have been faster while this one waited.
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version >= migration.version)
        return {};
    const QStringList statements = splitSqlScript(migration.script);
    for (const QString &statement : statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
}

Result<QString> Migrations::copyFile(Database &database, qint64 version) {
    const QString name = freeName(database.file(), version);
    QString quoted = name;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    return database.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted)).map([&] { return name; });
}

} // namespace winnow
