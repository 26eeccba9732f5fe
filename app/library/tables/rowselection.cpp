#include "app/library/tables/rowselection.h"

#include "app/library/sql/query.h"
#include "app/library/sql/smallcache.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/screeningoutcometable.h"
#include "app/library/tables/tasteprofile.h"
#include "app/library/tables/topiccolumns.h"

#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

QStringList conditions(const RowSelection &selection) {
    const PaperQuery &query = selection.query;
    QStringList all;
    if (query.scannedOnly)
        all.append(QStringLiteral("dp.scanned = 1"));
    if (query.day) {
        all.append(QStringLiteral("dp.day = :day"));
    } else { // the newest of the days on which the paper counts
        const QString days = selection.days.isEmpty() ? QString() : QStringLiteral(" AND ") + selection.days;
        all.append(
            QStringLiteral("dp.day = (SELECT max(n.day) FROM day_paper n WHERE n.paper_id = dp.paper_id "
                           "AND n.scanned >= :least_scanned%1)")
                .arg(days));
    }
    if (query.decision == Decision::None)
        all.append(QStringLiteral("NOT EXISTS (SELECT 1 FROM decision u WHERE u.paper_id = dp.paper_id)"));
    else if (query.decision)
        all.append(
            QStringLiteral("dp.paper_id IN (SELECT k.paper_id FROM decision k WHERE k.state = :decision)"));
    if (selection.papers)
        all.append(QStringLiteral("dp.paper_id IN (SELECT value FROM json_each(:papers))"));
    return all;
}

// The papers, each with the id of the score to display; texts are joined only to these.
QString chosen(const RowSelection &selection) {
    QString sql = QStringLiteral("SELECT dp.day AS day, dp.paper_id AS paper_id, dp.type AS type, "
                                 "dp.position AS position, dp.scanned AS scanned, s.id AS score_id "
                                 "FROM day_paper dp LEFT JOIN score s ON s.id = %1 WHERE %2")
                      .arg(ScoreTable::shown(QStringLiteral("dp.paper_id")),
                           conditions(selection).join(QStringLiteral(" AND ")));
    if (selection.query.limit > 0)
        sql +=
            QStringLiteral(" ORDER BY coalesce(%1, 0) DESC, coalesce(s.relevance, 0) DESC, "
                           "iif(s.scorer = 'builtin', s.fine, 0) DESC, dp.day DESC, dp.position LIMIT :limit")
                .arg(ScoreTable::merit(QStringLiteral("s")));
    return sql;
}

// Whether the decision was made on an earlier day's listing: checked only for the few papers with a decision.
QString earlierListing() {
    return QStringLiteral(
        "CASE WHEN d.state IS NOT NULL THEN (SELECT max(o.day) FROM day_paper o "
        "WHERE o.paper_id = c.paper_id AND o.scanned = 1 AND o.day < c.day) END AS listed_before, "
        "CASE WHEN d.state IS NOT NULL THEN d.decided_at < (SELECT min(l.fetched_at) FROM day_ledger l "
        "WHERE l.day = c.day) END AS is_older");
}

QString rowsStatement(const RowSelection &selection) {
    return QStringLiteral(
               "SELECT c.day AS day, c.type AS type, c.position AS position, c.scanned AS scanned, %1, "
               "s.id AS score_id, s.relevance AS relevance, s.novelty AS novelty, s.fine AS fine, "
               "s.comment AS score_comment, s.criteria_version AS criteria_version, "
               "s.scorer AS scorer, s.model AS model, s.topic AS topic, s.other_topics AS other_topics, "
               "s.topic_reason AS topic_reason, "
               "v.kind AS verdict, v.reason AS reason, d.state AS decision, "
               "d.decided_at AS decided_at, %4, coalesce(r.is_read, 0) AS is_read, "
               "p.is_withdrawn AS is_withdrawn, g.value AS taste, "
               "coalesce(a.note, '') AS note, a.own_relevance AS own_relevance, "
               "(SELECT group_concat(t.name, char(10)) FROM tag t WHERE t.paper_id = c.paper_id) AS tags "
               "FROM (%2) c JOIN paper p ON p.id = c.paper_id "
               "LEFT JOIN score s ON s.id = c.score_id "
               "LEFT JOIN verdict v ON v.paper_id = p.id AND v.paper_version >= p.text_version AND %3 "
               "LEFT JOIN decision d ON d.paper_id = c.paper_id "
               "LEFT JOIN paper_status r ON r.paper_id = c.paper_id "
               "LEFT JOIN annotation a ON a.paper_id = c.paper_id "
               "LEFT JOIN taste g ON g.paper_id = c.paper_id AND g.profile = %5")
        .arg(PaperTable::columns(selection.query.withAbstracts), chosen(selection),
             ScreeningOutcomeTable::isStanding(), earlierListing(), tasteProfile());
}

std::optional<Score> readScore(const Row &row) {
    if (row.isNull("score_id"))
        return std::nullopt;
    return Score{row.number("relevance"),
                 row.number("novelty"),
                 row.real("fine"),
                 row.text("score_comment"),
                 row.number("criteria_version"),
                 scorerFromName(row.text("scorer")),
                 row.text("model"),
                 readTopic(row)};
}

PaperRow readRow(const Row &row) {
    PaperRow paperRow;
    paperRow.day = row.day("day");
    paperRow.type = AnnounceType(row.number("type"));
    paperRow.position = row.number("position");
    paperRow.scanned = row.flag("scanned");
    paperRow.paper = PaperTable::read(row);
    paperRow.score = readScore(row);
    if (const auto verdict = verdictFromName(row.text("verdict"))) {
        paperRow.state = *verdict == ScreeningOutcome::Failed ? ScoringState::Failed : ScoringState::Screened;
        paperRow.stateReason = row.text("reason");
    } else if (paperRow.score) {
        paperRow.state = ScoringState::Scored;
    }
    paperRow.decision = decisionFromName(row.text("decision")).value_or(Decision::None);
    paperRow.decidedAt = row.time("decided_at");
    paperRow.listedBefore = row.day("listed_before");
    paperRow.isSeen = paperRow.listedBefore.isValid() && row.flag("is_older");
    paperRow.read = row.flag("is_read");
    paperRow.withdrawn = row.flag("is_withdrawn");
    paperRow.annotation.note = row.text("note");
    paperRow.annotation.ownRelevance = row.optionalNumber("own_relevance");
    paperRow.annotation.tags = row.lines("tags");
    if (!row.isNull("taste"))
        paperRow.taste = static_cast<float>(row.real("taste"));
    return paperRow;
}

// In a hundred thousand rows most categories, licences, models and many names repeat, so each is stored once.
class SharedTexts final {
public:
    void share(PaperRow &row) {
        row.paper.license = shared(row.paper.license);
        row.paper.categories = *m_lists.insert(row.paper.categories);
        row.stateReason = shared(row.stateReason);
        if (row.score) {
            row.score->comment = shared(row.score->comment);
            row.score->model = shared(row.score->model);
        }
        for (QStringList *texts : {&row.paper.authors, &row.annotation.tags}) {
            for (QString &text : *texts)
                text = shared(text);
        }
    }

private:
    QString shared(const QString &text) { return text.isEmpty() ? QString() : *m_texts.insert(text); }

    QSet<QString> m_texts;
    QSet<QStringList> m_lists;
};

Query queryOf(Database &database, const RowSelection &selection) {
    const PaperQuery &wanted = selection.query;
    Query query(database, rowsStatement(selection));
    if (wanted.day)
        query.bind(":day", *wanted.day);
    else
        query.bind(":least_scanned", wanted.scannedOnly);
    if (wanted.decision && *wanted.decision != Decision::None)
        query.bind(":decision", decisionName(*wanted.decision));
    if (wanted.limit > 0)
        query.bind(":limit", wanted.limit);
    if (selection.papers)
        query.bind(":papers", QString::fromLatin1(selection.papers->toJson()));
    return query;
}

} // namespace

Result<std::vector<PaperRow>> selectRows(Database &database, const RowSelection &selection) {
    SharedTexts texts;
    auto rows = queryOf(database, selection).all([&texts](const Row &row) {
        PaperRow read = readRow(row);
        texts.share(read);
        return read;
    });
    if (rows)
        std::ranges::sort(*rows, isBetter);
    return rows;
}

Result<std::shared_ptr<RowStore>> selectLightRows(Database &database, const RowSelection &selection) {
    std::optional<SmallCache> small;
    if (!selection.query.day)
        small.emplace(database);
    auto rows = std::make_shared<RowStore>();
    const auto read = queryOf(database, selection).all([&rows](const Row &row) {
        rows->add(readRow(row));
        return true;
    });
    rows->sortBestFirst();
    return read.map([&rows](const std::vector<bool> &) { return rows; });
}

} // namespace winnow
