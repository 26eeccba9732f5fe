#include "app/library/search/searchcompletion.h"

#include "app/library/search/searchtokens.h"

#include <algorithm>

namespace winnow {

namespace {

bool hasCompletions(SearchField field) {
    switch (field) {
    case SearchField::Author:
    case SearchField::Category:
    case SearchField::Tag:
    case SearchField::Topic:
    case SearchField::State:
    case SearchField::Day:
        return true;
    default:
        return false;
    }
}

QStringList beginningWith(const QStringList &words, const QString &prefix) {
    QStringList fitting;
    std::ranges::copy_if(words, std::back_inserter(fitting), [&prefix](const QString &word) {
        return word.startsWith(prefix, Qt::CaseInsensitive);
    });
    return fitting;
}

QStringList fieldWords() {
    QStringList words = searchFieldNames();
    for (QString &word : words)
        word.append(QLatin1Char(':'));
    return words;
}

Completion completionOfField(const SearchToken &token, qsizetype cursor) {
    Completion completion;
    const auto typed = cursor - token.valueOffset;
    if (token.quoted || typed <= 0)
        return completion;
    completion = {SearchField::Any, token.value.left(typed), token.valueOffset,
                  token.end - token.valueOffset};
    return completionWords(completion).isEmpty() ? Completion() : completion;
}

} // namespace

Completion completionAt(const QString &text, qsizetype cursor) {
    const auto tokens = searchTokens(text);
    const auto at = std::ranges::find_if(
        tokens, [cursor](const SearchToken &token) { return token.offset < cursor && cursor <= token.end; });
    if (at == tokens.end())
        return {};
    if (at->field.isEmpty())
        return completionOfField(*at, cursor);
    const SearchField field = searchFieldFromName(at->field).value_or(SearchField::Any);
    const qsizetype typed = cursor - at->valueOffset - (at->quoted ? 1 : 0);
    const bool isBehindTheMark = at->quoted && !at->open && cursor == at->end;
    if (!hasCompletions(field) || cursor < at->valueOffset || isBehindTheMark)
        return {};
    return {field, at->value.left(std::max<qsizetype>(typed, 0)), at->valueOffset, at->end - at->valueOffset};
}

QStringList completionWords(const Completion &completion) {
    if (!completion.field)
        return {};
    switch (*completion.field) {
    case SearchField::Any:
        return beginningWith(fieldWords(), completion.prefix);
    case SearchField::State:
        return beginningWith(searchStateNames(), completion.prefix);
    case SearchField::Day:
        return beginningWith({QStringLiteral("today"), QStringLiteral("yesterday")}, completion.prefix);
    default:
        return {};
    }
}

CompletedText completed(const QString &text, const Completion &completion, const QString &word) {
    const bool isField = completion.field == SearchField::Any;
    QString chosen = isField ? word : searchValue(word);
    const qsizetype behind = completion.offset + completion.length;
    const bool hasBlank = behind < text.size() && text.at(behind).isSpace();
    if (!isField && !hasBlank)
        chosen.append(QLatin1Char(' '));
    CompletedText done{text, completion.offset + chosen.size() + (!isField && hasBlank ? 1 : 0)};
    done.text.replace(completion.offset, completion.length, chosen);
    return done;
}

} // namespace winnow
