#include "app/arxiv/announcementcalendar.h"

#include <QFile>
#include <QSet>
#include <QTimeZone>

namespace winnow {

namespace {

const QTimeZone &easternTime() {
    static const QTimeZone zone("America/New_York");
    return zone;
}

QSet<QDate> readHolidays() {
    QFile file(QStringLiteral(":/winnow/holidays.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QDate> days;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QDate day = QDate::fromString(QString::fromLatin1(line.left(10)), Qt::ISODate);
        if (day.isValid())
            days.insert(day);
    }
    return days;
}

// The working day whose deadline decides what is in a day's feed.
QDate deadlineDay(QDate feedDay) {
    return feedDay.addDays(feedDay.dayOfWeek() == Qt::Monday ? -3 : -1);
}

} // namespace

bool AnnouncementCalendar::isHoliday(QDate day) {
    static const QSet<QDate> holidays = readHolidays();
    return holidays.contains(day);
}

AnnouncementCalendar::DayKind AnnouncementCalendar::kind(QDate day) {
    if (day.dayOfWeek() >= Qt::Saturday)
        return DayKind::Weekend;
    // arXiv marks Sundays too, to defer Friday's papers once more.
    const bool skipped =
        isHoliday(deadlineDay(day)) || (day.dayOfWeek() == Qt::Monday && isHoliday(day.addDays(-1)));
    return skipped ? DayKind::Holiday : DayKind::Announcement;
}

bool AnnouncementCalendar::mayBeEmpty(QDate day) {
    return kind(day) != DayKind::Announcement || isHoliday(day);
}

QDate AnnouncementCalendar::dayAt(const QDateTime &moment) {
    return moment.toTimeZone(easternTime()).date();
}

QDate AnnouncementCalendar::newestDay(const QDateTime &moment) {
    QDate day = dayAt(moment);
    while (kind(day) != DayKind::Announcement)
        day = day.addDays(-1);
    return day;
}

QDateTime AnnouncementCalendar::nextListing(const QDateTime &moment) {
    QDate day = dayAt(moment).addDays(1);
    while (kind(day) != DayKind::Announcement)
        day = day.addDays(1);
    return day.startOfDay(easternTime()).toUTC();
}

} // namespace winnow
