#include "app/library/search/searchtext.h"

#include "app/text/tex.h"

#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

QList<QStringView> wordsOf(QStringView text) {
    return text.split(u' ', Qt::SkipEmptyParts);
}

// Views, not strings: this runs for most papers of a day while they are being stored.
void addNewWords(QString &words, const QString &given, const QString &plain) {
    const QList<QStringView> known = wordsOf(given);
    const QSet<QStringView> all(known.begin(), known.end());
    for (const QStringView word : wordsOf(plain)) {
        if (all.contains(word))
            continue;
        if (!words.isEmpty())
            words += u' ';
        words += word;
    }
}

} // namespace

QString plainSearchText(const Paper &paper) {
    QString words;
    const auto add = [&words](const QString &text) {
        if (text.contains(QLatin1Char('\\')) || text.contains(QLatin1Char('$')))
            addNewWords(words, text, texToPlain(text));
    };
    add(paper.title);
    add(paper.abstract);
    std::ranges::for_each(paper.authors, add);
    return words;
}

QString fullTextPhrase(const QString &text, bool begun) {
    QString phrase = text;
    phrase.replace(QLatin1Char('"'), QLatin1Char(' '));
    phrase.replace(QChar(0), QLatin1Char(' ')); // would end the query inside SQLite
    return QLatin1Char('"') + phrase + (begun ? QStringLiteral("\"*") : QStringLiteral("\""));
}

} // namespace winnow
