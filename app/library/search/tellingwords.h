#pragma once

#include "app/model/paper.h"

#include <QString>

#include <vector>

namespace winnow {

struct TellingWord {
    QString word;      // folded as the index folds
    double weight = 0; // how often the paper says it, in the title above all
};

// The words of a paper that may tell it from others: few enough to be looked up one by one, the weightiest
// first.
std::vector<TellingWord> tellingWords(const Paper &paper);

} // namespace winnow
