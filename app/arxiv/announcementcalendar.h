#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <utility>

namespace winnow {

// When arXiv announces: https://info.arxiv.org/help/availability.html. A day's feed comes at midnight US
// Eastern and holds what was announced at 20:00 the evening before; Monday's was announced on Sunday. There
// is none on Saturdays, Sundays and after arXiv's holidays (a table in resources, as the list changes
// yearly): see NOTES.md.
class AnnouncementCalendar final {
public:
    enum class DayKind { Announcement, Weekend, Holiday };

    // The reader's own table, in the place of ours for each year of which it names a day: lines of
    // "2027-01-18<tab>reason", with "<tab>expected" behind it where arXiv has not said so yet. Returns how
    // many days were read. Call it before anything else asks, from one thread.
    static int useHolidays(const QByteArray &table);

    static DayKind kind(QDate day);   // Holiday: a weekday without a feed, the evening before being one
    static bool isHoliday(QDate day); // stands in arXiv's table: no announcement in that evening
    // Whether that a day's feed is empty rests on a holiday that is only expected: arXiv publishes each
    // year's list around New Year.
    static bool isOnlyExpected(QDate day);
    // Whether a feed of that day without entries needs no other reason: weekends, and holidays at either end.
    static bool mayBeEmpty(QDate day);
    static QDate dayAt(const QDateTime &moment); // the day in US Eastern
    // In whose listing a paper should be that was submitted then: the first with a later deadline, at 14:00.
    // Some papers are held back for days, which nobody tells.
    static QDate dayOfSubmission(const QDateTime &moment);
    static QDate newestDay(const QDateTime &moment);       // the latest announcement day not after the moment
    static QDateTime nextListing(const QDateTime &moment); // UTC: when the next day's feed comes
    static QDate nextDay(QDate day);                       // the announcement day after it
    static QDate previousDay(QDate day);                   // and the one before
    // From when to when the papers of a day's listing were submitted, UTC: deadlines are at 14:00.
    static std::pair<QDateTime, QDateTime> submissions(QDate day);
};

} // namespace winnow
