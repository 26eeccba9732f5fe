#include "app/digest/digestblocks.h"
#include "app/digest/digestformats.h"
#include "app/digest/digestlines.h"
#include "app/digest/digestreader.h"
#include "app/digest/rangejson.h"
#include "app/model/score.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace winnow {

namespace {

const QLatin1String formatName("winnow-digest");

QJsonValue scoreValue(const std::optional<int> &score) {
    return score ? QJsonValue(*score) : QJsonValue(QJsonValue::Null);
}

QJsonValue countValue(const std::optional<int> &count) {
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

// null stands for unknown values.
QJsonObject usageObject(const Usage &usage) {
    const auto tokens = [&usage](qint64 number) {
        return usage.tokensKnown ? QJsonValue(number) : QJsonValue();
    };
    const auto cost = [&usage](double dollars, bool isKnown = true) {
        return usage.costKnown && isKnown ? QJsonValue(dollars) : QJsonValue();
    };
    return {{QStringLiteral("promptTokens"), tokens(usage.promptTokens)},
            {QStringLiteral("completionTokens"), tokens(usage.completionTokens)},
            {QStringLiteral("totalTokens"), tokens(usage.totalTokens)},
            {QStringLiteral("promptCost"), cost(usage.promptCost, usage.costPartsKnown)},
            {QStringLiteral("completionCost"), cost(usage.completionCost, usage.costPartsKnown)},
            {QStringLiteral("totalCost"), cost(usage.totalCost)}};
}

QJsonObject topicObject(const PaperTopic &topic) {
    return {{QStringLiteral("name"), topic.name},
            {QStringLiteral("also"), QJsonArray::fromStringList(topic.also)},
            {QStringLiteral("reason"), topic.reason}};
}

QJsonObject entryObject(const DigestEntry &entry) {
    QJsonObject object{{QStringLiteral("id"), entry.id.toString()},
                       {QStringLiteral("title"), entry.title},
                       {QStringLiteral("authors"), entry.authors},
                       {QStringLiteral("abstract"), entry.abstract},
                       {QStringLiteral("comment"), entry.comment},
                       {QStringLiteral("relevance"), scoreValue(entry.relevance)},
                       {QStringLiteral("novelty"), scoreValue(entry.novelty)}};
    if (entry.topic)
        object.insert(QStringLiteral("topic"), topicObject(*entry.topic));
    return object;
}

QJsonArray entryArray(const std::vector<DigestEntry> &entries) {
    QJsonArray array;
    for (const DigestEntry &entry : entries)
        array.append(entryObject(entry));
    return array;
}

// Reads values and remembers the first wrong one.
class JsonFields final {
public:
    JsonFields(QString name, QString path) : m_name(std::move(name)), m_path(std::move(path)) {}

    void fail(const QString &field, const QString &detail) {
        if (!m_error)
            m_error = Error{ErrorCode::Malformed, detail, m_name + QStringLiteral(": ") + m_path + field, {}};
    }
    QString text(const QJsonObject &object, const QString &field) {
        const QJsonValue value = object.value(field);
        if (!value.isString())
            fail(field, QStringLiteral("expected a text"));
        return value.toString();
    }
    qint64 count(const QJsonObject &object, const QString &field, qint64 greatest) {
        const QJsonValue value = object.value(field);
        const qint64 number = value.toInteger(-1);
        if (number < 0 || number > greatest)
            fail(field, QStringLiteral("expected a whole number from 0"));
        return number;
    }
    std::optional<int> optionalCount(const QJsonObject &object, const QString &field) {
        if (object.value(field).isNull())
            return std::nullopt;
        return int(count(object, field, std::numeric_limits<int>::max()));
    }
    double cost(const QJsonObject &object, const QString &field) {
        const QJsonValue value = object.value(field);
        if (!value.isDouble() || value.toDouble() < 0)
            fail(field, QStringLiteral("expected a number from 0"));
        return value.toDouble();
    }
    std::optional<int> score(const QJsonObject &object, const QString &field) {
        const QJsonValue value = object.value(field);
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        if (!isValidScore(value.toInt()))
            fail(field, QStringLiteral("expected a whole number from 1 to 10, or null"));
        return value.toInt();
    }
    const std::optional<Error> &error() const { return m_error; }
    void setPath(const QString &path) { m_path = path; }

private:
    QString m_name;
    QString m_path;
    std::optional<Error> m_error;
};

std::optional<PaperTopic> readEntryTopic(const QJsonValue &value, JsonFields &fields) {
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    PaperTopic topic{fields.text(object, QStringLiteral("name")), {}, {}};
    topic.reason = fields.text(object, QStringLiteral("reason"));
    const QJsonArray also = object.value(QLatin1String("also")).toArray();
    for (const auto &name : also) {
        if (!name.isString())
            fields.fail(QStringLiteral("also"), QStringLiteral("expected texts"));
        topic.also.append(name.toString());
    }
    return topic;
}

DigestEntry readEntry(const QJsonObject &object, JsonFields &fields) {
    DigestEntry entry;
    const QString id = fields.text(object, QStringLiteral("id"));
    entry.id = ArxivId::fromString(id).value_or(ArxivId());
    if (entry.id.toString() != id || id.isEmpty())
        fields.fail(QStringLiteral("id"), QStringLiteral("\"%1\" is no arXiv id without version").arg(id));
    entry.title = fields.text(object, QStringLiteral("title"));
    entry.authors = fields.text(object, QStringLiteral("authors"));
    entry.abstract = fields.text(object, QStringLiteral("abstract"));
    entry.comment = fields.text(object, QStringLiteral("comment"));
    entry.relevance = fields.score(object, QStringLiteral("relevance"));
    entry.novelty = fields.score(object, QStringLiteral("novelty"));
    if (entry.relevance.has_value() != entry.novelty.has_value())
        fields.fail(QStringLiteral("novelty"), QStringLiteral("expected both scores or neither"));
    entry.topic = readEntryTopic(object.value(QLatin1String("topic")), fields);
    return entry;
}

std::vector<DigestEntry> readEntries(const QJsonArray &papers, JsonFields &fields, const QString &path) {
    std::vector<DigestEntry> entries;
    for (qsizetype i = 0; i < papers.size(); ++i) {
        fields.setPath(path + QStringLiteral("[%1].").arg(i));
        entries.push_back(readEntry(papers[i].toObject(), fields));
    }
    return entries;
}

Usage readUsage(const QJsonObject &object, JsonFields &fields) {
    constexpr qint64 greatest = 999'999'999'999'999;
    const auto isKnown = [&object](const char *field) {
        return !object.value(QLatin1String(field)).isNull();
    };
    Usage usage;
    usage.tokensKnown = isKnown("totalTokens");
    usage.costKnown = isKnown("totalCost");
    usage.costPartsKnown = !usage.costKnown || isKnown("promptCost");
    if (usage.tokensKnown) {
        usage.promptTokens = fields.count(object, QStringLiteral("promptTokens"), greatest);
        usage.completionTokens = fields.count(object, QStringLiteral("completionTokens"), greatest);
        usage.totalTokens = fields.count(object, QStringLiteral("totalTokens"), greatest);
    }
    if (usage.costKnown && usage.costPartsKnown) {
        usage.promptCost = fields.cost(object, QStringLiteral("promptCost"));
        usage.completionCost = fields.cost(object, QStringLiteral("completionCost"));
    }
    if (usage.costKnown)
        usage.totalCost = fields.cost(object, QStringLiteral("totalCost"));
    return usage;
}

Result<Digest> readDigest(const QJsonObject &object, const QString &name, const QString &path) {
    JsonFields fields(name, path);
    if (object.value(QLatin1String("format")).toString() != formatName)
        fields.fail(QStringLiteral("format"), QStringLiteral("expected \"%1\"").arg(formatName));
    Digest digest;
    digest.day = QDate::fromString(fields.text(object, QStringLiteral("day")), Qt::ISODate);
    if (!digest.day.isValid())
        fields.fail(QStringLiteral("day"), QStringLiteral("expected a day as YYYY-MM-DD"));
    digest.model = fields.text(object, QStringLiteral("model"));
    digest.announced = fields.optionalCount(object, QStringLiteral("announced"));
    digest.scanned = fields.optionalCount(object, QStringLiteral("scanned"));
    digest.relevant = fields.optionalCount(object, QStringLiteral("relevant"));
    if (!object.value(QLatin1String("papers")).isArray())
        fields.fail(QStringLiteral("papers"), QStringLiteral("expected an array"));
    const QJsonValue prompts = object.value(QLatin1String("prompts"));
    fields.setPath(path + QStringLiteral("usage."));
    digest.usage = readUsage(object.value(QLatin1String("usage")).toObject(), fields);
    fields.setPath(path + QStringLiteral("prompts."));
    if (prompts.isObject())
        digest.prompts = DigestPrompts{fields.text(prompts.toObject(), QStringLiteral("system")),
                                       fields.text(prompts.toObject(), QStringLiteral("user"))};
    digest.entries =
        readEntries(object.value(QLatin1String("papers")).toArray(), fields, path + QStringLiteral("papers"));
    digest.unlisted = readEntries(object.value(QLatin1String("unlisted")).toArray(), fields,
                                  path + QStringLiteral("unlisted"));
    fields.setPath(path);
    digest.preface = object.value(QLatin1String("preface")).toString();
    if (!digest.preface.isEmpty() && !digestblocks::isPreface(digest.preface))
        fields.fail(QStringLiteral("preface"),
                    QStringLiteral("expected \"%1…\"").arg(digestblocks::prefaceBegin));
    if (const QJsonValue seam = object.value(QLatin1String("seam")); seam.isString()) {
        digest.seam = seam.toString();
        if (!digestblocks::isSeam(*digest.seam))
            fields.fail(QStringLiteral("seam"), QStringLiteral("expected empty lines and rules"));
    }
    if (fields.error())
        return failure(*fields.error());
    return digest;
}

} // namespace

QByteArray digestToJson(const Digest &digest) {
    if (digest.range)
        return QJsonDocument(rangeDigestToJson(digest)).toJson();
    QJsonObject object{{QStringLiteral("format"), formatName},
                       {QStringLiteral("day"), digest.day.toString(Qt::ISODate)},
                       {QStringLiteral("model"), digest.model},
                       {QStringLiteral("usage"), usageObject(digest.usage)},
                       {QStringLiteral("announced"), countValue(digest.announced)},
                       {QStringLiteral("scanned"), countValue(digest.scanned)},
                       {QStringLiteral("relevant"), countValue(digest.relevant)},
                       {QStringLiteral("papers"), entryArray(digest.entries)}};
    if (digest.prompts)
        object.insert(QStringLiteral("prompts"),
                      QJsonObject{{QStringLiteral("system"), digest.prompts->system},
                                  {QStringLiteral("user"), digest.prompts->user}});
    if (!digest.unlisted.empty())
        object.insert(QStringLiteral("unlisted"), entryArray(digest.unlisted));
    if (!digest.preface.isEmpty())
        object.insert(QStringLiteral("preface"), digest.preface);
    if (digest.seam)
        object.insert(QStringLiteral("seam"), *digest.seam);
    // Qt's reader drops a byte order mark at the beginning of a text; escaped, it is kept.
    return QJsonDocument(object).toJson().replace("\xEF\xBB\xBF", "\\ufeff");
}

Result<std::vector<Digest>> readDigestsJson(const QByteArray &json, const QString &name) {
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = 1 + json.left(problem.offset).count('\n');
        return failure(ErrorCode::Malformed, problem.errorString(),
                       QStringLiteral("%1:%2").arg(name).arg(line));
    }
    const QJsonArray all = document.isArray() ? document.array() : QJsonArray{document.object()};
    std::vector<Digest> digests;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].toObject().value(QLatin1String("format")).toString() == rangeFormatName)
            return failure(ErrorCode::Malformed, rangeRefusal(), name);
        const QString path = document.isArray() ? QStringLiteral("[%1].").arg(i) : QString();
        auto digest = readDigest(all[i].toObject(), name, path);
        if (!digest)
            return failure(digest.error());
        digests.push_back(std::move(*digest));
    }
    if (digests.empty())
        return failure(ErrorCode::Malformed, QStringLiteral("no digest"), name);
    return digests;
}

} // namespace winnow
