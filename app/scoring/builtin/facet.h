#pragma once

#include <QString>

namespace winnow {

// Something that counts for or against a paper: a topic, the keywords, what the reader likes in addition, or
// what a topic or the keywords exclude.
struct Facet {
    enum class Kind {
        Topic, // or a wish outside all topics
        Keywords,
        Weak,        // "your friend enjoys …": counts a little
        Excluded,    // what the criteria exclude
        Application, // keywords of pure applications
    };
    Kind kind = Kind::Topic;
    QString name;

    bool counts() const { return kind == Kind::Topic || kind == Kind::Keywords; }
    bool isAgainst() const { return kind == Kind::Excluded || kind == Kind::Application; }
};

} // namespace winnow
