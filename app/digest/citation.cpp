#include "app/digest/citation.h"

#include "app/model/authors.h"
#include "app/text/personname.h"
#include "app/text/tex.h"

#include <QRegularExpression>
#include <QSet>

namespace winnow {

namespace {

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

// arXiv's own form: last name, year and the first four significant words of the title.
QString citationKey(const Paper &paper) {
    constexpr int words = 4;
    const QString first = splitAuthors(paper.authors).value(0);
    QString key = lettersAndDigits(isCollaboration(first) ? first : personName(first).family);
    if (key.isEmpty())
        key = QStringLiteral("arxiv");
    if (const QDate submitted = submissionMonth(paper.id); submitted.isValid())
        key += QString::number(submitted.year());
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

} // namespace

QDate submissionMonth(const ArxivId &id) {
    if (id.isNull() || id.isSample())
        return {};
    const QString text = id.toString();
    const QStringView digits = QStringView(text).sliced(text.indexOf(u'/') + 1);
    const int year = digits.left(2).toInt();
    const int month = digits.sliced(2, 2).toInt();
    return {year >= 91 ? 1900 + year : 2000 + year, month, 1}; // arXiv began in 1991
}

QString journalDoi(const Paper &paper) {
    static const QRegularExpression address(QStringLiteral("^(?:https?://(?:dx\\.)?doi\\.org/|doi:)"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString doi = paper.doi.simplified();
    doi.remove(address);
    return doi.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

QString citedDoi(const Paper &paper) {
    if (const QString doi = journalDoi(paper); !doi.isEmpty())
        return doi;
    return paper.id.isSample() ? QString() : QStringLiteral("10.48550/arXiv.") + paper.id.toString();
}

QStringList citationKeys(const std::vector<Paper> &papers) {
    QStringList keys;
    QSet<QString> taken;
    for (const Paper &paper : papers) {
        const QString key = citationKey(paper);
        QString unique = key;
        for (int i = 1; taken.contains(unique); ++i)
            unique = key + suffix(i);
        taken.insert(unique);
        keys.append(unique);
    }
    return keys;
}

} // namespace winnow
