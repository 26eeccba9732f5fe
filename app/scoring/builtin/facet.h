#pragma once

#include <QString>

namespace winnow {

// One thing that counts for a paper or against it: a topic, the list of keywords, what a topic or the
// keywords exclude.
struct Facet {
    enum class Kind { Topic, Keywords, Excluded, Application };
    Kind kind = Kind::Topic;
    QString name;
    double expected = 0; // what an average paper gathers, from how frequent the words are

    bool counts() const { return kind == Kind::Topic || kind == Kind::Keywords; }
};

} // namespace winnow
