#pragma once

#include "app/scoring/builtin/relevance.h"

#include <QStringList>

namespace winnow {

// The built-in scorer's reason in one line, quoting the paper's own words: `Model Compression:
// “quantization”, “KV cache” (title); counts against: “federated learning”`. Not translated: it is kept with
// the score.
QString scoreComment(const ScoringProfile &profile, const RelevanceReading &reading, const QString &title,
                     const QString &abstract);

// Its words that speak for a topic, as the comment quotes them; nothing where the comment is about that
// topic.
QString wordsForTopic(const ScoringProfile &profile, const RelevanceReading &reading, const QString &title,
                      const QString &abstract, int facet);

// How the paper itself writes, in title and abstract, what speaks for it by the topic that the comment names:
// each spelling once, the strongest words first.
QStringList decidingWords(const ScoringProfile &profile, const RelevanceReading &reading,
                          const TokenText &title, const TokenText &abstract);

} // namespace winnow
