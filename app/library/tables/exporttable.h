#pragma once

#include "app/library/sql/query.h"
#include "app/model/exportedfile.h"

#include <QHash>

namespace winnow {

// exported_file: what Winnow wrote into which file.
class ExportTable final {
public:
    explicit ExportTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QHash<QString, ExportedFile>> find(const QStringList &paths);
    [[nodiscard]] Result<QStringList> under(const QString &folder); // paths
    // Before they are written: as they are now, nextHash and nextData included.
    [[nodiscard]] Result<void> announce(const std::vector<ExportedFile> &files, const QDateTime &now);
    // What was announced is in the file; or never came there.
    [[nodiscard]] Result<void> conclude(const QStringList &paths, const QDateTime &now);
    [[nodiscard]] Result<void> withdraw(const QStringList &paths);

    // Any of the files that were not written since.
    [[nodiscard]] Result<QStringList> old(const QDateTime &since, int limit);
    [[nodiscard]] Result<void> forget(const QStringList &paths);
    [[nodiscard]] Result<void> keepNewest(int files);

private:
    [[nodiscard]] static Result<QStringList> pathsOf(Query &query);
    [[nodiscard]] Result<void> runForEach(const QString &statement, const QStringList &paths);
    Database &m_database;
};

} // namespace winnow
