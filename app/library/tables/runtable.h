#pragma once

#include "app/library/sql/query.h"
#include "app/model/callrecord.h"
#include "app/model/runrecord.h"

namespace winnow {

// run: the scoring runs, those of imported digests included.
class RunTable final {
public:
    explicit RunTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<RunRecord>> find(qint64 id);
    // The newest run of the same day, criteria, scorer and model that has not finished.
    [[nodiscard]] Result<std::optional<RunRecord>> unfinished(const RunRecord &like);
    [[nodiscard]] Result<std::vector<RunRecord>> all(); // newest first
    [[nodiscard]] Result<qint64> insert(const RunRecord &run);
    [[nodiscard]] Result<void> removeImported(qint64 id);    // with its scores; another takes its place
    [[nodiscard]] Result<void> update(const RunRecord &run); // state, note and end
    [[nodiscard]] Result<void> addUsage(qint64 id, const CallRecord &call);
    // Sets the run's counts to what score and verdict hold of it.
    [[nodiscard]] Result<void> recount(qint64 id);

private:
    Database &m_database;
};

} // namespace winnow
