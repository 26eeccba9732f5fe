#pragma once

#include "app/model/ledger.h"

#include <optional>
#include <vector>

namespace winnow {

// A day of the month's calendar: what is known of it and what it calls for.
struct CalendarDay {
    QDate day;
    std::optional<LedgerState>
        state;                     // the worst of its feeds; none: nothing is known, and nothing is missing
    std::vector<LedgerEntry> gaps; // feeds to ask for again; Missing: never asked for
    DayCounts counts;
    bool isFuture = false;      // not out yet by the calendar
    bool isApproximate = false; // so long ago that arXiv's pages don't have it any more
    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

constexpr int calendarDayCount = 42; // six weeks hold every month

// The six weeks from the one in which the month begins. `ledger` has its gaps. Pure; `now` is UTC.
std::vector<CalendarDay> calendarDays(const Ledger &ledger, QDate month, Qt::DayOfWeek firstOfWeek,
                                      const QDateTime &now);
QDate firstCalendarDay(QDate month, Qt::DayOfWeek firstOfWeek);

// Words for a person, translated.
QString calendarDayText(const CalendarDay &day);       // "complete, 320 papers, 23 relevant"
QString calendarDayName(QDate day);                    // "Friday, 8 August 2025"
QString gapSentence(const CalendarDay &day);           // what is wrong with it; empty: nothing
QString cureText(const CalendarDay &day);              // of the button: "Fetch this day", "Ask again"
QString approximationSentence(const CalendarDay &day); // empty: it can be had as it was

} // namespace winnow
