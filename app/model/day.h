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
    Partial,   // fetched, but entries were damaged or the feed was cut; note says what
    NotYetOut, // the feed still shows an earlier day
    Holiday,   // weekend or arXiv holiday: no announcement
    Failed,    // could not be fetched; note says why
};

QString ledgerStateName(LedgerState state); // "complete", "partial", "not-yet-out", "holiday", "failed"
LedgerState ledgerStateFromName(QStringView name);

struct LedgerEntry {
    QDate day;
    QString feed;
    LedgerState state = LedgerState::Complete;
    int announced = 0;   // entries of the feed
    int scanned = 0;     // of these, what the filter left
    QDateTime fetchedAt; // UTC
    QString note;
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
    int fresh = 0;   // papers the library had never seen
    int updated = 0; // papers of which a newer version came
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::DaySummary)
Q_DECLARE_METATYPE(std::vector<winnow::DaySummary>)
