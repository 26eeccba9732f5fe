#include "app/llm/apierror.h"
#include "app/llm/dialect.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace winnow {

namespace {

// Some servers answer with a list of parts instead of a text; parts that are no text (reasoning) are left
// out.
QString textOf(const QJsonValue &content) {
    if (content.isString())
        return content.toString();
    QString text;
    for (const QJsonValue &part : content.toArray()) {
        if (part[QLatin1String("type")].toString() == QLatin1String("text"))
            text += part[QLatin1String("text")].toString();
    }
    return text;
}

qint64 count(const QJsonValue &value) {
    return std::max<qint64>(0, value.toInteger());
}

TokenUsage openAiUsage(const QJsonValue &usage) {
    TokenUsage tokens;
    tokens.known = usage.isObject() && usage[QLatin1String("prompt_tokens")].isDouble();
    const QJsonValue details = usage[QLatin1String("prompt_tokens_details")];
    tokens.prompt = count(usage[QLatin1String("prompt_tokens")]);
    tokens.completion = count(usage[QLatin1String("completion_tokens")]);
    // The last two are DeepSeek's and Anthropic's names, as their own servers and proxies give them.
    tokens.cached = std::max({count(details[QLatin1String("cached_tokens")]),
                              count(usage[QLatin1String("prompt_cache_hit_tokens")]),
                              count(usage[QLatin1String("cache_read_input_tokens")])});
    tokens.cached = std::min(tokens.cached, tokens.prompt);
    tokens.cacheWrite = std::max(count(details[QLatin1String("cache_write_tokens")]),
                                 count(usage[QLatin1String("cache_creation_input_tokens")]));
    tokens.cacheWrite = std::min(tokens.cacheWrite, tokens.prompt - tokens.cached);
    return tokens;
}

int asInt(qint64 value) {
    return int(std::clamp<qint64>(value, 0, std::numeric_limits<int>::max()));
}

RateState rateState(const HttpResponse &response) {
    RateState rate;
    const auto number = [&response](const char *name) -> std::optional<qint64> {
        bool ok = false;
        const qint64 value = response.header(name).toLongLong(&ok);
        return ok ? std::optional(value) : std::nullopt;
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto requests = number("x-ratelimit-remaining-requests"))
        rate.requestsLeft = asInt(*requests);
    rate.tokensLeft = number("x-ratelimit-remaining-tokens");
    rate.requestsReset = readDuration(response.header("x-ratelimit-reset-requests"), now);
    rate.tokensReset = readDuration(response.header("x-ratelimit-reset-tokens"), now);
    if (const auto requests = number("anthropic-ratelimit-requests-remaining")) {
        rate.requestsLeft = asInt(*requests);
        rate.tokensLeft = number("anthropic-ratelimit-tokens-remaining");
        rate.requestsReset = readDuration(response.header("anthropic-ratelimit-requests-reset"), now);
        rate.tokensReset = readDuration(response.header("anthropic-ratelimit-tokens-reset"), now);
    }
    return rate;
}

ChatEnd openAiEnd(const QString &reason, const QString &refusal) {
    if (reason.startsWith(QLatin1String("content_filter")) || !refusal.isEmpty()) // Gemini adds its reason
        return ChatEnd::Refused;
    // The second is Mistral's, for a full context; the third DeepSeek's, when it broke off.
    const bool isCut = reason == QLatin1String("length") || reason == QLatin1String("model_length") ||
                       reason == QLatin1String("insufficient_system_resource");
    return isCut ? ChatEnd::CutOff : ChatEnd::Complete;
}

Result<ChatReply> decodeOpenAi(const QJsonObject &root) {
    const QJsonValue choice = root.value(QLatin1String("choices")).toArray().first();
    if (!choice.isObject())
        return failure(ErrorCode::Malformed, QStringLiteral("an answer without choices"));
    const QJsonValue message = choice[QLatin1String("message")];
    ChatReply reply;
    reply.text = textOf(message[QLatin1String("content")]);
    reply.refusal = message[QLatin1String("refusal")].toString();
    reply.end = openAiEnd(choice[QLatin1String("finish_reason")].toString(), reply.refusal);
    reply.model = root.value(QLatin1String("model")).toString();
    reply.usage = openAiUsage(root.value(QLatin1String("usage")));
    return reply;
}

Result<ChatReply> decodeAnthropic(const QJsonObject &root) {
    if (!root.value(QLatin1String("content")).isArray())
        return failure(ErrorCode::Malformed, QStringLiteral("an answer without content"));
    ChatReply reply;
    reply.text = textOf(root.value(QLatin1String("content")));
    const QString reason = root.value(QLatin1String("stop_reason")).toString();
    if (reason == QLatin1String("refusal")) {
        reply.end = ChatEnd::Refused;
        reply.refusal = reason;
    } else if (reason == QLatin1String("max_tokens") ||
               reason == QLatin1String("model_context_window_exceeded")) {
        reply.end = ChatEnd::CutOff;
    }
    reply.model = root.value(QLatin1String("model")).toString();
    const QJsonValue usage = root.value(QLatin1String("usage"));
    reply.usage.known = usage.isObject();
    reply.usage.cached = count(usage[QLatin1String("cache_read_input_tokens")]);
    reply.usage.cacheWrite = count(usage[QLatin1String("cache_creation_input_tokens")]);
    reply.usage.prompt =
        count(usage[QLatin1String("input_tokens")]) + reply.usage.cached + reply.usage.cacheWrite;
    reply.usage.completion = count(usage[QLatin1String("output_tokens")]);
    return reply;
}

} // namespace

Result<ChatReply> decodeChat(const Provider &provider, const HttpResponse &response) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &problem);
    if (!document.isObject())
        return failure(ErrorCode::Malformed, problem.error == QJsonParseError::NoError
                                                 ? QStringLiteral("not an object")
                                                 : problem.errorString());
    auto reply = provider.dialect == ChatDialect::Anthropic ? decodeAnthropic(document.object())
                                                            : decodeOpenAi(document.object());
    if (reply)
        reply->rate = rateState(response);
    return reply;
}

Result<std::vector<ModelInfo>> decodeModels(const HttpResponse &response) {
    const QJsonObject root = QJsonDocument::fromJson(response.body).object();
    const QJsonValue data = root.contains(QLatin1String("data")) ? root.value(QLatin1String("data"))
                                                                 : root.value(QLatin1String("models"));
    if (!data.isArray())
        return failure(ErrorCode::Malformed, QStringLiteral("no list of models"));
    std::vector<ModelInfo> models;
    for (const QJsonValue &entry : data.toArray()) {
        ModelInfo model;
        model.id = entry[QLatin1String("id")].toString();
        if (model.id.startsWith(QLatin1String("models/"))) // Gemini lists them so and takes them bare
            model.id.remove(0, 7);
        for (const QLatin1String field : {QLatin1String("context_length"), QLatin1String("max_input_tokens"),
                                          QLatin1String("max_model_len")}) {
            if (entry[field].isDouble())
                model.contextTokens = count(entry[field]);
        }
        if (!model.id.isEmpty())
            models.push_back(model);
    }
    return models;
}

} // namespace winnow
