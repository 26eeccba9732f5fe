#pragma once

#include "app/scoring/budget.h"

#include <QHash>
#include <QSet>

namespace winnow {

// What a service's count says of how much of a prompt the model has read.
enum class PromptRead {
    Whole,
    Doubtful, // a figure as windows have: may be chance
    Cut,      // the server dropped the beginning, that is the criteria, and said nothing
};

// Finds servers that keep just what their window holds of a prompt (ollama/ollama #3839, #17889: the figure
// is the window's size or half of it, every time). What such a model answers is no answer: it knows neither
// the criteria nor all papers. One figure for three prompts of different length is proof, and so is one of
// about half of what was sent.
class PromptCheck final {
public:
    // guessed: rather low than high.
    PromptRead judge(qint64 guessed, const TokenUsage &billed);

private:
    PromptCalibration m_usual;             // of this run alone: earlier ones may have been cut unnoticed
    QHash<qint64, QSet<qint64>> m_lengths; // of the prompts that were counted so, as they were guessed
};

} // namespace winnow
