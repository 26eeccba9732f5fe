#pragma once

#include <QString>

namespace winnow {

// A word to be offered while one types.
struct Suggestion {
    QString text;
    int papers = 0; // that have it
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

} // namespace winnow
