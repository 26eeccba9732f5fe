#include "app/llm/answer/apiproblem.h"

#include "app/llm/answer/mend.h"
#include "app/llm/answer/webpage.h"
#include "app/net/retryhints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace winnow {

namespace {

constexpr int longestMessage = 2000; // figures may come late in it
constexpr int mostOfText = 64 * 1024;
constexpr int shownOfKey = 4; // of a masked key

// "sk-…", "key-…" and the like: some services quote the wrong key back.
QString withoutKeys(QString text, const QString &key) {
    static const QRegularExpression keyLike(
        QStringLiteral("\\b(?:(?:sk|pk|gsk|key|xai|hf|github_pat)[-_]|AIza)[-_.A-Za-z0-9*…]{8,}"));
    if (key.size() >= shownOfKey) {
        text.replace(key, QStringLiteral("…"));
        // Masked in the middle, as some services show it.
        const QRegularExpression masked(QRegularExpression::escape(key.left(shownOfKey)) +
                                        QStringLiteral("[-_A-Za-z0-9]*(?:\\*|…|\\.{2})[-_.*…A-Za-z0-9]*"));
        text.replace(masked, QStringLiteral("…"));
    }
    return mended(text.replace(keyLike, QStringLiteral("…")).simplified().left(longestMessage));
}

QString asText(const QJsonValue &value) {
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInt());
    if (value.isArray()) { // FastAPI and Mistral: a list of errors
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << asText(part.isObject() ? part.toObject().value(QLatin1String("msg")) : part);
        return parts.join(QStringLiteral("; "));
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QLatin1String field :
             {QLatin1String("message"), QLatin1String("detail"), QLatin1String("msg")}) {
            if (object.contains(field))
                return asText(object.value(field));
        }
    }
    return {};
}

// The place of the first error, as "response_format.json_schema": FastAPI's "loc" without its "body".
QString complainedField(const QJsonValue &message) {
    const QJsonValue detail =
        message.isObject() ? message.toObject().value(QLatin1String("detail")) : message;
    QStringList path;
    for (const QJsonValue &step : detail.toArray().first()[QLatin1String("loc")].toArray()) {
        if (step.isString() && step.toString() != QLatin1String("body"))
            path << step.toString();
    }
    return path.join(QLatin1Char('.'));
}

// OpenRouter refuses content with 403, which means a wrong key elsewhere.
bool isModeration(const QJsonValue &metadata) {
    return metadata[QLatin1String("flagged_input")].isString() ||
           metadata[QLatin1String("reasons")].isArray();
}

// Gemini reports the limits per minute and per day alike, except for the limit's name; OpenRouter gives its
// source (openrouter_free_tier_daily).
bool namesADay(const QJsonObject &error) {
    for (const QJsonValue &detail : error.value(QLatin1String("details")).toArray()) {
        for (const QJsonValue &violation : detail[QLatin1String("violations")].toArray()) {
            if (violation[QLatin1String("quotaId")].toString().contains(QLatin1String("PerDay")))
                return true;
        }
    }
    const QJsonValue metadata = error.value(QLatin1String("metadata"));
    return metadata[QLatin1String("limit_source")].toString().contains(QLatin1String("daily"));
}

// "Please try again in 14m24s", "wait 40351 seconds", "retry after 20 seconds": as a last resort.
std::chrono::milliseconds waitInWords(const QString &message) {
    static const QRegularExpression wait(
        QStringLiteral(
            "\\b(?:try again|retry|retrying|wait|available|resets?)(?: again)?(?: in| after| for)? "
            "((?:\\d+(?:\\.\\d+)?\\s?(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|"
            "d|days?)(?![a-z])[ ,]*)+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString found = wait.match(message).captured(1);
    return readWait(found.remove(QLatin1Char(',')).toUtf8(), {});
}

std::chrono::milliseconds retryDelay(const QJsonObject &error) {
    for (const QJsonValue &entry : error.value(QLatin1String("details")).toArray()) {
        const QString delay = entry.toObject().value(QLatin1String("retryDelay")).toString();
        if (!delay.isEmpty())
            return readWait(delay.toUtf8(), {});
    }
    return {};
}

// What OpenRouter passes on from the model's own host, whose message it replaces by "Provider returned
// error".
QString passedOn(const QJsonObject &error) {
    const QString raw = error.value(QLatin1String("metadata"))[QLatin1String("raw")].toString();
    const QJsonObject inner = QJsonDocument::fromJson(raw.toUtf8()).object();
    const QString words = asText(inner.contains(QLatin1String("error")) ? inner.value(QLatin1String("error"))
                                                                        : QJsonValue(inner));
    return words.isEmpty() ? raw : words;
}

QList<QPair<QByteArray, QByteArray>> repeatedHeaders(const QJsonObject &error) {
    const QJsonObject headers = error.value(QLatin1String("metadata"))[QLatin1String("headers")].toObject();
    QList<QPair<QByteArray, QByteArray>> repeated;
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const QByteArray value = it.value().isDouble() ? QByteArray::number(it.value().toDouble(), 'f', 0)
                                                       : it.value().toString().toLatin1();
        repeated.push_back({it.key().toLatin1(), value});
    }
    return repeated;
}

ApiProblem fromError(const QJsonValue &error, const QString &key) {
    ApiProblem problem;
    problem.isJson = true;
    const QJsonObject object = error.toObject();
    problem.status = object.value(QLatin1String("code")).toInt();
    const QString passed = passedOn(object);
    problem.message =
        withoutKeys(passed.isEmpty() ? asText(error) : asText(error) + QLatin1String(": ") + passed, key);
    problem.code = withoutKeys(asText(object.value(QLatin1String("code"))), key);
    if (problem.code.isEmpty() || problem.code.at(0).isDigit()) { // a number says no more than the status
        const QString word = object.contains(QLatin1String("status"))
                                 ? asText(object.value(QLatin1String("status")))
                                 : asText(object.value(QLatin1String("type")));
        if (!word.isEmpty())
            problem.code = withoutKeys(word, key);
    }
    if (isModeration(object.value(QLatin1String("metadata"))))
        problem.code = QStringLiteral("content_filter");
    problem.parameter = object.value(QLatin1String("param")).toString();
    problem.promptTokens = object.value(QLatin1String("n_prompt_tokens")).toInteger();
    problem.contextTokens = object.value(QLatin1String("n_ctx")).toInteger();
    problem.isDaily = namesADay(object);
    problem.retryAfter = retryDelay(object);
    problem.headers = repeatedHeaders(object);
    return problem;
}

// The objects with an error, wherever they are.
std::optional<ApiProblem> fromRoot(const QJsonObject &root, const QString &key) {
    if (const QJsonValue error = root.value(QLatin1String("error"));
        error.isObject() || !error.toString().isEmpty()) {
        ApiProblem problem = fromError(error, key);
        if (const double seconds = root.value(QLatin1String("estimated_time")).toDouble(); seconds > 0)
            problem.retryAfter =
                readWait(QByteArray::number(seconds), {}); // Hugging Face: until it is loaded
        return problem;
    }
    const QJsonObject choice = root.value(QLatin1String("choices")).toArray().first().toObject();
    if (choice.value(QLatin1String("error")).isObject())
        return fromError(choice.value(QLatin1String("error")), key);
    for (const QLatin1String field : {QLatin1String("message"), QLatin1String("detail")}) {
        if (!root.contains(field) || root.contains(QLatin1String("choices")))
            continue;
        ApiProblem problem = fromError(QJsonValue(root), key);
        problem.message = withoutKeys(asText(root.value(field)), key);
        if (problem.parameter.isEmpty())
            problem.parameter = complainedField(root.value(field));
        return problem;
    }
    return std::nullopt;
}

QString plainText(const QByteArray &body) {
    return isWebPage(body) ? pageTitle(body) : QString::fromUtf8(body.left(mostOfText));
}

} // namespace

std::optional<ApiProblem> readProblem(const QByteArray &body, const QString &key) {
    const QJsonDocument document = QJsonDocument::fromJson(body);
    std::optional<ApiProblem> problem;
    if (document.isNull())
        problem = ApiProblem{.message = withoutKeys(plainText(body), key)};
    else
        problem = fromRoot(document.isArray() ? document.array().first().toObject() : document.object(), key);
    if (problem && problem->retryAfter.count() == 0)
        problem->retryAfter = waitInWords(problem->message);
    return problem;
}

} // namespace winnow
