#pragma once

#include "app/library/search/searchquery.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace winnow {

// The word being typed in the search box, for completion.
struct Completion {
    // Whose value it is; Any: it may become a field's name; none: nothing completes it.
    std::optional<SearchField> field;
    QString prefix;       // its part before the cursor, without quotation marks
    qsizetype offset = 0; // the range that a completion replaces, including quotation marks
    qsizetype length = 0;
    friend bool operator==(const Completion &, const Completion &) = default;
};

// `cursor`: the number of characters before it. Field Any only if a field's name begins like this.
Completion completionAt(const QString &text, qsizetype cursor);

// Completions that need no library: fields (with their colon), states and days. Authors, categories, tags and
// topics come from SearchService::suggestions().
QStringList completionWords(const Completion &completion);

// The text after completing with `word`, and the cursor's new position: after a field's colon, or after the
// space that follows a value.
struct CompletedText {
    QString text;
    qsizetype cursor = 0;
};
CompletedText completed(const QString &text, const Completion &completion, const QString &word);

} // namespace winnow
