#pragma once

#include "app/library/sql/query.h"

namespace winnow {

// annotation: the reader's note and own mark on a paper.
class AnnotationTable final {
public:
    struct Entry {
        QString note;
        std::optional<int> ownRelevance;
    };

    explicit AnnotationTable(Database &database);

    [[nodiscard]] Result<Entry> find(qint64 paper);
    [[nodiscard]] Result<void> putNote(qint64 paper, const QString &note);
    [[nodiscard]] Result<void> putOwnRelevance(qint64 paper, std::optional<int> relevance);

private:
    Query m_find;
    Query m_putNote;
    Query m_putOwnRelevance;
};

} // namespace winnow
