#pragma once

#include <QString>

namespace winnow {

// A suggestion while typing: a word, a name, a tag.
struct Suggestion {
    QString text;
    int papers = 0; // number of papers with it
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

} // namespace winnow
