#pragma once

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <vector>

namespace winnow {

// What is known of one feed on one announcement day.
enum class LedgerState {
    Complete,  // fetched whole
    Quiet,     // an announcement day on which this feed had nothing, by more than the feed's own word
    Weekend,   // Saturday or Sunday: no announcement
    Holiday,   // a weekday without announcement
    NotYetOut, // the feed still shows an earlier day
    Stale,     // the feed shows an earlier day's papers under this day's date; to be asked again
    Partial,   // fetched, but entries were damaged or the feed was cut; note says what
    Failed,    // could not be fetched; note says why
    Missing,   // nothing was ever fetched of an announcement day. Never stored: see withGaps()
};

// "complete", "quiet", "weekend", "holiday", "not-yet-out", "stale", "partial", "failed", "missing"
QString ledgerStateName(LedgerState state);
LedgerState ledgerStateFromName(QStringView name);
bool isWithoutAnnouncement(LedgerState state); // Weekend or Holiday
bool isSettled(LedgerState state);             // nothing is left to be asked for
bool isWorse(LedgerState a,
             LedgerState b); // Missing is the worst; a quiet feed takes nothing from complete ones

// Where a day's listing came from.
enum class ListingSource {
    Feed,
    CatchUpPage, // /catchup/CATEGORY/DATE
    ListPage,    // /list/CATEGORY/new
    Api,         // the query API, by day of submission: approximate
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
    int scanned = 0;     // of these, what the filter left
    QDateTime fetchedAt; // UTC
    QString note;
    ListingSource source = ListingSource::Feed;
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

// A day in the sidebar. Papers are counted once here, scanned ones only.
struct DaySummary {
    QDate day;
    LedgerState state = LedgerState::Complete; // the worst of its feeds
    int announced = 0;                         // summed over the feeds
    int scannedEntries = 0;                    // likewise
    int papers = 0;
    int scored = 0;
    int unscored = 0;
    int failed = 0;
    int screened = 0; // dropped by a cheap pass
    int untriaged = 0;
    int kept = 0;
    int later = 0;
    int skipped = 0;
    std::vector<LedgerEntry> feeds;
};

// What addListing() did.
struct IngestReport {
    QDate day;
    QString feed;
    int announced = 0;
    int scanned = 0;
    int fresh = 0;                             // papers the library had never seen
    int updated = 0;                           // papers of which a newer version came
    LedgerState state = LedgerState::Complete; // the ledger's, by now
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::DaySummary)
Q_DECLARE_METATYPE(std::vector<winnow::DaySummary>)
