#include "app/library/services/listingservice.h"

#include "app/library/ingest.h"
#include "app/library/librarythread.h"
#include "app/library/sql/query.h"
#include "app/library/tables/announcementtable.h"
#include "app/library/tables/daysummaries.h"
#include "app/library/tables/gaptable.h"
#include "app/library/tables/ledgerlines.h"
#include "app/library/tables/papertable.h"

namespace winnow {

Pending<IngestReport> ListingService::add(const Listing &listing, const ListingFilter &filter) {
    return m_thread.write(
        [listing, filter](Database &database) { return storeListing(database, listing, filter); });
}

Pending<ListingMemory> ListingService::memoryOf(const Listing &listing) {
    return m_thread.read([listing](Database &database) {
        return AnnouncementTable(database, listing.day, listing.feed).memoryOf(listing.entries);
    });
}

Pending<std::vector<ArxivId>> ListingService::papersWithGaps(int most) {
    return m_thread.run([most](Database &database) {
        constexpr int hoursToNextTime = 20; // the API's answers change once a day
        return GapTable(database).open(most,
                                       QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursToNextTime));
    });
}

Pending<int> ListingService::complete(const std::vector<ArxivId> &asked, const std::vector<Paper> &papers) {
    return m_thread.write(
        [asked, papers](Database &database) { return completePapers(database, asked, papers); });
}

Pending<PaperRow> ListingService::addPaper(const Paper &paper, QDate day) {
    return m_thread.write([paper, day](Database &database) { return storePaper(database, paper, day); });
}

Pending<void> ListingService::noteFeed(const LedgerEntry &entry) {
    return m_thread.write([entry](Database &database) { return storeFeedNote(database, entry); });
}

Pending<std::vector<DaySummary>> ListingService::days() {
    return m_thread.read([](Database &database) { return daySummaries(database); });
}

Pending<std::vector<PaperVersion>> ListingService::earlierVersions(const ArxivId &id) {
    return m_thread.run([id](Database &database) { return PaperTable(database).earlierVersions(id); });
}

Pending<Ledger> ListingService::ledger(const LedgerQuery &wanted) {
    return m_thread.read([wanted](Database &database) { return readLedger(database, wanted); });
}

Pending<QByteArray> ListingService::feedTag(const QString &feed) {
    return m_thread.run([feed](Database &database) {
        Query query(database, QStringLiteral("SELECT etag FROM feed_tag WHERE feed = :feed"));
        return query.bind(":feed", feed)
            .first([](const Row &row) { return row.bytes("etag"); })
            .map([](const std::optional<QByteArray> &etag) { return etag.value_or(QByteArray()); });
    });
}

Pending<void> ListingService::setFeedTag(const QString &feed, const QByteArray &etag) {
    return m_thread.write([feed, etag](Database &database) {
        Query query(database, QStringLiteral("INSERT INTO feed_tag (feed, etag) VALUES (:feed, :etag) "
                                             "ON CONFLICT (feed) DO UPDATE SET etag = excluded.etag"));
        return query.bind(":feed", feed).bind(":etag", etag).run().map([](int) {});
    });
}

Pending<bool> ListingService::claimNews(QDate day, const QDateTime &now) {
    return m_thread.write([day, now](Database &database) {
        Query query(database,
                    QStringLiteral("INSERT OR IGNORE INTO told_day (day, told_at) VALUES (:day, :at)"));
        return query.bind(":day", day).bind(":at", now).run().map([](int rows) { return rows > 0; });
    });
}

} // namespace winnow
