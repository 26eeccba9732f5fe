#pragma once

#include "app/library/database.h"
#include "app/library/library.h"

namespace winnow {

// The reader's decisions and the way back, inside the caller's transaction.
class Triage final {
public:
    using Wish = std::pair<ArxivId, Decision>;

    explicit Triage(Database &database) : m_database(database) {}

    [[nodiscard]] Result<DecisionChange> decide(const std::vector<Wish> &wishes);
    [[nodiscard]] Result<DecisionChange> undo();
    [[nodiscard]] Result<DecisionChange> redo();
    [[nodiscard]] Result<void> markRead(const std::vector<ArxivId> &ids, bool read);

private:
    Database &m_database;
};

} // namespace winnow
