#include "app/llm/apierror.h"
#include "app/net/retryhints.h"

#include <QTimeZone>

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace winnow;

namespace {

void demand(bool condition) {
    if (!condition)
        std::abort();
}

constexpr std::array<int, 16> statuses{200, 302, 400, 401, 402, 403, 404, 408,
                                       409, 413, 422, 429, 500, 503, 511, 529};

// What the first byte of a line stands for; any other line is a header as it is.
constexpr std::array<const char *, 14> names{"Date",
                                             "Retry-After",
                                             "retry-after-ms",
                                             "x-should-retry",
                                             "x-ratelimit-reset",
                                             "x-ratelimit-remaining",
                                             "x-ratelimit-reset-requests",
                                             "x-ratelimit-remaining-requests",
                                             "x-ratelimit-reset-tokens-day",
                                             "x-ratelimit-remaining-tokens-day",
                                             "anthropic-ratelimit-tokens-reset",
                                             "anthropic-ratelimit-tokens-remaining",
                                             "Location",
                                             "Content-Type"};

// Shapes that are in use, so that the fuzzer need not find them: "\x01" to "\x0f" stand for them in a value.
constexpr std::array<const char *, 15> shapes{
    "6m 0s",
    "1d2h",
    "1h2m3.5s",
    "12ms",
    "1795867235",
    "1795867235000",
    "2026-11-28T12:00:35Z",
    "Sat, 28 Nov 2026 12:00:35 GMT",
    "true",
    "false",
    "0",
    R"({"error":{"message":"prompt is too long: 9 tokens > 8 maximum"}})",
    R"([{"error":{"status":"RESOURCE_EXHAUSTED","details":[)"
    R"({"violations":[{"quotaId":"PerDay"}]},{"retryDelay":"36s"}]}}])",
    R"({"error":{"code":429,"message":"free-models-per-day",)"
    R"("metadata":{"headers":{"X-RateLimit-Reset":"1795867235000"}}}})",
    "<!doctype html><title>Sign in</title>"};

QByteArray expanded(const QByteArray &line) {
    QByteArray text;
    for (const char byte : line) {
        const auto number = size_t(static_cast<unsigned char>(byte)) - 1;
        if (number < shapes.size() && byte != '\t')
            text += shapes[number];
        else
            text += byte;
    }
    return text;
}

HttpResponse responseOf(const QByteArray &bytes) {
    HttpResponse response;
    if (bytes.isEmpty())
        return response;
    response.status = statuses[size_t(static_cast<unsigned char>(bytes[0])) % statuses.size()];
    qsizetype at = 1;
    for (;;) { // headers up to an empty line, then the body
        const qsizetype end = bytes.indexOf('\n', at);
        if (end <= at)
            break;
        const QByteArray line = bytes.mid(at, end - at);
        const auto name = size_t(static_cast<unsigned char>(line[0])) % 32;
        if (name < names.size())
            response.headers.push_back({names[name], expanded(line.mid(1))});
        else
            response.headers.push_back(
                {line.left(line.indexOf(':')), expanded(line.mid(line.indexOf(':') + 1))});
        at = end + 1;
    }
    response.body = expanded(bytes.mid(at));
    return response;
}

bool isWait(std::chrono::milliseconds wait) {
    return wait.count() >= 0 && wait <= std::chrono::hours(7 * 24);
}

bool isTriedAgain(ErrorCode code) {
    return code == ErrorCode::Throttled || code == ErrorCode::ServerError || code == ErrorCode::ModelLoading;
}

} // namespace

// Whatever a service says of waiting, nobody waits for less than nothing or more than a week, and only for
// what waiting cures; its words come without the key.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString key = QStringLiteral("winnow-test-key-0123456789");
    const QDateTime answered(QDate(2026, 11, 28), QTime(12, 0, 5), QTimeZone::utc());
    demand(isWait(readWait(bytes, answered)));
    const HttpResponse response = responseOf(bytes);
    const RetryHints hints = readRetryHints(response);
    demand(isWait(hints.wait));

    if (const auto stray = notAnAnswer(response, QUrl(QStringLiteral("http://host/v1")), key))
        demand(stray->code == ErrorCode::WebPage || stray->code == ErrorCode::Redirected);
    const ApiProblem problem = readProblem(response.body, key).value_or(ApiProblem{});
    demand(isWait(problem.retryAfter));
    const Error error = apiError(response.status, problem, response);
    demand(isWait(error.retryAfter) && !error.detail.contains(key));
    demand(error.retryAfter.count() == 0 || isTriedAgain(error.code) || error.code == ErrorCode::DailyLimit);
    if (hints.shouldRetry == false && problem.code.isEmpty() && problem.message.isEmpty() &&
        problem.headers.isEmpty())
        demand(!isTriedAgain(error.code));

    const QStringList sent{QStringLiteral("temperature"), QStringLiteral("reasoning_effort"),
                           QStringLiteral("response_format")};
    if (const auto field = refusedField(response.status, problem, sent))
        demand(sent.contains(*field));
    demand(effortInstead(problem, QStringLiteral("none")) != QLatin1String("none"));
    return 0;
}
