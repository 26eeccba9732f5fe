#pragma once

#include "app/model/paper.h"

#include <QString>

#include <optional>

namespace winnow {

// The words of a paper's texts for the full-text index; of none that says them by itself, and can be given to
// the index as it stands.
struct IndexedWords {
    std::optional<QString> title;
    std::optional<QString> authors;
    std::optional<QString> abstract;

    bool isEmpty() const { return !title && !authors && !abstract; }
};
IndexedWords wordsToIndex(const Paper &paper);

// A phrase of a query of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax), in which nothing is
// an operator. `begun`: the last word may be the beginning of one.
QString fullTextPhrase(const QString &text, bool begun);

} // namespace winnow
