#pragma once

#include <QString>

namespace winnow {

// One thing that counts for a paper or against it: a topic, the list of keywords, what the reader likes
// beside it, what a topic or the keywords exclude.
struct Facet {
    enum class Kind {
        Topic, // or a wish of no topic
        Keywords,
        Weak,        // "your friend enjoys …": counts a little
        Excluded,    // what the criteria exclude
        Application, // keywords of mere applications
    };
    Kind kind = Kind::Topic;
    QString name;

    bool counts() const { return kind == Kind::Topic || kind == Kind::Keywords; }
    bool isAgainst() const { return kind == Kind::Excluded || kind == Kind::Application; }
};

} // namespace winnow
