#pragma once

#include "app/library/services/digestservice.h"
#include "app/library/sql/database.h"

#include <vector>

namespace winnow {

// What DigestService does, inside the caller's transaction.
[[nodiscard]] Result<std::vector<DigestArrival>> storeDigests(Database &database,
                                                              const std::vector<Digest> &digests);
[[nodiscard]] Result<void> adoptNewestCriteria(Database &database);
[[nodiscard]] Result<Digest> storedDigest(Database &database, QDate day);

} // namespace winnow
