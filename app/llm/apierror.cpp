#include "app/llm/apierror.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace winnow {

namespace {

constexpr int longestMessage = 300;
constexpr int mostOfPage = 64 * 1024;
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
    return text.replace(keyLike, QStringLiteral("…")).simplified().left(longestMessage);
}

QString asText(const QJsonValue &value) {
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInt());
    if (value.isArray()) { // FastAPI and Mistral: a list of complaints
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

// Where the first complaint points, as "response_format.json_schema": FastAPI's "loc" without its "body".
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

// OpenRouter's refusals for content say 403, as a wrong key does elsewhere.
bool isModeration(const QJsonValue &metadata) {
    return metadata[QLatin1String("flagged_input")].isString() ||
           metadata[QLatin1String("reasons")].isArray();
}

// Gemini calls a full minute and a used-up day the same, but for the name of the limit.
bool isDayUsedUp(const QJsonObject &error) {
    for (const QJsonValue &detail : error.value(QLatin1String("details")).toArray()) {
        for (const QJsonValue &violation : detail[QLatin1String("violations")].toArray()) {
            if (violation[QLatin1String("quotaId")].toString().contains(QLatin1String("PerDay")))
                return true;
        }
    }
    return false;
}

std::chrono::milliseconds retryDelay(const QJsonObject &error) {
    for (const QJsonValue &entry : error.value(QLatin1String("details")).toArray()) {
        const QString delay = entry.toObject().value(QLatin1String("retryDelay")).toString();
        if (!delay.isEmpty())
            return readDuration(delay.toLatin1(), {});
    }
    return {};
}

std::chrono::milliseconds milliseconds(double count) {
    constexpr double longestWait = 7 * 24 * 3600 * 1000.0;
    return std::chrono::milliseconds(count > 0 ? qint64(std::min(count, longestWait)) : 0); // NaN: 0
}

// "1h2m3.5s" in milliseconds.
double sumOfParts(const QString &value) {
    static const QRegularExpression part(QStringLiteral("(\\d+(?:\\.\\d+)?)(ms|h|m|s)"));
    double sum = 0;
    for (auto match = part.globalMatch(value); match.hasNext();) {
        const auto piece = match.next();
        const QString unit = piece.captured(2);
        const double factor = unit == QLatin1String("ms")  ? 1
                              : unit == QLatin1String("s") ? 1000
                              : unit == QLatin1String("m") ? 60'000
                                                           : 3'600'000;
        sum += piece.captured(1).toDouble() * factor;
    }
    return sum;
}

ApiProblem fromError(const QJsonValue &error, const QString &key) {
    ApiProblem problem;
    problem.isJson = true;
    const QJsonObject object = error.toObject();
    problem.status = object.value(QLatin1String("code")).toInt();
    problem.message = withoutKeys(asText(error), key);
    problem.code = asText(object.value(QLatin1String("code")));
    if (problem.code.isEmpty() || problem.code.at(0).isDigit()) { // a number says no more than the status
        const QString word = object.contains(QLatin1String("status"))
                                 ? asText(object.value(QLatin1String("status")))
                                 : asText(object.value(QLatin1String("type")));
        if (!word.isEmpty())
            problem.code = word;
    }
    if (isModeration(object.value(QLatin1String("metadata"))))
        problem.code = QStringLiteral("content_filter");
    if (isDayUsedUp(object))
        problem.code = QStringLiteral("insufficient_quota");
    problem.parameter = object.value(QLatin1String("param")).toString();
    problem.retryAfter = retryDelay(object);
    return problem;
}

QString plainText(const QByteArray &body) {
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return QString::fromUtf8(body.left(mostOfPage)).remove(tags);
}

bool mentions(const ApiProblem &problem, std::initializer_list<const char *> words) {
    return std::any_of(words.begin(), words.end(), [&problem](const char *word) {
        const QString text = QString::fromLatin1(word);
        return problem.code.contains(text, Qt::CaseInsensitive) ||
               problem.message.contains(text, Qt::CaseInsensitive);
    });
}

bool isOutOfCredit(const ApiProblem &problem) {
    return mentions(problem, {"insufficient_quota", "credit_balance", "credit balance",
                              "insufficient balance", "billing_error", "billing_hard_limit"});
}

bool namesNoModel(const ApiProblem &problem) {
    return mentions(problem, {"model_not_found", "DeploymentNotFound", "invalid_model", "model not exist",
                              "not a valid model", "model not found"});
}

std::chrono::milliseconds waitFor(const ApiProblem &problem, const HttpResponse &response) {
    bool ok = false;
    const int milliseconds = response.header("retry-after-ms").toInt(&ok);
    if (ok)
        return std::chrono::milliseconds(milliseconds);
    const QByteArray header = response.header("retry-after");
    return header.isEmpty() ? problem.retryAfter : readDuration(header, QDateTime::currentDateTimeUtc());
}

ErrorCode codeOf(int status, const ApiProblem &problem) {
    if (status == 402 || isOutOfCredit(problem))
        return ErrorCode::QuotaExhausted;
    if (status == 401 || mentions(problem, {"API_KEY_INVALID", "API key not valid", "invalid_api_key"}))
        return ErrorCode::Unauthorized;
    if (status == 403)
        return ErrorCode::Forbidden;
    if (status == 404 || (status < 500 && namesNoModel(problem)))
        return ErrorCode::NotFound;
    if (status == 429 || status == 503 || status == 529)
        return ErrorCode::Throttled;
    if (status >= 500 || status == 408 || status == 409)
        return ErrorCode::ServerError;
    return status >= 400 ? ErrorCode::InvalidInput : ErrorCode::ServerError;
}

} // namespace

std::optional<ApiProblem> readProblem(const QByteArray &body, const QString &key) {
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return ApiProblem{false, 0, withoutKeys(plainText(body), key), {}, {}, {}};
    const QJsonObject root = document.isArray() ? document.array().first().toObject() : document.object();
    if (const QJsonValue error = root.value(QLatin1String("error"));
        error.isObject() || !error.toString().isEmpty()) {
        return fromError(error, key);
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

Error apiError(int status, const ApiProblem &problem, const HttpResponse &response) {
    const bool isInside = status < 400 && problem.status >= 400 && problem.status < 600;
    Error error;
    error.code = codeOf(isInside ? problem.status : status, problem);
    error.detail = problem.message.isEmpty() ? QStringLiteral("HTTP %1").arg(status) : problem.message;
    if (error.code == ErrorCode::Throttled)
        error.retryAfter = waitFor(problem, response);
    return error;
}

std::optional<QString> refusedField(const ApiProblem &problem, const QStringList &sentFields) {
    const QString root = problem.parameter.section(QLatin1Char('.'), 0, 0);
    if (sentFields.contains(root))
        return root;
    // Longest first: "max_tokens" is not "max_completion_tokens".
    QStringList fields = sentFields;
    std::ranges::sort(fields, std::greater<>(), &QString::size);
    for (const QString &field : fields) {
        const QRegularExpression word(
            QStringLiteral("(?<![A-Za-z_])%1(?![A-Za-z_])").arg(QRegularExpression::escape(field)));
        if (word.match(problem.message).hasMatch())
            return field;
    }
    // Other names for the demand for JSON: its values, and what services pass it on as.
    if (mentions(problem, {"json_schema", "response_schema", "responseSchema", "output_format",
                           "structured output"})) {
        for (const QString &format : {QStringLiteral("response_format"), QStringLiteral("output_config")}) {
            if (sentFields.contains(format))
                return format;
        }
    }
    return std::nullopt;
}

std::chrono::milliseconds readDuration(const QByteArray &text, const QDateTime &now) {
    const QString value = QString::fromLatin1(text).trimmed();
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (isNumber)
        return milliseconds(seconds * 1000);
    static const QRegularExpression whole(QStringLiteral("^(?:\\d+(?:\\.\\d+)?(?:ms|h|m|s))+$"));
    if (whole.match(value).hasMatch())
        return milliseconds(sumOfParts(value));
    QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid()) // RFC 2822 with a zone's name, which Qt does not read
        moment = QDateTime::fromString(QString(value).replace(QLatin1String("GMT"), QLatin1String("+0000")),
                                       Qt::RFC2822Date);
    return moment.isValid() && now.isValid() ? milliseconds(double(now.msecsTo(moment)))
                                             : std::chrono::milliseconds(0);
}

} // namespace winnow
