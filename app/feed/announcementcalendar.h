#pragma once

#include <QDate>
#include <QDateTime>

namespace winnow {

// When arXiv announces: https://info.arxiv.org/help/availability.html. Feeds change at midnight US Eastern;
// there are none on Saturdays, Sundays and arXiv's holidays (a table in resources, as the list changes
// yearly).
class AnnouncementCalendar final {
public:
    enum class DayKind { Announcement, Weekend, Holiday };

    static DayKind kind(QDate day);
    static QDate dayAt(const QDateTime &moment);           // the day in US Eastern
    static QDate newestDay(const QDateTime &moment);       // the latest announcement day not after the moment
    static QDateTime nextListing(const QDateTime &moment); // UTC: when the next day's feed comes
};

} // namespace winnow
