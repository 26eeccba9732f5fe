#pragma once

#include "app/library/tables/readermarkstable.h"
#include "app/model/arxivid.h"

namespace winnow {

// act and act_line: the acts for undo and redo.
class UndoLogTable final {
public:
    struct Line {
        qint64 paper = 0;
        ArxivId id;
        ReaderMarksTable::Mark before; // an invalid time: unknown, or there was nothing
        QString after;
    };
    struct Act {
        qint64 id = 0; // 0: it changed nothing
        ActKind kind = ActKind::Decision;
        QDateTime madeAt; // UTC
        std::vector<Line> lines;
        std::optional<int> profile; // of the criteria in use then
    };

    explicit UndoLogTable(Database &database) : m_database(database) {}

    // Adds an act with the lines that change something, and returns its id; undone acts can't be redone after
    // that. 0, and nothing is logged: no line does.
    [[nodiscard]] Result<qint64> add(const Act &act);
    [[nodiscard]] Result<std::optional<Act>> nextToUndo();
    [[nodiscard]] Result<std::optional<Act>> nextToRedo();
    [[nodiscard]] Result<void> setUndone(qint64 act, bool undone);

private:
    [[nodiscard]] Result<std::optional<Act>> withLines(const Result<std::optional<Act>> &act);

    Database &m_database;
};

} // namespace winnow
