#include "app/library/tables/readermarkstable.h"

#include "app/model/decision.h"

namespace winnow {

namespace {

struct Sql {
    QByteArray find;
    QByteArray put;
    QByteArray clear;
};

Sql sqlOf(ActKind kind) {
    switch (kind) {
    case ActKind::Note:
        return {"SELECT note AS value, NULL AS at, NULL AS profile FROM annotation WHERE paper_id = :paper",
                "INSERT INTO annotation (paper_id, note) VALUES (:paper, :value) "
                "ON CONFLICT (paper_id) DO UPDATE SET note = excluded.note",
                "UPDATE annotation SET note = '' WHERE paper_id = :paper"};
    case ActKind::OwnRelevance:
        return {"SELECT own_relevance AS value, NULL AS at, profile FROM annotation WHERE paper_id = :paper",
                "INSERT INTO annotation (paper_id, own_relevance, profile) VALUES (:paper, CAST(:value AS "
                "INTEGER), "
                ":profile) ON CONFLICT (paper_id) DO UPDATE SET own_relevance = excluded.own_relevance, "
                "profile = excluded.profile",
                "UPDATE annotation SET own_relevance = NULL, profile = NULL WHERE paper_id = :paper"};
    case ActKind::Read:
        return {"SELECT '1' AS value, NULL AS at, NULL AS profile FROM paper_status WHERE paper_id = :paper "
                "AND is_read = 1",
                "INSERT INTO paper_status (paper_id, is_read) VALUES (:paper, CAST(:value AS INTEGER)) "
                "ON CONFLICT (paper_id) DO UPDATE SET is_read = excluded.is_read",
                "UPDATE paper_status SET is_read = 0 WHERE paper_id = :paper"};
    case ActKind::Tags: // not a mark: see TagTable
    case ActKind::Decision:
        break;
    }
    return {
        "SELECT state AS value, decided_at AS at, profile FROM decision WHERE paper_id = :paper",
        "INSERT INTO decision (paper_id, state, decided_at, profile) VALUES (:paper, :value, :at, :profile) "
        "ON CONFLICT (paper_id) DO UPDATE SET state = excluded.state, decided_at = excluded.decided_at, "
        "profile = excluded.profile",
        "DELETE FROM decision WHERE paper_id = :paper"};
}

} // namespace

ReaderMarksTable::Statements &ReaderMarksTable::of(ActKind kind) {
    Q_ASSERT(kind != ActKind::Tags);
    auto &statements = m_statements.at(size_t(kind));
    if (!statements) {
        const Sql sql = sqlOf(kind);
        statements.emplace(Statements{Query(m_database, QString::fromLatin1(sql.find)),
                                      Query(m_database, QString::fromLatin1(sql.put)),
                                      Query(m_database, QString::fromLatin1(sql.clear))});
    }
    return *statements;
}

Result<ReaderMarksTable::Mark> ReaderMarksTable::find(ActKind kind, qint64 paper) {
    return of(kind)
        .find.bind(":paper", paper)
        .first([](const Row &row) {
            return Mark{row.text("value"), row.time("at"), row.optionalNumber("profile")};
        })
        .map([](const std::optional<Mark> &mark) { return mark.value_or(Mark{}); });
}

Result<void> ReaderMarksTable::put(ActKind kind, qint64 paper, const Mark &mark) {
    const auto nothing = [](int) {};
    // Logs of the first versions contain "none" as a decision.
    const bool isNothing = kind == ActKind::Decision
                               ? decisionFromName(mark.value).value_or(Decision::None) == Decision::None
                               : mark.value.isEmpty();
    if (isNothing)
        return of(kind).clear.bind(":paper", paper).run().map(nothing);
    Query &put = of(kind).put.bind(":paper", paper).bind(":value", mark.value);
    if (kind == ActKind::Decision)
        put.bind(":at", mark.at);
    if (kind == ActKind::Decision || kind == ActKind::OwnRelevance)
        put.bind(":profile", mark.profile);
    return put.run().map(nothing);
}

} // namespace winnow
