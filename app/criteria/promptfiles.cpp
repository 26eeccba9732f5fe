#include "app/criteria/promptfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace winnow {

namespace {

const QLatin1String schemaName("paper_topics_schema.json");
const QLatin1String authorsName("authors.txt");
const QString papersHeading = QStringLiteral("## Papers");

struct SchemaTopic {
    QString id;
    QString label;
    QString description;
    int order = 0;
};

// Parts are separated by an empty line and otherwise unchanged.
QString joinedParts(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

QString registryOf(const std::vector<SchemaTopic> &topics) {
    QString text = QStringLiteral("## Topic Registry\nEvery paper belongs to one of these topics.");
    for (const SchemaTopic &topic : topics) {
        text += QStringLiteral("\n- %1: %2").arg(topic.id, topic.label);
        if (!topic.description.isEmpty())
            text += QStringLiteral("\n  - ") + topic.description;
    }
    return text;
}

} // namespace

QStringList PromptFiles::names() {
    return {QStringLiteral("system_prompt.txt"),
            QStringLiteral("base_prompt.txt"),
            QStringLiteral("paper_topics.txt"),
            QStringLiteral("score_criteria.txt"),
            QStringLiteral("postfix_prompt_title.txt"),
            QStringLiteral("postfix_prompt_abstract.txt"),
            QStringLiteral("postfix_prompt.txt"),
            schemaName,
            authorsName};
}

QStringList PromptFiles::folders() {
    return {QStringLiteral("prompts/paper"), QStringLiteral("prompts"), QStringLiteral("configs"), QString()};
}

Result<void> PromptFiles::add(const QString &name, const QByteArray &bytes) {
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(bytes);
    if (decode.hasError())
        return failure(ErrorCode::Malformed, QStringLiteral("not UTF-8"), name);
    if (name == schemaName)
        return addSchema(bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (name == authorsName)
        addAuthors(text);
    else
        m_parts.insert(name, text);
    return {};
}

Result<void> PromptFiles::addSchema(const QByteArray &json) {
    QJsonParseError problem{};
    const QJsonObject schema = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::Malformed, problem.errorString(), schemaName);
    std::vector<SchemaTopic> topics;
    const QJsonArray array = schema.value(QLatin1String("topics")).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject topic = value.toObject();
        const auto line = [&topic](const char *key) {
            return topic.value(QLatin1String(key)).toString().simplified();
        };
        topics.push_back(
            {line("id"), line("label"), line("description"), topic.value(QLatin1String("order")).toInt()});
        if (topics.back().id.isEmpty() || topics.back().label.isEmpty())
            return failure(ErrorCode::Malformed,
                           QStringLiteral("topic %1 has no id or no label").arg(topics.size()), schemaName);
    }
    std::ranges::stable_sort(topics, {}, &SchemaTopic::order);
    m_registry = topics.empty() ? QString() : registryOf(topics);
    return {};
}

// One "Name, Semantic Scholar id" per line.
void PromptFiles::addAuthors(const QString &text) {
    const auto lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString name = line.section(u'#', 0, 0).section(u',', 0, 0).simplified();
        if (!name.isEmpty() && !m_authors.contains(name))
            m_authors.append(name);
    }
}

bool PromptFiles::hasCriteria() const {
    return !part("paper_topics.txt").trimmed().isEmpty() ||
           !part("postfix_prompt_abstract.txt").trimmed().isEmpty() ||
           !part("postfix_prompt.txt").trimmed().isEmpty() || !m_registry.isEmpty();
}

Criteria PromptFiles::criteria() const {
    const auto oneOf = [this](const char *name, const char *older) {
        const QString text = part(name);
        return text.isEmpty() ? part(older) : text;
    };
    const QString topics = part("paper_topics.txt");
    Criteria criteria;
    criteria.systemPrompt = oneOf("system_prompt.txt", "base_prompt.txt");
    if (criteria.systemPrompt.isEmpty())
        criteria.systemPrompt = defaultCriteria().systemPrompt;
    criteria.scoringPrompt =
        joinedParts({topics, part("score_criteria.txt"), m_registry, papersHeading, paperListPlaceholder,
                     oneOf("postfix_prompt_abstract.txt", "postfix_prompt.txt")});
    if (const QString titles = part("postfix_prompt_title.txt"); !titles.isEmpty())
        criteria.screeningPrompt = joinedParts({topics, papersHeading, paperListPlaceholder, titles});
    return criteria;
}

} // namespace winnow
