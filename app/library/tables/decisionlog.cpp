#include "app/library/tables/decisionlog.h"

namespace winnow {

namespace {

DecisionLog::Act readAct(const Row &row) {
    return DecisionLog::Act{row.integer("id"), row.time("made_at"), {}};
}

DecisionLog::Entry readEntry(const Row &row) {
    return DecisionLog::Entry{
        row.integer("paper_id"), decisionFromName(row.text("before")).value_or(Decision::None),
        row.time("before_at"), decisionFromName(row.text("after")).value_or(Decision::None)};
}

} // namespace

Result<void> DecisionLog::add(const QDateTime &madeAt, const std::vector<Entry> &entries) {
    if (auto dropped = m_database.execute(QStringLiteral("DELETE FROM decision_act WHERE undone = 1"));
        !dropped)
        return dropped;
    Query act(m_database, QStringLiteral("INSERT INTO decision_act (made_at) VALUES (:made_at)"));
    if (auto added = act.bind(":made_at", madeAt).run(); !added)
        return failure(added.error());
    const qint64 id = act.newId();
    Query line(m_database,
               QStringLiteral("INSERT INTO decision_log (act_id, place, paper_id, before, before_at, "
                              "after) VALUES (:act, :place, :paper, :before, :before_at, :after)"));
    int place = 0;
    for (const Entry &entry : entries) {
        const auto added = line.bind(":act", id)
                               .bind(":place", place++)
                               .bind(":paper", entry.paper)
                               .bind(":before", decisionName(entry.before))
                               .bind(":before_at", entry.beforeAt)
                               .bind(":after", decisionName(entry.after))
                               .run();
        if (!added)
            return failure(added.error());
    }
    return {};
}

Result<std::optional<DecisionLog::Act>> DecisionLog::nextToUndo() {
    return withEntries(
        Query(m_database, QStringLiteral("SELECT id, made_at FROM decision_act WHERE undone = 0 "
                                         "ORDER BY id DESC LIMIT 1"))
            .first(readAct));
}

Result<std::optional<DecisionLog::Act>> DecisionLog::nextToRedo() {
    return withEntries(
        Query(m_database, QStringLiteral("SELECT id, made_at FROM decision_act WHERE undone = 1 "
                                         "ORDER BY id LIMIT 1"))
            .first(readAct));
}

Result<std::optional<DecisionLog::Act>> DecisionLog::withEntries(const Result<std::optional<Act>> &act) {
    if (!act || !*act)
        return act;
    Query query(m_database, QStringLiteral("SELECT paper_id, before, before_at, after FROM decision_log "
                                           "WHERE act_id = :act ORDER BY place"));
    auto entries = query.bind(":act", (*act)->id).all(readEntry);
    if (!entries)
        return failure(entries.error());
    Act whole = **act;
    whole.entries = std::move(*entries);
    return whole;
}

Result<void> DecisionLog::setUndone(qint64 act, bool undone) {
    Query query(m_database, QStringLiteral("UPDATE decision_act SET undone = :undone WHERE id = :act"));
    return query.bind(":undone", undone).bind(":act", act).run().map([](int) {});
}

} // namespace winnow
