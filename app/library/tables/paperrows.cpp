#include "app/library/tables/paperrows.h"

#include "app/library/search/searchrun.h"
#include "app/library/search/searchstatements.h"
#include "app/library/sql/query.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/prescreentable.h"
#include "app/library/tables/screeningoutcometable.h"
#include "app/library/tables/tasteprofile.h"
#include "app/library/tables/versiontable.h"
#include "app/model/dayrank.h"

#include <algorithm>

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

bool asksForReplaced(const SearchQuery &search) {
    return std::ranges::any_of(search.terms, [](const SearchTerm &term) {
        return term.field == SearchField::State && term.state == SearchState::Replaced && !term.negated;
    });
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
        .arg(VersionTable::hasOtherText());
}

} // namespace

Result<std::vector<PaperRow>> PaperRows::find(const PaperQuery &wanted) {
    const auto selection = selectionOf(wanted);
    if (!selection)
        return failure(selection.error());
    if (!*selection)
        return std::vector<PaperRow>();
    auto rows = selectRows(m_database, **selection);
    if (rows && wanted.withRanks) {
        if (auto ranked = setRanks(*rows, wanted, (*selection)->days); !ranked)
            return failure(ranked.error());
    }
    return rows;
}

// A paper's rank is its position among all papers scanned on its day, whatever the search. `days`: the
// search's days; papers of other days are not looked at.
Result<void> PaperRows::setRanks(std::vector<PaperRow> &rows, const PaperQuery &wanted, const QString &days) {
    PaperQuery all;
    all.day = wanted.day;
    all.withAbstracts = false;
    return selectLightRows(m_database, {all, std::nullopt, days})
        .map([&rows](const std::shared_ptr<RowStore> &store) {
            const std::vector<DayRank> ranks = rankDays(*store);
            for (PaperRow &row : rows) {
                const int at = store->rowOf(row.paper.id);
                const bool isOfThatDay = at >= 0 && store->facts(at).day() == row.day;
                if (const int place = isOfThatDay ? ranks[static_cast<size_t>(at)].place : 0; place > 0)
                    row.rank = place;
            }
        });
}

Result<std::shared_ptr<RowStore>> PaperRows::findLight(const PaperQuery &wanted) {
    const auto selection = selectionOf(wanted);
    if (!selection)
        return failure(selection.error());
    return *selection ? selectLightRows(m_database, **selection) : std::make_shared<RowStore>();
}

// None: nothing was found.
Result<std::optional<RowSelection>> PaperRows::selectionOf(const PaperQuery &wanted) {
    RowSelection selection{wanted, std::nullopt, {}};
    if (!wanted.search.trimmed().isEmpty()) {
        const auto search = readSearch(wanted.search);
        if (!search)
            return failure(search.error());
        auto found = SearchRun(m_database).find(*search, wanted.day);
        if (!found)
            return failure(found.error());
        if (found->isEmpty())
            return std::nullopt;
        if (!found->isEverything())
            selection.papers = std::move(*found);
        selection.days = searchedDays(*search, QStringLiteral("n"));
        if (asksForReplaced(*search)) // the filter leaves most replacements out
            selection.query.scannedOnly = false;
    }
    return selection;
}

Result<QSet<ArxivId>> PaperRows::search(const QString &words, std::optional<QDate> day) {
    const auto search = readSearch(words);
    if (!search)
        return failure(search.error());
    SearchRun run(m_database);
    const auto found = run.find(*search, day);
    if (!found)
        return failure(found.error());
    return run.ids(*found);
}

Result<QHash<ArxivId, float>> PaperRows::tastes(std::optional<QDate> day) {
    QString sql = QStringLiteral("SELECT p.arxiv_id AS id, g.value AS value FROM taste g "
                                 "JOIN paper p ON p.id = g.paper_id WHERE g.profile = %1")
                      .arg(tasteProfile());
    if (day)
        sql += QStringLiteral(" AND g.paper_id IN (SELECT paper_id FROM day_paper WHERE day = :day)");
    Query query(m_database, sql);
    if (day)
        query.bind(":day", *day);
    QHash<ArxivId, float> tastes;
    const auto read = query.all([&tastes](const Row &row) {
        if (const auto id = ArxivId::fromString(row.text("id")))
            tastes.insert(*id, static_cast<float>(row.real("value")));
        return true;
    });
    return read.map([&tastes](const std::vector<bool> &) { return std::move(tastes); });
}

Result<std::vector<Paper>> PaperRows::unscored(const RunRecord &run) {
    Query query(m_database, QStringLiteral("SELECT %1 FROM day_paper dp JOIN paper p ON p.id = dp.paper_id "
                                           "WHERE dp.day = :day AND %2 AND NOT %3 ORDER BY dp.position")
                                .arg(PaperTable::columns(), toBeScored(), hasScore()));
    return query.bind(":day", run.day)
        .bind(":criteria", run.criteriaVersion)
        .bind(":scorer", scorerName(run.scorer))
        .bind(":model", run.model)
        .all(PaperTable::read);
}

// `x`: the newest verdict and pre-screening for the current text.
Result<OpenPapers> PaperRows::open(const RunRecord &run) {
    const QString newest = QStringLiteral("(SELECT x.%1 FROM %2 x WHERE x.paper_id = p.id "
                                          "AND x.paper_version >= p.text_version "
                                          "AND x.criteria_version = :criteria AND x.model = :model%3 "
                                          "ORDER BY x.paper_version DESC LIMIT 1) AS %4");
    const QString ofScorer = QStringLiteral(" AND x.scorer = :scorer");
    const auto verdict = [&](const char *column, const char *name) {
        return newest.arg(QLatin1String(column), QLatin1String("verdict"), ofScorer, QLatin1String(name));
    };
    Query query(m_database, QStringLiteral("SELECT %1, %3 AS scored, %4, %5, %6 "
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
    return PrescreenTable(m_database).auditedOn(run.day).map([&](int audited) {
        open.audited = audited;
        return std::move(open);
    });
}

} // namespace winnow
