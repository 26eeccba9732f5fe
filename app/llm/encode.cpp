#include "app/llm/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace winnow {

namespace {

constexpr int anthropicTokenLimit = 8192; // the field is mandatory
constexpr double anthropicHottest = 1;    // 2 for others

QUrl endpoint(const Provider &provider, const QString &name) {
    QUrl url = provider.baseUrl;
    QString base = url.path();
    const qsizetype deployment = base.indexOf(QLatin1String("/deployments/"));
    const bool isLegacyAzure = provider.dialect == ChatDialect::Azure && deployment >= 0;
    if (isLegacyAzure && name == QLatin1String("models"))
        base.truncate(deployment); // a deployment has no list
    url.setPath(base + QLatin1Char('/') + name);
    if (isLegacyAzure) {
        QUrlQuery query(url);
        if (!query.hasQueryItem(QStringLiteral("api-version")))
            query.addQueryItem(QStringLiteral("api-version"), provider.apiVersion);
        url.setQuery(query);
    }
    return url;
}

HttpRequest bareRequest(const Provider &provider, const QString &key, const QByteArray &method,
                        const QUrl &url, const QByteArray &accepted = "application/json") {
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.anyStatus = true; // the body of a 429 distinguishes a rate limit from lack of credit
    request.allowInsecure = provider.allowInsecure;
    request.inactivityTimeout = provider.patience;
    request.totalTimeout = 3 * provider.patience;
    request.headers.push_back({"Accept", accepted});
    if (!key.isEmpty()) {
        switch (provider.dialect) {
        case ChatDialect::OpenAi:
            request.headers.push_back({"Authorization", "Bearer " + key.toUtf8()});
            break;
        case ChatDialect::Anthropic:
            request.headers.push_back({"x-api-key", key.toUtf8()});
            break;
        case ChatDialect::Azure:
            request.headers.push_back({"api-key", key.toUtf8()});
            break;
        }
    }
    if (provider.dialect == ChatDialect::Anthropic)
        request.headers.push_back({"anthropic-version", provider.apiVersion.toLatin1()});
    return request;
}

// Collects the fields that a service may refuse, unless it has done so before.
class OptionalFields final {
public:
    explicit OptionalFields(const LearnedLimits &learned) : m_refused(learned.refusedParameters) {}

    // False: it is not sent.
    bool add(const QString &field, const QJsonValue &value) {
        if (field.isEmpty() || m_refused.contains(field))
            return false;
        m_body.insert(field, value);
        m_names << field;
        return true;
    }
    // A field in an object of the request, refused as "object.field".
    void add(const QString &object, const QString &field, const QJsonValue &value) {
        const QString name = object + QLatin1Char('.') + field;
        if (m_refused.contains(name))
            return;
        QJsonObject whole = m_body.value(object).toObject();
        whole.insert(field, value);
        m_body.insert(object, whole);
        m_names << name;
    }
    QJsonObject body() const { return m_body; }
    QStringList names() const { return m_names; }

private:
    QSet<QString> m_refused;
    QJsonObject m_body;
    QStringList m_names;
};

QJsonObject message(const char *role, const QString &content) {
    return {{QStringLiteral("role"), QString::fromLatin1(role)}, {QStringLiteral("content"), content}};
}

OptionalFields samplingFields(const Provider &provider, const ChatRequest &request,
                              const LearnedLimits &learned) {
    OptionalFields fields(learned);
    if (request.temperature)
        fields.add(QStringLiteral("temperature"), provider.dialect == ChatDialect::Anthropic
                                                      ? std::min(*request.temperature, anthropicHottest)
                                                      : *request.temperature);
    if (request.seed)
        fields.add(provider.seedField, *request.seed);
    return fields;
}

// The value that the model says it accepts, if it refused the requested one.
QString effortOf(const ChatRequest &request, const LearnedLimits &learned) {
    return request.effort.isEmpty() || learned.effort.isEmpty() ? request.effort : learned.effort;
}

QJsonObject openAiFormat(const ChatRequest &request) {
    return {{QStringLiteral("type"), QStringLiteral("json_schema")},
            {QStringLiteral("json_schema"), QJsonObject{{QStringLiteral("name"), request.schemaName},
                                                        {QStringLiteral("strict"), true},
                                                        {QStringLiteral("schema"), request.schema}}}};
}

// The complete call, with the optional fields in its body.
WireCall posted(const Provider &provider, const QString &key, const QString &path, QJsonObject body,
                const OptionalFields &fields, const LearnedLimits &learned) {
    const QJsonObject extra = fields.body();
    for (auto it = extra.begin(); it != extra.end(); ++it)
        body.insert(it.key(), it.value());
    if (learned.mustStream)
        body.insert(QStringLiteral("stream"), true);
    WireCall call{bareRequest(provider, key, "POST", endpoint(provider, path),
                              learned.mustStream ? "text/event-stream" : "application/json"),
                  fields.names()};
    call.request.headers.push_back({"Content-Type", "application/json"});
    call.request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return call;
}

WireCall encodeOpenAi(const Provider &provider, const QString &key, const ChatRequest &request,
                      const LearnedLimits &learned) {
    OptionalFields fields = samplingFields(provider, request, learned);
    bool isLimited = false;
    if (request.tokenLimit > 0)
        isLimited =
            fields.add(learned.tokenLimitField.isEmpty() ? provider.tokenLimitField : learned.tokenLimitField,
                       request.tokenLimit);
    if (!request.schema.isEmpty() && jsonMode(provider, learned) == JsonMode::Schema)
        fields.add(QStringLiteral("response_format"), openAiFormat(request));
    if (!request.effort.isEmpty())
        fields.add(QStringLiteral("reasoning_effort"), effortOf(request, learned));
    if (learned.mustStream) // otherwise a stream does not report its cost
        fields.add(QStringLiteral("stream_options"), QJsonObject{{QStringLiteral("include_usage"), true}});

    QJsonArray messages;
    if (!request.system.isEmpty())
        messages.append(message("system", request.system));
    messages.append(message("user", request.prefix + request.user));
    WireCall call = posted(provider, key, QStringLiteral("chat/completions"),
                           {{QStringLiteral("model"), request.model}, {QStringLiteral("messages"), messages}},
                           fields, learned);
    call.tokenLimit = isLimited ? request.tokenLimit : 0;
    return call;
}

QJsonObject textBlock(const QString &text, bool cached) {
    QJsonObject block{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}};
    if (cached)
        block.insert(QStringLiteral("cache_control"),
                     QJsonObject{{QStringLiteral("type"), QStringLiteral("ephemeral")}});
    return block;
}

WireCall encodeAnthropic(const Provider &provider, const QString &key, const ChatRequest &request,
                         const LearnedLimits &learned) {
    OptionalFields fields = samplingFields(provider, request, learned);
    const QString config = QStringLiteral("output_config");
    if (!request.schema.isEmpty() && jsonMode(provider, learned) == JsonMode::Schema) {
        const QJsonObject format{{QStringLiteral("type"), QStringLiteral("json_schema")},
                                 {QStringLiteral("schema"), request.schema}};
        fields.add(config, QStringLiteral("format"), format);
    }
    // Its scale begins at "low" (platform.claude.com/docs, effort).
    const QString effort = effortOf(request, learned);
    if (!effort.isEmpty() && effort != QLatin1String("none"))
        fields.add(config, QStringLiteral("effort"), effort);
    QJsonArray content;
    if (!request.prefix.isEmpty())
        content.append(textBlock(request.prefix, true));
    content.append(textBlock(request.user, false));
    const int tokenLimit = request.tokenLimit > 0 ? request.tokenLimit : anthropicTokenLimit;
    QJsonObject body{
        {QStringLiteral("model"), request.model},
        {QStringLiteral("max_tokens"), tokenLimit},
        {QStringLiteral("messages"), QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("user")},
                                                            {QStringLiteral("content"), content}}}}};
    if (!request.system.isEmpty())
        body.insert(QStringLiteral("system"),
                    QJsonArray{textBlock(request.system, request.prefix.isEmpty())});
    WireCall call = posted(provider, key, QStringLiteral("messages"), body, fields, learned);
    call.tokenLimit = tokenLimit;
    return call;
}

} // namespace

JsonMode jsonMode(const Provider &provider, const LearnedLimits &learned) {
    return learned.jsonMode.value_or(provider.jsonMode);
}

WireCall encodeChat(const Provider &provider, const QString &key, const ChatRequest &request,
                    const LearnedLimits &learned) {
    return provider.dialect == ChatDialect::Anthropic ? encodeAnthropic(provider, key, request, learned)
                                                      : encodeOpenAi(provider, key, request, learned);
}

HttpRequest encodeBare(const Provider &provider, const QString &key, const QByteArray &method,
                       const QString &path) {
    return bareRequest(provider, key, method, endpoint(provider, path));
}

WireCall encodeModels(const Provider &provider, const QString &key) {
    constexpr std::chrono::seconds patience{20}; // listing models needs no model to answer
    QUrl url = endpoint(provider, QStringLiteral("models"));
    if (provider.dialect == ChatDialect::Anthropic)
        url.setQuery(QStringLiteral("limit=1000")); // the default is twenty
    WireCall call{bareRequest(provider, key, "GET", url), {}};
    call.request.inactivityTimeout = patience;
    call.request.totalTimeout = patience;
    return call;
}

} // namespace winnow
