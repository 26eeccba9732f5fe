#include "app/text/quotations.h"

#include "app/text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace winnow {

namespace {

QString lettersOf(const QString &text) {
    return wordText(text).remove(QLatin1Char(' '));
}

qsizetype wordsOf(const QString &text) {
    return wordText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
}

// A straight quotation mark opens before a letter and closes after one: 5" means inches.
const QRegularExpression &quotation() {
    static const QRegularExpression pattern(
        QStringLiteral("“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|(?<![\\w\"])\"(?=\\S)([^\"]+)(?<=\\S)\"(?!\\w)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

QStringList quotationsIn(const QString &text) {
    constexpr qsizetype fewestWords = 3;
    QStringList found;
    auto matches = quotation().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString quoted = match.captured(match.lastCapturedIndex()).simplified();
        if (wordsOf(quoted) >= fewestWords && !found.contains(quoted))
            found << quoted;
    }
    return found;
}

QStringList piecesOf(const QString &quotation) {
    static const QRegularExpression gap(QStringLiteral("\\s*(?:…|\\.\\.\\.|\\[[^\\]]*\\])\\s*"));
    return quotation.split(gap, Qt::SkipEmptyParts);
}

bool isQuotedFrom(const QStringList &texts, const QString &quotation) {
    QStringList parts;
    for (const QString &piece : piecesOf(quotation))
        parts << lettersOf(piece);
    parts.removeAll(QString());
    return std::ranges::any_of(texts, [&parts](const QString &text) {
        const QString letters = lettersOf(text);
        qsizetype from = 0;
        for (const QString &part : parts) {
            const qsizetype at = letters.indexOf(part, from);
            if (at < 0)
                return false;
            from = at + part.size();
        }
        return true;
    });
}

} // namespace winnow
