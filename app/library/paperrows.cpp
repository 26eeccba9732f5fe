#include "app/library/paperrows.h"

#include "app/library/query.h"
#include "app/library/searchtext.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/verdicttable.h"

#include <algorithm>

namespace winnow {

namespace {

// What a search finds: the words in the texts, or a paper by its id or address.
struct Search {
    explicit Search(const QString &words)
        : id(ArxivId::fromString(words)),
          match(id ? QString() : fullTextQuery(words)),
          any(words.trimmed().isEmpty()) {}

    QString condition(const QString &key) const {
        if (id)
            return key + QStringLiteral(" IN (SELECT id FROM paper WHERE arxiv_id = :arxiv_id)");
        return key + QStringLiteral(" IN (SELECT rowid FROM paper_fts WHERE paper_fts MATCH :match)");
    }
    void bind(Query &query) const {
        if (id)
            query.bind(":arxiv_id", id->toString());
        else if (!any)
            query.bind(":match", match);
    }
    bool hopeless() const { return !any && !id && match.isEmpty(); } // signs only, and the index has words

    std::optional<ArxivId> id;
    QString match;
    bool any;
};

// One paper's best score to show: under the current criteria, then a model's, since it was paid for, then of
// the paper's newest version, then the newest.
QString shownScore() {
    return QStringLiteral(
        "(SELECT x.id FROM score x WHERE x.paper_id = dp.paper_id "
        "ORDER BY x.criteria_version = (SELECT version FROM criteria WHERE is_current = 1) DESC, "
        "x.scorer = 'llm' DESC, x.paper_version DESC, x.id DESC LIMIT 1)");
}

QStringList conditions(const PaperQuery &query, const Search &search) {
    QStringList all;
    if (query.scannedOnly)
        all.append(QStringLiteral("dp.scanned = 1"));
    if (query.day)
        all.append(QStringLiteral("dp.day = :day"));
    else // the newest of the days on which the paper counts
        all.append(
            QStringLiteral("dp.day = (SELECT max(n.day) FROM day_paper n WHERE n.paper_id = dp.paper_id "
                           "AND n.scanned >= :least_scanned)"));
    if (query.decision == Decision::None)
        all.append(QStringLiteral("NOT EXISTS (SELECT 1 FROM decision u WHERE u.paper_id = dp.paper_id)"));
    else if (query.decision)
        all.append(
            QStringLiteral("dp.paper_id IN (SELECT k.paper_id FROM decision k WHERE k.state = :decision)"));
    if (!search.any)
        all.append(search.condition(QStringLiteral("dp.paper_id")));
    return all;
}

// Which papers, with the id of the score to show; texts are joined to these only.
QString chosen(const PaperQuery &query, const Search &search) {
    QString sql = QStringLiteral("SELECT dp.day AS day, dp.paper_id AS paper_id, dp.type AS type, "
                                 "dp.position AS position, dp.scanned AS scanned, s.id AS score_id "
                                 "FROM day_paper dp LEFT JOIN score s ON s.id = %1 WHERE %2")
                      .arg(shownScore(), conditions(query, search).join(QStringLiteral(" AND ")));
    if (query.limit > 0)
        sql += QStringLiteral(
            " ORDER BY coalesce(s.relevance + s.novelty, 0) DESC, coalesce(s.relevance, 0) DESC, "
            "dp.day DESC, dp.position LIMIT :limit");
    return sql;
}

QString rowsStatement(const PaperQuery &query, const Search &search) {
    return QStringLiteral(
               "SELECT c.day AS day, c.type AS type, c.position AS position, c.scanned AS scanned, %1, "
               "s.id AS score_id, s.relevance AS relevance, s.novelty AS novelty, s.fine AS fine, "
               "s.comment AS score_comment, s.criteria_version AS criteria_version, "
               "s.scorer AS scorer, s.model AS model, "
               "v.kind AS verdict, v.reason AS reason, d.state AS decision, "
               "d.decided_at AS decided_at, coalesce(r.is_read, 0) AS is_read "
               "FROM (%2) c JOIN paper p ON p.id = c.paper_id "
               "LEFT JOIN score s ON s.id = c.score_id "
               "LEFT JOIN verdict v ON v.paper_id = p.id AND v.paper_version = p.version AND %3 "
               "LEFT JOIN decision d ON d.paper_id = c.paper_id "
               "LEFT JOIN paper_status r ON r.paper_id = c.paper_id")
        .arg(PaperTable::columns(), chosen(query, search), VerdictTable::isStanding());
}

std::optional<Score> readScore(const Row &row) {
    if (row.isNull("score_id"))
        return std::nullopt;
    return Score{row.number("relevance"),   row.number("novelty"),          row.real("fine"),
                 row.text("score_comment"), row.number("criteria_version"), row.text("scorer"),
                 row.text("model")};
}

PaperRow readRow(const Row &row) {
    PaperRow paperRow;
    paperRow.paper = PaperTable::read(row);
    paperRow.day = row.day("day");
    paperRow.type = AnnounceType(row.number("type"));
    paperRow.position = row.number("position");
    paperRow.scanned = row.flag("scanned");
    paperRow.score = readScore(row);
    if (const auto verdict = verdictFromName(row.text("verdict"))) {
        paperRow.state = *verdict == Verdict::Failed ? ScoringState::Failed : ScoringState::Screened;
        paperRow.stateReason = row.text("reason");
    } else if (paperRow.score) {
        paperRow.state = ScoringState::Scored;
    }
    paperRow.decision = decisionFromName(row.text("decision")).value_or(Decision::None);
    paperRow.decidedAt = row.time("decided_at");
    paperRow.read = row.flag("is_read");
    return paperRow;
}

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
    const Search search(wanted.search);
    if (search.hopeless())
        return std::vector<PaperRow>();
    Query query(m_database, rowsStatement(wanted, search));
    if (wanted.day)
        query.bind(":day", *wanted.day);
    else
        query.bind(":least_scanned", wanted.scannedOnly);
    if (wanted.decision && *wanted.decision != Decision::None)
        query.bind(":decision", decisionName(*wanted.decision));
    if (wanted.limit > 0)
        query.bind(":limit", wanted.limit);
    search.bind(query);
    auto rows = query.all(readRow);
    if (rows)
        std::ranges::sort(*rows, isBetter);
    return rows;
}

Result<QSet<ArxivId>> PaperRows::search(const QString &words, std::optional<QDate> day) {
    const Search search(words);
    if (search.hopeless())
        return QSet<ArxivId>();
    QString sql = QStringLiteral("SELECT p.arxiv_id AS arxiv_id FROM paper p WHERE ");
    sql += search.any ? QStringLiteral("1") : search.condition(QStringLiteral("p.id"));
    if (day)
        sql += QStringLiteral(" AND p.id IN (SELECT paper_id FROM day_paper WHERE day = :day)");
    Query query(m_database, sql);
    if (day)
        query.bind(":day", *day);
    search.bind(query);
    const auto found = query.all(
        [](const Row &row) { return ArxivId::fromString(row.text("arxiv_id")).value_or(ArxivId()); });
    return found.map([](const std::vector<ArxivId> &ids) { return QSet<ArxivId>(ids.begin(), ids.end()); });
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
        .bind(":scorer", run.scorer)
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
            .bind(":scorer", run.scorer)
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
