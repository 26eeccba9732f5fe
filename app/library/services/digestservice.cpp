#include "app/library/services/digestservice.h"

#include "app/library/importeddigests.h"
#include "app/library/librarythread.h"
#include "app/library/tables/digesttable.h"

namespace winnow {

Pending<void> DigestService::add(const std::vector<Digest> &digests) {
    return m_thread.write([digests](Database &database) -> Result<void> {
        if (const auto stored = storeDigests(database, digests); !stored)
            return failure(stored.error());
        return adoptNewestCriteria(database);
    });
}

Pending<std::vector<DigestArrival>> DigestService::bring(const std::vector<Digest> &digests) {
    return m_thread.write([digests](Database &database) { return storeDigests(database, digests); });
}

Pending<void> DigestService::adoptCriteria() {
    return m_thread.write(adoptNewestCriteria);
}

Pending<Digest> DigestService::of(QDate day) {
    return m_thread.read([day](Database &database) { return storedDigest(database, day); });
}

Pending<std::vector<ArxivId>> DigestService::listedUnscored(const QString &comment) {
    return m_thread.read(
        [comment](Database &database) { return DigestTable(database).listedUnscored(comment); });
}

} // namespace winnow
