#pragma once

#include "app/model/lease.h"

namespace winnow {

// "The window (process 4711) has been scoring 2025-08-08 with gpt-5-mini since 08:12."
QString elsewhereSentence(const Lease &holder);
// Why a run with a model did not start, or ended early, and what to do next.
QString elsewhereSentence(const Error &error);

} // namespace winnow
