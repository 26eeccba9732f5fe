#pragma once

#include "app/library/sql/database.h"
#include "app/model/digest.h"

#include <vector>

namespace winnow {

// DigestService::add() and of(), inside the caller's transaction.
[[nodiscard]] Result<void> storeDigests(Database &database, const std::vector<Digest> &digests);
[[nodiscard]] Result<Digest> storedDigest(Database &database, QDate day);

} // namespace winnow
