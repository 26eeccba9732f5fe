#pragma once

#include "app/model/digest.h"

namespace winnow {

// Whether two digests of the same day from different sources list different papers, so that they are from two
// runs.
bool areOfTwoRuns(const Digest &known, const Digest &brought);

// Combines two digests of the same day: the one in the library and a new one. The list from the better source
// is kept, or the new one's if both are equal; missing values are taken from the other, unless they are of
// two runs.
Digest uniteDigests(const Digest &known, const Digest &brought);

// The stored names: "" (Markdown), "papers", "day", "month", "spotlight".
QString digestSourceName(DigestSource source);
DigestSource digestSourceFromName(QStringView name);

} // namespace winnow
