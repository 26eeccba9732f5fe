#include "app/llm/apierror.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace apierrortest {

using namespace winnow;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QString key = QStringLiteral("winnow-test-key-0123456789");

using Headers = QList<QPair<QByteArray, QByteArray>>;

Error errorOf(int status, const QByteArray &body, Headers headers = {}) {
    return apiError(status, readProblem(body, key).value_or(ApiProblem{}),
                    {status, body, std::move(headers)});
}

} // namespace

class TestApiError final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mapsCodes_data();
    void mapsCodes();
    void detailsAreShort();
    void waitsAsTold_data();
    void waitsAsTold();
    void obeysShouldRetry_data();
    void obeysShouldRetry();
    void seesADayUsedUp_data();
    void seesADayUsedUp();
    void seesWhatIsNoAnswer_data();
    void seesWhatIsNoAnswer();
    void findsRefusedFields_data();
    void findsRefusedFields();
    void onlySomeStatusesNameFields();
    void findsAnotherEffort_data();
    void findsAnotherEffort();
};

void TestApiError::mapsCodes_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, int status, const char *body, ErrorCode code) {
        QTest::newRow(name) << status << QByteArray(body) << int(code);
    };
    row("401", 401, R"({"error":{"message":"Incorrect API key","code":"invalid_api_key"}})",
        ErrorCode::Unauthorized);
    row("401 bare", 401, "", ErrorCode::Unauthorized);
    row("401 whatever it says", 401, R"({"error":"model or key not found"})", ErrorCode::Unauthorized);
    row("wrong key, Gemini", 400,
        R"([{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT"}}])",
        ErrorCode::Unauthorized);
    row("402", 402, R"({"error":{"message":"Insufficient Balance"}})", ErrorCode::QuotaExhausted);
    row("credit, Anthropic", 400,
        R"({"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low"}})",
        ErrorCode::QuotaExhausted);
    row("403", 403, R"({"error":{"message":"Country not supported"}})", ErrorCode::Forbidden);
    row("no model", 404, R"({"error":{"message":"x","code":"model_not_found"}})", ErrorCode::NotFound);
    row("no model, DeepSeek", 400, R"({"error":{"message":"Model Not Exist"}})", ErrorCode::NotFound);
    row("no model, Mistral", 400, R"({"message":"Invalid model: x","type":"invalid_model"})",
        ErrorCode::NotFound);
    row("no model, OpenRouter", 400, R"({"error":{"code":400,"message":"x is not a valid model ID"}})",
        ErrorCode::NotFound);
    row("no deployment", 404, R"({"error":{"code":"DeploymentNotFound","message":"x"}})",
        ErrorCode::NotFound);
    row("429 rate", 429, R"({"error":{"message":"Rate limit reached","code":"rate_limit_exceeded"}})",
        ErrorCode::Throttled);
    row("429 bare", 429, "", ErrorCode::Throttled);
    row("429 quota", 429,
        R"({"error":{"message":"You exceeded your current quota","type":"insufficient_quota","code":"insufficient_quota"}})",
        ErrorCode::QuotaExhausted);
    row("429 minute, Gemini", 429,
        R"([{"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[{"retryDelay":"38s"}]}}])",
        ErrorCode::Throttled);
    row("429 day, Gemini", 429,
        R"([{"error":{"code":429,"message":"Quota","status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"RequestsPerDay"}]}]}}])",
        ErrorCode::DailyLimit);
    row("revoked key", 403, R"({"error":{"message":"This API key has been revoked."}})",
        ErrorCode::Unauthorized);
    row("leaked key, Gemini", 403,
        R"({"error":{"code":403,"message":"Your API key was reported as leaked. Please use another API key.","status":"PERMISSION_DENIED"}})",
        ErrorCode::Unauthorized);
    row("expired token", 403, R"({"detail":"Token expired"})", ErrorCode::Unauthorized);
    row("disabled key", 403, R"({"error":{"message":"Disabled API key"}})", ErrorCode::Unauthorized);
    row("expired key, Gemini", 400,
        R"([{"error":{"code":400,"message":"API key expired. Please renew the API key."}}])",
        ErrorCode::Unauthorized);
    row("no model, llama.cpp's router", 400,
        R"({"error":{"code":400,"message":"model 'x' not found","type":"invalid_request_error"}})",
        ErrorCode::NotFound);
    row("503", 503, R"({"error":{"message":"Overloaded"}})", ErrorCode::Throttled);
    row("503 loading", 503, R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})",
        ErrorCode::ModelLoading);
    row("500 loading", 500, R"({"error":"llm server loading model"})", ErrorCode::ModelLoading);
    row("full context", 500,
        R"({"error":{"code":500,"message":"Context size has been exceeded.","type":"server_error"}})",
        ErrorCode::ContextShared);
    row("529", 529, R"({"type":"error","error":{"type":"overloaded_error","message":"x"}})",
        ErrorCode::Throttled);
    row("500", 500, "", ErrorCode::ServerError);
    row("502 HTML", 502, "<html>Bad Gateway</html>", ErrorCode::ServerError);
    row("504", 504, "", ErrorCode::ServerError);
    row("408", 408, "", ErrorCode::ServerError);
    row("409", 409, "", ErrorCode::ServerError);
    row("400", 400, R"({"error":{"message":"context too long","code":"context_length_exceeded"}})",
        ErrorCode::PromptTooLong);
    row("400, anything else", 400, R"({"error":{"message":"messages must not be empty"}})",
        ErrorCode::InvalidInput);
    row("413", 413, R"({"error":{"type":"request_too_large","message":"x"}})", ErrorCode::PromptTooLong);
    row("413 HTML", 413, "<html><title>413 Request Entity Too Large</title></html>",
        ErrorCode::PromptTooLong);
    row("502 in a 200", 200, R"({"error":{"code":502,"message":"Upstream"}})", ErrorCode::ServerError);
    row("429 in a 200", 200, R"({"error":{"code":429,"message":"Full"}})", ErrorCode::Throttled);
    row("402 in a 200", 200, R"({"error":{"code":402,"message":"Credits"}})", ErrorCode::QuotaExhausted);
    row("something in a 200", 200, R"({"error":"oops"})", ErrorCode::ServerError);
}

void TestApiError::mapsCodes() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    const Error error = errorOf(status, body);
    QCOMPARE(int(error.code), code);
    QVERIFY(!error.detail.isEmpty());
}

void TestApiError::detailsAreShort() {
    const QByteArray body = "{\"error\":\"" + QByteArray(4000, 'x') + "\"}";
    QCOMPARE(errorOf(400, body).detail.size(), 300);
    QCOMPARE(errorOf(500, {}).detail, QStringLiteral("HTTP 500"));
    QCOMPARE(errorOf(502, "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1>"
                          "<hr>nginx<script>var a = '<p>';</script></body></html>")
                 .detail,
             QStringLiteral("502 Bad Gateway"));
}

void TestApiError::waitsAsTold_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("milliseconds");
    const QByteArray inBody = R"([{"error":{"message":"x","details":[{"retryDelay":"38.5s"}]}}])";
    for (const int status : {429, 500, 502, 503, 504, 529, 408, 409})
        QTest::newRow(qPrintable(QStringLiteral("%1").arg(status)))
            << status << Headers{{"Retry-After", "7"}} << QByteArray() << qint64(7000);
    QTest::newRow("header before body") << 429 << Headers{{"Retry-After", "7"}} << inBody << qint64(7000);
    QTest::newRow("body") << 429 << Headers{} << inBody << qint64(38'500);
    QTest::newRow("reset") << 429
                           << Headers{{"x-ratelimit-remaining-tokens", "0"},
                                      {"x-ratelimit-reset-tokens", "1m"}}
                           << QByteArray() << qint64(60'000);
    QTest::newRow("repeated in the body, OpenRouter")
        << 429 << Headers{{"Date", "Sat, 28 Nov 2026 12:00:05 GMT"}}
        << QByteArray(
               R"({"error":{"message":"Rate limit exceeded: free-models-per-min. Add 10 credits to unlock 1000 free model requests per day","code":429,)"
               R"("metadata":{"headers":{"X-RateLimit-Limit":"20","X-RateLimit-Remaining":"0","X-RateLimit-Reset":"1795867235000"}}}})")
        << qint64(30'000);
    QTest::newRow("the same inside a 200")
        << 200 << Headers{{"Date", "Sat, 28 Nov 2026 12:00:05 GMT"}}
        << QByteArray(
               R"({"error":{"message":"Full","code":429,"metadata":{"headers":{"X-RateLimit-Reset":"1795867235000"}}}})")
        << qint64(30'000);
    QTest::newRow("loading") << 503 << Headers{{"Retry-After", "5"}}
                             << QByteArray(R"({"error":"Loading model"})") << qint64(5000);
    QTest::newRow("no reason to") << 401 << Headers{{"Retry-After", "2"}} << QByteArray() << qint64(0);
    QTest::newRow("nor here") << 400 << Headers{{"Retry-After", "2"}} << QByteArray() << qint64(0);
}

void TestApiError::waitsAsTold() {
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    QTEST(qint64(errorOf(status, body, headers).retryAfter.count()), "milliseconds");
}

void TestApiError::obeysShouldRetry_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("should");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const auto row = [](int status, const char *should, ErrorCode code, const char *body = "") {
        QTest::addRow("%d %s %s", status, should, body)
            << status << QByteArray(should) << QByteArray(body) << int(code);
    };
    row(500, "true", ErrorCode::ServerError);
    row(429, "true", ErrorCode::Throttled);
    row(500, "false", ErrorCode::InvalidInput);
    row(503, "false", ErrorCode::InvalidInput);
    row(408, "false", ErrorCode::InvalidInput);
    row(429, "false", ErrorCode::QuotaExhausted);
    row(400, "true", ErrorCode::ServerError);
    row(403, "true", ErrorCode::ServerError);
    row(404, "true", ErrorCode::ServerError);
    row(400, "false", ErrorCode::InvalidInput);
    row(401, "false", ErrorCode::Unauthorized);
    row(429, "true", ErrorCode::QuotaExhausted, R"({"error":{"code":"insufficient_quota","message":"x"}})");
    row(400, "true", ErrorCode::PromptTooLong,
        R"({"error":{"code":"context_length_exceeded","message":"x"}})");
    row(429, "false", ErrorCode::DailyLimit, R"({"error":{"message":"Limit of requests per day reached"}})");
}

void TestApiError::obeysShouldRetry() {
    QFETCH(int, status);
    QFETCH(QByteArray, should);
    QFETCH(QByteArray, body);
    QTEST(int(errorOf(status, body, {{"x-should-retry", should}}).code), "code");
}

void TestApiError::seesADayUsedUp_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<qint64>("hours"); // until it comes back, rounded; 0: not said; -1: not a day's allowance
    const auto row = [](const char *name, int status, const char *body, qint64 hours, Headers headers = {}) {
        headers.push_back({"Date", "Sat, 28 Nov 2026 12:00:05 GMT"});
        QTest::newRow(name) << status << QByteArray(body) << headers << hours;
    };
    row("OpenRouter", 429,
        R"({"error":{"message":"Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day","code":429,)"
        R"("metadata":{"headers":{"X-RateLimit-Limit":"50","X-RateLimit-Remaining":"0","X-RateLimit-Reset":"1795910400000"}}}})",
        12);
    row("OpenRouter, rich", 429,
        R"({"error":{"message":"Rate limit exceeded: free-models-per-day-high-balance. ","type":"rate_limit_error","code":"429"}})",
        0);
    row("OpenRouter, by its source", 429,
        R"({"error":{"message":"Limit","code":429,"metadata":{"limit_source":"openrouter_free_tier_daily"}}})",
        0);
    row("OpenRouter, inside a 200", 200,
        R"({"error":{"message":"Rate limit exceeded: free-models-per-day","code":429}})", 0);
    row("OpenRouter, the minute", 429,
        R"({"error":{"message":"Rate limit exceeded: free-models-per-min. Add 10 credits to unlock 1000 free model requests per day","code":429}})",
        -1);
    row("OpenRouter, a key's own", 403,
        R"({"error":{"message":"Key limit exceeded (daily limit). Manage it in the settings","code":403}})",
        0);
    // Midnight in California is 20 hours away; the seconds of its RetryInfo are the minute's.
    row("Gemini", 429,
        R"([{"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[)"
        R"({"violations":[{"quotaId":"GenerateRequestsPerDayPerProjectPerModel-FreeTier"}]},{"retryDelay":"36s"}]}}])",
        20);
    row("Gemini, the minute", 429,
        R"([{"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[)"
        R"({"violations":[{"quotaId":"GenerateContentInputTokensPerModelPerMinute-FreeTier"}]},{"retryDelay":"36s"}]}}])",
        -1);
    row("Groq", 429,
        R"({"error":{"message":"Rate limit reached for model `x` on tokens per day (TPD): Limit 100000, Used 99000, Requested 2000. Please try again in 2h0m0s.","code":"rate_limit_exceeded"}})",
        2);
    row("OpenAI", 429,
        R"({"error":{"message":"Rate limit reached for gpt-4o on requests per day (RPD): Limit 200, Used 200, Requested 1.","code":"rate_limit_exceeded"}})",
        3, {{"Retry-After", "10800"}});
    row("OpenAI, the minute", 429,
        R"({"error":{"message":"Rate limit reached for gpt-4o on tokens per min (TPM): Limit 30000, Used 30000, Requested 1.","code":"rate_limit_exceeded"}})",
        -1);
    row("Cloudflare", 429,
        R"({"error":{"message":"you have used up your daily free allocation of 10,000 neurons"}})", 0);
    row("GitHub", 429,
        R"({"error":{"message":"Rate limit of 50 per 86400s exceeded for UserByModelByDay. Please wait 39600 seconds before retrying.","code":"RateLimitReached"}})",
        11);
    row("Cerebras", 429, R"({"message":"Tokens per day limit exceeded - too many tokens processed."})", 9,
        {{"x-ratelimit-remaining-tokens-day", "0"}, {"x-ratelimit-reset-tokens-day", "32400.5"}});
    row("by its header alone", 429, "", 9,
        {{"x-ratelimit-remaining-requests-day", "0"}, {"x-ratelimit-reset-requests-day", "9h"}});
    row("another status", 500, R"({"error":{"message":"the daily report failed"}})", -1);
}

void TestApiError::seesADayUsedUp() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Headers, headers);
    QFETCH(qint64, hours);
    const Error error = errorOf(status, body, headers);
    QCOMPARE(error.code == ErrorCode::DailyLimit, hours >= 0);
    if (hours >= 0)
        QCOMPARE(qint64(std::chrono::round<std::chrono::hours>(error.retryAfter).count()), hours);
}

void TestApiError::seesWhatIsNoAnswer_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("code"); // -1: judged by its status
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, int status, const char *body, const char *location, int code = -1,
                        const char *detail = "", const char *place = "http://host:8080/v1/chat/completions") {
        QTest::newRow(name) << status << QByteArray(body) << QByteArray(location) << code
                            << QString::fromUtf8(detail) << QString::fromUtf8(place);
    };
    constexpr int redirected = int(ErrorCode::Redirected);
    constexpr int page = int(ErrorCode::WebPage);
    for (const int status : {301, 302, 303, 307, 308})
        row(qPrintable(QString::number(status)), status, "", "https://host/v1/chat/completions", redirected,
            qPrintable(QStringLiteral("HTTP %1").arg(status)), "https://host/v1/chat/completions");
    row("relative", 308, "", "/api/v1/chat/completions", redirected, "HTTP 308",
        "http://host:8080/api/v1/chat/completions");
    row("with secrets", 302, "", "https://me:secret@portal/login?token=secret#x", redirected, "HTTP 302",
        "https://portal/login");
    row("nowhere", 302, "", "");
    const char *login = "<!DOCTYPE html><html><head><title>Sign in to\n the network</title></head></html>";
    row("login in a 200", 200, login, "", page, "Sign in to the network");
    row("heading only", 200, "\n<html><body><h2>Hotel <b>Wi-Fi</b></h2><p>Hello</p>", "", page,
        "Hotel Wi-Fi");
    row("words only", 200, "<html><body><p>It works!</p></body></html>", "", page, "It works!");
    row("nothing in it", 200, "<html></html>", "", page, "");
    row("wrong address", 404, "<html><h1>404 Not Found</h1>", "", page, "404 Not Found");
    row("blocked", 403, "<!-- x --><html><title>Attention Required! | Cloudflare</title>", "", page,
        "Attention Required! | Cloudflare");
    row("https to http", 400, "<html><title>400 The plain HTTP request was sent to HTTPS port</title>", "",
        page, "400 The plain HTTP request was sent to HTTPS port");
    row("login of a network", 511, login, "", page, "Sign in to the network");
    for (const int status : {401, 402, 408, 409, 413, 429, 500, 502, 503, 504})
        row(qPrintable(QStringLiteral("page with %1").arg(status)), status, login, "");
    row("JSON", 200, R"({"choices":[]})", "");
    row("JSON that speaks of a page", 200, R"({"a":"<html>"})", "");
    row("a model's mark", 200, "<think>", "");
}

void TestApiError::seesWhatIsNoAnswer() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, location);
    QFETCH(int, code);
    Headers headers;
    if (!location.isEmpty())
        headers.push_back({"Location", location});
    const QUrl asked(QStringLiteral("http://user:pw@host:8080/v1/chat/completions?api-version=1"));
    const auto error = notAnAnswer({status, body, headers}, asked, key);
    QCOMPARE(error ? int(error->code) : -1, code);
    if (error) {
        QTEST(error->detail, "detail");
        QTEST(error->place, "place");
    }
}

void TestApiError::findsRefusedFields_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field"); // empty: it complains of something else
    const auto row = [](const char *name, const char *body, const char *field) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(field);
    };
    row("param", R"({"error":{"message":"no","param":"temperature","code":"unsupported_value"}})",
        "temperature");
    row("param with a path", R"({"error":{"message":"no","param":"response_format.type"}})",
        "response_format");
    row("in the text", R"({"error":{"message":"`temperature` is deprecated for this model."}})",
        "temperature");
    row("the right one of two",
        R"({"error":{"message":"Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.","param":"max_tokens"}})",
        "max_tokens");
    row("Gemini",
        R"([{"error":{"message":"Invalid JSON payload. Unknown name \"seed\": Cannot find field."}}])",
        "seed");
    row("Mistral",
        R"({"message":{"detail":[{"loc":["body","seed"],"msg":"Extra inputs are not permitted"}]}})", "seed");
    row("LM Studio", R"({"error":"'response_format.type' must be 'json_schema' or 'text'"})",
        "response_format");
    row("by its value", R"({"error":{"message":"json_schema is not supported"}})", "response_format");
    row("by its other name",
        R"({"error":{"message":"Unknown name 'x' at 'generation_config.response_schema'"}})",
        "response_format");
    row("Anthropic", R"({"error":{"message":"output_config.format: Extra inputs are not permitted"}})",
        "output_config.format");
    row("Anthropic, the whole object",
        R"({"error":{"message":"output_config: Extra inputs are not permitted"}})", "output_config.format");
    row("Anthropic, effort", R"({"error":{"message":"This model does not support the effort parameter."}})",
        "output_config.effort");
    row("Anthropic, effort's value",
        R"({"error":{"message":"output_config.effort 'max' is not supported when thinking is disabled"}})",
        "output_config.effort");
    row("effort", R"({"error":{"message":"Unsupported value: 'none'","param":"reasoning_effort"}})",
        "reasoning_effort");
    row("effort under its other name", R"({"error":{"message":"no","param":"reasoning.effort"}})",
        "reasoning_effort");
    row("effort, Ollama", R"({"error":{"message":"invalid reasoning value: 'minimal'"}})",
        "reasoning_effort");
    row("effort, where nothing thinks", R"({"error":{"message":"\"llama3\" does not support thinking"}})",
        "reasoning_effort");
    row("effort, Gemini",
        R"([{"error":{"message":"Budget 0 is invalid. This model only works in thinking mode."}}])",
        "reasoning_effort");
    row("the first of two in words",
        R"({"error":{"message":"temperature is supported only with reasoning_effort none"}})", "temperature");
    row("grammar", R"({"error":{"message":"Failed to initialize samplers: failed to parse grammar"}})",
        "response_format");
    row("its converter", R"({"error":{"message":"JSON schema conversion failed: Unrecognized schema"}})",
        "response_format");
    row("part of a word", R"({"error":{"message":"unseeded temperatures"}})", "");
    row("not sent", R"({"error":{"message":"no","param":"top_p"}})", "");
    row("something else", R"({"error":{"message":"context too long","param":"messages"}})", "");
}

void TestApiError::findsRefusedFields() {
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    QStringList sent{QStringLiteral("temperature"), QStringLiteral("seed"), QStringLiteral("max_tokens")};
    if (field.startsWith(QLatin1String("output_config")))
        sent << QStringLiteral("output_config.format") << QStringLiteral("output_config.effort");
    else
        sent << QStringLiteral("response_format") << QStringLiteral("reasoning_effort");
    QCOMPARE(refusedField(400, *readProblem(body, key), sent).value_or(QString()), field);
}

void TestApiError::onlySomeStatusesNameFields() {
    const QStringList sent{QStringLiteral("temperature"), QStringLiteral("response_format")};
    const ApiProblem named{.message = QStringLiteral("temperature")};
    const ApiProblem grammar{.message = QStringLiteral("failed to parse grammar")};
    for (const int status : {400, 422, 500, 503, 200, 401, 429}) {
        QCOMPARE(refusedField(status, named, sent).has_value(), status == 400 || status == 422);
        QCOMPARE(refusedField(status, grammar, sent).has_value(),
                 status == 400 || status == 422 || status >= 500);
    }
}

void TestApiError::findsAnotherEffort_data() {
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("instead");
    const auto row = [](const char *asked, const char *message, const char *instead) {
        QTest::newRow(message) << QString::fromLatin1(asked) << QString::fromLatin1(message)
                               << QString::fromLatin1(instead);
    };
    row("none",
        "Unsupported value: 'none' is not supported with the 'gpt-5' model. Supported values are: 'minimal', "
        "'low', "
        "'medium', and 'high'.",
        "minimal");
    row("none",
        "Unsupported value: 'reasoning_effort' does not support 'none'. Supported values are 'low','medium'",
        "low");
    row("none", "`reasoning_effort` must be one of `medium`, or `high`", "medium");
    row("minimal", "invalid reasoning value: 'minimal' (must be \"high\", \"medium\", \"low\", or \"none\")",
        "none");
    row("max", "level \"max\" not supported, valid levels: low, medium, high, xhigh", "xhigh");
    row("xhigh", "expected one of 'low' | 'medium' | 'high', received 'xhigh'", "high");
    row("none", "This model does not support the effort parameter.", "");
    row("low", "Extra inputs are not permitted", "");
}

void TestApiError::findsAnotherEffort() {
    QFETCH(QString, asked);
    QFETCH(QString, message);
    QTEST(effortInstead(ApiProblem{.message = message}, asked), "instead");
}

WINNOW_TEST(TestApiError, winnow::NoApplication)

} // namespace apierrortest

#include "tst_apierror.moc"
