#include "app/llm/answer/mend.h"
#include "app/llm/dialect.h"
#include "app/net/retryhints.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace winnow {

namespace {

// The text and the thoughts. Some servers answer with a list of parts instead of a text, Anthropic always
// does; some parts are reasoning.
ChatReply partsOf(const QJsonValue &content) {
    ChatReply parts;
    parts.text = content.toString();
    for (const QJsonValue &part : content.toArray()) {
        const QString type = part[QLatin1String("type")].toString();
        if (type == QLatin1String("text")) {
            parts.text += part[QLatin1String("text")].toString();
        } else if (type == QLatin1String("thinking") || type == QLatin1String("reasoning")) {
            for (const QString &field : {type, QStringLiteral("text")})
                parts.thoughts += part[field].isArray() ? partsOf(part[field]).text : part[field].toString();
        }
    }
    return parts;
}

// Fields for separate reasoning: DeepSeek's and llama.cpp's name, OpenRouter's and vLLM's, OpenRouter's list.
QString thoughtsOf(const QJsonValue &message) {
    for (const QLatin1String field : {QLatin1String("reasoning_content"), QLatin1String("reasoning")}) {
        if (const QString thoughts = message[field].toString(); !thoughts.isEmpty())
            return thoughts;
    }
    QString thoughts;
    for (const QJsonValue &detail : message[QLatin1String("reasoning_details")].toArray())
        thoughts += detail[QLatin1String("text")].toString() + detail[QLatin1String("summary")].toString();
    return thoughts;
}

qint64 count(const QJsonValue &value) {
    constexpr qint64 most = 1'000'000'000'000; // far below any overflow when added up
    return std::clamp<qint64>(value.toInteger(), 0, most);
}

// Some don't include reasoning in the answer's tokens, although it is billed: Gemini, where only the total
// includes it, and xAI, which gives it separately.
qint64 completionOf(const QJsonValue &usage, qint64 prompt) {
    const qint64 completion = count(usage[QLatin1String("completion_tokens")]);
    const qint64 reasoning =
        count(usage[QLatin1String("completion_tokens_details")][QLatin1String("reasoning_tokens")]);
    const qint64 counted = reasoning > completion ? completion + reasoning : completion;
    return std::max(counted, count(usage[QLatin1String("total_tokens")]) - prompt);
}

TokenUsage openAiUsage(const QJsonValue &usage) {
    TokenUsage tokens;
    const QJsonValue details = usage[QLatin1String("prompt_tokens_details")];
    tokens.prompt = count(usage[QLatin1String("prompt_tokens")]);
    tokens.completion = tokens.prompt > 0 ? completionOf(usage, tokens.prompt) : 0;
    // The last two are the names of DeepSeek and Anthropic, used by their own servers and proxies.
    tokens.cached = std::max({count(details[QLatin1String("cached_tokens")]),
                              count(usage[QLatin1String("prompt_cache_hit_tokens")]),
                              count(usage[QLatin1String("cache_read_input_tokens")])});
    tokens.cached = std::min(tokens.cached, tokens.prompt);
    tokens.cacheWrite = std::max(count(details[QLatin1String("cache_write_tokens")]),
                                 count(usage[QLatin1String("cache_creation_input_tokens")]));
    tokens.cacheWrite = std::min(tokens.cacheWrite, tokens.prompt - tokens.cached);
    return tokens;
}

TokenUsage anthropicUsage(const QJsonValue &usage) {
    TokenUsage tokens;
    tokens.cached = count(usage[QLatin1String("cache_read_input_tokens")]);
    tokens.cacheWrite = count(usage[QLatin1String("cache_creation_input_tokens")]);
    tokens.prompt = count(usage[QLatin1String("input_tokens")]) + tokens.cached + tokens.cacheWrite;
    tokens.completion = tokens.prompt > 0 ? count(usage[QLatin1String("output_tokens")]) : 0;
    return tokens;
}

// Impossible figures count as missing: no prompt is free, and no text.
bool isCredible(const TokenUsage &usage, const ChatReply &reply) {
    return usage.prompt > 0 && (usage.completion > 0 || (reply.text.isEmpty() && reply.thoughts.isEmpty()));
}

// The services' reasons for the end of an answer, in one table for all; none: it broke off. Anything else is
// a complete answer.
constexpr std::optional<ChatEnd> brokenOff;
constexpr std::array<std::pair<QLatin1String, std::optional<ChatEnd>>, 24> finishes{{
    {QLatin1String("length"), ChatEnd::CutOff},
    {QLatin1String("max_tokens"), ChatEnd::CutOff}, // Anthropic; Gemini in capitals
    {QLatin1String("max_output_tokens"), ChatEnd::CutOff},
    {QLatin1String("max_completion_tokens"), ChatEnd::CutOff},
    {QLatin1String("model_length"), ChatEnd::CutOff}, // Mistral
    {QLatin1String("model_context_window_exceeded"), ChatEnd::ContextEnded},
    {QLatin1String("context_length_exceeded"), ChatEnd::ContextEnded},
    {QLatin1String("context_window_exceeded"), ChatEnd::ContextEnded},
    {QLatin1String("content_filter"), ChatEnd::Refused},
    {QLatin1String("content_filtered"), ChatEnd::Refused},
    {QLatin1String("refusal"), ChatEnd::Refused},
    {QLatin1String("safety"), ChatEnd::Refused}, // Gemini, with the next three
    {QLatin1String("recitation"), ChatEnd::Refused},
    {QLatin1String("prohibited_content"), ChatEnd::Refused},
    {QLatin1String("blocklist"), ChatEnd::Refused},
    {QLatin1String("sensitive"), ChatEnd::Refused},              // Zhipu
    {QLatin1String("data_inspection_failed"), ChatEnd::Refused}, // Qwen
    {QLatin1String("error"), brokenOff},                         // OpenRouter
    {QLatin1String("insufficient_system_resource"), brokenOff},  // DeepSeek, when it was interrupted
    {QLatin1String("network_error"), brokenOff},                 // Zhipu
    {QLatin1String("abort"), brokenOff},                         // vLLM
    {QLatin1String("aborted"), brokenOff},
    {QLatin1String("server_error"), brokenOff},
    {QLatin1String("internal_error"), brokenOff},
}};

std::optional<ChatEnd> endOf(const QString &reason) {
    // "content_filter: SAFETY", "FinishReason.MAX_TOKENS"
    const QString word =
        reason.section(QLatin1Char(':'), 0, 0).section(QLatin1Char('.'), -1).trimmed().toLower();
    const auto found =
        std::ranges::find_if(finishes, [&word](const auto &finish) { return word == finish.first; });
    return found == finishes.end() ? ChatEnd::Complete : found->second;
}

Result<ChatReply> ended(ChatReply reply, const QString &reason) {
    const auto end = reply.refusal.isEmpty() ? endOf(reason) : ChatEnd::Refused;
    if (!end)
        return failure(ErrorCode::ServerError,
                       QStringLiteral("the answer broke off: %1").arg(mended(reason.left(100))));
    reply.end = *end;
    if (reply.end == ChatEnd::Refused && reply.refusal.isEmpty())
        reply.refusal = mended(reason);
    reply.usage.known = isCredible(reply.usage, reply);
    return reply;
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
    const QDateTime answered = answeredAt(response);
    if (const auto requests = number("x-ratelimit-remaining-requests"))
        rate.requestsLeft = asInt(*requests);
    rate.tokensLeft = number("x-ratelimit-remaining-tokens");
    rate.requestsReset = readWait(response.header("x-ratelimit-reset-requests"), answered);
    rate.tokensReset = readWait(response.header("x-ratelimit-reset-tokens"), answered);
    if (const auto requests = number("anthropic-ratelimit-requests-remaining")) {
        rate.requestsLeft = asInt(*requests);
        rate.tokensLeft = number("anthropic-ratelimit-tokens-remaining");
        rate.requestsReset = readWait(response.header("anthropic-ratelimit-requests-reset"), answered);
        rate.tokensReset = readWait(response.header("anthropic-ratelimit-tokens-reset"), answered);
    }
    return rate;
}

Result<ChatReply> decodeOpenAi(const QJsonObject &root) {
    const QJsonValue choice = root.value(QLatin1String("choices")).toArray().first();
    if (!choice.isObject())
        return failure(ErrorCode::Malformed, QStringLiteral("an answer without choices"));
    const QJsonValue message = choice[QLatin1String("message")];
    const ChatReply parts = partsOf(message[QLatin1String("content")]);
    ChatReply reply;
    reply.text = mended(parts.text);
    reply.thoughts = mended(parts.thoughts.isEmpty() ? thoughtsOf(message) : parts.thoughts);
    reply.refusal = mended(message[QLatin1String("refusal")].toString());
    reply.model = root.value(QLatin1String("model")).toString();
    reply.usage = openAiUsage(root.value(QLatin1String("usage")));
    return ended(std::move(reply), choice[QLatin1String("finish_reason")].toString());
}

Result<ChatReply> decodeAnthropic(const QJsonObject &root) {
    if (!root.value(QLatin1String("content")).isArray())
        return failure(ErrorCode::Malformed, QStringLiteral("an answer without content"));
    const ChatReply parts = partsOf(root.value(QLatin1String("content")));
    ChatReply reply;
    reply.text = mended(parts.text);
    reply.thoughts = mended(parts.thoughts);
    reply.model = root.value(QLatin1String("model")).toString();
    reply.usage = anthropicUsage(root.value(QLatin1String("usage")));
    return ended(std::move(reply), root.value(QLatin1String("stop_reason")).toString());
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

Result<QStringList> decodeModels(const HttpResponse &response) {
    const QJsonObject root = QJsonDocument::fromJson(response.body).object();
    const QJsonValue data = root.contains(QLatin1String("data")) ? root.value(QLatin1String("data"))
                                                                 : root.value(QLatin1String("models"));
    if (!data.isArray())
        return failure(ErrorCode::Malformed, QStringLiteral("no list of models"));
    QStringList models;
    for (const QJsonValue &entry : data.toArray()) {
        QString id = entry[QLatin1String("id")].toString();
        if (id.startsWith(QLatin1String("models/"))) // Gemini lists them like this and accepts them bare
            id.remove(0, 7);
        if (!id.isEmpty())
            models.append(id);
    }
    models.sort(Qt::CaseInsensitive);
    return models;
}

} // namespace winnow
