#include "app/library/ingest.h"

#include "app/library/paperintake.h"
#include "app/library/tables/announcementtable.h"
#include "app/library/tables/ledgertable.h"
#include "app/library/tables/rowselection.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int problemsInANote = 3;
constexpr int afterAllFeeds = 1'000'000; // a turn

QString noteOf(const Listing &listing) {
    QStringList parts;
    if (!listing.note.isEmpty())
        parts.append(listing.note);
    if (listing.truncated)
        parts.append(QStringLiteral("truncated"));
    for (const FeedProblem &problem : listing.problems) {
        if (parts.size() > problemsInANote)
            break;
        parts.append(QStringLiteral("line %1: %2").arg(problem.line).arg(problem.reason));
    }
    if (qsizetype(listing.problems.size()) > problemsInANote)
        parts.append(QStringLiteral("… %1 in all").arg(listing.problems.size()));
    return parts.join(QStringLiteral("; "));
}

bool isWhole(const Listing &listing) {
    return listing.problems.empty() && !listing.truncated && !listing.isPart;
}

Result<LedgerTable::Line> lineOf(LedgerTable &ledger, QDate day, const QString &feed) {
    const auto known = ledger.find(day, feed);
    if (!known)
        return failure(known.error());
    if (*known)
        return **known;
    return ledger.nextTurn(day).map([&](int turn) {
        LedgerTable::Line line;
        line.entry.day = day;
        line.entry.feed = feed;
        line.entry.state = LedgerState::Failed; // until something better is stored
        line.turn = turn;
        return line;
    });
}

// What is stored never becomes less: entries of an earlier fetch stay, and so does its complete state.
LedgerEntry updated(const LedgerEntry &before, const Listing &listing, int stored, int scanned) {
    LedgerEntry after = before;
    after.announced = std::max(before.announced, listing.announced);
    after.scanned = scanned;
    if (before.state != LedgerState::Complete) {
        after.state = isWhole(listing) ? LedgerState::Complete : LedgerState::Partial;
        after.note = noteOf(listing);
        after.source = listing.source;
        // A page gives the number of entries of its day over all pages.
        const bool isShort = listing.source == ListingSource::CatchUpPage && stored < listing.announced;
        if (after.state == LedgerState::Complete && isShort) {
            after.state = LedgerState::Partial;
            after.note = QStringLiteral("%1 of %2 entries").arg(stored).arg(listing.announced);
        }
    }
    if (after != before || !before.fetchedAt.isValid())
        after.fetchedAt = QDateTime::currentDateTimeUtc();
    return after;
}

Result<void> storeEntries(Database &database, const Listing &listing, const ListingFilter &filter, int turn,
                          IngestReport &report) {
    PaperIntake papers(database);
    AnnouncementTable announcements(database, listing.day, listing.feed);
    const auto known = announcements.count();
    if (!known)
        return failure(known.error());
    // Positions shift if damaged entries are missing, so the more complete listing decides.
    const bool keepPlaces = int(listing.entries.size()) < *known;
    const QStringList categories = listing.categories();
    const bool isFeed = listing.source == ListingSource::Feed;
    const auto ofDay = isFeed ? Result<QSet<QString>>() : announcements.ids();
    if (!ofDay)
        return failure(ofDay.error());
    // Entries read page by page continue after those already stored.
    int position = keepPlaces && !isFeed ? *known : 0;
    for (const Announcement &entry : listing.entries) {
        if (entry.paper.id.isNull())
            return failure(ErrorCode::InvalidInput, QStringLiteral("paper without id"), listing.feed);
        const auto stored = papers.take(entry, ofDay->contains(entry.paper.id.toString()));
        if (!stored)
            return failure(stored.error());
        report.fresh += stored->outcome == StoredPaper::Outcome::Fresh ? 1 : 0;
        report.updated += stored->outcome == StoredPaper::Outcome::Updated ? 1 : 0;
        const bool scanned = filter.accepts(entry, categories);
        report.scanned += scanned ? 1 : 0;
        const auto announced =
            announcements.put({stored->key, entry.type, position, scanned}, turn, keepPlaces);
        if (!announced)
            return announced;
        ++position;
    }
    return {};
}

} // namespace

Result<IngestReport> storeListing(Database &database, const Listing &listing, const ListingFilter &filter) {
    if (!listing.day.isValid() || listing.feed.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("listing without day or feed"), listing.feed);
    LedgerTable ledger(database);
    auto line = lineOf(ledger, listing.day, listing.feed);
    if (!line)
        return failure(line.error());
    IngestReport report{listing.day, listing.feed, listing.announced, 0, 0, 0};
    if (auto stored = storeEntries(database, listing, filter, line->turn, report); !stored)
        return failure(stored.error());
    AnnouncementTable announcements(database, listing.day, listing.feed);
    const auto known = announcements.count();
    const auto scanned = announcements.scanned();
    if (!known || !scanned)
        return failure((known ? scanned : known).error());
    line->entry = updated(line->entry, listing, *known, *scanned);
    if (auto stored = ledger.put(*line); !stored)
        return failure(stored.error());
    if (auto merged = mergeDay(database, listing.day); !merged)
        return failure(merged.error());
    report.state = line->entry.state;
    if (listing.source != ListingSource::Feed) { // it may be one of several pages
        report.announced = line->entry.announced;
        report.scanned = line->entry.scanned;
    }
    return report;
}

Result<PaperRow> storePaper(Database &database, const Paper &paper, QDate day) {
    if (paper.id.isNull() || !day.isValid())
        return failure(ErrorCode::InvalidInput, QStringLiteral("paper without id or day"));
    const auto stored = PaperTable(database).put(paper);
    if (!stored)
        return failure(stored.error());
    AnnouncementTable announcements(database, day, AnnouncementTable::handFeed);
    const auto known = announcements.count();
    if (!known)
        return failure(known.error());
    if (auto put = announcements.put({stored->key, AnnounceType::New, *known, true}, afterAllFeeds, true);
        !put)
        return failure(put.error());
    if (auto merged = mergeDay(database, day); !merged)
        return failure(merged.error());
    PaperQuery query;
    query.day = day;
    query.scannedOnly = false;
    PaperSet key = PaperSet::none(stored->key);
    key.add(stored->key);
    return selectRows(database, {query, key, {}}).map([](const std::vector<PaperRow> &rows) {
        return rows.front();
    });
}

Result<void> storeFeedNote(Database &database, const LedgerEntry &entry) {
    if (!entry.day.isValid() || entry.feed.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("note without day or feed"), entry.feed);
    LedgerTable ledger(database);
    auto line = lineOf(ledger, entry.day, entry.feed);
    if (!line)
        return failure(line.error());
    const LedgerState known = line->entry.state;
    if (known == LedgerState::Complete || known == LedgerState::Quiet ||
        (known == LedgerState::Partial && entry.state != LedgerState::Complete))
        return {};
    const LedgerEntry before = line->entry;
    line->entry = entry;
    line->entry.announced = std::max(before.announced, entry.announced);
    line->entry.scanned = std::max(before.scanned, entry.scanned);
    if (!entry.fetchedAt.isValid())
        line->entry.fetchedAt = QDateTime::currentDateTimeUtc();
    return ledger.put(*line);
}

Result<int> completePapers(Database &database, const std::vector<ArxivId> &asked,
                           const std::vector<Paper> &papers) {
    PaperIntake intake(database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int completed = 0;
    for (const Paper &paper : papers) {
        const auto closed = intake.complete(paper, now);
        if (!closed)
            return failure(closed.error());
        completed += *closed ? 1 : 0;
    }
    for (const ArxivId &id : asked) {
        if (std::ranges::find(papers, id, &Paper::id) != papers.end())
            continue;
        if (auto left = intake.leaveOpen(id, now); !left)
            return failure(left.error());
    }
    return completed;
}

} // namespace winnow
