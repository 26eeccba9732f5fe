#include "app/llm/apierror.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace winnow {

namespace {

constexpr int longestMessage = 300;

// "sk-…", "key-…" and the like: some services quote the wrong key back.
QString withoutKeys(QString text, const QString &key) {
    static const QRegularExpression keyLike(
        QStringLiteral("\\b(?:sk|pk|gsk|key|xai|AIza)[-_A-Za-z0-9*]{8,}"));
    if (key.size() >= 4)
        text.replace(key, QStringLiteral("…"));
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

// The last name of the "loc" of the first complaint: the field that is not wanted.
QString complainedField(const QJsonValue &message) {
    const QJsonValue detail =
        message.isObject() ? message.toObject().value(QLatin1String("detail")) : message;
    const QJsonArray location = detail.toArray().first().toObject().value(QLatin1String("loc")).toArray();
    return location.isEmpty() ? QString() : location.last().toString();
}

std::chrono::milliseconds retryDelay(const QJsonObject &error) {
    for (const QJsonValue &entry : error.value(QLatin1String("details")).toArray()) {
        const QString delay = entry.toObject().value(QLatin1String("retryDelay")).toString();
        if (!delay.isEmpty())
            return readDuration(delay.toLatin1(), {});
    }
    return {};
}

ApiProblem fromError(const QJsonValue &error, const QString &key) {
    ApiProblem problem;
    const QJsonObject object = error.toObject();
    problem.message = withoutKeys(asText(error), key);
    problem.code = asText(object.value(QLatin1String("code")));
    if (problem.code.isEmpty() || problem.code.at(0).isDigit()) { // a number says no more than the status
        const QString word = object.contains(QLatin1String("status"))
                                 ? asText(object.value(QLatin1String("status")))
                                 : asText(object.value(QLatin1String("type")));
        if (!word.isEmpty())
            problem.code = word;
    }
    problem.parameter = object.value(QLatin1String("param")).toString();
    problem.retryAfter = retryDelay(object);
    return problem;
}

QString plainText(const QByteArray &body) {
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return QString::fromUtf8(body.left(4096)).remove(tags);
}

bool mentions(const ApiProblem &problem, std::initializer_list<const char *> words) {
    return std::any_of(words.begin(), words.end(), [&problem](const char *word) {
        const QString text = QString::fromLatin1(word);
        return problem.code.contains(text, Qt::CaseInsensitive) ||
               problem.message.contains(text, Qt::CaseInsensitive);
    });
}

bool isOutOfCredit(const ApiProblem &problem) {
    return mentions(problem,
                    {"insufficient_quota", "credit_balance", "credit balance", "insufficient balance",
                     "billing_error", "billing_hard_limit", "exceeded your current quota"});
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
    if (status == 404 || mentions(problem, {"model_not_found", "DeploymentNotFound"}))
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
        return ApiProblem{withoutKeys(plainText(body), key), {}, {}, {}};
    const QJsonObject root = document.isArray() ? document.array().first().toObject() : document.object();
    if (const QJsonValue error = root.value(QLatin1String("error"));
        !error.isUndefined() && !error.isNull()) {
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
    Error error;
    error.code = codeOf(status, problem);
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
    // "json_schema" and "json_object" are values of response_format.
    const bool namesFormat = problem.message.contains(QLatin1String("json_schema")) ||
                             problem.message.contains(QLatin1String("json_object"));
    if (namesFormat && sentFields.contains(QLatin1String("response_format")))
        return QStringLiteral("response_format");
    return std::nullopt;
}

std::chrono::milliseconds readDuration(const QByteArray &text, const QDateTime &now) {
    bool isNumber = false;
    const double seconds = text.trimmed().toDouble(&isNumber);
    if (isNumber)
        return std::chrono::milliseconds(qint64(seconds * 1000));
    static const QRegularExpression part(QStringLiteral("(\\d+(?:\\.\\d+)?)(ms|h|m|s)"));
    const QString value = QString::fromLatin1(text).trimmed();
    static const QRegularExpression whole(QStringLiteral("^(?:\\d+(?:\\.\\d+)?(?:ms|h|m|s))+$"));
    if (whole.match(value).hasMatch()) {
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
        return std::chrono::milliseconds(qint64(sum));
    }
    QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid()) // RFC 2822 with a zone's name, which Qt does not read
        moment = QDateTime::fromString(QString(value).replace(QLatin1String("GMT"), QLatin1String("+0000")),
                                       Qt::RFC2822Date);
    return moment.isValid() && now.isValid()
               ? std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(moment)))
               : std::chrono::milliseconds(0);
}

} // namespace winnow
