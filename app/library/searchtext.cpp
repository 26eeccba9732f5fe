#include "app/library/searchtext.h"

#include "app/text/tex.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace winnow {

namespace {

constexpr int mostTerms = 200; // SQLite's parser has a limit; nobody types that much

struct Term {
    QString text;
    bool closed = false; // by a quotation mark
};

bool isIndexed(const QString &term) {
    const auto characters = term.toUcs4();
    return std::ranges::any_of(characters, [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

// Control characters would end the query inside SQLite.
QString withoutControls(QString text) {
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return text;
}

QList<Term> split(const QString &words) {
    QList<Term> terms;
    const QStringList parts = words.split(QLatin1Char('"'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool quoted = i % 2 == 1 && i + 1 < parts.size(); // the last mark may lack its partner
        const QStringList pieces =
            quoted ? QStringList{parts.at(i)} : parts.at(i).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &piece : pieces) {
            if (isIndexed(piece))
                terms.append({piece, quoted});
        }
    }
    return terms;
}

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

QString fullTextQuery(const QString &words) {
    const QList<Term> terms = split(withoutControls(words)).mid(0, mostTerms);
    QStringList query;
    for (const Term &term : terms)
        query.append(QLatin1Char('"') + term.text + QLatin1Char('"'));
    if (!terms.isEmpty() && !terms.last().closed)
        query.last().append(QLatin1Char('*'));
    return query.join(QLatin1Char(' '));
}

} // namespace winnow
