#include "app/library/search/searchtext.h"

#include "app/text/words.h"

#include <algorithm>

namespace winnow {

namespace {

std::optional<QString> wordsOf(const QString &text) {
    return saysItsWords(text) ? std::nullopt : std::optional(wordText(text));
}

std::optional<QString> wordsOf(const QStringList &authors) {
    if (std::ranges::all_of(authors, [](const QString &author) { return saysItsWords(author); }))
        return std::nullopt;
    QStringList names;
    names.reserve(authors.size());
    for (const QString &author : authors)
        names.append(nameWords(author));
    return names.join(u'\n');
}

} // namespace

IndexedWords wordsToIndex(const Paper &paper) {
    return {wordsOf(paper.title), wordsOf(paper.authors), wordsOf(paper.abstract)};
}

QString fullTextPhrase(const QString &text, bool begun) {
    QString phrase = text;
    phrase.replace(QLatin1Char('"'), QLatin1Char(' '));
    phrase.replace(QChar(0), QLatin1Char(' ')); // would end the query in SQLite
    return QLatin1Char('"') + phrase + (begun ? QStringLiteral("\"*") : QStringLiteral("\""));
}

} // namespace winnow
