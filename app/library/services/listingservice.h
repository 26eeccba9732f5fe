#pragma once

#include "app/model/day.h"
#include "app/model/ledger.h"
#include "app/model/listing.h"
#include "app/model/paperrow.h"
#include "app/model/result.h"

namespace winnow {

class LibraryThread;

// What arXiv announced: listings, the ledger of days, and the state of feeds when last fetched.
class ListingService final {
public:
    explicit ListingService(LibraryThread &thread) : m_thread(thread) {}

    // Adding a listing again changes nothing; a newer version updates the paper and keeps its decisions.
    [[nodiscard]] Pending<IngestReport> add(const Listing &listing, const ListingFilter &filter);
    // Whether the feed announced the listing's papers before.
    [[nodiscard]] Pending<ListingMemory> memoryOf(const Listing &listing);
    // Papers that arXiv's pages left incomplete, the latest first; without those that the query API was
    // recently asked for in vain.
    [[nodiscard]] Pending<std::vector<ArxivId>> papersWithGaps(int most);
    // Adds what the query API said about the requested papers; returns how many are complete now. Scores stay
    // with papers whose title and abstract are unchanged.
    [[nodiscard]] Pending<int> complete(const std::vector<ArxivId> &asked, const std::vector<Paper> &papers);
    // A paper that no feed brought: it is scanned, and comes after the day's others. Adding it again changes
    // nothing. InvalidInput: no id, no day.
    [[nodiscard]] Pending<PaperRow> addPaper(const Paper &paper, QDate day);
    // A feed that gave no listing (failed, quiet, not yet out, holiday). Never overwrites a complete one.
    [[nodiscard]] Pending<void> noteFeed(const LedgerEntry &entry);
    [[nodiscard]] Pending<std::vector<DaySummary>> days(); // newest first
    // The earlier texts of a paper that was kept, left for later or annotated before newer versions came;
    // newest first.
    [[nodiscard]] Pending<std::vector<PaperVersion>> earlierVersions(const ArxivId &id);
    // Per feed, with counts. Days about which nothing is known have no line: see withGaps().
    [[nodiscard]] Pending<Ledger> ledger(const LedgerQuery &wanted);
    // For conditional GET: the server's last values; empty if unknown.
    [[nodiscard]] Pending<QByteArray> feedTag(const QString &feed);
    [[nodiscard]] Pending<void> setFeedTag(const QString &feed, const QByteArray &etag);
    // Whether to show a desktop notification about that day now: true once, in one of all programs.
    [[nodiscard]] Pending<bool> claimNews(QDate day, const QDateTime &now);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
