#pragma once

#include "app/model/paper.h"

#include <QString>

#include <optional>

namespace winnow {

// The words of a paper's texts for the full-text index. Empty for texts that the index can read as they are.
struct IndexedWords {
    std::optional<QString> title;
    std::optional<QString> authors;
    std::optional<QString> abstract;

    bool isEmpty() const { return !title && !authors && !abstract; }
};
IndexedWords wordsToIndex(const Paper &paper);

// A phrase for an FTS5 query (https://www.sqlite.org/fts5.html#full_text_query_syntax), with nothing read as
// an operator. `begun`: the last word may be a prefix.
QString fullTextPhrase(const QString &text, bool begun);

} // namespace winnow
