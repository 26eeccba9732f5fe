#pragma once

#include "app/model/ledger.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace winnow {

// A day of the month calendar: what is known about it and what to do about it.
struct CalendarDay {
    QDate day;
    std::optional<LedgerState> state; // the worst state of its feeds; none: nothing is known or missing
    std::vector<LedgerEntry> gaps;    // feeds to fetch again; Missing: never fetched
    DayCounts counts;
    bool isFuture = false;      // not out yet according to the calendar
    bool isApproximate = false; // so long ago that arXiv's pages no longer have it
    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;

    Q_DECLARE_TR_FUNCTIONS(winnow::MonthCalendar)
};

constexpr int calendarDayCount = 42; // every month fits into six weeks

// The six weeks starting with the one in which the month begins. `ledger` includes gaps. A pure function;
// `now` is UTC.
std::vector<CalendarDay> calendarDays(const Ledger &ledger, QDate month, Qt::DayOfWeek firstOfWeek,
                                      const QDateTime &now);
QDate firstCalendarDay(QDate month, Qt::DayOfWeek firstOfWeek);

// Texts for people; translated.
QString calendarDayText(const CalendarDay &day);       // "complete, 320 papers, 23 relevant"
QString calendarDayName(QDate day);                    // "Friday, 8 August 2025"
QString gapSentence(const CalendarDay &day);           // what is wrong with the day; empty: nothing
QString cureText(const CalendarDay &day);              // the button's text: "Fetch this day", "Fetch again"
QString approximationSentence(const CalendarDay &day); // empty: the exact listing is available

} // namespace winnow
