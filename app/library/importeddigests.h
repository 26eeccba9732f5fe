#pragma once

#include "app/library/services/digestservice.h"
#include "app/library/sql/database.h"

#include <vector>

namespace winnow {

// The work of DigestService; to be called in a transaction.
[[nodiscard]] Result<std::vector<DigestArrival>> storeDigests(Database &database,
                                                              const std::vector<Digest> &digests);
[[nodiscard]] Result<void> adoptNewestCriteria(Database &database);
[[nodiscard]] Result<Digest> storedDigest(Database &database, QDate day);

} // namespace winnow
