#pragma once

#include "app/library/sql/query.h"
#include "app/model/callrecord.h"
#include "app/model/runrecord.h"

namespace winnow {

// run and call: the scoring runs, including those of imported digests, and each call to a model that they
// made.
class RunTable final {
public:
    explicit RunTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<RunRecord> find(qint64 id); // NotFound
    // The newest unfinished run of the same day, criteria, scorer and model.
    [[nodiscard]] Result<std::optional<RunRecord>> unfinished(const RunRecord &like);
    // What a member of the lab scored of the same day under the same criteria with the same model.
    [[nodiscard]] Result<std::optional<RunRecord>> ofMember(const RunRecord &like);
    [[nodiscard]] Result<std::vector<RunRecord>> all(); // newest first
    [[nodiscard]] Result<qint64> insert(const RunRecord &run);
    [[nodiscard]] Result<void> removeImported(qint64 id);    // with its scores, to be replaced by another
    [[nodiscard]] Result<void> update(const RunRecord &run); // state, note and end
    // Adds it to the run's usage as well. `dropped`: papers that the call's answer screened out.
    [[nodiscard]] Result<void> addCall(qint64 id, const CallRecord &call, int dropped);
    [[nodiscard]] Result<std::vector<CallRecord>> calls(qint64 id);      // in order
    [[nodiscard]] Result<CallHistory> callHistory(const QString &model); // of the newest thousand
    [[nodiscard]] Result<Spending> spentSince(const QDateTime &moment);
    // Updates the run's counts from score and verdict.
    [[nodiscard]] Result<void> recount(qint64 id);

private:
    [[nodiscard]] Result<void> addUsage(qint64 id, const CallRecord &call);
    Database &m_database;
};

} // namespace winnow
