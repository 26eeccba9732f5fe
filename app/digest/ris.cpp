#include "app/digest/citation.h"
#include "app/digest/digestformats.h"
#include "app/model/authors.h"
#include "app/text/personname.h"
#include "app/text/tex.h"

#include <QRegularExpression>

namespace winnow {

namespace {

// A tag, two spaces, a hyphen, a space, the text on one line: https://en.wikipedia.org/wiki/RIS_(file_format)
void addLine(QString &text, const char *tag, const QString &value) {
    if (!value.isEmpty())
        text += QLatin1String(tag) + QStringLiteral("  - ") + value.simplified() + QStringLiteral("\r\n");
}

// "Hill, Robert W., Jr."
QString risName(const QString &author) {
    const PersonName person = personName(author);
    if (isCollaboration(author) || person.given.isEmpty())
        return texToPlain(author);
    QString name = person.surname() + QStringLiteral(", ") + person.given;
    if (!person.suffix.isEmpty())
        name += QStringLiteral(", ") + person.suffix;
    return name;
}

} // namespace

QByteArray papersToRis(const std::vector<Paper> &papers) {
    QString text;
    for (const Paper &paper : papers) {
        text += QStringLiteral("TY  - RPRT\r\n");
        addLine(text, "TI", texToPlain(paper.title));
        for (const QString &author : splitAuthors(paper.authors))
            addLine(text, "AU", risName(author));
        if (const QDate submitted = submissionMonth(paper.id); submitted.isValid()) {
            addLine(text, "PY", QString::number(submitted.year()));
            addLine(text, "DA", submitted.toString(QStringLiteral("yyyy/MM//")));
        }
        addLine(text, "AB", texToPlain(paper.abstract));
        for (const QString &category : paper.categories)
            addLine(text, "KW", category);
        addLine(text, "N1", texToPlain(paper.comment));
        addLine(text, "DO", citedDoi(paper));
        addLine(text, "UR", paper.id.abstractUrl().toString());
        addLine(text, "PB", QStringLiteral("arXiv"));
        addLine(text, "AN", QStringLiteral("arXiv:") + paper.id.toString());
        text += QStringLiteral("ER  - \r\n\r\n");
    }
    return text.toUtf8();
}

QString papersToMarkdownLinks(const std::vector<Paper> &papers) {
    static const QRegularExpression marks(QStringLiteral("([\\\\`*_\\[\\]<>])"));
    const auto escaped = [](const QString &text) {
        return texToPlain(text).simplified().replace(marks, QStringLiteral("\\\\1"));
    };
    QString text;
    for (const Paper &paper : papers)
        text += QStringLiteral("- [%1](https://arxiv.org/abs/%2) · %3\n")
                    .arg(escaped(paper.title), paper.id.toString(),
                         escaped(paper.authors.join(QStringLiteral(", "))));
    return text;
}

} // namespace winnow
