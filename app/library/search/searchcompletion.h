#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// What is being typed in the search box, for offering words.
enum class CompletionKind { Nothing, Field, Author, Category, Tag, Topic, State, Day };

struct Completion {
    CompletionKind kind = CompletionKind::Nothing;
    QString prefix;       // what is there of it before the cursor, without quotation marks
    qsizetype offset = 0; // the span that a chosen word replaces, quotation marks included
    qsizetype length = 0;
    friend bool operator==(const Completion &, const Completion &) = default;
};

// `cursor`: characters before it. Kind Field only where a field's name begins so.
Completion completionAt(const QString &text, qsizetype cursor);

// The words of the kinds that need no library: fields (with their colon), states and days. Authors,
// categories, tags and topics come from SearchService::suggestions().
QStringList completionWords(const Completion &completion);

// The text once `word` was chosen, and where the cursor goes: behind a field's colon, behind the blank after
// a value.
struct CompletedText {
    QString text;
    qsizetype cursor = 0;
};
CompletedText completed(const QString &text, const Completion &completion, const QString &word);

} // namespace winnow
