#pragma once

#include "app/library/sql/query.h"
#include "app/model/decision.h"

namespace winnow {

// decision: what the reader decided. A paper without a row is undecided.
class DecisionTable final {
public:
    struct Entry {
        Decision decision = Decision::None;
        QDateTime at; // UTC; invalid: undecided
    };

    explicit DecisionTable(Database &database);

    [[nodiscard]] Result<Entry> find(qint64 paper);
    [[nodiscard]] Result<void> put(qint64 paper, const Entry &entry);

private:
    Query m_find;
    Query m_put;
    Query m_remove;
};

} // namespace winnow
