#pragma once

#include "app/model/digest.h"

namespace winnow {

// Combines two digests of the same day: the one in the library and a new one. The list from the better source
// is kept, or the new one's if both are equal; missing values are taken from the other. `isOtherRun`: the
// lists contain different papers, so they are from two runs, and nothing is combined.
struct UnitedDigest {
    Digest digest;
    bool isOtherRun = false;
};
UnitedDigest uniteDigests(const Digest &known, const Digest &brought);

// The stored names: "" (Markdown), "papers", "day", "month", "spotlight".
QString digestSourceName(DigestSource source);
DigestSource digestSourceFromName(QStringView name);

} // namespace winnow
