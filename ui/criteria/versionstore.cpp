#include "ui/criteria/versionstore.h"

#include "app/library/library.h"
#include "app/model/async.h"

#include <algorithm>

namespace winnow {

VersionStore::VersionStore(Library &library, Messages &messages, QObject *parent)
    : QObject(parent), m_library(library), m_messages(messages) {}

void VersionStore::fail(const Error &error, const Retry &again) {
    Q_EMIT failed();
    Q_EMIT m_messages.errorOccurred(error, again);
}

void VersionStore::refresh() {
    whenReady(m_library.criteria().current(), this, [this](const Result<Criteria> &current) {
        if (!current && current.error().code != ErrorCode::NotFound) {
            fail(current.error(), Retry(this, [this] { refresh(); }));
            return;
        }
        const Criteria inUse = current ? *current : defaultCriteria();
        whenReady(m_library.criteria().versions(), this,
                  [this, inUse](const Result<std::vector<Criteria>> &versions) {
                      if (!versions) {
                          fail(versions.error(), Retry(this, [this] { refresh(); }));
                          return;
                      }
                      m_versions = *versions;
                      m_inUse = inUse;
                      m_loaded = true;
                      Q_EMIT loaded();
                  });
    });
}

void VersionStore::save(const Criteria &criteria) {
    m_saving = true;
    whenReady(m_library.criteria().save(criteria), this,
              [this, criteria, change = ++m_changes](const Result<Criteria> &result) {
                  m_saving = false;
                  if (!result) {
                      fail(result.error(), Retry(this, [this, criteria, change] {
                               if (change == m_changes) // no other version was put into use since
                                   save(criteria);
                           }));
                      return;
                  }
                  const Criteria *known = find(result->version);
                  const bool isNew = !known || known->isTrial;
                  put(*result);
                  m_inUse = *result;
                  Q_EMIT saved(*result, isNew);
              });
}

void VersionStore::use(int version) {
    whenReady(m_library.criteria().use(version), this,
              [this, version, change = ++m_changes](const Result<Criteria> &result) {
                  if (!result) {
                      fail(result.error(), Retry(this, [this, version, change] {
                               if (change == m_changes)
                                   use(version);
                           }));
                      return;
                  }
                  put(*result);
                  m_inUse = *result;
                  Q_EMIT used(*result);
              });
}

// An existing version may have been renamed, or put into use after a trial.
void VersionStore::put(const Criteria &criteria) {
    const auto known = std::ranges::find(m_versions, criteria.version, &Criteria::version);
    if (known == m_versions.end())
        m_versions.insert(m_versions.begin(), criteria);
    else
        *known = criteria;
}

const Criteria *VersionStore::find(int version) const {
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
                                    [version](const Criteria &one) { return one.version == version; });
    if (found != m_versions.end())
        return &*found;
    return m_loaded && m_inUse.version == version ? &m_inUse : nullptr;
}

Criteria VersionStore::before(const Criteria &criteria) const {
    if (const Criteria *parent = criteria.parent > 0 ? find(criteria.parent) : nullptr)
        return *parent;
    const auto older = std::ranges::find_if(
        m_versions, [&criteria](const Criteria &one) { return one.version < criteria.version; });
    return older != m_versions.end() ? *older : defaultCriteria();
}

} // namespace winnow
