#pragma once

#include <QDate>
#include <QDateTime>

namespace winnow {

// When arXiv announces: https://info.arxiv.org/help/availability.html. A day's feed comes at midnight US
// Eastern and holds what was announced at 20:00 the evening before; Monday's was announced on Sunday. There
// is none on Saturdays, Sundays and after arXiv's holidays (a table in resources, as the list changes
// yearly): see NOTES.md.
class AnnouncementCalendar final {
public:
    enum class DayKind { Announcement, Weekend, Holiday };

    static DayKind kind(QDate day);   // Holiday: a weekday without a feed, the evening before being one
    static bool isHoliday(QDate day); // stands in arXiv's table: no announcement in that evening
    // Whether a feed of that day without entries needs no other reason: weekends, and holidays at either end.
    static bool mayBeEmpty(QDate day);
    static QDate dayAt(const QDateTime &moment);           // the day in US Eastern
    static QDate newestDay(const QDateTime &moment);       // the latest announcement day not after the moment
    static QDateTime nextListing(const QDateTime &moment); // UTC: when the next day's feed comes
};

} // namespace winnow
