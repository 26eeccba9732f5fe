#pragma once

#include "app/library/sql/query.h"
#include "app/model/annotation.h"

#include <array>
#include <optional>

namespace winnow {

// decision, annotation and paper_status: the reader's marks on a paper, at most one row per paper in each
// table. Marks of any kind are read and written as in the log of acts: a decision's name, a note, a number
// from 1 to 10, "1" for read; empty for none. Tags have several rows per paper: see TagTable.
class ReaderMarksTable final {
public:
    struct Mark {
        QString value;
        QDateTime at; // UTC; only for decisions
        std::optional<int>
            profile; // of the criteria it was made under; only for decisions and your relevance
    };

    explicit ReaderMarksTable(Database &database) : m_database(database) {}

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
    std::array<std::optional<Statements>, 5> m_statements; // by kind, prepared when first needed
};

} // namespace winnow
