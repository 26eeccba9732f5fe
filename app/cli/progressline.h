#pragma once

#include "app/run/runtypes.h"

namespace winnow {

// "Scoring 152 of 320 · 12 calls · 18,400 tokens · $0.06 of $0.50 · 21 s left". `elapsed`: since this run
// began to score. The time left appears once it can be estimated.
QString scoringLine(const RunProgress &progress, std::chrono::milliseconds elapsed);

} // namespace winnow
