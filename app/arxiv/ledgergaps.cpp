#include "app/arxiv/ledgergaps.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/model/listing.h"
#include "app/model/sampleday.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

bool isAnnouncementDay(QDate day) {
    return AnnouncementCalendar::kind(day) == AnnouncementCalendar::DayKind::Announcement;
}

QSet<QDate> daysOf(const std::vector<LedgerEntry> &known, const QString &category) {
    QHash<QString, bool> isOf; // by feed, since there are few
    QSet<QDate> days;
    for (const LedgerEntry &entry : known) {
        if (entry.day == sampleDay())
            continue;
        auto of = isOf.find(entry.feed);
        if (of == isOf.end())
            of = isOf.insert(entry.feed, feedCovers(entry.feed, category));
        if (*of)
            days.insert(entry.day);
    }
    return days;
}

LedgerEntry missing(QDate day, const QString &category) {
    LedgerEntry entry;
    entry.day = day;
    entry.feed = category;
    entry.state = LedgerState::Missing;
    return entry;
}

} // namespace

std::vector<LedgerEntry> missingEntries(const std::vector<LedgerEntry> &known, const QStringList &followed,
                                        QDate from, const QDateTime &now) {
    const QDate newest = AnnouncementCalendar::newestDay(now);
    std::vector<LedgerEntry> gaps;
    for (const QString &category : followed) {
        const QSet<QDate> days = daysOf(known, category);
        QDate first = days.isEmpty() ? newest : *std::ranges::min_element(days);
        if (from.isValid())
            first = std::max(first, from);
        for (QDate day = newest; day >= first; day = day.addDays(-1)) {
            if (isAnnouncementDay(day) && !days.contains(day))
                gaps.push_back(missing(day, category));
        }
    }
    std::ranges::stable_sort(gaps, std::ranges::greater(), &LedgerEntry::day);
    return gaps;
}

Ledger withGaps(Ledger ledger, const QStringList &followed, const LedgerQuery &asked, const QDateTime &now) {
    const QDate from = asked.from.value_or(QDate());
    for (const LedgerEntry &gap : missingEntries(ledger.known, followed, from, now)) {
        if (asked.to && gap.day > *asked.to)
            continue;
        LedgerLine line;
        line.entry = gap;
        ledger.lines.push_back(line);
    }
    std::ranges::stable_sort(ledger.lines, std::ranges::greater(),
                             [](const LedgerLine &line) { return line.entry.day; });
    return ledger;
}

bool isGap(const LedgerEntry &entry, const QDateTime &now) {
    switch (entry.state) {
    case LedgerState::Missing:
    case LedgerState::Failed:
    case LedgerState::Stale:
    case LedgerState::Partial:
        return true;
    case LedgerState::NotYetOut:
        return entry.day <= AnnouncementCalendar::newestDay(now);
    default:
        return false;
    }
}

bool isOutOfReach(QDate day, const QDateTime &now) {
    return day.daysTo(AnnouncementCalendar::dayAt(now)) > catchUpReach;
}

} // namespace winnow
