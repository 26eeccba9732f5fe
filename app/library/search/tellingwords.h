#pragma once

#include "app/model/paper.h"

#include <QString>

#include <vector>

namespace winnow {

struct TellingWord {
    QString word;      // folded as the index folds
    double weight = 0; // how often the paper uses it, especially in the title
    qint64 papers = 0; // of the library that use it; 0: not counted
};

// Words that may distinguish a paper from others: few enough to look up one by one, highest weight first.
std::vector<TellingWord> tellingWords(const Paper &paper);

} // namespace winnow
