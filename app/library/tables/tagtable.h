#pragma once

#include "app/library/sql/query.h"
#include "app/model/annotation.h"

namespace winnow {

// A tag for comparing: without regard to case.
QString foldedTag(const QString &tag);

// tag: the reader's tags.
class TagTable final {
public:
    explicit TagTable(Database &database);

    [[nodiscard]] Result<QStringList> find(qint64 paper);
    // These and no others; a new one is given under that profile of criteria.
    [[nodiscard]] Result<void> put(qint64 paper, const QStringList &tags, std::optional<int> profile);
    // Under which profile the paper was given a tag that is not among these; none: there is no such tag.
    [[nodiscard]] Result<std::optional<int>> profileBeside(qint64 paper, const QStringList &tags);
    // The tag as other papers have it written; as given where none has it.
    [[nodiscard]] Result<QString> spelling(const QString &tag);
    [[nodiscard]] Result<std::vector<TagCount>> counts(); // in order of the alphabet

private:
    Database &m_database;
    Query m_find;
    Query m_beside;
    Query m_remove;
    Query m_add;
};

} // namespace winnow
