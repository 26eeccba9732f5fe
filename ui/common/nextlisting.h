#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace winnow {

// When arXiv's next listing comes, in the reader's own time zone. Translated.
struct NextListing {
    QDateTime at;     // UTC
    QString words;    // "next listing in 3 h 12 min"; a day away or more: "next listing Mon 06:00"
    QString sentence; // "The next listing comes in 3 h 12 min, on Friday at 06:00."
};

// `now` is UTC. Minutes are rounded up, so that it is there when they are over. `zone`: the reader's.
NextListing nextListing(const QDateTime &now, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace winnow
