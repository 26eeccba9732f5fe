#pragma once

#include "app/library/sql/query.h"
#include "app/model/day.h"

namespace winnow {

// day_ledger: what is known about each feed on each day.
class LedgerTable final {
public:
    struct Line {
        LedgerEntry entry;
        int turn = 0; // the order in which the day's feeds arrived, from 0
    };

    explicit LedgerTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Line>> find(QDate day, const QString &feed);
    [[nodiscard]] Result<int> nextTurn(QDate day);
    [[nodiscard]] Result<void> put(const Line &line);
    [[nodiscard]] Result<std::vector<LedgerEntry>> all(); // newest day first, feeds in order

private:
    Database &m_database;
};

} // namespace winnow
