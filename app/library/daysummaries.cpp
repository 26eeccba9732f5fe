#include "app/library/daysummaries.h"

#include "app/library/query.h"
#include "app/library/tables/digesttable.h"
#include "app/library/tables/ledgertable.h"

#include <algorithm>
#include <array>
#include <map>

namespace winnow {

namespace {

using Summaries = std::map<QDate, DaySummary>;

// The worse comes later.
constexpr std::array badness{LedgerState::Complete, LedgerState::Holiday, LedgerState::NotYetOut,
                             LedgerState::Partial, LedgerState::Failed};

bool isWorse(LedgerState a, LedgerState b) {
    return std::ranges::find(badness, a) > std::ranges::find(badness, b);
}

DaySummary &summaryOf(Summaries &summaries, QDate day) {
    DaySummary &summary = summaries[day];
    summary.day = day;
    return summary;
}

Result<void> addFeeds(Database &database, Summaries &summaries) {
    const auto entries = LedgerTable(database).all();
    if (!entries)
        return failure(entries.error());
    for (const LedgerEntry &entry : *entries) {
        DaySummary &summary = summaryOf(summaries, entry.day);
        if (summary.feeds.empty() || isWorse(entry.state, summary.state))
            summary.state = entry.state;
        summary.announced += entry.announced;
        summary.scannedEntries += entry.scanned;
        summary.feeds.push_back(entry);
    }
    return {};
}

// A day known from a digest has the digest's counts, unless its feeds are there too.
Result<void> addDigests(Database &database, Summaries &summaries) {
    const auto digests = DigestTable(database).counts();
    if (!digests)
        return failure(digests.error());
    for (const DigestTable::Counts &counts : *digests) {
        DaySummary &summary = summaryOf(summaries, counts.day);
        const bool hasListing = std::ranges::any_of(summary.feeds, [](const LedgerEntry &entry) {
            return entry.state == LedgerState::Complete || entry.state == LedgerState::Partial;
        });
        if (hasListing)
            continue;
        summary.announced = counts.announced;
        summary.scannedEntries = counts.scanned;
    }
    return {};
}

Result<void> addPapers(Database &database, Summaries &summaries) {
    Query query(database, QStringLiteral(R"(
        SELECT day, count(*) AS papers,
               sum(state = 'scored') AS scored, sum(state = 'unscored') AS unscored,
               sum(state = 'failed') AS failed, sum(decision IS NULL) AS untriaged,
               sum(decision = 'keep') AS kept, sum(decision = 'later') AS later,
               sum(decision = 'skip') AS skipped
        FROM (SELECT dp.day AS day, d.state AS decision,
                     CASE WHEN f.paper_id IS NOT NULL THEN 'failed'
                          WHEN g.paper_id IS NOT NULL THEN 'screened'
                          WHEN EXISTS (SELECT 1 FROM score s WHERE s.paper_id = dp.paper_id) THEN 'scored'
                          ELSE 'unscored' END AS state
              FROM day_paper dp
              LEFT JOIN decision d ON d.paper_id = dp.paper_id
              LEFT JOIN scoring_failure f ON f.paper_id = dp.paper_id
              LEFT JOIN screening g ON g.paper_id = dp.paper_id
              WHERE dp.scanned = 1)
        GROUP BY day)"));
    const auto counted = query.all([&summaries](const Row &row) {
        DaySummary &summary = summaryOf(summaries, row.day("day"));
        summary.papers = row.number("papers");
        summary.scored = row.number("scored");
        summary.unscored = row.number("unscored");
        summary.failed = row.number("failed");
        summary.untriaged = row.number("untriaged");
        summary.kept = row.number("kept");
        summary.later = row.number("later");
        summary.skipped = row.number("skipped");
        return true;
    });
    return counted.map([](const std::vector<bool> &) {});
}

} // namespace

Result<std::vector<DaySummary>> daySummaries(Database &database) {
    Summaries summaries;
    for (const auto &add : {addFeeds, addDigests, addPapers}) {
        if (auto added = add(database, summaries); !added)
            return failure(added.error());
    }
    std::vector<DaySummary> newestFirst;
    newestFirst.reserve(summaries.size());
    for (auto it = summaries.rbegin(); it != summaries.rend(); ++it)
        newestFirst.push_back(std::move(it->second));
    return newestFirst;
}

} // namespace winnow
