#pragma once

#include "app/model/lease.h"

namespace winnow {

// "winnow-cli (process 4712) has been scoring Fri 8 Aug with gpt-5-mini since 08:12."
QString elsewhereText(const Lease &holder);
// "winnow-cli (process 4712) has stopped scoring Fri 8 Aug. The table shows what it stored."
QString elsewhereOverText(const Lease &holder);
// The first sentence, made from an error, with what to do next.
QString elsewhereText(const Error &error);

} // namespace winnow
