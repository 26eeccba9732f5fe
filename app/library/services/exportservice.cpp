#include "app/library/services/exportservice.h"

#include "app/library/librarythread.h"
#include "app/library/sql/query.h"

namespace winnow {

namespace {

constexpr int mostExportedFiles = 20'000;
constexpr int daysUnwritten = 90;
constexpr int looksAtOnce = 20;

Result<QStringList> pathsOf(Query &query) {
    return query.all([](const Row &row) { return row.text("path"); })
        .map([](const std::vector<QString> &paths) { return QStringList(paths.begin(), paths.end()); });
}

Result<void> runForEachPath(Database &database, const QString &statement, const QStringList &paths) {
    Query query(database, statement);
    for (const QString &path : paths) {
        if (auto done = query.bind(":path", path).run(); !done)
            return failure(done.error());
    }
    return {};
}

Result<QHash<QString, ExportedFile>> findExports(Database &database, const QStringList &paths) {
    Query query(database, QStringLiteral("SELECT path, written, hash, data, next_hash, next_data "
                                         "FROM exported_file WHERE path = :path"));
    QHash<QString, ExportedFile> files;
    for (const QString &path : paths) {
        const auto file = query.bind(":path", path).first([](const Row &row) {
            return ExportedFile{row.text("path"),  row.time("written"),    row.bytes("hash"),
                                row.bytes("data"), row.bytes("next_hash"), row.bytes("next_data")};
        });
        if (!file)
            return failure(file.error());
        if (*file)
            files.insert(path, **file);
    }
    return files;
}

Result<QStringList> exportsUnder(Database &database, const QString &folder) {
    Query query(database, QStringLiteral("SELECT path FROM exported_file WHERE path > :from AND path < :to"));
    return pathsOf(query.bind(":from", folder + u'/').bind(":to", folder + QChar(u'/' + 1)));
}

Result<void> announceExports(Database &database, const std::vector<ExportedFile> &files,
                             const QDateTime &now) {
    Query query(database,
                QStringLiteral("INSERT INTO exported_file (path, written, hash, data, next_hash, next_data) "
                               "VALUES (:path, :now, :hash, :data, :next_hash, :next_data) "
                               "ON CONFLICT (path) DO UPDATE SET hash = excluded.hash, data = excluded.data, "
                               "next_hash = excluded.next_hash, next_data = excluded.next_data"));
    for (const ExportedFile &file : files) {
        query.bind(":path", file.path).bind(":now", now).bind(":hash", file.hash).bind(":data", file.data);
        query.bind(":next_hash", file.nextHash).bind(":next_data", file.nextData);
        if (auto done = query.run(); !done)
            return failure(done.error());
    }
    return {};
}

// What was announced was written.
Result<void> concludeWritten(Database &database, const QStringList &paths, const QDateTime &now) {
    Query query(database, QStringLiteral("UPDATE exported_file SET written = :now, hash = next_hash, "
                                         "data = next_data, next_hash = x'', next_data = x'' "
                                         "WHERE path = :path AND next_hash <> x''"));
    for (const QString &path : paths) {
        if (auto done = query.bind(":now", now).bind(":path", path).run(); !done)
            return failure(done.error());
    }
    return {};
}

// It was not.
Result<void> withdrawExports(Database &database, const QStringList &paths) {
    if (auto done = runForEachPath(database,
                                   QStringLiteral("UPDATE exported_file SET next_hash = x'', next_data = x'' "
                                                  "WHERE path = :path"),
                                   paths);
        !done)
        return done;
    return runForEachPath(
        database, QStringLiteral("DELETE FROM exported_file WHERE path = :path AND hash = x''"), paths);
}

Result<QStringList> oldExports(Database &database, const QDateTime &since, int limit) {
    Query query(database, QStringLiteral("SELECT path FROM exported_file WHERE written < :since "
                                         "ORDER BY random() LIMIT :limit"));
    return pathsOf(query.bind(":since", since).bind(":limit", limit));
}

Result<void> forgetExports(Database &database, const QStringList &paths) {
    return runForEachPath(database, QStringLiteral("DELETE FROM exported_file WHERE path = :path"), paths);
}

Result<void> keepNewestExports(Database &database, int files) {
    Query query(database, QStringLiteral("DELETE FROM exported_file WHERE path IN (SELECT path FROM "
                                         "exported_file ORDER BY written DESC LIMIT -1 OFFSET :files)"));
    return query.bind(":files", files).run().map([](int) {});
}

Result<QStringList> concludeExports(Database &database, const QStringList &written,
                                    const QStringList &failed) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (auto done = concludeWritten(database, written, now); !done)
        return failure(done.error());
    if (auto done = withdrawExports(database, failed); !done)
        return failure(done.error());
    if (auto done = keepNewestExports(database, mostExportedFiles); !done)
        return failure(done.error());
    return oldExports(database, now.addDays(-daysUnwritten), looksAtOnce);
}

} // namespace

Pending<QHash<QString, ExportedFile>> ExportService::known(const QStringList &paths) {
    return m_thread.read([paths](Database &database) { return findExports(database, paths); });
}

Pending<QStringList> ExportService::under(const QString &folder) {
    return m_thread.read([folder](Database &database) { return exportsUnder(database, folder); });
}

Pending<void> ExportService::announce(const std::vector<ExportedFile> &files) {
    return m_thread.write([files](Database &database) {
        return announceExports(database, files, QDateTime::currentDateTimeUtc());
    });
}

Pending<QStringList> ExportService::conclude(const QStringList &written, const QStringList &failed) {
    return m_thread.write(
        [written, failed](Database &database) { return concludeExports(database, written, failed); });
}

Pending<void> ExportService::forget(const QStringList &paths) {
    return m_thread.write([paths](Database &database) { return forgetExports(database, paths); });
}

} // namespace winnow
