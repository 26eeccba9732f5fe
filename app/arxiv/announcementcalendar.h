#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <utility>

namespace winnow {

// When arXiv announces papers: https://info.arxiv.org/help/availability.html. A day's feed appears at
// midnight US Eastern time and contains what was announced at 20:00 the evening before; Monday's was
// announced on Sunday. There is none on Saturdays, on Sundays and after arXiv's holidays (a table in
// resources, as the list changes every year): see NOTES.md.
class AnnouncementCalendar final {
public:
    enum class DayKind { Announcement, Weekend, Holiday };

    // The reader's own table, which replaces ours for each year with at least one day in it: lines of
    // "2027-01-18<tab>reason", plus "<tab>expected" if arXiv has not confirmed it. Returns the number of days
    // read. Call it before anything else uses the calendar, from one thread.
    static int useHolidays(const QByteArray &table);

    static DayKind kind(QDate day);   // Holiday: a weekday without a feed, because the evening before is one
    static bool isHoliday(QDate day); // in arXiv's table: no announcement that evening
    // Whether a day's empty feed depends on a holiday that is only expected: arXiv publishes each year's list
    // around New Year.
    static bool isOnlyExpected(QDate day);
    // Whether an empty feed on that day needs no other explanation: weekends, and holidays at either end.
    static bool mayBeEmpty(QDate day);
    static QDate dayAt(const QDateTime &moment); // in US Eastern time
    // The listing in which a paper submitted then should appear: the first one with a later deadline, at
    // 14:00. Some papers are held back for days, which is not published.
    static QDate dayOfSubmission(const QDateTime &moment);
    static QDate newestDay(const QDateTime &moment);       // the latest announcement day up to that moment
    static QDateTime nextListing(const QDateTime &moment); // UTC: when the next day's feed appears
    static QDate nextDay(QDate day);                       // the next announcement day
    static QDate previousDay(QDate day);                   // the previous one
    // The submission period of a day's listing, UTC: deadlines are at 14:00.
    static std::pair<QDateTime, QDateTime> submissions(QDate day);
};

} // namespace winnow
