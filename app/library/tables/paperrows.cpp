#include "app/library/tables/paperrows.h"

#include "app/library/search/searchrun.h"
#include "app/library/search/searchstatements.h"
#include "app/library/sql/query.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/verdicttable.h"

namespace winnow {

namespace {

std::vector<Paper> &listOf(OpenPapers &open, std::optional<Verdict> verdict) {
    if (!verdict)
        return open.unseen;
    switch (*verdict) {
    case Verdict::Passed:
        return open.passed;
    case Verdict::Dropped:
        return open.dropped;
    case Verdict::Failed:
        break;
    }
    return open.failed;
}

} // namespace

Result<std::vector<PaperRow>> PaperRows::find(const PaperQuery &wanted) {
    const auto selection = selectionOf(wanted);
    if (!selection)
        return failure(selection.error());
    return *selection ? selectRows(m_database, **selection) : std::vector<PaperRow>();
}

Result<std::shared_ptr<RowStore>> PaperRows::findLight(const PaperQuery &wanted) {
    const auto selection = selectionOf(wanted);
    if (!selection)
        return failure(selection.error());
    return *selection ? selectLightRows(m_database, **selection) : std::make_shared<RowStore>();
}

// None: nothing is found.
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

Result<std::vector<Paper>> PaperRows::unscored(const RunRecord &run) {
    Query query(
        m_database,
        QStringLiteral("SELECT %1 FROM day_paper dp JOIN paper p ON p.id = dp.paper_id "
                       "WHERE dp.day = :day AND dp.scanned = 1 AND NOT EXISTS ("
                       "SELECT 1 FROM score s WHERE s.paper_id = p.id AND s.paper_version = p.version "
                       "AND s.criteria_version = :criteria AND s.scorer = :scorer AND s.model = :model) "
                       "ORDER BY dp.position")
            .arg(PaperTable::columns()));
    return query.bind(":day", run.day)
        .bind(":criteria", run.criteriaVersion)
        .bind(":scorer", scorerName(run.scorer))
        .bind(":model", run.model)
        .all(PaperTable::read);
}

Result<OpenPapers> PaperRows::open(const RunRecord &run) {
    Query query(
        m_database,
        QStringLiteral("SELECT %1, v.kind AS verdict, EXISTS ("
                       "SELECT 1 FROM score s WHERE s.paper_id = p.id AND s.paper_version = p.version "
                       "AND s.criteria_version = :criteria AND s.scorer = :scorer "
                       "AND s.model = :model) AS scored "
                       "FROM day_paper dp JOIN paper p ON p.id = dp.paper_id LEFT JOIN verdict v "
                       "ON v.paper_id = p.id AND v.paper_version = p.version "
                       "AND v.criteria_version = :criteria AND v.scorer = :scorer "
                       "AND v.model = :model "
                       "WHERE dp.day = :day AND dp.scanned = 1 ORDER BY dp.position")
            .arg(PaperTable::columns()));
    OpenPapers open;
    const auto read =
        query.bind(":day", run.day)
            .bind(":criteria", run.criteriaVersion)
            .bind(":scorer", scorerName(run.scorer))
            .bind(":model", run.model)
            .all([&open](const Row &row) {
                if (row.flag("scored"))
                    ++open.scored;
                else
                    listOf(open, verdictFromName(row.text("verdict"))).push_back(PaperTable::read(row));
                return true;
            });
    return read.map([&](const std::vector<bool> &) { return std::move(open); });
}

} // namespace winnow
