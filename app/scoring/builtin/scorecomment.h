#pragma once

#include "app/scoring/builtin/relevance.h"

#include <QStringList>

namespace winnow {

// The built-in scorer's reason in one line, quoting the paper's own words: `Model Compression:
// “quantization”, “KV cache” (title); counts against: “federated learning”`. Not translated, since it is
// stored with the score.
QString scoreComment(const ScoringProfile &profile, const RelevanceReading &reading, const QString &title,
                     const QString &abstract);

// The paper's words that count for a topic, as in a comment; empty if the comment is about that topic.
QString wordsForTopic(const ScoringProfile &profile, const RelevanceReading &reading, const QString &title,
                      const QString &abstract, int facet);

// The paper's own words, in title and abstract, that count for the topic named in the comment: each spelling
// once, the strongest first.
QStringList decidingWords(const ScoringProfile &profile, const RelevanceReading &reading,
                          const TokenText &title, const TokenText &abstract);

} // namespace winnow
