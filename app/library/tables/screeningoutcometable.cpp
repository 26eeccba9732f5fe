#include "app/library/tables/screeningoutcometable.h"

#include <array>

namespace winnow {

namespace {

constexpr std::array verdicts{
    std::pair{ScreeningOutcome::Passed, QStringView(u"passed")},
    std::pair{ScreeningOutcome::Dropped, QStringView(u"dropped")},
    std::pair{ScreeningOutcome::Failed, QStringView(u"failed")},
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
                             "AND criteria_version = :criteria AND scorer = :scorer AND model = :model")) {}

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

Result<void> ScreeningOutcomeTable::carry(qint64 paper, int fromVersion, int toVersion) {
    Query query(m_database, QStringLiteral("UPDATE OR IGNORE verdict SET paper_version = :to "
                                           "WHERE paper_id = :paper AND paper_version = :from"));
    return query.bind(":to", toVersion).bind(":paper", paper).bind(":from", fromVersion).run().map([](int) {
    });
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
