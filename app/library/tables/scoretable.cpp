#include "app/library/tables/scoretable.h"

#include "app/library/tables/topiccolumns.h"

namespace winnow {

ScoreTable::ScoreTable(Database &database)
    : m_database(database),
      m_add(database,
            QStringLiteral(
                "INSERT INTO score (paper_id, paper_version, criteria_version, scorer, model, relevance, "
                "novelty, fine, comment, run_id, topic, other_topics, topic_reason) VALUES (:paper, "
                ":paper_version, :criteria, :scorer, "
                ":model, :relevance, :novelty, :fine, :comment, :run, :topic, :other_topics, :topic_reason) "
                "ON CONFLICT DO NOTHING")) {}

Result<bool> ScoreTable::add(qint64 paper, int paperVersion, const Score &score, const RunRecord &run) {
    return bindTopic(m_add, score.topic)
        .bind(":paper", paper)
        .bind(":paper_version", paperVersion)
        .bind(":criteria", run.criteriaVersion)
        .bind(":scorer", scorerName(run.scorer))
        .bind(":model", run.model)
        .bind(":relevance", score.relevance)
        .bind(":novelty", score.novelty)
        .bind(":fine", score.fine)
        .bind(":comment", score.comment)
        .bind(":run", run.id)
        .run()
        .map([](int added) { return added > 0; });
}

Result<void> ScoreTable::renewBuiltin(qint64 paper, int paperVersion, int criteriaVersion,
                                      const Score &score) {
    Query query(m_database,
                QStringLiteral("UPDATE score SET relevance = :relevance, novelty = :novelty, "
                               "fine = :fine, comment = :comment, topic = :topic, other_topics = "
                               ":other_topics, topic_reason = :topic_reason WHERE paper_id = :paper "
                               "AND paper_version BETWEEN (SELECT text_version FROM paper "
                               "WHERE id = :paper) AND :paper_version "
                               "AND criteria_version = :criteria AND scorer = 'builtin'"));
    return bindTopic(query, score.topic)
        .bind(":relevance", score.relevance)
        .bind(":novelty", score.novelty)
        .bind(":fine", score.fine)
        .bind(":comment", score.comment)
        .bind(":paper", paper)
        .bind(":paper_version", paperVersion)
        .bind(":criteria", criteriaVersion)
        .run()
        .map([](int) {});
}

Result<void> ScoreTable::carry(qint64 paper, int fromVersion, int toVersion) {
    Query query(m_database, QStringLiteral("UPDATE OR IGNORE score SET paper_version = :to "
                                           "WHERE paper_id = :paper AND paper_version = :from"));
    return query.bind(":to", toVersion).bind(":paper", paper).bind(":from", fromVersion).run().map([](int) {
    });
}

Result<void> ScoreTable::removeImported(qint64 paper, int paperVersion, const RunRecord &run) {
    Query query(m_database,
                QStringLiteral("DELETE FROM score WHERE paper_id = :paper AND paper_version = :paper_version "
                               "AND criteria_version = :criteria AND scorer = :scorer AND model = :model "
                               "AND run_id IN (SELECT id FROM run WHERE day = :day)"));
    return query.bind(":paper", paper)
        .bind(":paper_version", paperVersion)
        .bind(":criteria", run.criteriaVersion)
        .bind(":scorer", scorerName(run.scorer))
        .bind(":model", run.model)
        .bind(":day", run.day)
        .run()
        .map([](int) {});
}

Result<std::vector<ScoreRecord>> ScoreTable::history(qint64 paper) {
    Query query(m_database, QStringLiteral(R"(
        SELECT s.relevance AS relevance, s.novelty AS novelty, s.fine AS fine, s.comment AS comment,
               s.criteria_version AS criteria_version, s.scorer AS scorer, s.model AS model,
               s.topic AS topic, s.other_topics AS other_topics, s.topic_reason AS topic_reason,
               s.paper_version AS paper_version, coalesce(c.name, '') AS criteria_name, r.id AS run_id,
               r.day AS day, r.started AS started
        FROM score s JOIN run r ON r.id = s.run_id LEFT JOIN criteria c ON c.version = s.criteria_version
        WHERE s.paper_id = :paper ORDER BY s.id DESC)"));
    return query.bind(":paper", paper).all([](const Row &row) {
        return ScoreRecord{Score{row.number("relevance"), row.number("novelty"), row.real("fine"),
                                 row.text("comment"), row.number("criteria_version"),
                                 scorerFromName(row.text("scorer")), row.text("model"), readTopic(row)},
                           row.number("paper_version"),
                           row.text("criteria_name"),
                           row.integer("run_id"),
                           row.day("day"),
                           row.time("started")};
    });
}

Result<qint64> ScoreTable::newest() {
    return m_database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM score"));
}

Result<bool> ScoreTable::scoredSince(QDate day, qint64 since, qint64 run) {
    Query query(m_database, QStringLiteral("SELECT s.id FROM run r JOIN score s ON s.run_id = r.id "
                                           "WHERE r.day = :day AND r.id <> :run AND s.id > :since "
                                           "AND %1 LIMIT 1")
                                .arg(isStanding(QStringLiteral("s"))));
    return query.bind(":day", day)
        .bind(":run", run)
        .bind(":since", since)
        .first([](const Row &) { return true; })
        .map([](const std::optional<bool> &found) { return found.has_value(); });
}

QString ScoreTable::isStanding(const QString &table) {
    return table + QStringLiteral(".criteria_version NOT IN (SELECT version FROM criteria WHERE is_trial)");
}

QString ScoreTable::merit(const QString &table) {
    return QStringLiteral("(CASE %1.scorer WHEN 'builtin' THEN %2 * %1.relevance + %3 * %1.novelty "
                          "ELSE %4 * %1.relevance + %5 * %1.novelty END)")
        .arg(table)
        .arg(winnow::merit(Scorer::Builtin, 1, 0))
        .arg(winnow::merit(Scorer::Builtin, 0, 1))
        .arg(winnow::merit(Scorer::Llm, 1, 0))
        .arg(winnow::merit(Scorer::Llm, 0, 1));
}

// Under the current criteria first, then a model's, since it was paid for, then the paper's newest version,
// then the newest score.
QString ScoreTable::shown(const QString &paper) {
    return QStringLiteral(
               "(SELECT x.id FROM score x WHERE x.paper_id = %2 AND %1 "
               "ORDER BY x.criteria_version = (SELECT version FROM criteria WHERE is_current = 1) DESC, "
               "x.scorer = 'llm' DESC, x.paper_version DESC, x.id DESC LIMIT 1)")
        .arg(isStanding(QStringLiteral("x")), paper);
}

} // namespace winnow
