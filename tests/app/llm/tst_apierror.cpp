#include "app/llm/apierror.h"

#include <QDateTime>
#include <QTest>

using namespace winnow;
using namespace std::chrono_literals;

namespace {

const QString key = QStringLiteral("winnow-test-key-0123456789");

Error errorOf(int status, const QByteArray &body, QList<QPair<QByteArray, QByteArray>> headers = {}) {
    return apiError(status, readProblem(body, key).value_or(ApiProblem{}),
                    {status, body, std::move(headers)});
}

} // namespace

class TestApiError final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsShapes_data();
    void readsShapes();
    void seesNoProblemInAnswers_data();
    void seesNoProblemInAnswers();
    void mapsCodes_data();
    void mapsCodes();
    void keepsNoKey_data();
    void keepsNoKey();
    void keepsWords();
    void findsRefusedFields_data();
    void findsRefusedFields();
    void waitsAsTold_data();
    void waitsAsTold();
    void readsDurations_data();
    void readsDurations();
};

void TestApiError::readsShapes_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char *name, const char *body, const char *message, const char *code,
                        const char *parameter) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(message) << QString::fromLatin1(code)
                            << QString::fromLatin1(parameter);
    };
    row("object", R"({"error":{"message":"Bad","type":"t","param":"seed","code":"c"}})", "Bad", "c", "seed");
    row("null code", R"({"error":{"message":"Bad","type":"t","param":null,"code":null}})", "Bad", "t", "");
    row("string", R"({"error":"'response_format.type' must be 'text'"})",
        "'response_format.type' must be 'text'", "", "");
    row("array root", R"([{"error":{"code":400,"message":"Bad","status":"INVALID_ARGUMENT"}}])", "Bad",
        "INVALID_ARGUMENT", "");
    row("numeric code", R"({"error":{"code":502,"message":"Upstream"}})", "Upstream", "502", "");
    row("in a choice", R"({"choices":[{"error":{"code":429,"message":"Full"}}]})", "Full", "429", "");
    row("Anthropic", R"({"type":"error","error":{"type":"overloaded_error","message":"Over"}})", "Over",
        "overloaded_error", "");
    row("top-level message", R"({"object":"error","message":"No","type":"invalid_model","code":"1500"})",
        "No", "invalid_model", "");
    row("Mistral's list",
        R"({"object":"error","message":{"detail":[{"type":"extra_forbidden","loc":["body","seed"],"msg":"Extra"}]}})",
        "Extra", "", "seed");
    row("FastAPI", R"({"detail":[{"loc":["body","response_format","type"],"msg":"Wrong"},{"msg":"Two"}]})",
        "Wrong; Two", "", "response_format.type");
    row("FastAPI's text", R"({"detail":"Not Found"})", "Not Found", "", "");
    row("HTML", "<html><body><h1>502\n Bad Gateway</h1></body></html>", "502 Bad Gateway", "", "");
    row("empty", "", "", "", "");
    row("cut", R"({"error":{"mess)", R"({"error":{"mess)", "", "");
    row("used-up day, Gemini",
        R"([{"error":{"code":429,"message":"Quota","status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"RequestsPerDayPerProject"}]}]}}])",
        "Quota", "insufficient_quota", "");
    row("moderation, OpenRouter",
        R"({"error":{"code":403,"message":"Flagged","metadata":{"reasons":["x"]}}})", "Flagged",
        "content_filter", "");
}

void TestApiError::readsShapes() {
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QFETCH(QString, code);
    QFETCH(QString, parameter);
    const auto problem = readProblem(body, key);
    QVERIFY(problem);
    QCOMPARE(problem->message, message);
    QCOMPARE(problem->code, code);
    QCOMPARE(problem->parameter, parameter);
}

void TestApiError::seesNoProblemInAnswers_data() {
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"{}", R"({"choices":[{"message":{"content":"error"}}]})", R"({"error":null,"choices":[]})",
          R"({"error":false,"choices":[]})", R"({"error":"","choices":[]})",
          R"({"type":"message","content":[]})", R"({"data":[]})", R"({"choices":[],"message":"fine"})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestApiError::seesNoProblemInAnswers() {
    QFETCH(QByteArray, body);
    QVERIFY(!readProblem(body, key));
}

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
        ErrorCode::QuotaExhausted);
    row("503", 503, R"({"error":{"message":"Loading model"}})", ErrorCode::Throttled);
    row("529", 529, R"({"type":"error","error":{"type":"overloaded_error","message":"x"}})",
        ErrorCode::Throttled);
    row("500", 500, "", ErrorCode::ServerError);
    row("502 HTML", 502, "<html>Bad Gateway</html>", ErrorCode::ServerError);
    row("408", 408, "", ErrorCode::ServerError);
    row("400", 400, R"({"error":{"message":"context too long","code":"context_length_exceeded"}})",
        ErrorCode::InvalidInput);
    row("413", 413, R"({"error":{"type":"request_too_large","message":"x"}})", ErrorCode::InvalidInput);
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

void TestApiError::keepsNoKey_data() {
    QTest::addColumn<QByteArray>("body");
    const QByteArray k = key.toLatin1();
    QTest::newRow("object") << "{\"error\":{\"message\":\"Incorrect API key provided: " + k + ".\"}}";
    QTest::newRow("string") << "{\"error\":\"" + k + "\"}";
    QTest::newRow("HTML") << "<p>Bearer " + k + "</p>";
    QTest::newRow("at the cut") << QByteArray(290, 'x') + " " + k;
    QTest::newRow("masked") << QByteArray(R"({"error":{"message":"Incorrect key: winnow-t******6789"}})");
    QTest::newRow("another one") << QByteArray(R"({"error":"Incorrect key: sk-proj-abcdefgh6789"})");
    QTest::newRow("masked other") << QByteArray(R"({"error":"Incorrect key: sk-pr***********6789"})");
}

void TestApiError::keepsNoKey() {
    QFETCH(QByteArray, body);
    const QString detail = errorOf(401, body).detail;
    QVERIFY2(!detail.contains(QLatin1String("winn")), qPrintable(detail));
    QVERIFY2(!detail.contains(QLatin1String("6789")), qPrintable(detail));
    QVERIFY(detail.size() <= 300);
}

void TestApiError::keepsWords() {
    QCOMPARE(
        errorOf(400, R"({"error":"keywords_for_this_model and skewness-of-results: not allowed"})").detail,
        QStringLiteral("keywords_for_this_model and skewness-of-results: not allowed"));
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
        "output_config");
    row("part of a word", R"({"error":{"message":"unseeded temperatures"}})", "");
    row("not sent", R"({"error":{"message":"no","param":"top_p"}})", "");
    row("something else", R"({"error":{"message":"context too long","param":"messages"}})", "");
}

void TestApiError::findsRefusedFields() {
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    QStringList sent{QStringLiteral("temperature"), QStringLiteral("seed"), QStringLiteral("max_tokens")};
    sent << (field == QLatin1String("output_config") ? field : QStringLiteral("response_format"));
    QCOMPARE(refusedField(*readProblem(body, key), sent).value_or(QString()), field);
}

void TestApiError::waitsAsTold_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("seconds") << 429 << QByteArray("Retry-After") << QByteArray("7") << qint64(7000);
    QTest::newRow("milliseconds") << 429 << QByteArray("retry-after-ms") << QByteArray("1500")
                                  << qint64(1500);
    QTest::newRow("body") << 429 << QByteArray() << QByteArray() << qint64(38'500);
    QTest::newRow("busy") << 503 << QByteArray("Retry-After") << QByteArray("2") << qint64(2000);
    QTest::newRow("no reason to") << 500 << QByteArray("Retry-After") << QByteArray("2") << qint64(0);
}

void TestApiError::waitsAsTold() {
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(qint64, milliseconds);
    const QByteArray body = R"([{"error":{"message":"x","details":[{"@type":"r"},{"retryDelay":"38.5s"}]}}])";
    QList<QPair<QByteArray, QByteArray>> headers;
    if (!header.isEmpty())
        headers.push_back({header, value});
    QCOMPARE(errorOf(status, body, headers).retryAfter.count(), milliseconds);
}

void TestApiError::readsDurations_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    for (const auto &[text, milliseconds] :
         std::initializer_list<std::pair<const char *, qint64>>{{"1s", 1000},
                                                                {"6m0s", 360'000},
                                                                {"12ms", 12},
                                                                {"1h2m3s", 3'723'000},
                                                                {"2m59.56s", 179'560},
                                                                {"20", 20'000},
                                                                {"0.5", 500},
                                                                {"", 0},
                                                                {"soon", 0},
                                                                {"-5", 0},
                                                                {"nan", 0},
                                                                {"inf", 7 * 24 * 3600 * 1000LL},
                                                                {"1e300", 7 * 24 * 3600 * 1000LL},
                                                                {"2026-01-02T03:04:35Z", 30'000},
                                                                {"2026-01-02T03:04:00Z", 0},
                                                                {"Fri, 02 Jan 2026 03:04:15 GMT", 10'000}})
        QTest::newRow(text) << QByteArray(text) << milliseconds;
}

void TestApiError::readsDurations() {
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QCOMPARE(readDuration(text, now).count(), milliseconds);
}

QTEST_APPLESS_MAIN(TestApiError)
#include "tst_apierror.moc"
