#include "app/fetch/fetchrecord.h"

#include "app/fetch/fetchplan.h"
#include "app/model/log.h"

#include <algorithm>
#include <functional>

namespace winnow {

namespace {

bool saysDay(const FeedOutcome &outcome) {
    return outcome.report.day.isValid() && !isWithoutAnnouncement(outcome.state) &&
           (!outcome.error || outcome.error->code == ErrorCode::EmptyFeed);
}

// What was stored for a day before stays, even if the rest could not be fetched.
void merge(FeedOutcome &into, const FeedOutcome &from) {
    into.problems.insert(into.problems.end(), from.problems.begin(), from.problems.end());
    if (into.report.announced > 0 && (from.error || from.report.announced == 0)) {
        into.rest = from.error;
        return;
    }
    const IngestReport before = into.report;
    into.report = from.report;
    into.report.fresh += before.fresh;
    into.report.updated += before.updated;
    into.state = from.state;
    into.error = from.error;
    into.nextListing = from.nextListing;
    into.source = from.source;
    into.rest.reset();
}

// For a category that is hardly ever empty, its neighbours prove nothing.
bool isBusy(const QString &feed, const std::vector<LedgerEntry> &ledger) {
    constexpr int papersOfASmallOne = 20; // per day
    int days = 0;
    int papers = 0;
    for (const LedgerEntry &entry : ledger) {
        if (entry.feed != feed || (entry.state != LedgerState::Complete && entry.state != LedgerState::Quiet))
            continue;
        ++days;
        papers += entry.announced;
    }
    return days > 0 && papers > days * papersOfASmallOne;
}

bool isCatchUp(const FetchStep &step) {
    return step.outcome < 0 && step.doubt == Doubt::None &&
           (step.kind == FetchStep::Kind::CatchUpPage || step.kind == FetchStep::Kind::Search);
}

void logOutcome(const FeedOutcome &outcome, const char *way) {
    const IngestReport &report = outcome.report;
    const QString day = report.day.isValid() ? report.day.toString(Qt::ISODate) : QStringLiteral("no day");
    const QString trouble = outcome.error ? QStringLiteral(", ") + inLog(*outcome.error) : QString();
    qCInfo(fetchLog).noquote()
        << QStringLiteral("%1 by %2: %3, %4, %5 announced, %6 scanned, %7 new, %8 changed, %9 unreadable%10")
               .arg(report.feed.section(QLatin1Char('/'), -1), QLatin1String(way), day,
                    ledgerStateName(outcome.state))
               .arg(report.announced)
               .arg(report.scanned)
               .arg(report.fresh)
               .arg(report.updated)
               .arg(outcome.problems.size())
               .arg(trouble);
}

} // namespace

void FetchRecord::add(const FeedOutcome &outcome, const FeedAssessment &verdict, bool isDownload) {
    logOutcome(outcome, isDownload ? "feed" : "file");
    const bool isSure = verdict.doubt == Doubt::None;
    if (isDownload && (!isSure || saysDay(outcome))) {
        FetchStep &doubtful = m_doubtful.emplace_back();
        doubtful.feed = outcome.report.feed;
        doubtful.day = isSure ? outcome.report.day : verdict.doubtful;
        doubtful.doubt = verdict.doubt;
        doubtful.outcome = int(m_outcomes.size());
    }
    m_outcomes.push_back(outcome);
}

int FetchRecord::add(const FetchStep &step, const FeedOutcome &outcome) {
    logOutcome(outcome, "page");
    if (step.outcome >= 0) {
        FeedOutcome &known = m_outcomes.at(size_t(step.outcome));
        const bool isWeekend = isWithoutAnnouncement(known.state) && outcome.report.announced == 0;
        if (!isWeekend && (!known.error || outcome.state != LedgerState::NotYetOut))
            merge(known, outcome);
        return step.outcome;
    }
    if (step.doubt == Doubt::Lagging) {
        if (outcome.state == LedgerState::NotYetOut) // according to the feed's own outcome
            return -1;
        settleLagging(step, outcome);
    }
    m_outcomes.push_back(outcome);
    return int(m_outcomes.size()) - 1;
}

// The newest day did come, from another source.
void FetchRecord::settleLagging(const FetchStep &step, const FeedOutcome &outcome) {
    if (outcome.error)
        return;
    for (FeedOutcome &known : m_outcomes) {
        if (known.report.feed == step.feed && known.state == LedgerState::NotYetOut && !known.error)
            known.state = known.report.state;
    }
}

std::vector<LedgerEntry> FetchRecord::leaveOut(std::deque<FetchStep> &steps,
                                               const std::vector<LedgerEntry> &ledger, const Error &error,
                                               const QDateTime &now) {
    std::vector<LedgerEntry> notes;
    for (const FetchStep &step : steps) {
        if (!isCatchUp(step))
            continue;
        if (std::ranges::find(m_leftOut, step.day) == m_leftOut.end())
            m_leftOut.push_back(step.day);
        const bool isKnown = std::ranges::any_of(ledger, [&step](const LedgerEntry &entry) {
            return entry.day == step.day && entry.feed == step.feed;
        });
        if (isKnown)
            continue;
        LedgerEntry note;
        note.day = step.day;
        note.feed = step.feed;
        note.state = LedgerState::Failed;
        note.fetchedAt = now;
        note.note = QStringLiteral("not asked for after %1").arg(errorName(error.code));
        notes.push_back(note);
    }
    std::erase_if(steps, isCatchUp);
    std::ranges::sort(m_leftOut, std::ranges::greater());
    return notes;
}

std::vector<QDate> FetchRecord::days() const {
    std::vector<QDate> days = m_days;
    std::ranges::sort(days, std::ranges::greater());
    const auto rest = std::ranges::unique(days);
    days.erase(rest.begin(), rest.end());
    return days;
}

std::vector<FetchStep> FetchRecord::doubts(QDate newest, const std::vector<LedgerEntry> &ledger) const {
    std::vector<FetchStep> steps;
    for (const FetchStep &doubtful : m_doubtful) {
        const FeedOutcome &outcome = m_outcomes.at(size_t(doubtful.outcome));
        const auto isSettled = [&](const LedgerEntry &entry) {
            return entry.day == doubtful.day && entry.feed == outcome.report.feed &&
                   (entry.state == LedgerState::Complete || entry.state == LedgerState::Quiet);
        };
        if (!outcome.error && doubtful.doubt == Doubt::Empty && std::ranges::any_of(ledger, isSettled))
            continue;
        // If the calendar expects no delay, the other feeds may show one.
        const bool isBehind = doubtful.doubt == Doubt::None && doubtful.day < newest;
        for (FetchStep step : followUps(outcome.report.feed, isBehind ? Doubt::Lagging : doubtful.doubt,
                                        isBehind ? newest : doubtful.day, doubtful.outcome)) {
            if (outcome.error) // the error is about that day, whatever the doubt
                step.outcome = doubtful.outcome;
            steps.push_back(step);
        }
    }
    return steps;
}

QDate FetchRecord::newestShown(const QDateTime &now) const {
    QDate newest;
    for (const FeedOutcome &outcome : m_outcomes) {
        if (saysDay(outcome) && !(newest.isValid() && newest >= outcome.report.day))
            newest = outcome.report.day;
    }
    const QDate due = AnnouncementCalendar::newestDay(now);
    if (!newest.isValid() || (newest < due && newest.daysTo(due) <= longestFeedDelay))
        return due;
    return newest;
}

bool FetchRecord::neighboursCame(const FetchStep &step, const std::vector<LedgerEntry> &ledger) const {
    const auto cameNow = [&step](const FeedOutcome &outcome) {
        return outcome.report.day == step.day && outcome.report.announced > 0 && !outcome.error &&
               outcome.report.feed != step.feed;
    };
    const auto cameBefore = [&step](const LedgerEntry &entry) {
        return entry.day == step.day && entry.announced > 0 && entry.feed != step.feed &&
               (entry.state == LedgerState::Complete || entry.state == LedgerState::Partial);
    };
    if (isBusy(step.feed, ledger))
        return false;
    return std::ranges::any_of(m_outcomes, cameNow) || std::ranges::any_of(ledger, cameBefore);
}

} // namespace winnow
