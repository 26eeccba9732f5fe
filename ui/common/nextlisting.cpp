#include "ui/common/nextlisting.h"

#include "app/arxiv/announcementcalendar.h"

#include <QLocale>

namespace winnow {

namespace {

QString durationText(qint64 minutes) {
    return minutes < 60 ? NextListing::tr("%1 min").arg(minutes)
                        : NextListing::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

NextListing nextListing(const QDateTime &now, const QTimeZone &zone) {
    NextListing next;
    next.at = AnnouncementCalendar::nextListing(now);
    // Elapsed time, unaffected by clock changes in between.
    const qint64 minutes = (now.secsTo(next.at) + 59) / 60;
    const QDateTime local = next.at.toTimeZone(zone);
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    const QString day = QLocale().toString(local, NextListing::tr("dddd", "day of the next listing"));
    if (minutes >= 24 * 60) {
        const QString shortDay =
            QLocale().toString(local, NextListing::tr("ddd", "day of the next listing, short"));
        next.words = NextListing::tr("next listing %1 %2", "day, time").arg(shortDay, time);
        next.sentence = NextListing::tr("The next listing is due on %1 at %2.", "day, time").arg(day, time);
        return next;
    }
    next.words = NextListing::tr("next listing in %1").arg(durationText(minutes));
    next.sentence = NextListing::tr("The next listing is due in %1, on %2 at %3.", "duration, day, time")
                        .arg(durationText(minutes), day, time);
    return next;
}

} // namespace winnow
