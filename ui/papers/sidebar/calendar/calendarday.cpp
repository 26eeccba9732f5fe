#include "ui/papers/sidebar/calendar/calendarday.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/arxiv/ledgergaps.h"
#include "ui/papers/list/sidebarwords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace winnow {

namespace {

// For a day without ledger entries: what the calendar alone says.
std::optional<LedgerState> calendarState(QDate day) {
    switch (AnnouncementCalendar::kind(day)) {
    case AnnouncementCalendar::DayKind::Weekend:
        return LedgerState::Weekend;
    case AnnouncementCalendar::DayKind::Holiday:
        return LedgerState::Holiday;
    case AnnouncementCalendar::DayKind::Announcement:
        break;
    }
    return std::nullopt;
}

void add(CalendarDay &day, const LedgerEntry &entry, const QDateTime &now) {
    if (!day.state || isWorse(entry.state, *day.state))
        day.state = entry.state;
    if (isGap(entry, now))
        day.gaps.push_back(entry);
}

QString stateWords(LedgerState state) {
    DaySummary summary;
    summary.state = state;
    return ledgerText(summary);
}

bool wasNeverFetched(const CalendarDay &day) {
    return std::ranges::all_of(day.gaps,
                               [](const LedgerEntry &gap) { return gap.state == LedgerState::Missing; });
}

} // namespace

QDate firstCalendarDay(QDate month, Qt::DayOfWeek firstOfWeek) {
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(-((first.dayOfWeek() - firstOfWeek + 7) % 7));
}

std::vector<CalendarDay> calendarDays(const Ledger &ledger, QDate month, Qt::DayOfWeek firstOfWeek,
                                      const QDateTime &now) {
    const QDate first = firstCalendarDay(month, firstOfWeek);
    const QDate newest = AnnouncementCalendar::newestDay(now);
    std::vector<CalendarDay> days(calendarDayCount);
    for (int i = 0; i < calendarDayCount; ++i) {
        days[size_t(i)].day = first.addDays(i);
        days[size_t(i)].isFuture = days[size_t(i)].day > std::max(newest, AnnouncementCalendar::dayAt(now));
        days[size_t(i)].isApproximate = isOutOfReach(days[size_t(i)].day, now);
    }
    const auto dayOf = [&](QDate day) {
        const qint64 place = first.daysTo(day);
        return place >= 0 && place < calendarDayCount ? &days[size_t(place)] : nullptr;
    };
    for (const LedgerLine &line : ledger.lines) {
        if (CalendarDay *day = dayOf(line.entry.day))
            add(*day, line.entry, now);
    }
    for (const DayCounts &counts : ledger.days) {
        if (CalendarDay *day = dayOf(counts.day))
            day->counts = counts;
    }
    for (CalendarDay &day : days) {
        if (!day.state)
            day.state = calendarState(day.day);
    }
    return days;
}

QString calendarDayName(QDate day) {
    return QLocale().toString(day, QLocale::LongFormat);
}

QString calendarDayText(const CalendarDay &day) {
    QStringList parts;
    if (day.isFuture && day.state && isWithoutAnnouncement(*day.state))
        parts << stateWords(*day.state);
    else if (day.isFuture)
        parts << CalendarDay::tr("still to come");
    else if (day.state)
        parts << stateWords(*day.state);
    else if (day.counts.papers == 0)
        parts << CalendarDay::tr("nothing known");
    if (day.counts.papers > 0) {
        parts << CalendarDay::tr("%n paper(s)", nullptr, day.counts.papers);
        parts << (day.counts.scored > 0 ? CalendarDay::tr("%Ln relevant", nullptr, day.counts.relevant)
                                        : CalendarDay::tr("not scored yet"));
    }
    return parts.join(QStringLiteral(", "));
}

QString gapSentence(const CalendarDay &day) {
    if (day.gaps.empty())
        return {};
    const QString name = QLocale().toString(day.day, CalendarDay::tr("ddd d MMM", "a day of the calendar"));
    if (wasNeverFetched(day)) {
        QStringList feeds;
        for (const LedgerEntry &gap : day.gaps)
            feeds << gap.feed;
        return day.counts.papers == 0
                   ? CalendarDay::tr("%1 was never fetched.").arg(name)
                   : CalendarDay::tr("%1: %2 was never fetched.").arg(name, feeds.join(QStringLiteral(", ")));
    }
    QStringList feeds;
    for (const LedgerEntry &gap : day.gaps)
        feeds << CalendarDay::tr("%1 %2", "feed, its state").arg(gap.feed, stateWords(gap.state));
    return CalendarDay::tr("%1: %2.").arg(name, feeds.join(QStringLiteral(", ")));
}

QString cureText(const CalendarDay &day) {
    return wasNeverFetched(day) ? CalendarDay::tr("Fetch this day") : CalendarDay::tr("Fetch again");
}

QString approximationSentence(const CalendarDay &day) {
    return day.isApproximate
               ? CalendarDay::tr("Older than 90 days: found by submission date, so approximate.")
               : QString();
}

} // namespace winnow
