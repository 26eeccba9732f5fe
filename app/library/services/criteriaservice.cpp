#include "app/library/services/criteriaservice.h"

#include "app/criteria/activetopics.h"
#include "app/library/criterialine.h"
#include "app/library/librarythread.h"
#include "app/library/tables/criteriatable.h"

#include <algorithm>

namespace winnow {

namespace {

// The same prompts with other topics paused.
bool isOnlyPaused(const Criteria &before, Criteria criteria) {
    criteria.pausedTopics = before.pausedTopics;
    return before.samePrompts(criteria);
}

// The names of paused topics as written in the criteria, so that pausing the same ones gives the same
// version.
Criteria inOrder(const Criteria &criteria) {
    return criteria.pausedTopics.isEmpty() ? criteria : withPaused(criteria, criteria.pausedTopics);
}

// The version that it was made from, if it is still on the same subject; otherwise the newest that is.
Result<int> parentOf(Database &database, const Criteria &criteria, const std::optional<Criteria> &current) {
    constexpr size_t mostLooked = 20;
    CriteriaTable table(database);
    const auto from = table.find(criteria.version);
    if (!from)
        return failure(from.error());
    const std::optional<Criteria> &madeFrom = *from ? *from : current;
    if (!madeFrom || goesOnFrom(*madeFrom, criteria))
        return madeFrom ? madeFrom->version : 0;
    const auto versions = table.all();
    if (!versions)
        return failure(versions.error());
    const auto end = versions->begin() + std::ptrdiff_t(std::min(versions->size(), mostLooked));
    const auto kin = std::find_if(versions->begin(), end, [&criteria](const Criteria &one) {
        return !one.isTrial && goesOnFrom(one, criteria);
    });
    return kin == end ? 0 : kin->version;
}

Result<Criteria> insertVersion(Database &database, Criteria criteria, const std::optional<Criteria> &current,
                               bool isTrial) {
    CriteriaTable table(database);
    criteria.created = QDateTime::currentDateTimeUtc();
    criteria.isTrial = isTrial;
    const auto parent = parentOf(database, criteria, current);
    if (!parent)
        return failure(parent.error());
    criteria.parent = *parent;
    return table.insert(criteria);
}

Result<Criteria> takeIntoUse(Database &database, Criteria tried, const QString &name) {
    CriteriaTable table(database);
    tried.isTrial = false;
    if (!name.isEmpty()) {
        tried.name = name;
        if (auto renamed = table.rename(tried.version, name); !renamed)
            return failure(renamed.error());
    }
    return table.makeCurrent(tried.version).map([&] { return tried; });
}

Result<Criteria> saveCriteria(Database &database, const Criteria &given) {
    CriteriaTable table(database);
    const Criteria criteria = inOrder(given);
    auto current = table.current();
    if (!current)
        return failure(current.error());
    if (!*current && !criteria.pausedTopics.isEmpty()) { // the version that they are resumed to
        const auto whole = saveCriteria(database, withPaused(criteria, {}));
        if (!whole)
            return whole;
        *current = *whole;
    }
    const std::optional<Criteria> &inUse = current.value();
    if (inUse && inUse->samePrompts(criteria)) {
        Criteria same = *inUse;
        if (criteria.name.isEmpty() || criteria.name == same.name)
            return same;
        same.name = criteria.name; // a new name alone does not make a new version
        return table.rename(same.version, same.name).map([&] { return same; });
    }
    const auto tried = table.withPromptsOf(criteria);
    if (!tried)
        return failure(tried.error());
    // What a trial paid for counts from now on. Resuming a topic leads back to the version in which it was
    // paused.
    const std::optional<Criteria> &known = tried.value();
    if (known && (known->isTrial || (inUse && isOnlyPaused(*inUse, criteria))))
        return takeIntoUse(database, *known, criteria.name);
    const auto stored = insertVersion(database, criteria, inUse, false);
    if (!stored)
        return stored;
    return table.makeCurrent(stored->version).map([&] { return *stored; });
}

Result<Criteria> keepForTrial(Database &database, const Criteria &given) {
    CriteriaTable table(database);
    const Criteria criteria = inOrder(given);
    const auto current = table.current();
    if (!current)
        return failure(current.error());
    const std::optional<Criteria> &inUse = current.value();
    if (inUse && inUse->samePrompts(criteria))
        return *inUse;
    const auto known = table.withPromptsOf(criteria);
    if (!known)
        return failure(known.error());
    const std::optional<Criteria> &same = known.value();
    return same ? Result<Criteria>(*same) : insertVersion(database, criteria, inUse, true);
}

Result<Criteria> criteriaInUse(Database &database) {
    const auto found = CriteriaTable(database).current();
    if (!found)
        return failure(found.error());
    const std::optional<Criteria> &inUse = found.value();
    if (!inUse)
        return failure(ErrorCode::NotFound, QStringLiteral("no criteria were saved yet"));
    return *inUse;
}

Result<Criteria> takeIntoUse(Database &database, int version) {
    CriteriaTable table(database);
    const auto found = table.find(version);
    if (!found)
        return failure(found.error());
    const std::optional<Criteria> &wanted = found.value();
    if (!wanted)
        return failure(ErrorCode::NotFound, QStringLiteral("criteria version %1").arg(version));
    return takeIntoUse(database, *wanted, {});
}

} // namespace

Pending<Criteria> CriteriaService::save(const Criteria &criteria) {
    return m_thread.write([criteria](Database &database) { return saveCriteria(database, criteria); });
}

Pending<Criteria> CriteriaService::keep(const Criteria &criteria) {
    return m_thread.write([criteria](Database &database) { return keepForTrial(database, criteria); });
}

Pending<Criteria> CriteriaService::current() {
    return m_thread.run(criteriaInUse);
}

Pending<std::vector<Criteria>> CriteriaService::versions() {
    return m_thread.run([](Database &database) { return CriteriaTable(database).all(); });
}

Pending<Criteria> CriteriaService::use(int version) {
    return m_thread.write([version](Database &database) { return takeIntoUse(database, version); });
}

} // namespace winnow
