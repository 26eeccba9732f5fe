#include "app/library/tables/paperrows.h"

#include "app/library/search/searchrun.h"
#include "app/library/search/searchstatements.h"
#include "app/library/sql/query.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/verdicttable.h"
#include "app/library/tables/versiontable.h"

#include <algorithm>

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

bool asksForReplaced(const SearchQuery &search) {
    return std::ranges::any_of(search.terms, [](const SearchTerm &term) {
        return term.field == SearchField::State && term.state == SearchState::Replaced && !term.negated;
    });
}

// What was said of an earlier version holds for as long as title and abstract read the same.
QString hasScore() {
    return QStringLiteral("EXISTS (SELECT 1 FROM score s WHERE s.paper_id = p.id "
                          "AND s.paper_version >= p.text_version AND s.criteria_version = :criteria "
                          "AND s.scorer = :scorer AND s.model = :model)");
}

// What the filter let through, and kept papers that were replaced by something else, whatever the filter.
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
        if (asksForReplaced(*search)) // the filter leaves most new versions out
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

Result<OpenPapers> PaperRows::open(const RunRecord &run) {
    Query query(m_database,
                QStringLiteral("SELECT %1, %3 AS scored, (SELECT v.kind FROM verdict v "
                               "WHERE v.paper_id = p.id AND v.paper_version >= p.text_version "
                               "AND v.criteria_version = :criteria AND v.scorer = :scorer "
                               "AND v.model = :model ORDER BY v.paper_version DESC LIMIT 1) AS verdict "
                               "FROM day_paper dp JOIN paper p ON p.id = dp.paper_id "
                               "WHERE dp.day = :day AND %2 ORDER BY dp.position")
                    .arg(PaperTable::columns(), toBeScored(), hasScore()));
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
