#include "app/library/tables/daysummaries.h"

#include "app/library/sql/query.h"
#include "app/library/tables/digesttable.h"
#include "app/library/tables/ledgertable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/screeningoutcometable.h"

#include <algorithm>
#include <functional>
#include <map>

namespace winnow {

namespace {

using Summaries = std::map<QDate, DaySummary, std::greater<>>; // newest first

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

// A day from an imported digest has the digest's counts, unless it also has feeds.
Result<void> addDigests(Database &database, Summaries &summaries) {
    const auto digests = DigestTable(database).counts();
    if (!digests)
        return failure(digests.error());
    for (const DaySummary &counts : *digests) {
        DaySummary &summary = summaryOf(summaries, counts.day);
        const bool hasListing = std::ranges::any_of(summary.feeds, [](const LedgerEntry &entry) {
            return entry.state == LedgerState::Complete || entry.state == LedgerState::Partial;
        });
        if (hasListing)
            continue;
        summary.announced = counts.announced;
        summary.scannedEntries = counts.scannedEntries;
    }
    return {};
}

Result<void> addPapers(Database &database, Summaries &summaries) {
    Query query(database, QStringLiteral(R"(
        SELECT dp.day AS day, count(*) AS papers,
               sum(EXISTS (SELECT 1 FROM score s WHERE s.paper_id = dp.paper_id AND %1)) AS scored
        FROM day_paper dp WHERE dp.scanned = 1 GROUP BY dp.day)")
                              .arg(ScoreTable::isStanding(QStringLiteral("s"))));
    const auto counted = query.all([&summaries](const Row &row) {
        DaySummary &summary = summaryOf(summaries, row.day("day"));
        summary.papers = summary.untriaged = row.number("papers");
        summary.scored = row.number("scored");
        summary.unscored = summary.papers - summary.scored;
        return true;
    });
    return counted.map([](const std::vector<bool> &) {});
}

// A failed or screened paper counts neither as scored nor as unscored, whatever scores it has. CROSS JOIN
// makes SQLite start from these few papers, and below from those with a decision.
Result<void> addWithoutScore(Database &database, Summaries &summaries) {
    Query query(database,
                QStringLiteral(R"(
        SELECT dp.day AS day, sum(v.kind = 'failed') AS failed, sum(v.kind = 'dropped') AS screened,
               sum(EXISTS (SELECT 1 FROM score s WHERE s.paper_id = v.paper_id AND %2)) AS scored,
               count(*) AS papers
        FROM verdict v CROSS JOIN paper p ON p.id = v.paper_id AND p.text_version <= v.paper_version
        CROSS JOIN day_paper dp ON dp.paper_id = v.paper_id
        WHERE dp.scanned = 1 AND %1 GROUP BY dp.day)")
                    .arg(ScreeningOutcomeTable::isStanding(), ScoreTable::isStanding(QStringLiteral("s"))));
    const auto counted = query.all([&summaries](const Row &row) {
        DaySummary &summary = summaryOf(summaries, row.day("day"));
        summary.failed = row.number("failed");
        summary.screened = row.number("screened");
        summary.scored -= row.number("scored");
        summary.unscored -= row.number("papers") - row.number("scored");
        return true;
    });
    return counted.map([](const std::vector<bool> &) {});
}

Result<void> addDecisions(Database &database, Summaries &summaries) {
    Query query(database, QStringLiteral(R"(
        SELECT dp.day AS day, count(*) AS decided, sum(d.state = 'keep') AS kept,
               sum(d.state = 'later') AS later, sum(d.state = 'skip') AS skipped
        FROM decision d CROSS JOIN day_paper dp ON dp.paper_id = d.paper_id
        WHERE dp.scanned = 1 GROUP BY dp.day)"));
    const auto counted = query.all([&summaries](const Row &row) {
        DaySummary &summary = summaryOf(summaries, row.day("day"));
        summary.untriaged -= row.number("decided");
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
    for (const auto &add : {addFeeds, addDigests, addPapers, addWithoutScore, addDecisions}) {
        if (auto added = add(database, summaries); !added)
            return failure(added.error());
    }
    std::vector<DaySummary> newestFirst;
    newestFirst.reserve(summaries.size());
    for (auto &[day, summary] : summaries)
        newestFirst.push_back(std::move(summary));
    return newestFirst;
}

} // namespace winnow
