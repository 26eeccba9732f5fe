#include "app/llm/answer/problemwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace winnow {

namespace {

bool mentions(const ApiProblem &problem, std::initializer_list<const char *> words) {
    return std::any_of(words.begin(), words.end(), [&problem](const char *word) {
        const QString text = QString::fromLatin1(word);
        return problem.code.contains(text, Qt::CaseInsensitive) ||
               problem.message.contains(text, Qt::CaseInsensitive);
    });
}

QRegularExpression caseless(const char *pattern) {
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

// Both figures in one sentence: (?<p>prompt) and (?<c>context). N stands for a number.
const std::vector<QRegularExpression> &figures() {
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> made;
        for (
            const char *pattern : {
                // llama.cpp
                R"(request \((?<p>N) tokens\) exceeds the available context size \((?<c>N))",
                // OpenAI, OpenRouter, DeepSeek, vLLM, SGLang: with the answer's limit given separately
                R"(maximum context length (?:is|of) (?<c>N).*?\((?<p>N) (?:in|of|tokens)\b)",
                R"(maximum context length of (?<c>N) tokens.*?: (?<p>N) tokens from the input)",
                // OpenAI, vLLM
                R"(maximum context length (?:is|of) (?<c>N).*?\b(?:resulted in|has|have|contains?|requested)(?: about| a total of)? (?<p>N))",
                R"(configured limit of (?<c>N).*?resulted in (?<p>N))",
                R"(you passed (?<p>N) input tokens.*?context length is (?:only )?(?<c>N))",
                // Anthropic, Fireworks, Ollama
                R"(prompt is too long: (?<p>N)(?: tokens)? > (?<c>N))",
                R"(context limit: (?<p>N) \+ N > (?<c>N))",
                R"(prompt is too long: (?<p>N), model maximum context length: (?<c>N))",
                // Gemini
                R"(input token count \(?(?<p>N)\)? exceeds the maximum number of tokens allowed \(?(?<c>N))",
                // Mistral
                R"(contains (?<p>N) tokens.*?too large for model with (?<c>N) maximum context)",
                // LM Studio
                R"(keep the first (?<p>N) tokens.*?context length of only (?<c>N))",
                R"(n_keep:? ?\(?(?<p>N)\)? ?>= ?n_ctx:? ?\(?(?<c>N))",
                // xAI, SGLang, Moonshot, Text Generation Inference, Cohere
                R"(maximum prompt length is (?<c>N) but the request contains (?<p>N))",
                R"(input \((?<p>N) tokens\) is longer than the model's context length \((?<c>N))",
                R"(model token limit: (?<c>N) \(requested: (?<p>N))",
                R"(must (?:be <=|have less than) (?<c>N)(?: tokens)?\. Given: (?<p>N))",
                R"(cannot exceed (?<c>N) ?- ?received (?<p>N))",
                // OpenAI, Groq: more than a minute's allowance in one request, which waiting does not help
                R"(request too large for .*?\blimit:? (?<c>N),? requested:? (?<p>N))",
            })
            made.push_back(caseless(QByteArray(pattern).replace('N', "\\d[\\d,]*").constData()));
        return made;
    }();
    return patterns;
}

qint64 number(const QString &digits) {
    return QString(digits).remove(QLatin1Char(',')).toLongLong();
}

QString inFigures(qint64 prompt, qint64 context) {
    return QStringLiteral("%1:%2").arg(prompt).arg(context);
}

} // namespace

std::optional<QString> promptTooLong(int status, const ApiProblem &problem) {
    if (problem.promptTokens > 0 && problem.contextTokens > 0)
        return inFigures(problem.promptTokens, problem.contextTokens);
    for (const QRegularExpression &pattern : figures()) {
        const auto match = pattern.match(problem.message);
        if (!match.hasMatch())
            continue;
        const qint64 prompt = number(match.captured(QStringLiteral("p")));
        const qint64 context = number(match.captured(QStringLiteral("c")));
        return prompt > 0 && context > 0 ? inFigures(prompt, context) : problem.message;
    }
    static const QRegularExpression words = caseless(
        R"(exceeds? (?:the |its |your )?(?:model'?s? )?(?:available |maximum |max )?(?:context|input|prompt) (?:window|length|size|limit))"
        R"(|(?:prompt|input)(?: is)? too (?:long|large|big)|too large for model with|reduce the length of the (?:messages|prompt|input))"
        R"(|exceeds the (?:context window|maximum number of tokens allowed)|prompt exceeds max length|range of input length should be)"
        R"(|context overflow|exceeded max context length|request body too large for)");
    const bool isSaid =
        status == 413 || words.match(problem.message).hasMatch() ||
        mentions(problem, {"context_length_exceeded", "exceed_context_size_error", "request_too_large",
                           "tokens_limit_reached", "model_max_prompt_tokens_exceeded"});
    if (!isSaid)
        return std::nullopt;
    return problem.message.isEmpty() ? problem.code : problem.message;
}

bool saysContextIsShared(const ApiProblem &problem) {
    return mentions(problem, {"context size has been exceeded", "failed to find free space in the kv cache",
                              "could not find a kv slot", "no kv slot available"});
}

bool saysModelIsLoading(const ApiProblem &problem) {
    static const QRegularExpression loading = caseless(
        R"(^(?:llm server )?loading model|\bmodel\b.{0,120}\bis (?:still |currently )*(?:loading|being loaded|starting up|warming up)\b)");
    static const QRegularExpression failed =
        caseless(R"(\b(?:fail(?:ed|ure)? (?:to|in)|error|unable to|cannot|can't|could not)\s+load)");
    return loading.match(problem.message).hasMatch() && !failed.match(problem.message).hasMatch();
}

bool saysDayIsUsedUp(const ApiProblem &problem) {
    if (problem.isDaily)
        return true;
    // The first period named is the relevant one: "free-models-per-min. … 1000 requests per day" is an offer.
    static const QRegularExpression period = caseless(
        R"((per[-_ ]?day|by ?day|\bdaily\b|_daily|\b[rt]pd\b|per 86400 ?s)|per[-_ ]?(?:min|sec|hour)|by ?minute|/min|\b[rt]p[msh]\b)");
    for (const QString &text : {problem.code, problem.message}) {
        if (const auto match = period.match(text); match.hasMatch())
            return !match.captured(1).isEmpty();
    }
    return false;
}

bool saysOutOfCredit(const ApiProblem &problem) {
    return mentions(problem, {"insufficient_quota", "credit_balance", "credit balance",
                              "insufficient balance", "insufficient_balance", "insufficient credits",
                              "insufficient_funds", "out_of_credits", "billing_error", "billing_hard_limit",
                              "exceeded_current_quota_error", "FreeTierOnly", "Arrearage"});
}

bool saysKeyIsWrong(int status, const ApiProblem &problem) {
    if (mentions(problem, {"API_KEY_INVALID", "API key not valid", "invalid_api_key"}))
        return true;
    static const QRegularExpression key = caseless(
        R"(\bapi[-_ ]?key\b.{0,60}\b(?:revoked|disabled|expired|deactivated|deleted|leaked|suspended|not active|inactive)\b|\b(?:revoked|disabled|expired|deactivated|deleted|leaked)\b.{0,20}\bapi[-_ ]?key\b)");
    static const QRegularExpression keyOrToken = caseless(
        R"(\b(?:key|token|credentials?)\b.{0,60}\b(?:revoked|disabled|expired|deactivated|deleted|leaked|suspended|invalid|not active|inactive)\b|\b(?:revoked|disabled|expired|deactivated|deleted|leaked|invalid|incorrect|unknown)\b.{0,20}\b(?:key|token|credentials?)\b)");
    const QString words = problem.code + QLatin1Char(' ') + problem.message;
    return (status == 400 && key.match(words).hasMatch()) ||
           (status == 403 && keyOrToken.match(words).hasMatch());
}

bool saysNoSuchModel(const ApiProblem &problem) {
    static const QRegularExpression absent =
        caseless(R"(\bmodel\b.{0,200}\b(?:not found|does not exist|doesn't exist|not exist)\b)");
    return absent.match(problem.message).hasMatch() ||
           mentions(problem, {"model_not_found", "DeploymentNotFound", "invalid_model",
                              "invalid model identifier", "not a valid model", "unknown model"});
}

bool refusesContent(const ApiProblem &problem) {
    return mentions(problem, {"content_filter", "content_policy", "contentFilter", "data_inspection_failed",
                              "DataInspectionFailed", "inappropriate content", "prohibited_content",
                              "content management policy", "sensitive_content", "sensitive content",
                              "flagged as potentially violating", "moderation_blocked"}) ||
           problem.code == QLatin1String("1301"); // Zhipu
}

bool blamesSchema(const ApiProblem &problem) {
    return mentions(problem,
                    {"grammar", "json_schema", "json schema", "jsonschema", "response_schema",
                     "responseSchema", "response_format", "output_format", "structured output",
                     "structured_output", "guided_", "guided decoding", "outlines", "constrained decoding",
                     "too many states for serving", "schema is too complex", "unrecognized schema"});
}

bool wantsStream(const ApiProblem &problem) {
    static const QRegularExpression wants = caseless(
        R"(\bstream\b\W{0,3}(?:parameter |option )?(?:must|should|has to|needs to) be (?:set to )?\W?true)"
        R"(|\bonly supports? (?:the )?\W?stream|\bstreaming (?:mode )?is (?:required|mandatory)|\brequires? (?:\w+ ){0,2}stream(?:ing|=true|: ?true|\b))"
        R"(|\bnon-?stream\w*\b.{0,60}\b(?:not supported|unsupported|not allowed|disabled|not available)|\bnot support\w*.{0,30}\bnon-?stream|\bfor non-?streaming calls)");
    return wants.match(problem.message).hasMatch();
}

} // namespace winnow
