#include "app/library/tables/prescreentable.h"

#include <array>

namespace winnow {

namespace {

constexpr std::array outcomes{
    std::pair{PrescreenOutcome::Kept, QStringView(u"kept")},
    std::pair{PrescreenOutcome::Dropped, QStringView(u"dropped")},
    std::pair{PrescreenOutcome::Audited, QStringView(u"audited")},
};

} // namespace

std::optional<PrescreenOutcome> prescreenOutcomeFromName(QStringView name) {
    for (const auto &[outcome, known] : outcomes) {
        if (known == name)
            return outcome;
    }
    return std::nullopt;
}

PrescreenTable::PrescreenTable(Database &database)
    : m_database(database),
      m_put(database,
            QStringLiteral("INSERT OR REPLACE INTO prescreening (paper_id, paper_version, criteria_version, "
                           "model, recall, outcome, run_id) VALUES (:paper, :paper_version, :criteria, "
                           ":model, :recall, :outcome, :run)")) {}

Result<void> PrescreenTable::put(qint64 paper, int paperVersion, PrescreenOutcome outcome, int recall,
                                 const RunRecord &run) {
    return m_put.bind(":paper", paper)
        .bind(":paper_version", paperVersion)
        .bind(":criteria", run.criteriaVersion)
        .bind(":model", run.model)
        .bind(":recall", recall)
        .bind(":outcome", outcomes.at(size_t(outcome)).second.toString())
        .bind(":run", run.id)
        .run()
        .map([](int) {});
}

Result<void> PrescreenTable::carry(qint64 paper, int fromVersion, int toVersion) {
    Query query(m_database, QStringLiteral("UPDATE OR IGNORE prescreening SET paper_version = :to "
                                           "WHERE paper_id = :paper AND paper_version = :from"));
    return query.bind(":to", toVersion).bind(":paper", paper).bind(":from", fromVersion).run().map([](int) {
    });
}

Result<int> PrescreenTable::auditedOn(QDate day) {
    Query query(m_database, QStringLiteral("SELECT count(DISTINCT s.paper_id) AS count FROM prescreening s "
                                           "JOIN run r ON r.id = s.run_id "
                                           "WHERE s.outcome = 'audited' AND r.day = :day"));
    return query.bind(":day", day)
        .first([](const Row &row) { return row.number("count"); })
        .map([](const std::optional<int> &count) { return count.value_or(0); });
}

// The reader's decision counts more than a model's score. A paper that a model dropped by its title was not
// missed.
Result<PrescreenAudit> PrescreenTable::audit(const CutOffs &cutOffs) {
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

} // namespace winnow
