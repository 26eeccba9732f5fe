#pragma once

#include "app/criteria/criteria.h"
#include "app/library/sql/query.h"

namespace winnow {

// criteria: all saved versions; at most one is current.
class CriteriaTable final {
public:
    explicit CriteriaTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Criteria>> current();
    [[nodiscard]] Result<std::optional<Criteria>> find(int version);
    [[nodiscard]] Result<std::optional<Criteria>> withPromptsOf(const Criteria &criteria);
    [[nodiscard]] Result<std::vector<Criteria>> all(); // newest first
    [[nodiscard]] Result<Criteria> insert(Criteria criteria);
    [[nodiscard]] Result<void> rename(int version, const QString &name);
    [[nodiscard]] Result<void> endTrial(int version); // its scores count from now on
    [[nodiscard]] Result<void> makeCurrent(int version);

private:
    Database &m_database;
};

} // namespace winnow
