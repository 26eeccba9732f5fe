#include "app/library/sql/smallcache.h"

#include "app/library/sql/database.h"

namespace winnow {

SmallCache::SmallCache(Database &database)
    : m_database(database), m_before(database.number(QStringLiteral("PRAGMA cache_size"))) {
    if (m_before)
        (void)m_database.execute(QStringLiteral("PRAGMA cache_size = -1024"));
}

SmallCache::~SmallCache() {
    if (m_before)
        (void)m_database.execute(QStringLiteral("PRAGMA cache_size = %1").arg(*m_before));
}

} // namespace winnow
