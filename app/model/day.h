#pragma once

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <vector>

namespace winnow {

// What is known about one feed on one announcement day.
enum class LedgerState {
    Complete,  // fetched completely
    Quiet,     // an announcement day on which this feed was empty, confirmed by another source
    Weekend,   // Saturday or Sunday: no announcement
    Holiday,   // a weekday without announcement
    NotYetOut, // the feed still shows an earlier day
    Stale,     // the feed shows an earlier day's papers with this day's date; to be fetched again
    Partial,   // fetched, but entries were damaged or the feed was truncated; see note
    Failed,    // could not be fetched; see note
    Missing,   // never fetched, although it is an announcement day. Never stored: see withGaps()
};

// "complete", "quiet", "weekend", "holiday", "not-yet-out", "stale", "partial", "failed", "missing"
QString ledgerStateName(LedgerState state);
LedgerState ledgerStateFromName(QStringView name);
bool isWithoutAnnouncement(LedgerState state); // Weekend or Holiday
bool isSettled(LedgerState state);             // nothing is left to fetch
bool isWorse(LedgerState a,
             LedgerState b); // Missing is the worst; a quiet feed does not change a complete one

// The source of a day's listing.
enum class ListingSource {
    Feed,
    CatchUpPage, // /catchup/CATEGORY/DATE
    ListPage,    // /list/CATEGORY/new
    Api,         // the query API, by submission date: approximate
    Oai,
    Email,
};

QString listingSourceName(ListingSource source); // "feed", "catch-up", "list", "api", "oai", "email"
ListingSource listingSourceFromName(QStringView name);

struct LedgerEntry {
    QDate day;
    QString feed;
    LedgerState state = LedgerState::Complete;
    int announced = 0;   // entries of the feed
    int scanned = 0;     // of these, those that passed the filter
    QDateTime fetchedAt; // UTC
    QString note;
    ListingSource source = ListingSource::Feed;
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

// A day in the sidebar. Papers are counted once; only scanned ones count.
struct DaySummary {
    QDate day;
    LedgerState state = LedgerState::Complete; // the worst of its feeds
    int announced = 0;                         // summed over the feeds
    int scannedEntries = 0;                    // summed over the feeds
    int papers = 0;
    int scored = 0;
    int unscored = 0;
    int failed = 0;
    int screened = 0; // dropped by screening
    int untriaged = 0;
    int kept = 0;
    int later = 0;
    int skipped = 0;
    std::vector<LedgerEntry> feeds;
};

// The result of addListing().
struct IngestReport {
    QDate day;
    QString feed;
    int announced = 0;
    int scanned = 0;
    int fresh = 0;                             // papers new to the library
    int updated = 0;                           // papers with a newer version
    LedgerState state = LedgerState::Complete; // in the ledger afterwards
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::DaySummary)
Q_DECLARE_METATYPE(std::vector<winnow::DaySummary>)
