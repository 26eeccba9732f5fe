#pragma once

#include "app/library/sql/query.h"
#include "app/model/annotation.h"

namespace winnow {

// A tag for comparison, ignoring case.
QString foldedTag(const QString &tag);

// tag: the reader's tags.
class TagTable final {
public:
    explicit TagTable(Database &database);

    [[nodiscard]] Result<QStringList> find(qint64 paper);
    // Sets exactly these tags; a new one belongs to that profile of criteria.
    [[nodiscard]] Result<void> put(qint64 paper, const QStringList &tags, std::optional<int> profile);
    // The profile of a tag of the paper that is not among these; none: there is no such tag.
    [[nodiscard]] Result<std::optional<int>> profileBeside(qint64 paper, const QStringList &tags);
    // The tag in the spelling used on other papers; unchanged if there is none.
    [[nodiscard]] Result<QString> spelling(const QString &tag);
    [[nodiscard]] Result<std::vector<TagCount>> counts(); // alphabetical

private:
    Database &m_database;
    Query m_find;
    Query m_beside;
    Query m_remove;
    Query m_add;
};

} // namespace winnow
