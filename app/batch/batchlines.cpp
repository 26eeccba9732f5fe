#include "app/batch/batchlines.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace winnow {

namespace {

constexpr qsizetype longestCustomId = 64;
constexpr qsizetype longestCause = 300;
const QString idPrefix = QStringLiteral("w1");

QByteArray jsonText(const QJsonValue &value) {
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QString wordsOf(const QJsonValue &error) {
    const QString code = error[QLatin1String("code")].toString(error[QLatin1String("type")].toString());
    const QString message = error[QLatin1String("message")].toString().simplified();
    const QString words =
        code.isEmpty() || message.isEmpty() ? code + message : code + QStringLiteral(": ") + message;
    return words.left(longestCause);
}

BatchAnswer openAiAnswer(const QJsonObject &line) {
    BatchAnswer answer;
    const QJsonValue response = line.value(QLatin1String("response"));
    answer.status = response[QLatin1String("status_code")].toInt();
    if (!response.isObject() || !response[QLatin1String("body")].isObject()) {
        answer.cause = wordsOf(line.value(QLatin1String("error")));
        if (answer.cause.isEmpty())
            answer.cause = QStringLiteral("no answer in the line");
        return answer;
    }
    const bool isGood = answer.status >= 200 && answer.status < 300;
    answer.kind = isGood ? BatchAnswer::Kind::Reply : BatchAnswer::Kind::Refused;
    answer.body = jsonText(response[QLatin1String("body")]);
    return answer;
}

// Anthropic's error type, if no status is given.
int statusOf(const QString &type) {
    static const QHash<QString, int> statuses{
        {QStringLiteral("invalid_request_error"), 400}, {QStringLiteral("authentication_error"), 401},
        {QStringLiteral("billing_error"), 402},         {QStringLiteral("permission_error"), 403},
        {QStringLiteral("not_found_error"), 404},       {QStringLiteral("request_too_large"), 413},
        {QStringLiteral("rate_limit_error"), 429},      {QStringLiteral("overloaded_error"), 529}};
    return statuses.value(type, 500);
}

BatchAnswer anthropicAnswer(const QJsonValue &result) {
    BatchAnswer answer;
    const QString type = result[QLatin1String("type")].toString();
    if (type == QLatin1String("succeeded")) {
        answer.kind = BatchAnswer::Kind::Reply;
        answer.status = 200;
        answer.body = jsonText(result[QLatin1String("message")]);
    } else if (type == QLatin1String("errored")) {
        answer.kind = BatchAnswer::Kind::Refused;
        const QJsonValue error = result[QLatin1String("error")];
        answer.status = statusOf(error[QLatin1String("error")][QLatin1String("type")].toString());
        answer.body = jsonText(error);
    } else {
        answer.cause = type.isEmpty() ? QStringLiteral("no answer in the line") : type.left(longestCause);
    }
    return answer;
}

std::optional<BatchAnswer> readLine(const QByteArray &line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString id = object.value(QLatin1String("custom_id")).toString();
    if (id.isEmpty() || id.size() > longestCustomId)
        return std::nullopt;
    const QJsonValue result = object.value(QLatin1String("result"));
    BatchAnswer answer = result.isObject() ? anthropicAnswer(result) : openAiAnswer(object);
    answer.customId = id;
    return answer;
}

} // namespace

QString batchCustomId(qint64 run, int call, const QString &marker) {
    return QStringLiteral("%1-%2-%3-%4").arg(idPrefix).arg(run).arg(call).arg(marker);
}

QString markerOf(const QString &customId) {
    const QStringList parts = customId.split(QLatin1Char('-'));
    return parts.size() == 4 && parts.constFirst() == idPrefix ? parts.constLast() : QString();
}

// Concatenated directly, since the bodies are JSON already and there may be a thousand of them.
QByteArray openAiLine(const QString &customId, const QString &url, const QByteArray &chat) {
    return R"({"custom_id":")" + customId.toLatin1() + R"(","method":"POST","url":")" + url.toLatin1() +
           R"(","body":)" + chat + "}\n";
}

QByteArray anthropicRequest(const QString &customId, const QByteArray &chat) {
    return R"({"custom_id":")" + customId.toLatin1() + R"(","params":)" + chat + '}';
}

QByteArray anthropicBody(const QList<QByteArray> &requests) {
    return R"({"requests":[)" + requests.join(',') + "]}";
}

std::vector<size_t> splitBatches(const std::vector<BatchSize> &requests, const BatchLimits &limits) {
    std::vector<size_t> ends;
    size_t begin = 0;
    BatchSize sum;
    for (size_t i = 0; i < requests.size(); ++i) {
        const BatchSize with{sum.bytes + requests[i].bytes, sum.tokens + requests[i].tokens};
        const bool isFull = i - begin >= size_t(std::max(1, limits.lines)) || with.bytes > limits.bytes ||
                            (limits.tokens > 0 && with.tokens > limits.tokens);
        if (i > begin && isFull) {
            ends.push_back(i);
            begin = i;
            sum = requests[i];
        } else {
            sum = with;
        }
    }
    if (!requests.empty())
        ends.push_back(requests.size());
    return ends;
}

BatchAnswers readBatchAnswers(const QByteArray &lines) {
    BatchAnswers read;
    QHash<QString, size_t> places;
    for (qsizetype at = 0; at < lines.size();) {
        qsizetype end = lines.indexOf('\n', at);
        end = end < 0 ? lines.size() : end;
        const QByteArray line = lines.mid(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty())
            continue;
        auto answer = readLine(line);
        if (!answer) {
            ++read.unreadable;
            continue;
        }
        const auto known = places.constFind(answer->customId);
        if (known == places.constEnd()) {
            places.insert(answer->customId, read.answers.size());
            read.answers.push_back(std::move(*answer));
        } else if (BatchAnswer &other = read.answers[*known];
                   other.kind != BatchAnswer::Kind::Reply && answer->kind == BatchAnswer::Kind::Reply) {
            other = std::move(*answer);
        }
    }
    return read;
}

} // namespace winnow
