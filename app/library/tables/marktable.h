#pragma once

#include "app/library/sql/query.h"
#include "app/model/annotation.h"

#include <array>
#include <optional>

namespace winnow {

// decision, annotation and paper_status: what the reader marked on a paper, at most one row a paper in each.
// A mark is read and written as the log of acts holds it, whatever its kind: a decision's name, a note, a
// number from 1 to 10, "1" for read; empty for nothing. Tags are several rows a paper: see TagTable.
class MarkTable final {
public:
    struct Mark {
        QString value;
        QDateTime at;               // UTC; of decisions only
        std::optional<int> profile; // of criteria that it was made under; of decisions and own relevance only
    };

    explicit MarkTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<Mark> find(ActKind kind, qint64 paper);
    [[nodiscard]] Result<void> put(ActKind kind, qint64 paper, const Mark &mark);

private:
    struct Statements {
        Query find;
        Query put;
        Query clear;
    };
    Statements &of(ActKind kind);

    Database &m_database;
    std::array<std::optional<Statements>, 5> m_statements; // by kind, once they are asked for
};

} // namespace winnow
