#include "app/lab/server/labschema.h"

#include "app/lab/server/labquery.h"

#include <QDir>
#include <QFile>

namespace winnow {

namespace {

// With an advisory lock that nothing else takes; the number is "winnow" in ASCII. It waits for as long as it
// takes, and is released when the transaction ends, one way or the other.
const QString takeTurns = QStringLiteral("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; "
                                         "SELECT pg_advisory_xact_lock(x'77696e6e6f77'::bigint)");

Result<int> labVersion(LabConnection &connection) {
    return LabQuery(connection, QStringLiteral("SELECT version FROM winnow.schema_version"))
        .number()
        .map([](qint64 n) { return int(n); });
}

} // namespace

LabSchema::LabSchema(std::vector<Migration> scripts) : m_scripts(std::move(scripts)) {}

std::vector<Migration> LabSchema::embedded() {
    std::vector<Migration> scripts;
    const QDir folder(QStringLiteral(":/winnow/lab"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.push_back(
                {name.section(QLatin1Char('_'), 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return scripts;
}

int LabSchema::newest() const {
    return m_scripts.empty() ? 0 : m_scripts.back().version;
}

Result<std::optional<int>> LabSchema::versionOf(LabConnection &connection) {
    const auto isThere =
        LabQuery(connection, QStringLiteral("SELECT has_schema_privilege(n.oid, 'USAGE')::int AS may "
                                            "FROM pg_namespace n WHERE n.nspname = 'winnow'"))
            .first([](const Row &row) { return row.flag("may"); });
    if (!isThere)
        return failure(isThere.error());
    if (!isThere->value_or(false))
        return std::optional<int>();
    return labVersion(connection).map([](int version) { return std::optional(version); });
}

Result<void> LabSchema::check(LabConnection &connection) const {
    const auto version = versionOf(connection);
    if (!version)
        return failure(version.error());
    const QString place = connection.address().text();
    if (!*version)
        return failure(ErrorCode::LabMissing, {}, place);
    const QString versions = QStringLiteral("version %1, known up to %2").arg(**version).arg(newest());
    if (**version > newest())
        return failure(ErrorCode::LabNewer, versions, place);
    if (**version < newest())
        return failure(ErrorCode::LabOlder, versions, place);
    return {};
}

Result<int> LabSchema::apply(LabConnection &connection) const {
    const auto before = versionOf(connection);
    if (!before)
        return failure(before.error());
    if (before->value_or(0) > newest())
        return failure(ErrorCode::LabNewer,
                       QStringLiteral("version %1, known up to %2").arg(**before).arg(newest()),
                       connection.address().text());
    if (!*before) {
        if (auto prepared = prepare(connection); !prepared)
            return failure(prepared.error());
    }
    for (const Migration &script : m_scripts) {
        if (script.version <= before->value_or(0))
            continue;
        const auto done = connection.write([&] { return run(connection, script); });
        if (!done)
            return failure(done.error());
        if (*done > newest()) // a newer program got there first
            return failure(ErrorCode::LabNewer, {}, connection.address().text());
    }
    return before->value_or(0);
}

Result<void> LabSchema::prepare(LabConnection &connection) const {
    return connection.write([&]() -> Result<void> {
        return connection.execute(takeTurns).and_then([&] {
            return connection.execute(QStringLiteral(
                "CREATE SCHEMA IF NOT EXISTS winnow;"
                "CREATE TABLE IF NOT EXISTS winnow.schema_version ("
                "one integer PRIMARY KEY DEFAULT 1 CHECK (one = 1), version integer NOT NULL);"
                "INSERT INTO winnow.schema_version (version) VALUES (0) ON CONFLICT DO NOTHING"));
        });
    });
}

// Returns the version that it has afterwards.
Result<int> LabSchema::run(LabConnection &connection, const Migration &script) {
    if (auto locked = connection.execute(takeTurns); !locked)
        return failure(locked.error());
    const auto version = labVersion(connection); // another owner may have got there first
    if (!version || *version >= script.version)
        return version;
    if (auto done = connection.execute(script.script); !done)
        return failure(done.error());
    const auto finished =
        connection.execute(QStringLiteral("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA winnow FROM PUBLIC;"
                                          "REVOKE ALL ON ALL TABLES IN SCHEMA winnow FROM PUBLIC;"
                                          "UPDATE winnow.schema_version SET version = %1")
                               .arg(script.version));
    return finished.map([&] { return script.version; });
}

} // namespace winnow
