#include "app/library/searchtext.h"

#include "app/text/tex.h"

#include <QSet>
#include <QStringList>

namespace winnow {

namespace {

QStringList wordsOf(const QString &text) {
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList newWords(const QString &given, const QString &plain) {
    const QStringList known = wordsOf(given);
    const QSet<QString> all(known.begin(), known.end());
    QStringList words = wordsOf(plain);
    words.removeIf([&all](const QString &word) { return all.contains(word); });
    return words;
}

} // namespace

QString plainSearchText(const Paper &paper) {
    QStringList texts{paper.title, paper.abstract};
    texts.append(paper.authors);
    QStringList plain;
    for (const QString &text : std::as_const(texts)) {
        if (text.contains(QLatin1Char('\\')) || text.contains(QLatin1Char('$')))
            plain.append(newWords(text, texToPlain(text)));
    }
    return plain.join(QLatin1Char(' '));
}

QString fullTextPhrase(const QString &text, bool begun) {
    QString phrase = text;
    phrase.replace(QLatin1Char('"'), QLatin1Char(' '));
    phrase.replace(QChar(0), QLatin1Char(' ')); // would end the query inside SQLite
    return QLatin1Char('"') + phrase + (begun ? QStringLiteral("\"*") : QStringLiteral("\""));
}

} // namespace winnow
