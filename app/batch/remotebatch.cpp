#include "app/batch/remotebatch.h"

#include <QHash>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype longestWord = 40;
constexpr qsizetype longestBatchProblem = 300;

QString textOf(const QJsonObject &object, const char *field) {
    return object.value(QLatin1String(field)).toString();
}

// OpenAI's states, with those that other services use instead.
BatchEnd endOf(const QString &state) {
    static const QHash<QString, BatchEnd> ends{{QStringLiteral("completed"), BatchEnd::Completed},
                                               {QStringLiteral("success"), BatchEnd::Completed},
                                               {QStringLiteral("succeeded"), BatchEnd::Completed},
                                               {QStringLiteral("ended"), BatchEnd::Completed},
                                               {QStringLiteral("failed"), BatchEnd::Failed},
                                               {QStringLiteral("expired"), BatchEnd::Expired},
                                               {QStringLiteral("timeout_exceeded"), BatchEnd::Expired},
                                               {QStringLiteral("cancelled"), BatchEnd::Cancelled},
                                               {QStringLiteral("canceled"), BatchEnd::Cancelled}};
    return ends.value(state.toLower(), BatchEnd::None);
}

void readBatchProblem(const QJsonObject &object, RemoteBatch &batch) {
    const QJsonValue errors = object.value(QLatin1String("errors"));
    const QJsonArray list = errors.isArray() ? errors.toArray() : errors[QLatin1String("data")].toArray();
    if (list.isEmpty())
        return;
    const QJsonValue first = list.first();
    const QString code = first[QLatin1String("code")].toString();
    batch.problem = (code + QStringLiteral(": ") + first[QLatin1String("message")].toString())
                        .simplified()
                        .left(longestBatchProblem);
    if (batch.end == BatchEnd::Failed && code == QLatin1String("token_limit_exceeded"))
        batch.end = BatchEnd::Crowded;
}

QDateTime momentOf(const QJsonValue &value) {
    return value.isString()        ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC()
           : value.toInteger() > 0 ? QDateTime::fromSecsSinceEpoch(value.toInteger(), QTimeZone::utc())
                                   : QDateTime();
}

void readCounts(const QJsonObject &object, RemoteBatch &batch) {
    const QJsonObject counts = object.value(QLatin1String("request_counts")).toObject();
    const auto count = [&counts](const char *name) {
        return std::clamp(counts.value(QLatin1String(name)).toInt(), 0, 10'000'000);
    };
    batch.done = count("completed") + count("failed") + count("succeeded") + count("errored") +
                 count("canceled") + count("expired");
    batch.total = std::max(count("total"), batch.done + count("processing"));
}

} // namespace

Result<RemoteBatch> readRemoteBatch(const QJsonObject &object) {
    RemoteBatch batch;
    batch.id = textOf(object, "id");
    if (batch.id.isEmpty())
        return failure(ErrorCode::Malformed, QStringLiteral("a batch without an id"));
    const QString anthropic = textOf(object, "processing_status");
    batch.state = (anthropic.isEmpty() ? textOf(object, "status") : anthropic).left(longestWord);
    batch.end = endOf(batch.state);
    const bool wasCancelled = object.value(QLatin1String("cancel_initiated_at")).isString();
    if (!anthropic.isEmpty() && batch.end == BatchEnd::Completed && wasCancelled)
        batch.end = BatchEnd::Cancelled;
    batch.outputFile = textOf(object, "output_file_id");
    batch.errorFile = textOf(object, "error_file_id");
    batch.inputFile = textOf(object, "input_file_id");
    batch.marker = object.value(QLatin1String("metadata")).toObject().value(markerName()).toString();
    batch.created = momentOf(object.value(QLatin1String("created_at")));
    readCounts(object, batch);
    readBatchProblem(object, batch);
    return batch;
}

} // namespace winnow
