#pragma once

#include "app/model/lease.h"

namespace winnow {

// "winnow-cli (process 4712) has been scoring Fri 8 Aug with gpt-5-mini since 08:12."
QString elsewhereText(const ScoringParty &party);
// The same of an error, and what to do.
QString elsewhereText(const Error &error);

} // namespace winnow
