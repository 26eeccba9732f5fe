#include "app/criteria/keywords.h"

#include <QSet>

#include <algorithm>

namespace winnow {
namespace {

// Splits at commas, semicolons and their East Asian counterparts, but not inside brackets.
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

bool isQuote(QChar c) {
    return QStringView(u"\"'“”„«»‘’*`").contains(c);
}

// The length of the first of these words at the beginning of a text; it must end there.
qsizetype startsWithOne(QStringView text, std::initializer_list<QStringView> words) {
    for (const QStringView word : words) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QChar next = text.size() > word.size() ? text[word.size()] : QLatin1Char(' ');
        if (next.isSpace() || next == QLatin1Char(',') || next == QLatin1Char(':'))
            return word.size();
    }
    return 0;
}

QStringView withoutLead(QStringView text) {
    while (!text.isEmpty()) {
        if (text.front().isSpace() || isQuote(text.front())) {
            text = text.mid(1);
            continue;
        }
        const qsizetype word =
            startsWithOne(text, {u"and", u"or", u"e.g.", u"e.g", u"eg.", u"eg", u"i.e.", u"i.e", u"such as",
                                 u"like", u"including", u"und", u"oder", u"z.B.", u"et", u"ou"});
        if (word == 0)
            break;
        text = text.mid(word);
        if (text.startsWith(u',') || text.startsWith(u':'))
            text = text.mid(1);
    }
    return text;
}

QStringView withoutEnd(QStringView text) {
    while (!text.isEmpty()) {
        const QChar c = text.back();
        const bool isPoint = c == QLatin1Char('.') || c == QChar(0x2026) || c == QChar(0x3002);
        if (!c.isSpace() && !isQuote(c) && !isPoint && c != QLatin1Char(':'))
            break;
        text.chop(1);
    }
    return text;
}

// "etc." or "and so on" at the end.
QStringView withoutFiller(QStringView text) {
    constexpr QStringView fillers[]{u"etc",          u"and so on", u"and so forth",  u"and more",
                                    u"among others", u"usw",       u"und so weiter", u"等"};
    for (const QStringView filler : fillers) {
        if (!text.endsWith(filler, Qt::CaseInsensitive))
            continue;
        QStringView rest = text.chopped(filler.size());
        if (!rest.isEmpty() && rest.back().isLetterOrNumber() && filler.front().unicode() < 0x80)
            continue;
        rest = rest.trimmed();
        return rest.endsWith(u',') ? rest.chopped(1).trimmed() : rest;
    }
    return text;
}

QString cleaned(QStringView part) {
    return withoutFiller(withoutLead(withoutEnd(part))).toString().simplified();
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

bool opensBracket(QChar c) {
    return c == QLatin1Char('(') || c == QChar(0xFF08);
}

bool closesBracket(QChar c) {
    return c == QLatin1Char(')') || c == QChar(0xFF09);
}

void addPart(QStringList &keywords, const QString &text, int depth) {
    const QString part = cleaned(text);
    const auto open = std::find_if(part.begin(), part.end(), opensBracket) - part.begin();
    if (open < part.size() && depth < 3) {
        qsizetype close = part.size() - 1;
        while (close >= open && !closesBracket(part[close]))
            --close;
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
