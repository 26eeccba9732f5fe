#include "app/library/services/criteriaservice.h"

#include "app/library/criteriastore.h"
#include "app/library/librarythread.h"

namespace winnow {

Pending<Criteria> CriteriaService::save(const Criteria &criteria) {
    return askToWrite(m_thread,
                      [criteria](Database &database) { return CriteriaStore(database).save(criteria); });
}

Pending<Criteria> CriteriaService::keep(const Criteria &criteria) {
    return askToWrite(m_thread,
                      [criteria](Database &database) { return CriteriaStore(database).keep(criteria); });
}

Pending<Criteria> CriteriaService::current() {
    return ask(m_thread, [](Database &database) { return CriteriaStore(database).current(); });
}

Pending<std::vector<Criteria>> CriteriaService::versions() {
    return ask(m_thread, [](Database &database) { return CriteriaStore(database).versions(); });
}

Pending<Criteria> CriteriaService::use(int version) {
    return askToWrite(m_thread,
                      [version](Database &database) { return CriteriaStore(database).use(version); });
}

} // namespace winnow
