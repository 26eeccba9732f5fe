#include "app/digest/bot/botjson.h"

#include "app/digest/bot/botfields.h"
#include "app/digest/bot/botjsonpaper.h"
#include "app/digest/bot/jsonorder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace winnow {

namespace {

const QLatin1String papersKey("papers");

bool isPaper(const QJsonValue &value) {
    const QJsonObject paper = value.toObject();
    return paper.contains(QLatin1String("arxiv_id")) && paper.contains(QLatin1String("abstract"));
}

bool isNewsItem(const QJsonValue &value) {
    const QJsonObject item = value.toObject();
    return item.contains(QLatin1String("canonical_url")) || item.contains(QLatin1String("source_id")) ||
           item.contains(QLatin1String("source_name"));
}

QDate dayInName(const QString &fileName) {
    static const QRegularExpression form(QStringLiteral("(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"));
    return QDate::fromString(form.match(fileName).captured(), Qt::ISODate);
}

// The papers of an object, in text order.
Result<std::vector<DigestEntry>> readPapersInOrder(const QJsonObject &papers, const QStringList &order,
                                                   const QString &place) {
    std::vector<DigestEntry> entries;
    for (const QString &key : order) {
        const QString name = place + key;
        if (!papers.value(key).isObject())
            return failure(ErrorCode::Malformed, QStringLiteral("expected a paper"), name);
        auto entry = readBotPaper(papers.value(key).toObject(), name);
        if (!entry)
            return failure(entry.error());
        if (entry->id.toString() != key)
            return failure(ErrorCode::Malformed, QStringLiteral("expected the paper of this id"), name);
        entries.push_back(std::move(*entry));
    }
    if (qsizetype(entries.size()) != papers.size())
        return failure(ErrorCode::Malformed, QStringLiteral("papers whose keys are not plain ids"), place);
    return entries;
}

Digest digestOfDay(QDate day, DigestSource source) {
    Digest digest;
    digest.day = day;
    digest.usage = Usage::unknown();
    digest.source = source;
    return digest;
}

Result<DigestFile> readPapersFile(const QByteArray &json, const QJsonDocument &document,
                                  const QString &name) {
    Digest digest = digestOfDay(dayInName(name), DigestSource::Papers);
    if (!digest.day.isValid())
        return failure(
            ErrorCode::Malformed,
            QStringLiteral("the name does not say which day it is: call the file YYYY-MM-DD-output.json"),
            name);
    auto entries = readPapersInOrder(document.object(), keysInOrder(json), name + QStringLiteral(": "));
    if (!entries)
        return failure(entries.error());
    digest.entries = std::move(*entries);
    return DigestFile{DigestFileKind::PapersJson, {std::move(digest)}, {}};
}

Result<Digest> readDayHead(const QJsonObject &meta, DigestSource source, const QString &name) {
    const QString day = meta.value(QLatin1String("date")).toString();
    Digest digest = digestOfDay(QDate::fromString(day, Qt::ISODate), source);
    if (!digest.day.isValid())
        return failure(ErrorCode::Malformed, QStringLiteral("expected a day as YYYY-MM-DD"),
                       name + QStringLiteral(": meta.date"));
    if (source == DigestSource::Spotlight)
        return digest;
    const QJsonObject used = meta.value(QLatin1String("usage")).toObject();
    BotFields figures(used, name + QStringLiteral(": meta.usage"));
    digest.model = used.value(QLatin1String("model")).toString();
    Usage &usage = digest.usage;
    usage.promptTokens = figures.number(QLatin1String("prompt_tokens"));
    usage.completionTokens = figures.number(QLatin1String("completion_tokens"));
    usage.totalTokens = usage.promptTokens + usage.completionTokens;
    usage.promptCost = figures.dollars(QLatin1String("prompt_cost"));
    usage.completionCost = figures.dollars(QLatin1String("completion_cost"));
    usage.totalCost = usage.promptCost + usage.completionCost;
    usage.tokensKnown = usage.costKnown = true;
    digest.announced = figures.count(QLatin1String("total_arxiv_papers"));
    digest.scanned = figures.count(QLatin1String("total_scanned_papers"));
    digest.relevant = figures.count(QLatin1String("total_relevant_papers"));
    if (figures.error())
        return failure(*figures.error());
    return digest;
}

Result<DigestFile> readDayFile(DigestFileKind kind, const QByteArray &json, const QJsonDocument &document,
                               const QString &name) {
    const QJsonObject object = document.object();
    const bool isSpotlight = kind == DigestFileKind::SpotlightJson;
    auto digest = readDayHead(object.value(QLatin1String("meta")).toObject(),
                              isSpotlight ? DigestSource::Spotlight : DigestSource::Day, name);
    if (!digest)
        return failure(digest.error());
    if (!object.value(papersKey).isObject())
        return failure(ErrorCode::Malformed, QStringLiteral("expected an object of papers"),
                       name + QStringLiteral(": papers"));
    auto entries = readPapersInOrder(object.value(papersKey).toObject(), keysInOrder(json, "papers"),
                                     name + QStringLiteral(": papers."));
    if (!entries)
        return failure(entries.error());
    (isSpotlight ? digest->unlisted : digest->entries) = std::move(*entries);
    return DigestFile{kind, {std::move(*digest)}, {}};
}

// [2026, 3, 30]
QDate dayFromNumbers(const QJsonValue &value) {
    const QJsonArray numbers = value.toArray();
    return numbers.size() == 3 ? QDate(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt()) : QDate();
}

// Papers of many days, including rejected ones: all were in the lists of their days.
Result<DigestFile> readMonthFile(const QJsonDocument &document, const QString &name) {
    DigestFile days{DigestFileKind::MonthJson, {}, {}};
    int kept = 0;
    const QJsonArray papers = document.object().value(papersKey).toArray();
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const QString place = QStringLiteral("%1: papers[%2]").arg(name).arg(i);
        const QJsonObject paper = papers[i].toObject();
        auto entry = readBotPaper(paper, place);
        if (!entry)
            return failure(entry.error());
        const QDate day = dayFromNumbers(paper.value(QLatin1String("SOURCE_DATE")));
        if (!day.isValid())
            return failure(ErrorCode::Malformed, QStringLiteral("expected a day as [YYYY, M, D]"),
                           place + QStringLiteral(".SOURCE_DATE"));
        kept += paper.value(QLatin1String("KEEP_IN_MONTHLY")).toBool() ? 1 : 0;
        auto digest = std::ranges::find(days.digests, day, &Digest::day);
        if (digest == days.digests.end())
            digest = days.digests.insert(digest, digestOfDay(day, DigestSource::Month));
        digest->entries.push_back(std::move(*entry));
    }
    days.keptForMonth = kept;
    return days;
}

} // namespace

DigestFileKind botJsonKind(const QJsonDocument &document) {
    const QJsonObject object = document.object();
    const auto has = [&object](const char *key) { return object.contains(QLatin1String(key)); };
    if (document.isArray())
        return isNewsItem(document.array().at(0)) ? DigestFileKind::News : DigestFileKind::Unknown;
    if (object.value(QLatin1String("format")).toString() == QLatin1String("winnow-digest"))
        return DigestFileKind::DigestJson;
    if (has("meta") && object.value(papersKey).isObject())
        return has("sections") ? DigestFileKind::SpotlightJson : DigestFileKind::DayJson;
    if (has("month") && object.value(papersKey).isArray())
        return DigestFileKind::MonthJson;
    if (has("default_topic_id") && has("topics"))
        return DigestFileKind::PromptFile;
    if (has("source_stats") || has("featured_topics") || has("category_sections") || has("top_topics"))
        return DigestFileKind::News;
    if (!object.isEmpty() && std::all_of(object.begin(), object.end(), isPaper))
        return DigestFileKind::PapersJson;
    return DigestFileKind::Unknown;
}

DigestFileKind botJsonKindOfName(const QString &fileName) {
    const auto ends = [&fileName](const char *end) { return fileName.endsWith(QLatin1String(end)); };
    if (ends("-daily-papers.json"))
        return DigestFileKind::DayJson;
    if (ends("-hotspot-papers.json"))
        return DigestFileKind::SpotlightJson;
    if (ends("-summary.json"))
        return DigestFileKind::MonthJson;
    return ends("-output.json") && dayInName(fileName).isValid() ? DigestFileKind::PapersJson
                                                                 : DigestFileKind::Unknown;
}

Result<DigestFile> readBotJson(DigestFileKind kind, const QByteArray &json, const QJsonDocument &document,
                               const QString &fileName) {
    switch (kind) {
    case DigestFileKind::PapersJson:
        return readPapersFile(json, document, fileName);
    case DigestFileKind::DayJson:
    case DigestFileKind::SpotlightJson:
        return readDayFile(kind, json, document, fileName);
    case DigestFileKind::MonthJson:
        return readMonthFile(document, fileName);
    default:
        return failure(ErrorCode::Malformed, QStringLiteral("none of the bot's files"), fileName);
    }
}

} // namespace winnow
