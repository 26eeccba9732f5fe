#include "app/llm/answer/apiproblem.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace apiproblemtest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

const QString key = QStringLiteral("winnow-test-key-0123456789");

} // namespace

class TestApiProblem final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsShapes_data();
    void readsShapes();
    void seesNoProblemInAnswers_data();
    void seesNoProblemInAnswers();
    void keepsNoKey_data();
    void keepsNoKey();
    void keepsWords();
    void readsFigures();
    void readsWaits_data();
    void readsWaits();
};

void TestApiProblem::readsShapes_data() {
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
    row("HTML with a title", "<!DOCTYPE html><title>Down &amp; out</title><style>p{}</style><h1>x</h1><p>y",
        "Down & out", "", "");
    row("a lone surrogate and a NUL", R"({"error":"a\ud800b\u0000c"})",
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD"
        "c",
        "", "");
    row("empty", "", "", "", "");
    row("cut", R"({"error":{"mess)", R"({"error":{"mess)", "", "");
    row("used-up day, Gemini",
        R"([{"error":{"code":429,"message":"Quota","status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"RequestsPerDayPerProject"}]}]}}])",
        "Quota", "RESOURCE_EXHAUSTED", "");
    row("passed on, OpenRouter",
        R"({"error":{"message":"Provider returned error","code":400,"metadata":{"raw":"{\"error\":{\"message\":\"prompt is too long\"}}"}}})",
        "Provider returned error: prompt is too long", "400", "");
    row("passed on in words",
        R"({"error":{"message":"Provider returned error","metadata":{"raw":"Overloaded"}}})",
        "Provider returned error: Overloaded", "", "");
    row("moderation, OpenRouter",
        R"({"error":{"code":403,"message":"Flagged","metadata":{"reasons":["x"]}}})", "Flagged",
        "content_filter", "");
}

void TestApiProblem::readsShapes() {
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

void TestApiProblem::seesNoProblemInAnswers_data() {
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"{}", R"({"choices":[{"message":{"content":"error"}}]})", R"({"error":null,"choices":[]})",
          R"({"error":false,"choices":[]})", R"({"error":"","choices":[]})",
          R"({"type":"message","content":[]})", R"({"data":[]})", R"({"choices":[],"message":"fine"})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestApiProblem::seesNoProblemInAnswers() {
    QFETCH(QByteArray, body);
    QVERIFY(!readProblem(body, key));
}

void TestApiProblem::keepsNoKey_data() {
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

void TestApiProblem::keepsNoKey() {
    QFETCH(QByteArray, body);
    const QString detail = readProblem(body, key)->message;
    QVERIFY2(!detail.contains(QLatin1String("winn")), qPrintable(detail));
    QVERIFY2(!detail.contains(QLatin1String("6789")), qPrintable(detail));
}

void TestApiProblem::keepsWords() {
    const QString words = QStringLiteral("keywords_for_this_model and skewness-of-results: not allowed");
    QCOMPARE(readProblem("{\"error\":\"" + words.toLatin1() + "\"}", key)->message, words);
}

void TestApiProblem::readsFigures() {
    const auto llama = readProblem(
        R"({"error":{"code":400,"message":"x","type":"exceed_context_size_error","n_prompt_tokens":3399,"n_ctx":2048}})",
        key);
    QCOMPARE(llama->promptTokens, 3399);
    QCOMPARE(llama->contextTokens, 2048);
    const auto router = readProblem(
        R"({"error":{"message":"x","code":429,"metadata":{"limit_source":"openrouter_free_tier_daily",)"
        R"("headers":{"X-RateLimit-Remaining":"0","X-RateLimit-Reset":1795867235000}}}})",
        key);
    QVERIFY(router->isDaily);
    QVERIFY(router->headers.contains({"X-RateLimit-Reset", "1795867235000"}));
    QVERIFY(router->headers.contains({"X-RateLimit-Remaining", "0"}));
}

void TestApiProblem::readsWaits_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *body, qint64 milliseconds) {
        QTest::newRow(body) << QByteArray(body) << milliseconds;
    };
    row(R"([{"error":{"message":"x","details":[{"@type":"r"},{"retryDelay":"38.5s"}]}}])", 38'500);
    row(R"({"error":"Model x is currently loading","estimated_time":20.0})", 20'000);
    row(R"({"error":{"message":"Limit 100, used 99. Please try again in 14m24s. Visit us."}})", 864'000);
    row(R"({"error":{"message":"Please retry in 36.429760048s."}})", 36'430);
    row(R"({"error":{"message":"Please wait 40351 seconds before retrying."}})", 40'351'000);
    row(R"({"error":{"message":"Try again in 1 hour, 2 minutes"}})", 3'720'000);
    row(R"({"error":{"message":"Try again in 3 months"}})", 0);
    row(R"({"error":{"message":"Try again later"}})", 0);
    row(R"({"error":{"message":"It took 20 seconds"}})", 0);
}

void TestApiProblem::readsWaits() {
    QFETCH(QByteArray, body);
    QTEST(qint64(readProblem(body, key)->retryAfter.count()), "milliseconds");
}

WINNOW_TEST(TestApiProblem, winnow::NoApplication)

} // namespace apiproblemtest

#include "tst_apiproblem.moc"
