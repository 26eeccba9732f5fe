#include "app/library/services/criteriaservice.h"

#include "app/library/criteriastore.h"
#include "app/library/librarythread.h"

namespace winnow {

Pending<Criteria> CriteriaService::save(const Criteria &criteria) {
    return m_thread.write([criteria](Database &database) { return CriteriaStore(database).save(criteria); });
}

Pending<Criteria> CriteriaService::keep(const Criteria &criteria) {
    return m_thread.write([criteria](Database &database) { return CriteriaStore(database).keep(criteria); });
}

Pending<Criteria> CriteriaService::current() {
    return m_thread.run([](Database &database) { return CriteriaStore(database).current(); });
}

Pending<std::vector<Criteria>> CriteriaService::versions() {
    return m_thread.run([](Database &database) { return CriteriaStore(database).versions(); });
}

Pending<Criteria> CriteriaService::use(int version) {
    return m_thread.write([version](Database &database) { return CriteriaStore(database).use(version); });
}

} // namespace winnow
