#include "app/digest/citation.h"

#include "app/text/tex.h"

#include <QRegularExpression>

namespace winnow {

SubmissionMonth submissionMonth(const ArxivId &id) {
    if (id.isNull() || id.isSample())
        return {};
    const QString text = id.toString();
    const QStringView digits = QStringView(text).sliced(text.indexOf(u'/') + 1);
    const int year = digits.left(2).toInt();
    const int month = digits.sliced(2, 2).toInt();
    return {year >= 91 ? 1900 + year : 2000 + year, month}; // arXiv began in 1991
}

bool isCollaboration(const QString &name) {
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:collaboration|consortium|team|group|project|network|committee|initiative|task force|"
            "working group|experiment|laboratory|institute|university)s?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

PersonName personName(const QString &name) {
    static const QRegularExpression suffixForm(QStringLiteral("^(?:jr|sr|ii|iii|iv)\\.?$"),
                                               QRegularExpression::CaseInsensitiveOption);
    QString plain = texToPlain(name).simplified();
    plain.remove(u',');
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    PersonName person;
    if (words.size() > 2 && suffixForm.match(words.last()).hasMatch())
        person.suffix = words.takeLast();
    if (!words.isEmpty())
        person.last = words.takeLast();
    person.first = words.join(u' ');
    return person;
}

QString citedDoi(const Paper &paper) {
    if (!paper.doi.isEmpty())
        return paper.doi;
    return paper.id.isSample() ? QString() : QStringLiteral("10.48550/arXiv.") + paper.id.toString();
}

} // namespace winnow
