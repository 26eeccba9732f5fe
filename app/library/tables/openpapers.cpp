#include "app/library/tables/openpapers.h"

#include "app/library/sql/query.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/screeningoutcometable.h"
#include "app/model/listing.h"

namespace winnow {

namespace {

std::vector<Paper> &listOf(OpenPapers &open, std::optional<ScreeningOutcome> verdict, const QString &reason) {
    if (!verdict)
        return open.unseen;
    switch (*verdict) {
    case ScreeningOutcome::Passed:
        return open.passed;
    case ScreeningOutcome::Dropped:
        return prescreenRecall(reason) ? open.prescreened : open.dropped;
    case ScreeningOutcome::Failed:
        break;
    }
    return open.failed;
}

void sortIn(OpenPapers &open, const Row &row) {
    Paper paper = PaperTable::read(row);
    if (!row.isNull("recall"))
        open.prescreenedAt.insert(paper.id, row.number("recall"));
    listOf(open, verdictFromName(row.text("verdict")), row.text("reason")).push_back(std::move(paper));
}

// What was said about an earlier version holds while title and abstract are the same.
QString hasScore() {
    return QStringLiteral("EXISTS (SELECT 1 FROM score s WHERE s.paper_id = p.id "
                          "AND s.paper_version >= p.text_version AND s.criteria_version = :criteria "
                          "AND s.scorer = :scorer AND s.model = :model)");
}

// Papers that passed the filter, and kept papers with a different new version, whatever the filter.
QString toBeScored() {
    return QStringLiteral("(dp.scanned = 1 OR (dp.type IN (%1, %2) AND %3 AND EXISTS ("
                          "SELECT 1 FROM decision k WHERE k.paper_id = p.id AND k.state = 'keep')))")
        .arg(int(AnnounceType::Replace))
        .arg(int(AnnounceType::ReplaceCross))
        .arg(PaperTable::hasOtherText());
}

} // namespace

Result<std::vector<Paper>> unscoredPapers(Database &database, const RunRecord &run) {
    Query query(database, QStringLiteral("SELECT %1 FROM day_paper dp JOIN paper p ON p.id = dp.paper_id "
                                         "WHERE dp.day = :day AND %2 AND NOT %3 ORDER BY dp.position")
                              .arg(PaperTable::columns(), toBeScored(), hasScore()));
    return query.bind(":day", run.day)
        .bind(":criteria", run.criteriaVersion)
        .bind(":scorer", scorerName(run.scorer))
        .bind(":model", run.model)
        .all(PaperTable::read);
}

// `x`: the newest verdict and pre-screening for the current text.
Result<OpenPapers> openPapers(Database &database, const RunRecord &run) {
    const QString newest = QStringLiteral("(SELECT x.%1 FROM %2 x WHERE x.paper_id = p.id "
                                          "AND x.paper_version >= p.text_version "
                                          "AND x.criteria_version = :criteria AND x.model = :model%3 "
                                          "ORDER BY x.paper_version DESC LIMIT 1) AS %4");
    const QString ofScorer = QStringLiteral(" AND x.scorer = :scorer");
    const auto verdict = [&](const char *column, const char *name) {
        return newest.arg(QLatin1String(column), QLatin1String("verdict"), ofScorer, QLatin1String(name));
    };
    Query query(database, QStringLiteral("SELECT %1, %3 AS scored, %4, %5, %6 "
                                         "FROM day_paper dp JOIN paper p ON p.id = dp.paper_id "
                                         "WHERE dp.day = :day AND %2 ORDER BY dp.position")
                              .arg(PaperTable::columns(), toBeScored(), hasScore(),
                                   verdict("kind", "verdict"), verdict("reason", "reason"),
                                   newest.arg(QLatin1String("recall"), QLatin1String("prescreening"),
                                              QString(), QLatin1String("recall"))));
    OpenPapers open;
    const auto read = query.bind(":day", run.day)
                          .bind(":criteria", run.criteriaVersion)
                          .bind(":scorer", scorerName(run.scorer))
                          .bind(":model", run.model)
                          .all([&open](const Row &row) {
                              if (row.flag("scored"))
                                  ++open.scored;
                              else
                                  sortIn(open, row);
                              return true;
                          });
    if (!read)
        return failure(read.error());
    return ScreeningOutcomeTable(database).auditedOn(run.day).map([&](int audited) {
        open.audited = audited;
        return std::move(open);
    });
}

} // namespace winnow
