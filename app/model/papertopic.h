#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// A paper's topic, as named in the reader's criteria.
struct PaperTopic {
    QString name;     // the topic that fits best; empty: no topic fits, which is an answer too
    QStringList also; // other topics that fit, without the first
    QString reason;   // one line; may be empty

    bool isNone() const { return name.isEmpty(); }
    friend bool operator==(const PaperTopic &, const PaperTopic &) = default;
};

} // namespace winnow
