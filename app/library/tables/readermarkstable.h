#pragma once

#include "app/library/sql/query.h"
#include "app/model/annotation.h"
#include "app/model/suggestion.h"

#include <map>
#include <optional>

namespace winnow {

// A tag for comparison, ignoring case.
QString foldedTag(const QString &tag);

// decision, annotation, paper_status and tag: the reader's marks on a paper. Marks of any kind are read and
// written as in the log of acts: a decision's name, a note, tags one per line, a number from 1 to 10, "1" for
// read; empty for none.
class ReaderMarksTable final {
public:
    struct Mark {
        QString value;
        QDateTime at; // UTC; only for decisions
        std::optional<int>
            profile; // of the criteria it was made under; only for decisions, your relevance and new tags
    };

    explicit ReaderMarksTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<Mark> find(ActKind kind, qint64 paper);
    [[nodiscard]] Result<void> put(ActKind kind, qint64 paper, const Mark &mark);

    // The profile of a tag of the paper that is not among these; none: there is no such tag.
    [[nodiscard]] Result<std::optional<int>> profileBeside(qint64 paper, const QString &tags);
    // The tag in the spelling used on other papers; unchanged if there is none.
    [[nodiscard]] Result<QString> spelling(const QString &tag);
    [[nodiscard]] Result<std::vector<Suggestion>> tags(); // alphabetical

private:
    Query &prepared(const char *statement);
    [[nodiscard]] Result<Mark> findTags(qint64 paper);
    [[nodiscard]] Result<void> putTags(qint64 paper, const Mark &mark);

    Database &m_database;
    std::map<QLatin1String, Query> m_prepared; // by their text, when first needed
};

} // namespace winnow
