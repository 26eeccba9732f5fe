#include "app/digest/rangejson.h"

#include "app/model/digest.h"

#include <QJsonArray>

namespace winnow {

namespace {

QJsonValue orNull(const std::optional<int> &number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const QString &text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject entryOfRange(const DigestEntry &entry) {
    QJsonObject object{{QStringLiteral("id"), entry.id.toString()},
                       {QStringLiteral("title"), entry.title},
                       {QStringLiteral("authors"), entry.authors},
                       {QStringLiteral("abstract"), entry.abstract},
                       {QStringLiteral("comment"), entry.comment},
                       {QStringLiteral("relevance"), orNull(entry.relevance)},
                       {QStringLiteral("novelty"), orNull(entry.novelty)},
                       {QStringLiteral("announced"), orNull(entry.announced)},
                       {QStringLiteral("kept"), entry.isKept},
                       {QStringLiteral("topic"), QJsonValue()},
                       {QStringLiteral("note"), orNull(entry.note)},
                       {QStringLiteral("tags"), QJsonArray::fromStringList(entry.tags)}};
    if (entry.topic) // "" means that no topic fits
        object.insert(QStringLiteral("topic"), entry.topic->name);
    return object;
}

} // namespace

QJsonObject rangeDigestToJson(const Digest &digest) {
    QJsonArray papers;
    for (const DigestEntry &entry : digest.entries)
        papers.append(entryOfRange(entry));
    QJsonValue summary;
    if (digest.summary)
        summary = QJsonObject{{QStringLiteral("model"), digest.summary->model},
                              {QStringLiteral("text"), digest.summary->text}};
    return {{QStringLiteral("format"), rangeFormatName},
            {QStringLiteral("range"), orNull(digest.range->name)},
            {QStringLiteral("from"), orNull(digest.range->first)},
            {QStringLiteral("to"), orNull(digest.range->last)},
            {QStringLiteral("search"), orNull(digest.range->search)},
            {QStringLiteral("announced"), orNull(digest.announced)},
            {QStringLiteral("scanned"), orNull(digest.scanned)},
            {QStringLiteral("found"), digest.found},
            {QStringLiteral("relevant"), orNull(digest.relevant)},
            {QStringLiteral("summary"), summary},
            {QStringLiteral("papers"), papers}};
}

} // namespace winnow
