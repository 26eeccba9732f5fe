#include "app/library/tables/tasteprofile.h"

#include "app/library/sql/query.h"

namespace winnow {

Result<std::optional<int>> tasteProfile(Database &database) {
    Query query(database, QStringLiteral("SELECT %1 AS profile").arg(tasteProfile()));
    return query.first([](const Row &row) { return row.optionalNumber("profile"); })
        .map([](const std::optional<std::optional<int>> &found) { return found.value_or(std::nullopt); });
}

// UNION, because it terminates even if a line of versions formed a cycle. The first version has the smallest
// number.
QString tasteProfile() {
    return QStringLiteral("(WITH RECURSIVE line(version, parent) AS (SELECT version, parent FROM criteria "
                          "WHERE is_current = 1 UNION SELECT c.version, c.parent FROM criteria c "
                          "JOIN line ON c.version = line.parent) SELECT min(version) FROM line)");
}

} // namespace winnow
