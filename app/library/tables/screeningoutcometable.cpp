#include "app/library/tables/screeningoutcometable.h"

#include <array>

namespace winnow {

namespace {

constexpr std::array verdicts{
    std::pair{ScreeningOutcome::Passed, QStringView(u"passed")},
    std::pair{ScreeningOutcome::Dropped, QStringView(u"dropped")},
    std::pair{ScreeningOutcome::Failed, QStringView(u"failed")},
};

constexpr std::array prescreenOutcomes{
    std::pair{PrescreenOutcome::Kept, QStringView(u"kept")},
    std::pair{PrescreenOutcome::Dropped, QStringView(u"dropped")},
    std::pair{PrescreenOutcome::Audited, QStringView(u"audited")},
};

QString nameOf(ScreeningOutcome verdict) {
    return verdicts.at(size_t(verdict)).second.toString();
}

Query &bindKey(Query &query, qint64 paper, int paperVersion, const RunRecord &run) {
    return query.bind(":paper", paper)
        .bind(":paper_version", paperVersion)
        .bind(":criteria", run.criteriaVersion)
        .bind(":scorer", scorerName(run.scorer))
        .bind(":model", run.model);
}

} // namespace

std::optional<ScreeningOutcome> verdictFromName(QStringView name) {
    for (const auto &[verdict, known] : verdicts) {
        if (known == name)
            return verdict;
    }
    return std::nullopt;
}

ScreeningOutcomeTable::ScreeningOutcomeTable(Database &database)
    : m_database(database),
      m_put(database,
            QStringLiteral(
                "INSERT INTO verdict (paper_id, paper_version, criteria_version, scorer, model, kind, "
                "reason, run_id) SELECT :paper, :paper_version, :criteria, :scorer, :model, :kind, :reason, "
                ":run WHERE NOT EXISTS (SELECT 1 FROM score WHERE paper_id = :paper "
                "AND paper_version = :paper_version AND criteria_version = :criteria "
                "AND scorer = :scorer AND model = :model) "
                "ON CONFLICT DO UPDATE SET kind = excluded.kind, reason = excluded.reason, "
                "run_id = excluded.run_id")),
      m_clear(database,
              QStringLiteral("DELETE FROM verdict WHERE paper_id = :paper AND paper_version = :paper_version "
                             "AND criteria_version = :criteria AND scorer = :scorer AND model = :model")),
      m_prescreen(
          database,
          QStringLiteral("INSERT OR REPLACE INTO prescreening (paper_id, paper_version, criteria_version, "
                         "model, recall, outcome, run_id) VALUES (:paper, :paper_version, :criteria, "
                         ":model, :recall, :outcome, :run)")) {}

Result<void> ScreeningOutcomeTable::put(qint64 paper, int paperVersion, ScreeningOutcome verdict,
                                        const QString &reason, const RunRecord &run) {
    return bindKey(m_put, paper, paperVersion, run)
        .bind(":kind", nameOf(verdict))
        .bind(":reason", reason)
        .bind(":run", run.id)
        .run()
        .map([](int) {});
}

Result<bool> ScreeningOutcomeTable::putIfNone(qint64 paper, int paperVersion, ScreeningOutcome verdict,
                                              const QString &reason, const RunRecord &run) {
    Query query(
        m_database,
        QStringLiteral(
            "SELECT 1 AS known FROM verdict WHERE paper_id = :paper AND paper_version = :paper_version "
            "AND criteria_version = :criteria AND scorer = :scorer AND model = :model UNION ALL "
            "SELECT 1 FROM score WHERE paper_id = :paper AND paper_version = :paper_version "
            "AND criteria_version = :criteria AND scorer = :scorer AND model = :model"));
    const auto known = bindKey(query, paper, paperVersion, run).first([](const Row &) { return true; });
    if (!known)
        return failure(known.error());
    if (*known)
        return false;
    return put(paper, paperVersion, verdict, reason, run).map([] { return true; });
}

Result<void> ScreeningOutcomeTable::clear(qint64 paper, int paperVersion, const RunRecord &run) {
    return bindKey(m_clear, paper, paperVersion, run).run().map([](int) {});
}

Result<void> ScreeningOutcomeTable::prescreen(qint64 paper, int paperVersion, PrescreenOutcome outcome,
                                              int recall, const RunRecord &run) {
    const auto stored = m_prescreen.bind(":paper", paper)
                            .bind(":paper_version", paperVersion)
                            .bind(":criteria", run.criteriaVersion)
                            .bind(":model", run.model)
                            .bind(":recall", recall)
                            .bind(":outcome", prescreenOutcomes.at(size_t(outcome)).second.toString())
                            .bind(":run", run.id)
                            .run();
    if (!stored)
        return failure(stored.error());
    return outcome == PrescreenOutcome::Dropped
               ? put(paper, paperVersion, ScreeningOutcome::Dropped, prescreenReason(recall), run)
               : clear(paper, paperVersion, run);
}

Result<void> ScreeningOutcomeTable::carry(qint64 paper, int fromVersion, int toVersion) {
    for (const char *table : {"verdict", "prescreening"}) {
        Query query(m_database, QStringLiteral("UPDATE OR IGNORE %1 SET paper_version = :to "
                                               "WHERE paper_id = :paper AND paper_version = :from")
                                    .arg(QLatin1String(table)));
        if (auto done = query.bind(":to", toVersion).bind(":paper", paper).bind(":from", fromVersion).run();
            !done)
            return failure(done.error());
    }
    return {};
}

Result<int> ScreeningOutcomeTable::auditedOn(QDate day) {
    Query query(m_database, QStringLiteral("SELECT count(DISTINCT s.paper_id) AS count FROM prescreening s "
                                           "JOIN run r ON r.id = s.run_id "
                                           "WHERE s.outcome = 'audited' AND r.day = :day"));
    return query.bind(":day", day)
        .first([](const Row &row) { return row.number("count"); })
        .map([](const std::optional<int> &count) { return count.value_or(0); });
}

// The reader's decision counts more than a model's score. A paper that a model dropped by its title was not
// missed.
Result<PrescreenAudit> ScreeningOutcomeTable::audit(const CutOffs &cutOffs) {
    Query query(m_database, QStringLiteral(R"(
        SELECT count(*) AS all_of_them,
               sum(judged.kept OR judged.skipped OR judged.is_scored OR judged.is_dropped) AS looked,
               sum(judged.kept OR (NOT judged.skipped AND judged.is_good)) AS missed
        FROM (SELECT EXISTS (SELECT 1 FROM decision d WHERE d.paper_id = s.paper_id AND d.state = 'keep') AS kept,
                     EXISTS (SELECT 1 FROM decision d WHERE d.paper_id = s.paper_id AND d.state = 'skip') AS skipped,
                     EXISTS (SELECT 1 FROM score m WHERE m.paper_id = s.paper_id AND m.scorer = 'llm'
                             AND m.criteria_version = s.criteria_version AND m.model = s.model) AS is_scored,
                     EXISTS (SELECT 1 FROM score m WHERE m.paper_id = s.paper_id AND m.scorer = 'llm'
                             AND m.criteria_version = s.criteria_version AND m.model = s.model
                             AND m.relevance >= :relevance AND m.novelty >= :novelty) AS is_good,
                     EXISTS (SELECT 1 FROM verdict v WHERE v.paper_id = s.paper_id AND v.kind = 'dropped'
                             AND v.criteria_version = s.criteria_version AND v.model = s.model) AS is_dropped
              FROM prescreening s WHERE s.outcome = 'audited'
              GROUP BY s.paper_id HAVING s.run_id = max(s.run_id)) judged)"));
    return query.bind(":relevance", cutOffs.relevance)
        .bind(":novelty", cutOffs.novelty)
        .first([](const Row &row) {
            PrescreenAudit audit;
            audit.looked = row.number("looked");
            audit.missed = row.number("missed");
            audit.open = row.number("all_of_them") - audit.looked;
            return audit;
        })
        .map([](const std::optional<PrescreenAudit> &found) { return found.value_or(PrescreenAudit()); });
}

QString ScreeningOutcomeTable::isStanding() {
    return QStringLiteral("v.kind <> 'passed' "
                          "AND v.criteria_version = (SELECT version FROM criteria WHERE is_current = 1) "
                          "AND NOT EXISTS (SELECT 1 FROM verdict n WHERE n.paper_id = v.paper_id "
                          "AND n.paper_version >= v.paper_version "
                          "AND n.criteria_version = v.criteria_version AND (n.run_id > v.run_id "
                          "OR (n.run_id = v.run_id AND n.paper_version > v.paper_version))) "
                          "AND NOT EXISTS (SELECT 1 FROM score m WHERE m.paper_id = v.paper_id "
                          "AND m.paper_version >= v.paper_version "
                          "AND m.criteria_version = v.criteria_version AND m.scorer <> 'builtin' "
                          "AND (m.run_id > v.run_id OR m.paper_version > v.paper_version))");
}

} // namespace winnow
