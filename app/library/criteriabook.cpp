#include "app/library/criteriabook.h"

#include "app/library/tables/criteriatable.h"

namespace winnow {

Result<Criteria> CriteriaBook::save(const Criteria &criteria) {
    CriteriaTable table(m_database);
    auto current = table.current();
    if (!current)
        return failure(current.error());
    if (*current && (*current)->samePrompts(criteria)) {
        Criteria same = **current;
        if (criteria.name.isEmpty() || criteria.name == same.name)
            return same;
        same.name = criteria.name; // a new name alone is no new version
        return table.rename(same.version, same.name).map([&] { return same; });
    }
    Criteria next = criteria;
    next.created = QDateTime::currentDateTimeUtc();
    next.parent = *current ? (*current)->version : 0;
    if (criteria.version > 0) {
        const auto from = table.find(criteria.version);
        if (!from)
            return failure(from.error());
        next.parent = *from ? criteria.version : next.parent;
    }
    const auto stored = table.insert(next);
    if (!stored)
        return stored;
    return table.makeCurrent(stored->version).map([&] { return *stored; });
}

Result<Criteria> CriteriaBook::current() {
    const auto found = CriteriaTable(m_database).current();
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, QStringLiteral("no criteria were saved yet"));
    return **found;
}

Result<std::vector<Criteria>> CriteriaBook::versions() {
    return CriteriaTable(m_database).all();
}

Result<Criteria> CriteriaBook::use(int version) {
    CriteriaTable table(m_database);
    const auto found = table.find(version);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, QStringLiteral("criteria version %1").arg(version));
    return table.makeCurrent(version).map([&] { return **found; });
}

} // namespace winnow
