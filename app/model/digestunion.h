#pragma once

#include "app/model/digest.h"

namespace winnow {

// One digest out of two of the same day: what the library holds and what is brought. The list of the better
// source stands, that of the brought one if both are as good; what it does not say is taken from the other.
// `isOtherRun`: the two list different papers, so that they tell of two runs, and nothing is taken.
struct UnitedDigest {
    Digest digest;
    bool isOtherRun = false;
};
UnitedDigest uniteDigests(const Digest &known, const Digest &brought);

// As they are stored: "" (Markdown), "papers", "day", "month", "spotlight".
QString digestSourceName(DigestSource source);
DigestSource digestSourceFromName(QStringView name);

} // namespace winnow
