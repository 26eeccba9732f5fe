#pragma once

#include "app/scoring/builtin/relevance.h"

#include <QString>

namespace winnow {

// The built-in scorer's reason in one line, quoting the paper's own words: `Model Compression:
// “quantization”, “KV cache” (title); counts against: “federated learning”`. Not translated: it is kept with
// the score.
QString scoreComment(const ScoringProfile &profile, const RelevanceReading &reading, const QString &title,
                     const QString &abstract);

} // namespace winnow
