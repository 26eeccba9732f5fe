#include "app/library/tables/exporttable.h"

namespace winnow {

Result<QHash<QString, ExportedFile>> ExportTable::find(const QStringList &paths) {
    Query query(m_database, QStringLiteral("SELECT path, written, hash, data, next_hash, next_data "
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

Result<QStringList> ExportTable::under(const QString &folder) {
    Query query(m_database,
                QStringLiteral("SELECT path FROM exported_file WHERE path > :from AND path < :to"));
    return pathsOf(query.bind(":from", folder + u'/').bind(":to", folder + QChar(u'/' + 1)));
}

Result<QStringList> ExportTable::pathsOf(Query &query) {
    return query.all([](const Row &row) { return row.text("path"); })
        .map([](const std::vector<QString> &paths) { return QStringList(paths.begin(), paths.end()); });
}

Result<void> ExportTable::announce(const std::vector<ExportedFile> &files, const QDateTime &now) {
    Query query(m_database,
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

Result<void> ExportTable::conclude(const QStringList &paths, const QDateTime &now) {
    Query query(m_database, QStringLiteral("UPDATE exported_file SET written = :now, hash = next_hash, "
                                           "data = next_data, next_hash = x'', next_data = x'' "
                                           "WHERE path = :path AND next_hash <> x''"));
    for (const QString &path : paths) {
        if (auto done = query.bind(":now", now).bind(":path", path).run(); !done)
            return failure(done.error());
    }
    return {};
}

Result<void> ExportTable::withdraw(const QStringList &paths) {
    if (auto done = runForEach(QStringLiteral("UPDATE exported_file SET next_hash = x'', next_data = x'' "
                                              "WHERE path = :path"),
                               paths);
        !done)
        return done;
    return runForEach(QStringLiteral("DELETE FROM exported_file WHERE path = :path AND hash = x''"), paths);
}

Result<QStringList> ExportTable::old(const QDateTime &since, int limit) {
    Query query(m_database, QStringLiteral("SELECT path FROM exported_file WHERE written < :since "
                                           "ORDER BY random() LIMIT :limit"));
    return pathsOf(query.bind(":since", since).bind(":limit", limit));
}

Result<void> ExportTable::forget(const QStringList &paths) {
    return runForEach(QStringLiteral("DELETE FROM exported_file WHERE path = :path"), paths);
}

Result<void> ExportTable::keepNewest(int files) {
    Query query(m_database, QStringLiteral("DELETE FROM exported_file WHERE path IN (SELECT path FROM "
                                           "exported_file ORDER BY written DESC LIMIT -1 OFFSET :files)"));
    return query.bind(":files", files).run().map([](int) {});
}

Result<void> ExportTable::runForEach(const QString &statement, const QStringList &paths) {
    Query query(m_database, statement);
    for (const QString &path : paths) {
        if (auto done = query.bind(":path", path).run(); !done)
            return failure(done.error());
    }
    return {};
}

} // namespace winnow
