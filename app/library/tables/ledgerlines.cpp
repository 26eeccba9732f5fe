#include "app/library/tables/ledgerlines.h"

#include "app/library/sql/query.h"
#include "app/library/tables/ledgertable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/screeningoutcometable.h"

#include <QHash>

namespace winnow {

namespace {

// The scanned papers of the given days, each once, with the displayed score. A paper that a model failed on
// or dropped counts as having none.
QString scannedPapers() {
    return QStringLiteral(R"(
        SELECT dp.day AS day, dp.paper_id AS paper_id, s.id IS NOT NULL AND v.kind IS NULL AS is_scored,
               v.kind IS NULL AND s.relevance >= :relevance AND s.novelty >= :novelty AS is_relevant
        FROM day_paper dp CROSS JOIN paper p ON p.id = dp.paper_id LEFT JOIN score s ON s.id = %1
        LEFT JOIN verdict v ON v.paper_id = p.id AND v.paper_version = p.version AND %2
        WHERE dp.scanned = 1 AND dp.day BETWEEN :from AND :to)")
        .arg(ScoreTable::shown(QStringLiteral("dp.paper_id")), ScreeningOutcomeTable::isStanding());
}

void bindWanted(Query &query, const LedgerQuery &wanted) {
    query.bind(":from", wanted.from.value_or(QDate(1, 1, 1)))
        .bind(":to", wanted.to.value_or(QDate(9999, 12, 31)))
        .bind(":relevance", wanted.cutOffs.relevance)
        .bind(":novelty", wanted.cutOffs.novelty);
}

Result<std::vector<DayCounts>> readDays(Database &database, const LedgerQuery &wanted) {
    Query query(database, QStringLiteral("SELECT day, count(*) AS papers, sum(is_scored) AS scored, "
                                         "sum(coalesce(is_relevant, 0)) AS relevant FROM (%1) "
                                         "GROUP BY day ORDER BY day DESC")
                              .arg(scannedPapers()));
    bindWanted(query, wanted);
    return query.all([](const Row &row) {
        return DayCounts{row.day("day"), row.number("papers"), row.number("scored"), row.number("relevant")};
    });
}

using FeedDay = std::pair<QDate, QString>;

Result<QHash<FeedDay, LedgerLine>> readCounts(Database &database, const LedgerQuery &wanted) {
    Query query(database, QStringLiteral("SELECT a.day AS day, a.feed AS feed, count(*) AS fetched, "
                                         "sum(a.scanned = 1 AND coalesce(j.is_scored, 0)) AS scored, "
                                         "sum(a.scanned = 1 AND coalesce(j.is_relevant, 0)) AS relevant "
                                         "FROM announcement a LEFT JOIN (%1) j ON j.day = a.day "
                                         "AND j.paper_id = a.paper_id WHERE a.day BETWEEN :from AND :to "
                                         "GROUP BY a.day, a.feed")
                              .arg(scannedPapers()));
    bindWanted(query, wanted);
    QHash<FeedDay, LedgerLine> counts;
    const auto read = query.all([&counts](const Row &row) {
        LedgerLine line;
        line.fetched = row.number("fetched");
        line.scored = row.number("scored");
        line.relevant = row.number("relevant");
        counts.insert({row.day("day"), row.text("feed")}, line);
        return true;
    });
    return read.map([&counts](const std::vector<bool> &) { return std::move(counts); });
}

} // namespace

Result<Ledger> readLedger(Database &database, const LedgerQuery &wanted) {
    auto entries = LedgerTable(database).all();
    if (!entries)
        return failure(entries.error());
    const auto counts = readCounts(database, wanted);
    if (!counts)
        return failure(counts.error());
    auto days = readDays(database, wanted);
    if (!days)
        return failure(days.error());
    Ledger ledger;
    ledger.days = std::move(*days);
    for (const LedgerEntry &entry : *entries) {
        if ((wanted.from && entry.day < *wanted.from) || (wanted.to && entry.day > *wanted.to))
            continue;
        LedgerLine line = counts->value({entry.day, entry.feed});
        line.entry = entry;
        ledger.lines.push_back(line);
    }
    ledger.known = std::move(*entries);
    return ledger;
}

} // namespace winnow
