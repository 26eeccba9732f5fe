#pragma once

#include "app/library/sql/query.h"
#include "app/model/callrecord.h"
#include "app/model/runrecord.h"

namespace winnow {

// run: the scoring runs, including those of imported digests.
class RunTable final {
public:
    explicit RunTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<RunRecord>> find(qint64 id);
    // The newest unfinished run of the same day, criteria, scorer and model.
    [[nodiscard]] Result<std::optional<RunRecord>> unfinished(const RunRecord &like);
    // What a member of the lab scored of the same day under the same criteria with the same model.
    [[nodiscard]] Result<std::optional<RunRecord>> ofMember(const RunRecord &like);
    [[nodiscard]] Result<std::vector<RunRecord>> all(); // newest first
    [[nodiscard]] Result<qint64> insert(const RunRecord &run);
    [[nodiscard]] Result<void> removeImported(qint64 id);    // with its scores, to be replaced by another
    [[nodiscard]] Result<void> update(const RunRecord &run); // state, note and end
    [[nodiscard]] Result<void> addUsage(qint64 id, const CallRecord &call);
    // Updates the run's counts from score and verdict.
    [[nodiscard]] Result<void> recount(qint64 id);

private:
    Database &m_database;
};

} // namespace winnow
