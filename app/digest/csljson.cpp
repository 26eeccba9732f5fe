#include "app/digest/citation.h"
#include "app/digest/digestformats.h"
#include "app/model/authors.h"
#include "app/text/personname.h"
#include "app/text/tex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace winnow {

namespace {

void insertText(QJsonObject &object, const QString &name, const QString &value) {
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonObject cslName(const QString &author) {
    const PersonName person = personName(author);
    if (isCollaboration(author) || person.given.isEmpty())
        return {{QStringLiteral("literal"), texToPlain(author).simplified()}};
    QJsonObject name{{QStringLiteral("family"), person.family}, {QStringLiteral("given"), person.given}};
    insertText(name, QStringLiteral("non-dropping-particle"), person.particle);
    insertText(name, QStringLiteral("suffix"), person.suffix);
    return name;
}

QJsonObject cslItem(const Paper &paper, const QString &key) {
    // CSL calls a preprint "article":
    // https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
    QJsonObject item{{QStringLiteral("id"), key},
                     {QStringLiteral("type"), QStringLiteral("article")},
                     {QStringLiteral("title"), texToPlain(paper.title).simplified()},
                     {QStringLiteral("publisher"), QStringLiteral("arXiv")},
                     {QStringLiteral("number"), QStringLiteral("arXiv:") + paper.id.toString()},
                     {QStringLiteral("URL"), paper.id.abstractUrl().toString()}};
    QJsonArray names;
    for (const QString &author : splitAuthors(paper.authors))
        names.append(cslName(author));
    if (!names.isEmpty())
        item.insert(QStringLiteral("author"), names);
    if (const QDate submitted = submissionMonth(paper.id); submitted.isValid())
        item.insert(QStringLiteral("issued"),
                    QJsonObject{{QStringLiteral("date-parts"),
                                 QJsonArray{QJsonArray{submitted.year(), submitted.month()}}}});
    insertText(item, QStringLiteral("DOI"), citedDoi(paper));
    insertText(item, QStringLiteral("abstract"), texToPlain(paper.abstract).simplified());
    insertText(item, QStringLiteral("keyword"), paper.categories.join(QStringLiteral(", ")));
    insertText(item, QStringLiteral("note"), texToPlain(paper.comment).simplified());
    return item;
}

} // namespace

QByteArray papersToCslJson(const std::vector<Paper> &papers) {
    const QStringList keys = citationKeys(papers);
    QJsonArray items;
    for (size_t i = 0; i < papers.size(); ++i)
        items.append(cslItem(papers[i], keys[qsizetype(i)]));
    return QJsonDocument(items).toJson();
}

} // namespace winnow
