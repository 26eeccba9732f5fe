#pragma once

#include "app/model/day.h"
#include "app/model/ledger.h"
#include "app/model/listing.h"
#include "app/model/paperrow.h"
#include "app/model/result.h"

namespace winnow {

class LibraryThread;

// What arXiv said: listings, the ledger of days, and how feeds stood when they were last asked for.
class ListingService final {
public:
    explicit ListingService(LibraryThread &thread) : m_thread(thread) {}

    // Twice changes nothing; a newer version updates the paper and keeps its decisions.
    [[nodiscard]] Pending<IngestReport> add(const Listing &listing, const ListingFilter &filter);
    // Whether the feed announced the listing's papers before.
    [[nodiscard]] Pending<ListingMemory> memoryOf(const Listing &listing);
    // Papers of which arXiv's pages could not say everything, the latest first; not those that the query API
    // was asked for in the last hours in vain.
    [[nodiscard]] Pending<std::vector<ArxivId>> papersWithGaps(int most);
    // What the query API said of the papers it was asked for; returns of how many nothing is missing now.
    // Scores stay theirs when title and abstract are the same.
    [[nodiscard]] Pending<int> complete(const std::vector<ArxivId> &asked, const std::vector<Paper> &papers);
    // A paper that no feed brought: scanned, and behind the day's others. The same twice changes nothing.
    // InvalidInput: no id, no day.
    [[nodiscard]] Pending<PaperRow> addPaper(const Paper &paper, QDate day);
    // A feed that gave no listing (failed, quiet, not yet out, holiday). Never overwrites a complete one.
    [[nodiscard]] Pending<void> noteFeed(const LedgerEntry &entry);
    [[nodiscard]] Pending<std::vector<DaySummary>> days(); // newest first
    // How a paper that was kept, put off or written on read before newer versions came; newest first.
    [[nodiscard]] Pending<std::vector<PaperVersion>> earlierVersions(const ArxivId &id);
    // Feed by feed, with counts. Days of which nothing is known have no line: see withGaps().
    [[nodiscard]] Pending<Ledger> ledger(const LedgerQuery &wanted);
    // Conditional GET: what the server said last time; empty if unknown.
    [[nodiscard]] Pending<QByteArray> feedTag(const QString &feed);
    [[nodiscard]] Pending<void> setFeedTag(const QString &feed, const QByteArray &etag);
    // Whether the desktop is to be told of that day now: true once, to one of all programs.
    [[nodiscard]] Pending<bool> claimNews(QDate day, const QDateTime &now);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
