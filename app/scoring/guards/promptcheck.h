#pragma once

#include "app/scoring/budget.h"

#include <QHash>
#include <QSet>

namespace winnow {

// What a service's token count says about how much of a prompt the model has read.
enum class PromptRead {
    Whole,
    Doubtful, // a typical window size: may be chance
    Cut,      // the server silently dropped the beginning, that is, the criteria
};

// Detects servers that keep only what fits their window of a prompt (ollama/ollama #3839, #17889: the count
// is then always the window's size or half of it). A model's answers are worthless then: it knows neither the
// criteria nor all papers. The same count for three prompts of different length is proof, and so is one of
// about half of what was sent.
class PromptCheck final {
public:
    // guessed: a low estimate.
    PromptRead judge(qint64 guessed, const TokenUsage &billed);

private:
    PromptCalibration m_usual;             // only of this run: earlier ones may have been truncated unnoticed
    QHash<qint64, QSet<qint64>> m_lengths; // estimated lengths of the prompts with each count
};

} // namespace winnow
