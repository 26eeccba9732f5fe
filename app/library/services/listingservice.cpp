#include "app/library/services/listingservice.h"

#include "app/library/ingest.h"
#include "app/library/librarythread.h"
#include "app/library/search/paperfinder.h"
#include "app/library/tables/announcementtable.h"
#include "app/library/tables/daysummaries.h"
#include "app/library/tables/feedtagtable.h"
#include "app/library/tables/gaptable.h"
#include "app/library/tables/ledgerlines.h"
#include "app/library/tables/notifieddaytable.h"
#include "app/library/tables/versiontable.h"

namespace winnow {

Pending<IngestReport> ListingService::add(const Listing &listing, const ListingFilter &filter) {
    return askToWrite(
        m_thread, [listing, filter](Database &database) { return storeListing(database, listing, filter); });
}

Pending<ListingMemory> ListingService::memoryOf(const Listing &listing) {
    return askToRead(m_thread, [listing](Database &database) {
        return AnnouncementTable(database, listing.day, listing.feed).memoryOf(listing.entries);
    });
}

Pending<std::vector<ArxivId>> ListingService::papersWithGaps(int most) {
    return ask(m_thread, [most](Database &database) {
        constexpr int hoursToNextTime = 20; // the API's answers change once a day
        return GapTable(database).open(most,
                                       QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursToNextTime));
    });
}

Pending<int> ListingService::complete(const std::vector<ArxivId> &asked, const std::vector<Paper> &papers) {
    return askToWrite(
        m_thread, [asked, papers](Database &database) { return completePapers(database, asked, papers); });
}

Pending<PaperRow> ListingService::addPaper(const Paper &paper, QDate day) {
    return askToWrite(m_thread,
                      [paper, day](Database &database) { return PaperFinder(database).add(paper, day); });
}

Pending<void> ListingService::noteFeed(const LedgerEntry &entry) {
    return askToWrite(m_thread, [entry](Database &database) { return storeFeedNote(database, entry); });
}

Pending<std::vector<DaySummary>> ListingService::days() {
    return askToRead(m_thread, [](Database &database) { return daySummaries(database); });
}

Pending<std::vector<PaperVersion>> ListingService::earlierVersions(const ArxivId &id) {
    return ask(m_thread, [id](Database &database) { return VersionTable(database).all(id); });
}

Pending<Ledger> ListingService::ledger(const LedgerQuery &wanted) {
    return askToRead(m_thread, [wanted](Database &database) { return readLedger(database, wanted); });
}

Pending<QByteArray> ListingService::feedTag(const QString &feed) {
    return ask(m_thread, [feed](Database &database) { return FeedTagTable(database).find(feed); });
}

Pending<void> ListingService::setFeedTag(const QString &feed, const QByteArray &etag) {
    return askToWrite(m_thread,
                      [feed, etag](Database &database) { return FeedTagTable(database).put(feed, etag); });
}

Pending<bool> ListingService::claimNews(QDate day, const QDateTime &now) {
    return askToWrite(m_thread,
                      [day, now](Database &database) { return NotifiedDayTable(database).claim(day, now); });
}

} // namespace winnow
