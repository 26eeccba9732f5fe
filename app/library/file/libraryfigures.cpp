#include "app/library/file/libraryfigures.h"

#include "app/library/file/librarycopy.h"
#include "app/library/sql/query.h"

#include <QFileInfo>

namespace winnow {

namespace {

// Without SQLite's own tables and those behind the full-text index.
Result<std::vector<QString>> ownTables(Database &database) {
    Query query(database,
                QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = "
                               "'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"));
    return query.all([](const Row &row) { return row.text("name"); });
}

} // namespace

Result<LibraryFigures> figuresOf(Database &database) {
    LibraryFigures figures;
    figures.file = database.file();
    figures.bytes = QFileInfo(database.file()).size();
    figures.logBytes = QFileInfo(database.file() + QStringLiteral("-wal")).size();
    Query version(database, QStringLiteral("SELECT sqlite_version() AS version"));
    const auto versions = version.all([](const Row &row) { return row.text("version"); });
    const auto schema = database.number(QStringLiteral("PRAGMA user_version"));
    const auto faults = faultsOf(database, CheckDepth::Quick);
    if (!versions || !schema || !faults)
        return failure(!versions ? versions.error() : !schema ? schema.error() : faults.error());
    figures.sqlite = versions->front();
    figures.schemaVersion = int(*schema);
    figures.faults = *faults;
    if (!faults->isEmpty())
        return figures;
    const auto tables = ownTables(database);
    if (!tables)
        return failure(tables.error());
    for (const QString &table : *tables) {
        const auto rows = database.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        if (!rows)
            return failure(rows.error());
        figures.rows.emplace_back(table, *rows);
    }
    return figures;
}

} // namespace winnow
