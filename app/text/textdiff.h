#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A line, or some words, of two versions of a text laid over each other.
struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

// The fewest lines to take out and put in. Where a line changed, the removed one comes first. Texts that
// differ in thousands of lines are taken to differ as a whole in the middle.
std::vector<DiffLine> lineDiff(const QString &before, const QString &after);

// The same by words: each part is as many words as are alike, with a blank between them.
std::vector<DiffLine> wordDiff(const QString &before, const QString &after);

} // namespace winnow
