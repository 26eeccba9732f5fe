#include "app/batch/batchoptions.h"

#include <QUrl>

#include <algorithm>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds usualBatchPause{60'000};
constexpr int crowdedFor = 24; // hours until a larger batch is tried again

} // namespace

std::chrono::milliseconds firstBatchPause(const QString &endpoint) {
    bool isNumber = false;
    const int pause = qEnvironmentVariableIntValue("WINNOW_BATCH_INTERVAL_MS", &isNumber);
    const QString host = QUrl(endpoint).host();
    const bool isHere = host == QLatin1String("localhost") || host == QLatin1String("::1") ||
                        host.startsWith(QLatin1String("127."));
    return isHere && isNumber && pause > 0 ? std::chrono::milliseconds(pause) : usualBatchPause;
}

BatchLimits limitsAfter(const std::vector<BatchJob> &jobs, BatchLimits limits, const QString &endpoint,
                        const QDateTime &now) {
    for (const BatchJob &job : jobs) {
        const bool isFresh = job.lookedAt.addSecs(3600 * crowdedFor) > now;
        if (job.end != BatchEnd::Crowded || job.endpoint != endpoint || !isFresh)
            continue;
        const qint64 half = std::max<qint64>(1, job.promptTokens / 2);
        limits.tokens = limits.tokens > 0 ? std::min(limits.tokens, half) : half;
    }
    return limits;
}

bool passesByItself(const Error &error) {
    switch (error.code) {
    case ErrorCode::Throttled:
    case ErrorCode::ServerError:
    case ErrorCode::NetworkDown:
    case ErrorCode::HostNotFound:
    case ErrorCode::Timeout:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace winnow
