#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A line, or some words, in a comparison of two texts.
struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

// The fewest lines to remove and add. Where a line changed, the removed one comes first. Texts with thousands
// of different lines are treated as completely different in the middle.
std::vector<DiffLine> lineDiff(const QString &before, const QString &after);

// The same by words: each part is a sequence of words with the same state, joined by spaces.
std::vector<DiffLine> wordDiff(const QString &before, const QString &after);

} // namespace winnow
