#pragma once

#include "app/criteria/criteria.h"
#include "app/library/sql/database.h"

namespace winnow {

// The criteria's versions; to be called in a transaction.
class CriteriaStore final {
public:
    explicit CriteriaStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<Criteria> save(const Criteria &criteria);
    [[nodiscard]] Result<Criteria> keep(const Criteria &criteria); // for a trial
    [[nodiscard]] Result<Criteria> current();
    [[nodiscard]] Result<std::vector<Criteria>> versions();
    [[nodiscard]] Result<Criteria> use(int version);

private:
    [[nodiscard]] Result<Criteria> insert(Criteria criteria, const std::optional<Criteria> &current,
                                          bool isTrial);
    [[nodiscard]] Result<int> parentOf(const Criteria &criteria, const std::optional<Criteria> &current);
    [[nodiscard]] Result<Criteria> use(Criteria tried, const QString &name); // empty: unchanged

    Database &m_database;
};

} // namespace winnow
