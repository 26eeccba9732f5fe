#include "app/library/services/criteriaservice.h"

#include "app/library/criteriabook.h"
#include "app/library/librarythread.h"

namespace winnow {

Pending<Criteria> CriteriaService::save(const Criteria &criteria) {
    return askToWrite(m_thread,
                      [criteria](Database &database) { return CriteriaBook(database).save(criteria); });
}

Pending<Criteria> CriteriaService::keep(const Criteria &criteria) {
    return askToWrite(m_thread,
                      [criteria](Database &database) { return CriteriaBook(database).keep(criteria); });
}

Pending<Criteria> CriteriaService::current() {
    return ask(m_thread, [](Database &database) { return CriteriaBook(database).current(); });
}

Pending<std::vector<Criteria>> CriteriaService::versions() {
    return ask(m_thread, [](Database &database) { return CriteriaBook(database).versions(); });
}

Pending<Criteria> CriteriaService::use(int version) {
    return askToWrite(m_thread,
                      [version](Database &database) { return CriteriaBook(database).use(version); });
}

} // namespace winnow
