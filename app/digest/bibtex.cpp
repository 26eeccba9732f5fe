#include "app/digest/citation.h"
#include "app/digest/digestformats.h"
#include "app/text/tex.h"

#include <QRegularExpression>
#include <QSet>

namespace winnow {

namespace {

// Signs that mean something to TeX; escaped unless they already are.
QString escaped(const QString &text) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool done = i > 0 && text[i - 1] == u'\\';
        if (!done && (c == u'%' || c == u'&' || c == u'#' || c == u'_' || c == u'$'))
            result += u'\\';
        if (!done && c == u'~')
            result += QStringLiteral("\\textasciitilde{}");
        else if (!done && c == u'^')
            result += QStringLiteral("\\textasciicircum{}");
        else
            result += c;
    }
    return result;
}

// BibTeX counts braces, escaped ones as well: an odd one would end the file's sense.
QString balanced(QString text) {
    text.replace(QLatin1String("\\{"), QLatin1String("\\lbrace "));
    text.replace(QLatin1String("\\}"), QLatin1String("\\rbrace "));
    int depth = 0;
    bool whole = true;
    for (const QChar c : std::as_const(text)) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        whole = whole && depth >= 0;
    }
    if (!whole || depth != 0)
        text.remove(u'{').remove(u'}');
    return text;
}

// Accents as Unicode, formulas as TeX.
QString bibtexText(const QString &text) {
    QString result;
    qsizetype from = 0;
    const auto addRunningText = [&](qsizetype to) {
        result += escaped(texToPlain(text.mid(from, to - from)));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const auto formula = texFormulaAt(text, i)) {
            addRunningText(i);
            result += text.mid(i, formula->end - i);
            from = formula->end;
            i = formula->end - 1;
        } else if (text[i] == u'\\') {
            ++i;
        }
    }
    addRunningText(text.size());
    return balanced(result.simplified());
}

QString authorText(const QString &name) {
    const QString text = bibtexText(name);
    const bool splits = text.contains(QLatin1String(" and "), Qt::CaseInsensitive) || text.contains(u',');
    return isCollaboration(text) || splits ? u'{' + text + u'}' : text;
}

QString authorList(const QStringList &authors) {
    QStringList texts;
    for (const QString &author : authors)
        texts.append(authorText(author));
    return texts.join(QStringLiteral(" and "));
}

QString lettersAndDigits(const QString &text) {
    QString result;
    for (const QChar c : foldedName(text)) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            result += c;
    }
    return result;
}

bool isStopWord(const QString &word) {
    static const QSet<QString> words = [] {
        const auto list =
            QStringLiteral("a about above across after again all also among an and any are as at be been "
                           "before being between both but by can do does during each first for from further "
                           "has have how if in into is it its may more most new no nor not of off on one "
                           "only or other our out over own same second should so some such than that the "
                           "their them then there these they this those through to too two under until up "
                           "use using very via was we were what when where which while who whom why will "
                           "with within without you your")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

// arXiv's own shape: last name, year and the first four words of the title that say something.
QString citationKey(const Paper &paper) {
    constexpr int words = 4;
    const QString first = paper.authors.value(0);
    QString key = lettersAndDigits(isCollaboration(first) ? first : personName(first).last);
    if (key.isEmpty())
        key = QStringLiteral("arxiv");
    if (const int year = submissionMonth(paper.id).year; year > 0)
        key += QString::number(year);
    QString title = texToPlain(paper.title);
    title.remove(QRegularExpression(QStringLiteral("['’-]")));
    int used = 0;
    for (const QString &part : title.split(QRegularExpression(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+")))) {
        const QString word = lettersAndDigits(part);
        if (word.isEmpty() || isStopWord(word))
            continue;
        key += word;
        if (++used == words)
            break;
    }
    return key;
}

// "a" to "z", "aa" …
QString suffix(int number) {
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

QString uniqueKey(const QString &key, QSet<QString> &taken) {
    QString unique = key;
    for (int i = 1; taken.contains(unique); ++i)
        unique = key + suffix(i);
    taken.insert(unique);
    return unique;
}

QString fieldLine(const QString &name, const QString &value) {
    return value.isEmpty()
               ? QString()
               : QStringLiteral("      ") + name + QStringLiteral("={") + value + QStringLiteral("},\n");
}

} // namespace

QByteArray papersToBibTeX(const std::vector<Paper> &papers) {
    QString text;
    QSet<QString> taken;
    for (const Paper &paper : papers) {
        const int year = submissionMonth(paper.id).year;
        if (!text.isEmpty())
            text += u'\n';
        text += QStringLiteral("@misc{") + uniqueKey(citationKey(paper), taken) + QStringLiteral(",\n");
        text += fieldLine(QStringLiteral("title"), bibtexText(paper.title));
        text += fieldLine(QStringLiteral("author"), authorList(paper.authors));
        text += fieldLine(QStringLiteral("year"), year > 0 ? QString::number(year) : QString());
        text += fieldLine(QStringLiteral("eprint"), paper.id.toString());
        text += fieldLine(QStringLiteral("archivePrefix"), QStringLiteral("arXiv"));
        text += fieldLine(QStringLiteral("primaryClass"), paper.primaryCategory());
        if (!paper.doi.isEmpty())
            text +=
                fieldLine(QStringLiteral("doi"), QStringLiteral("https://doi.org/") + balanced(paper.doi));
        text += fieldLine(QStringLiteral("url"), paper.id.abstractUrl().toString());
        text += QStringLiteral("}\n");
    }
    return text.toUtf8();
}

} // namespace winnow
