#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A line of two versions of a prompt laid over each other.
struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

// The fewest lines to take out and put in. Where a line changed, the removed one comes first. Texts that
// differ in thousands of lines are taken to differ as a whole in the middle.
std::vector<DiffLine> lineDiff(const QString &before, const QString &after);

} // namespace winnow
