#include "app/arxiv/announcementcalendar.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace winnow {

namespace {

const QTimeZone &easternTime() {
    static const QTimeZone zone("America/New_York");
    return zone;
}

// For each day, whether it is only expected.
using Holidays = QHash<QDate, bool>;

Holidays holidaysIn(const QByteArray &table) {
    Holidays days;
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> cells = line.trimmed().split('\t');
        const QDate day = QDate::fromString(QString::fromLatin1(cells.constFirst().trimmed()), Qt::ISODate);
        if (day.isValid())
            days.insert(day, cells.value(2).trimmed() == "expected");
    }
    return days;
}

Holidays &holidays() {
    static Holidays days = [] {
        QFile file(QStringLiteral(":/winnow/holidays.tsv"));
        return file.open(QIODevice::ReadOnly) ? holidaysIn(file.readAll()) : Holidays();
    }();
    return days;
}

// The working day whose deadline determines a day's feed.
QDate deadlineDay(QDate feedDay) {
    return feedDay.addDays(feedDay.dayOfWeek() == Qt::Monday ? -3 : -1);
}

} // namespace

int AnnouncementCalendar::useHolidays(const QByteArray &table) {
    const Holidays own = holidaysIn(table);
    QSet<int> years;
    for (auto day = own.keyBegin(); day != own.keyEnd(); ++day)
        years.insert(day->year());
    holidays().removeIf([&years](const auto &entry) { return years.contains(entry.key().year()); });
    holidays().insert(own);
    return int(own.size());
}

bool AnnouncementCalendar::isHoliday(QDate day) {
    return holidays().contains(day);
}

bool AnnouncementCalendar::isOnlyExpected(QDate day) {
    if (day.dayOfWeek() >= Qt::Saturday || !mayBeEmpty(day))
        return false;
    const auto isCertain = [](QDate holiday) {
        const auto found = holidays().constFind(holiday);
        return found != holidays().constEnd() && !*found;
    };
    const bool afterSunday = day.dayOfWeek() == Qt::Monday && isCertain(day.addDays(-1));
    return !isCertain(deadlineDay(day)) && !isCertain(day) && !afterSunday;
}

AnnouncementCalendar::DayKind AnnouncementCalendar::kind(QDate day) {
    if (day.dayOfWeek() >= Qt::Saturday)
        return DayKind::Weekend;
    // arXiv lists Sundays too, if Friday's papers are deferred further.
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

QDate AnnouncementCalendar::dayOfSubmission(const QDateTime &moment) {
    const QDateTime eastern = moment.toTimeZone(easternTime());
    const QDate closing = eastern.time() < QTime(14, 0) ? eastern.date() : eastern.date().addDays(1);
    QDate day = closing;
    do
        day = day.addDays(1);
    while (kind(day) != DayKind::Announcement || deadlineDay(day) < closing);
    return day;
}

QDate AnnouncementCalendar::newestDay(const QDateTime &moment) {
    QDate day = dayAt(moment);
    while (kind(day) != DayKind::Announcement)
        day = day.addDays(-1);
    return day;
}

QDateTime AnnouncementCalendar::nextListing(const QDateTime &moment) {
    return nextDay(dayAt(moment)).startOfDay(easternTime()).toUTC();
}

QDate AnnouncementCalendar::nextDay(QDate day) {
    do
        day = day.addDays(1);
    while (kind(day) != DayKind::Announcement);
    return day;
}

QDate AnnouncementCalendar::previousDay(QDate day) {
    do
        day = day.addDays(-1);
    while (kind(day) != DayKind::Announcement);
    return day;
}

std::pair<QDateTime, QDateTime> AnnouncementCalendar::submissions(QDate day) {
    const auto deadline = [](QDate listed) {
        return QDateTime(deadlineDay(listed), QTime(14, 0), easternTime()).toUTC();
    };
    return {deadline(previousDay(day)), deadline(day)};
}

} // namespace winnow
