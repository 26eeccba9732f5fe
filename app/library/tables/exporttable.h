#pragma once

#include "app/library/sql/query.h"
#include "app/model/exportedfile.h"

#include <QHash>

namespace winnow {

// exported_file: what Winnow wrote to which file.
class ExportTable final {
public:
    explicit ExportTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QHash<QString, ExportedFile>> find(const QStringList &paths);
    [[nodiscard]] Result<QStringList> under(const QString &folder); // paths
    // Before they are written: with their current values, including nextHash and nextData.
    [[nodiscard]] Result<void> announce(const std::vector<ExportedFile> &files, const QDateTime &now);
    // Whether the announced content was written to the file or not.
    [[nodiscard]] Result<void> conclude(const QStringList &paths, const QDateTime &now);
    [[nodiscard]] Result<void> withdraw(const QStringList &paths);

    // Files that have not been written since.
    [[nodiscard]] Result<QStringList> old(const QDateTime &since, int limit);
    [[nodiscard]] Result<void> forget(const QStringList &paths);
    [[nodiscard]] Result<void> keepNewest(int files);

private:
    [[nodiscard]] static Result<QStringList> pathsOf(Query &query);
    [[nodiscard]] Result<void> runForEach(const QString &statement, const QStringList &paths);
    Database &m_database;
};

} // namespace winnow
