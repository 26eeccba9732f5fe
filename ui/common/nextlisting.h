#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace winnow {

// When arXiv's next listing is due, in the user's time zone. Translated.
struct NextListing {
    QDateTime at;     // UTC
    QString words;    // "next listing in 3 h 12 min"; a day away or more: "next listing Mon 06:00"
    QString sentence; // "The next listing is due in 3 h 12 min, on Friday at 06:00."

    Q_DECLARE_TR_FUNCTIONS(winnow::NextListing)
};

// `now` is UTC. Minutes are rounded up, so that the listing is there when they are over. `zone`: the user's.
NextListing nextListing(const QDateTime &now, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace winnow
