#include "app/fetch/feedassessment.h"

#include "app/arxiv/announcementcalendar.h"

namespace winnow {

namespace {

bool isAnnouncementDay(QDate day) {
    return AnnouncementCalendar::kind(day) == AnnouncementCalendar::DayKind::Announcement;
}

constexpr int fewPapers = 3; // too few to conclude anything

LedgerEntry ledgerNote(QDate day, const QString &feed, LedgerState state, const QString &note,
                       const FeedContext &circumstances) {
    LedgerEntry entry;
    entry.day = day;
    entry.feed = feed;
    entry.state = state;
    entry.fetchedAt = circumstances.now;
    entry.note = note;
    return entry;
}

QString isoDate(QDate day) {
    return day.toString(Qt::ISODate);
}

// A download that shows an older day than it should: the newest day is not out.
void noteIfNotYetOut(const Listing &listing, QDate shown, const FeedContext &circumstances,
                     FeedAssessment &verdict) {
    const QDate newest = AnnouncementCalendar::newestDay(circumstances.now);
    if (!circumstances.downloaded || !shown.isValid() || shown >= newest)
        return;
    verdict.notes.push_back(
        ledgerNote(newest, listing.feed, LedgerState::NotYetOut, isoDate(shown), circumstances));
    if (verdict.state == LedgerState::Complete)
        verdict.state = LedgerState::NotYetOut;
    if (shown.daysTo(newest) <= longestFeedDelay) {
        verdict.doubt = Doubt::Lagging;
        verdict.doubtful = newest;
    }
}

void doubt(FeedAssessment &verdict, Doubt why, QDate day, const FeedContext &circumstances) {
    if (!circumstances.downloaded)
        return;
    verdict.doubt = why;
    verdict.doubtful = day;
}

// The previous day, whose papers would reveal a stale feed, is unknown: after a missed day, and for a
// category that is fetched for the first time.
bool isUnproven(QDate day, const ListingMemory &memory) {
    const bool isKnown = memory.lastDay.isValid() && memory.lastDay >= AnnouncementCalendar::previousDay(day);
    return memory.entries > fewPapers && memory.sameDay == 0 && !isKnown;
}

FeedAssessment judgeEmpty(const Listing &listing, const FeedContext &circumstances) {
    // The feed's own date counts, except that Friday's date on a Saturday is taken for the weekend's.
    const QDate today = AnnouncementCalendar::dayAt(circumstances.now);
    const bool lagging = circumstances.downloaded && !isAnnouncementDay(today) &&
                         listing.day == AnnouncementCalendar::newestDay(circumstances.now);
    const QDate day = listing.day.isValid() && !lagging ? listing.day : today;
    // The holiday itself usually still has a listing: the next feed is the one that is missing.
    const bool isDoubtful = isAnnouncementDay(day) || AnnouncementCalendar::isOnlyExpected(day);
    if (!AnnouncementCalendar::mayBeEmpty(day) || (circumstances.downloaded && isDoubtful)) {
        FeedAssessment unbelieved = judgeFailure(
            listing.feed, Error{ErrorCode::EmptyFeed, isoDate(day), listing.feed, {}}, circumstances);
        const QDate newest = AnnouncementCalendar::newestDay(circumstances.now);
        const bool isLate = day < newest && day.daysTo(newest) <= longestFeedDelay;
        doubt(unbelieved, isLate ? Doubt::Lagging : Doubt::Empty, isLate ? newest : day, circumstances);
        return unbelieved;
    }
    FeedAssessment verdict;
    const QDate next = AnnouncementCalendar::nextDay(day);
    verdict.state = AnnouncementCalendar::kind(day) == AnnouncementCalendar::DayKind::Weekend
                        ? LedgerState::Weekend
                        : LedgerState::Holiday;
    verdict.nextListing = next;
    verdict.notes.push_back(ledgerNote(day, listing.feed, verdict.state, isoDate(next), circumstances));
    if (next <= AnnouncementCalendar::newestDay(circumstances.now))
        noteIfNotYetOut(listing, day, circumstances, verdict);
    if (lagging) // or was Friday's own feed empty?
        doubt(verdict, Doubt::Empty, listing.day, circumstances);
    return verdict;
}

FeedAssessment refuseOtherDay(const Listing &listing, const FeedContext &circumstances) {
    FeedAssessment verdict;
    const QDate newest = AnnouncementCalendar::newestDay(circumstances.now);
    if (circumstances.asked == newest)
        noteIfNotYetOut(listing, listing.day, circumstances, verdict);
    verdict.state = LedgerState::Failed;
    verdict.error = Error{ErrorCode::NotFound, isoDate(listing.day), listing.feed, {}};
    return verdict;
}

} // namespace

FeedAssessment judgeFeed(const Listing &listing, const FeedContext &circumstances) {
    if (circumstances.asked && listing.day.isValid() && listing.day != *circumstances.asked)
        return refuseOtherDay(listing, circumstances);
    if (listing.entries.empty() && listing.announced == 0 && listing.problems.empty())
        return judgeEmpty(listing, circumstances);
    if (listing.entries.empty() || !listing.day.isValid()) {
        const FeedProblem first = listing.problems.empty() ? FeedProblem() : listing.problems.front();
        const QString place = QStringLiteral("%1:%2").arg(listing.feed).arg(first.line);
        const QString reason = listing.day.isValid() ? first.reason : QStringLiteral("the feed has no date");
        return judgeFailure(listing.feed, Error{ErrorCode::Malformed, reason, place, {}}, circumstances);
    }
    FeedAssessment verdict;
    if (circumstances.downloaded && isStale(circumstances.memory))
        return judgeStale(listing, circumstances);
    verdict.store = true;
    if (!listing.problems.empty() || listing.truncated)
        verdict.state = LedgerState::Partial;
    if (listing.truncated)
        doubt(verdict, Doubt::Cut, listing.day, circumstances);
    else if (isUnproven(listing.day, circumstances.memory))
        doubt(verdict, Doubt::Unproven, listing.day, circumstances);
    noteIfNotYetOut(listing, listing.day, circumstances, verdict);
    return verdict;
}

FeedAssessment judgeStale(const Listing &listing, const FeedContext &circumstances) {
    const QDate known = circumstances.memory.day;
    const QDate shown = known.isValid() ? known : AnnouncementCalendar::previousDay(listing.day);
    FeedAssessment verdict;
    verdict.state = LedgerState::Stale;
    verdict.notes.push_back(
        ledgerNote(listing.day, listing.feed, LedgerState::Stale, isoDate(shown), circumstances));
    doubt(verdict, Doubt::Stale, listing.day, circumstances);
    return verdict;
}

bool isStale(const ListingMemory &memory) {
    if (memory.entries <= fewPapers || memory.sameDay == memory.entries)
        return false;
    constexpr int tenth = 10; // many papers of another followed category are known, while none should be
    return memory.earlier == memory.entries ||
           (memory.ownEarlier > fewPapers && memory.ownEarlier * tenth >= memory.ownNew);
}

FeedAssessment judgeFailure(const QString &feed, const Error &error, const FeedContext &circumstances) {
    FeedAssessment verdict;
    verdict.state = LedgerState::Failed;
    verdict.error = error;
    // An unusable file says nothing about the day.
    if (circumstances.downloaded && error.code != ErrorCode::Cancelled) {
        const QDate day = circumstances.asked.value_or(AnnouncementCalendar::newestDay(circumstances.now));
        QString note = errorName(error.code);
        if (!error.detail.isEmpty())
            note += QStringLiteral(": ") + error.detail;
        verdict.notes.push_back(ledgerNote(day, feed, LedgerState::Failed, note, circumstances));
    }
    return verdict;
}

} // namespace winnow
