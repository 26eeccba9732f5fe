#pragma once

#include "app/library/query.h"
#include "app/model/decision.h"

namespace winnow {

// decision_act and decision_log: the acts that undo and redo go through.
class DecisionLog final {
public:
    struct Entry {
        qint64 paper = 0;
        Decision before = Decision::None;
        QDateTime beforeAt; // UTC; invalid: was undecided
        Decision after = Decision::None;
    };
    struct Act {
        qint64 id = 0;
        QDateTime madeAt; // UTC
        std::vector<Entry> entries;
    };

    explicit DecisionLog(Database &database) : m_database(database) {}

    // A new act; those that were undone can't be redone any more.
    [[nodiscard]] Result<void> add(const QDateTime &madeAt, const std::vector<Entry> &entries);
    [[nodiscard]] Result<std::optional<Act>> nextToUndo();
    [[nodiscard]] Result<std::optional<Act>> nextToRedo();
    [[nodiscard]] Result<void> setUndone(qint64 act, bool undone);

private:
    [[nodiscard]] Result<std::optional<Act>> withEntries(const Result<std::optional<Act>> &act);

    Database &m_database;
};

} // namespace winnow
