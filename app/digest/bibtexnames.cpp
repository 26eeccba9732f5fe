#include "app/digest/bibtexnames.h"

#include "app/digest/bibtextext.h"
#include "app/model/authors.h"
#include "app/text/personname.h"
#include "app/text/tex.h"
#include "app/text/texalphabets.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace winnow {

namespace {

// "Óscar" as "{\'O}scar": BibTeX does not see other encodings as letters and drops them from abbreviated
// names. Only accents that all programs know; "Đ" and letters with two accents stay.
QString withBracedInitial(const QString &name) {
    if (name.isEmpty() || name.front().unicode() < 0x80)
        return bibtexEscaped(name);
    const QString rest = bibtexEscaped(QStringView(name).sliced(1));
    static const QHash<QChar, QString> letters{{u'Ł', QStringLiteral("L")},  {u'ł', QStringLiteral("l")},
                                               {u'Ø', QStringLiteral("O")},  {u'ø', QStringLiteral("o")},
                                               {u'Æ', QStringLiteral("AE")}, {u'Œ', QStringLiteral("OE")}};
    if (const auto command = letters.constFind(name.front()); command != letters.cend())
        return QStringLiteral("{\\%1}").arg(*command) + rest;
    const QString parts = QString(name.front()).normalized(QString::NormalizationForm_D);
    const auto accent = parts.size() == 2 ? textAccentCommand(parts[1]) : std::nullopt;
    if (!accent || parts[0].unicode() >= 0x80)
        return bibtexEscaped(name);
    const bool isWord = accent->front().isLetter();
    return QStringLiteral("{\\%1%2%3}").arg(*accent, isWord ? QStringLiteral(" ") : QString(), parts[0]) +
           rest;
}

QString givenNames(const QString &names) {
    QString result;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= names.size(); ++i) {
        if (i < names.size() && names[i] != u' ' && names[i] != u'-')
            continue;
        result += withBracedInitial(names.sliced(from, i - from));
        if (i < names.size())
            result += names[i];
        from = i + 1;
    }
    return result;
}

// "De la Torre", "Ruiz-del-Solar", "Åkesson-Vale": BibTeX also splits names at hyphens and looks for
// lower-case words, so it would mistake "De la", "Ruiz-del" and "Åkesson" (whose "Å" it sees as neither case)
// for particles.
bool needsBraces(const QString &family) {
    static const QRegularExpression parting(QStringLiteral("[ -]"));
    const QStringList parts = family.split(parting, Qt::SkipEmptyParts);
    return parts.size() > 1 && std::any_of(parts.begin(), parts.end(), [](const QString &part) {
               return part.front().isLower() || part.front().unicode() >= 0x80;
           });
}

QString bibtexName(const QString &author) {
    const auto whole = [](const QString &name) { return u'{' + bibtexEscaped(name) + u'}'; };
    const PersonName person = personName(author);
    if (isCollaboration(author) || (person.given.isEmpty() && !person.suffix.isEmpty()))
        return whole(texToPlain(author).remove(u'{').remove(u'}').simplified());
    QString name = needsBraces(person.family) ? whole(person.family) : bibtexEscaped(person.family);
    if (!person.particle.isEmpty())
        name.prepend(bibtexEscaped(person.particle) + u' ');
    if (!person.suffix.isEmpty())
        name += QStringLiteral(", ") + bibtexEscaped(person.suffix);
    if (!person.given.isEmpty())
        name += QStringLiteral(", ") + givenNames(person.given.normalized(QString::NormalizationForm_C));
    return name;
}

} // namespace

QString bibtexAuthors(const QStringList &authors) {
    QStringList names;
    for (const QString &author : splitAuthors(authors))
        names.append(bibtexName(author));
    return names.join(QStringLiteral(" and "));
}

} // namespace winnow
