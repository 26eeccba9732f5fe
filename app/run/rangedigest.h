#pragma once

#include "app/run/digestjob.h"

#include <QObject>

namespace winnow {

// The digest of request.range: the papers of its days that match its search, each once, and kept ones
// whatever their scores. The context is an object in the caller's thread. Errors: Malformed (the search;
// place is "offset:length" in its words), those of Library.
[[nodiscard]] Pending<Digest> makeRangeDigest(Library &library, const DigestRequest &request,
                                              const Settings &settings, QObject *context);

} // namespace winnow
