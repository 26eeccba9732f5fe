#pragma once

#include "app/model/lease.h"

namespace winnow {

// "winnow-cli (process 4712) has been scoring Fri 8 Aug with gpt-5-mini since 08:12."
QString elsewhereText(const ScoringParty &party);
// "winnow-cli (process 4712) no longer scores Fri 8 Aug; the table shows what it left."
QString elsewhereOverText(const ScoringParty &party);
// The first one of an error, and what to do.
QString elsewhereText(const Error &error);

} // namespace winnow
