#include "app/criteria/keywords.h"

#include <QRegularExpression>
#include <QSet>

namespace winnow {
namespace {

// Cuts at commas, semicolons and their East Asian sisters, but not inside brackets.
QStringList cutAtTopLevel(const QString &text) {
    QStringList parts;
    QString part;
    int depth = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('(') || c == QChar(0xFF08))
            ++depth;
        else if ((c == QLatin1Char(')') || c == QChar(0xFF09)) && depth > 0)
            --depth;
        const bool separator = c == QLatin1Char(',') || c == QLatin1Char(';') || c == QChar(0xFF0C) ||
                               c == QChar(0xFF1B) || c == QChar(0x3001) || c == QLatin1Char('|');
        if (separator && depth == 0) {
            parts << part;
            part.clear();
        } else {
            part += c;
        }
    }
    return parts << part;
}

QString cleaned(QString part) {
    static const QRegularExpression lead(QStringLiteral("^(?:\\s|[\"'“”‘’*`]|(?:and|or|e\\.g\\.?|eg|i\\.e\\.?"
                                                        "|such as|like|including)(?=[\\s,:]|$)[,:]?)+"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tail(QStringLiteral("(?:\\s|[\"'“”‘’*`:]|\\.(?!\\w)|…)+$"));
    static const QRegularExpression filler(
        QStringLiteral("\\s*(?:,\\s*)?\\b(?:etc|and so on|and so forth|and more|among others)\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    part.remove(tail).remove(lead).remove(filler);
    return part.simplified();
}

bool isAbbreviation(QStringView word) {
    int capitals = 0;
    for (const QChar c : word) {
        if (c.isSpace())
            return false;
        capitals += c.isUpper() ? 1 : 0;
    }
    return capitals >= 2 && word.size() <= 8;
}

// "Spatial/Temporal Modeling" is two phrases, "Sparse/Sparsity" two words, "TCP/IP" one name.
QStringList withoutSlashes(const QString &phrase) {
    const QStringList words = phrase.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringList choices = words[i].split(QLatin1Char('/'), Qt::SkipEmptyParts);
        if (choices.size() < 2 || choices.size() > 4)
            continue;
        if (std::all_of(choices.begin(), choices.end(),
                        [](const QString &c) { return isAbbreviation(c) || c.size() < 2; }))
            continue;
        QStringList phrases;
        for (const QString &choice : choices) {
            QStringList variant = words;
            variant[i] = choice;
            phrases << variant.join(QLatin1Char(' '));
        }
        return phrases;
    }
    return {phrase};
}

void addPart(QStringList &keywords, const QString &text, int depth) {
    QString part = cleaned(text);
    const qsizetype open = part.indexOf(QRegularExpression(QStringLiteral("[(（]")));
    if (open >= 0 && depth < 3) {
        qsizetype close = part.lastIndexOf(QRegularExpression(QStringLiteral("[)）]")));
        if (close < open)
            close = part.size();
        addPart(keywords, part.left(open) + QLatin1Char(' ') + part.mid(close + 1), depth + 1);
        for (const QString &inner : cutAtTopLevel(part.mid(open + 1, close - open - 1)))
            addPart(keywords, inner, depth + 1);
        return;
    }
    for (const QString &phrase : withoutSlashes(part)) {
        if (!phrase.isEmpty())
            keywords << phrase;
    }
}

} // namespace

QStringList splitKeywords(const QString &text) {
    QStringList keywords;
    for (const QString &part : cutAtTopLevel(text))
        addPart(keywords, part, 0);
    return eachOnce(keywords);
}

QStringList eachOnce(const QStringList &keywords) {
    QSet<QString> seen;
    QStringList once;
    for (const QString &keyword : keywords) {
        const QString folded = keyword.toCaseFolded();
        if (seen.contains(folded))
            continue;
        seen.insert(folded);
        once << keyword;
    }
    return once;
}

} // namespace winnow
