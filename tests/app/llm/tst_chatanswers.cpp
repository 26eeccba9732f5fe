#include "app/llm/chatclient.h"
#include "app/net/qthttpclient.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QJsonDocument>
#include <QTest>

namespace chatanswerstest {

using namespace winnow;
using namespace std::chrono_literals;

// What servers are reported to answer with, on the wire: each a server on loopback.
namespace {

const QString chatPath = QStringLiteral("/v1/chat/completions");
const QString key = QStringLiteral("winnow-test-key-0123456789");

TestAnswer json(int status, const QByteArray &body, QList<QPair<QByteArray, QByteArray>> headers = {}) {
    return {.status = status, .body = body, .headers = std::move(headers), .contentType = "application/json"};
}

TestAnswer answerOf(const QByteArray &text, const QByteArray &reason = "stop", int completion = 2) {
    return json(200, R"({"model":"m","choices":[{"finish_reason":")" + reason +
                         R"(","message":{"content":")" + text +
                         R"("}}],"usage":{"prompt_tokens":50,"completion_tokens":)" +
                         QByteArray::number(completion) + "}}");
}

const QByteArray streamed =
    "data: {\"choices\":[{\"delta\":{\"content\":\"fi\"}}]}\n\n"
    "data: {\"choices\":[{\"delta\":{\"content\":\"ne\"},\"finish_reason\":\"stop\"}]}\n\n"
    "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":50,\"completion_tokens\":2}}\n\n"
    "data: [DONE]\n\n";

TestAnswer stream(const QByteArray &body) {
    return {.body = body, .contentType = "text/event-stream"};
}

Provider providerOf(const QUrl &url, const char16_t *id = u"openai") {
    return providerAt(*providerById(id), url.toString());
}

ChatRequest question() {
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.user = QStringLiteral("Hello");
    request.schemaName = QStringLiteral("s");
    request.schema = QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}};
    request.temperature = 0;
    request.tokenLimit = 100;
    request.effort = QStringLiteral("none");
    return request;
}

QJsonObject bodyOf(const TestRequest &request) {
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

class TestChatAnswers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void redirectsAreNotFollowed();
    void readsWhatIsNotUtf8();
    void readsAStreamNobodyAskedFor();
    void asksForAStreamWhereItMust();
    void givesUpOnAStreamThatIsRefused();
    void triesWithoutTheSchema_data();
    void triesWithoutTheSchema();
    void learnsTheEffort_data();
    void learnsTheEffort();
    void tellsTheContextsEndFromTheLimit_data();
    void tellsTheContextsEndFromTheLimit();
    void namesTheAddressThatIsNotReached();
    void modelListsMayBePagesAndRedirects();
};

void TestChatAnswers::saysWhatWentWrong_data() {
    QTest::addColumn<TestAnswer>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<qint64>("wait");
    const auto row = [](const char *name, const TestAnswer &answer, ErrorCode code, const char *detail,
                        qint64 wait = 0) {
        QTest::newRow(name) << answer << int(code) << QString::fromUtf8(detail) << wait;
    };
    row("prompt too long, llama.cpp",
        json(
            400,
            R"x({"error":{"code":400,"message":"request (3399 tokens) exceeds the available context size (2048 tokens)",)x"
            R"("type":"exceed_context_size_error","n_prompt_tokens":3399,"n_ctx":2048}})"),
        ErrorCode::PromptTooLong, "3399:2048");
    row("prompt and limit too long, vLLM, though it names a field",
        json(
            400,
            R"({"message":"'max_tokens' is too large: 100. This model's maximum context length is 1000 tokens and your request has 903 input tokens"})"),
        ErrorCode::PromptTooLong, "903:1000");
    row("shared context, llama.cpp",
        json(500,
             R"({"error":{"code":500,"message":"Context size has been exceeded.","type":"server_error"}})"),
        ErrorCode::ContextShared, "Context size has been exceeded.");
    row("loading, llama.cpp",
        json(503, R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})",
             {{"Retry-After", "5"}}),
        ErrorCode::ModelLoading, "Loading model", 5000);
    row("no such model, llama.cpp's router",
        json(400, R"({"error":{"code":400,"message":"model 'x' not found","type":"invalid_request_error"}})"),
        ErrorCode::NotFound, "model 'x' not found");
    row("a hint with a 502", json(502, "", {{"Retry-After", "7"}}), ErrorCode::ServerError, "HTTP 502", 7000);
    row("no Retry-After but a reset",
        json(429, R"({"error":{"message":"Slow down"}})",
             {{"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "1m0s"}}),
        ErrorCode::Throttled, "Slow down", 60'000);
    row("a reset since 1970",
        json(429, R"({"error":{"message":"Slow down"}})",
             {{"Date", "Sat, 28 Nov 2026 12:00:05 GMT"}, {"X-RateLimit-Reset", "1795867235000"}}),
        ErrorCode::Throttled, "Slow down", 30'000);
    row("a day used up",
        json(429, R"({"error":{"message":"Rate limit exceeded: free-models-per-day","code":429}})",
             {{"Retry-After", "7200"}}),
        ErrorCode::DailyLimit, "Rate limit exceeded: free-models-per-day", 7'200'000);
    row("not to be tried again",
        json(500, R"({"error":{"message":"broken"}})", {{"x-should-retry", "false"}}),
        ErrorCode::InvalidInput, "broken");
    row("to be tried again", json(400, R"({"error":{"message":"hiccup"}})", {{"x-should-retry", "true"}}),
        ErrorCode::ServerError, "hiccup");
    row("revoked key", json(403, R"({"error":{"message":"This API key has been revoked"}})"),
        ErrorCode::Unauthorized, "This API key has been revoked");
    row("broken off", answerOf("x", "error"), ErrorCode::ServerError, "the answer broke off: error");
    row("page in a 200", {.body = "<html><title>Sign in</title></html>", .contentType = "text/html"},
        ErrorCode::WebPage, "Sign in");
    row("page of a gateway", {.status = 502, .body = "<html><title>502 Bad Gateway</title></html>"},
        ErrorCode::ServerError, "502 Bad Gateway");
    row("a stream that is cut", stream("data: {\"choices\":[{\"delta\":{\"content\":\"fi\"}}]}\n\n"),
        ErrorCode::Malformed, "the stream was cut short");
    row("a stream that can't be read", stream("hello"), ErrorCode::StreamOnly,
        "a stream of events that can't be read");
    row("no stream at all", {.status = 502, .body = "Bad gateway", .contentType = "text/event-stream"},
        ErrorCode::ServerError, "Bad gateway");
    row("an error in a stream", stream("data: {\"error\":{\"code\":429,\"message\":\"Full\"}}\n\n"),
        ErrorCode::Throttled, "Full");
}

void TestChatAnswers::saysWhatWentWrong() {
    QFETCH(TestAnswer, answer);
    TestServer server;
    server.answer(chatPath, answer);
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    const Error error = pending.result().error();
    QTEST(int(error.code), "code");
    QTEST(error.detail, "detail");
    QTEST(qint64(error.retryAfter.count()), "wait");
    QCOMPARE(server.count(chatPath), 1);
    if (error.code == ErrorCode::WebPage)
        QCOMPARE(error.place, server.url(chatPath).toString());
}

void TestChatAnswers::redirectsAreNotFollowed() {
    TestServer other;
    other.answerAll([](const TestRequest &) { return answerOf("stolen"); });
    TestServer server;
    for (const int status : {301, 302, 303, 307, 308}) {
        server.answer(chatPath,
                      {.status = status,
                       .body = "<html>Moved</html>",
                       .headers = {{"Location", other.url(QStringLiteral("/new")).toEncoded() + "?k=1"}}});
        QtHttpClient http;
        ChatClient client(http, providerOf(server.url()), key);
        const auto pending = client.ask(question());
        TRY_DONE(pending);
        QVERIFY(!pending.result());
        QCOMPARE(pending.result().error().code, ErrorCode::Redirected);
        QCOMPARE(pending.result().error().place, other.url(QStringLiteral("/new")).toString());
    }
    QVERIFY(other.requests().empty());
}

void TestChatAnswers::readsWhatIsNotUtf8() {
    TestServer server;
    server.answer(chatPath, answerOf("caf\xC3 and caf\xE9 \\ud800 \\u0000"));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->text, QString::fromUtf16(u"caf\ufffd and caf\ufffd \ufffd \ufffd"));
}

void TestChatAnswers::readsAStreamNobodyAskedFor() {
    TestServer server;
    server.answer(chatPath, stream(streamed));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->text, QStringLiteral("fine"));
    QVERIFY(pending.result()->usage == (TokenUsage{50, 0, 0, 2, true}));
    QCOMPARE(server.count(chatPath), 1);
}

void TestChatAnswers::asksForAStreamWhereItMust() {
    TestServer server;
    server.answer(chatPath, [](const TestRequest &request) {
        return bodyOf(request)[QLatin1String("stream")].toBool()
                   ? stream(streamed)
                   : json(400, R"({"detail":"Stream must be set to true"})");
    });
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    for (const int calls : {2, 3}) { // remembered
        const auto pending = client.ask(question());
        TRY_DONE(pending);
        QVERIFY(pending.result());
        QCOMPARE(pending.result()->text, QStringLiteral("fine"));
        QCOMPARE(server.count(chatPath), calls);
    }
    QVERIFY(client.learned(QStringLiteral("m")).mustStream);
}

void TestChatAnswers::givesUpOnAStreamThatIsRefused() {
    TestServer server;
    server.answer(chatPath, json(400, R"({"error":{"message":"This model only support stream mode"}})"));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::StreamOnly);
    QCOMPARE(server.count(chatPath), 2);
}

void TestChatAnswers::triesWithoutTheSchema_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("llama.cpp") << 400 << QByteArray("Failed to parse grammar");
    QTest::newRow("samplers") << 500 << QByteArray("Failed to initialize samplers: failed to parse grammar");
    QTest::newRow("its converter") << 500 << QByteArray("JSON schema conversion failed: Unrecognized schema");
    QTest::newRow("xgrammar") << 500 << QByteArray("xgrammar can't compile this");
    QTest::newRow("guided decoding") << 501 << QByteArray("guided decoding is off");
    QTest::newRow("outlines") << 502 << QByteArray("Error compiling FSM, please file an issue at Outlines");
}

void TestChatAnswers::triesWithoutTheSchema() {
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    TestServer server;
    server.answer(chatPath, [status, words](const TestRequest &request) {
        return bodyOf(request).contains(QLatin1String("response_format"))
                   ? json(status, R"({"error":{"message":")" + words + R"("}})")
                   : answerOf("fine");
    });
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    for (const int calls : {2, 3}) {
        const auto pending = client.ask(question());
        TRY_DONE(pending);
        QVERIFY(pending.result());
        QCOMPARE(server.count(chatPath), calls);
    }
}

void TestChatAnswers::learnsTheEffort_data() {
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("sent"); // at last; empty: none
    QTest::addColumn<int>("calls");
    const QStringList low{QStringLiteral("low"), QStringLiteral("medium")};
    QTest::newRow("lists what it takes")
        << low
        << QByteArray(
               R"({"error":{"message":"Unsupported value: 'none' is not supported with the 'm' model. Supported values are: 'low', and 'medium'.","param":"reasoning_effort","code":"unsupported_value"}})")
        << QStringLiteral("low") << 2;
    QTest::newRow("lists nothing") << low
                                   << QByteArray(
                                          R"({"error":{"message":"bad value","param":"reasoning_effort"}})")
                                   << QString() << 2;
    QTest::newRow("lists what it does not take")
        << QStringList{QStringLiteral("high")}
        << QByteArray(R"({"error":{"message":"reasoning_effort must be one of low, medium"}})") << QString()
        << 3;
}

void TestChatAnswers::learnsTheEffort() {
    QFETCH(QStringList, taken);
    QFETCH(QByteArray, words);
    QFETCH(QString, sent);
    QFETCH(int, calls);
    TestServer server;
    server.answer(chatPath, [taken, words](const TestRequest &request) {
        const QString effort = bodyOf(request)[QLatin1String("reasoning_effort")].toString();
        return effort.isEmpty() || taken.contains(effort) ? answerOf("fine") : json(400, words);
    });
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    for (int again = 0; again < 2; ++again) {
        const auto pending = client.ask(question());
        TRY_DONE(pending);
        QVERIFY(pending.result());
        QCOMPARE(server.count(chatPath), calls + again);
        QCOMPARE(bodyOf(server.requests().back())[QLatin1String("reasoning_effort")].toString(), sent);
        QVERIFY(bodyOf(server.requests().back()).contains(QLatin1String("response_format")));
    }
}

void TestChatAnswers::tellsTheContextsEndFromTheLimit_data() {
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("completion"); // of a limit of 100
    QTest::addColumn<int>("end");
    QTest::newRow("the limit") << QByteArray("length") << 100 << int(ChatEnd::CutOff);
    QTest::newRow("counted a little otherwise") << QByteArray("length") << 98 << int(ChatEnd::CutOff);
    QTest::newRow("the context") << QByteArray("length") << 60 << int(ChatEnd::ContextEnded);
    QTest::newRow("the context, said so")
        << QByteArray("model_context_window_exceeded") << 100 << int(ChatEnd::ContextEnded);
    QTest::newRow("not known") << QByteArray("length") << 0 << int(ChatEnd::CutOff);
    QTest::newRow("whole") << QByteArray("stop") << 60 << int(ChatEnd::Complete);
}

void TestChatAnswers::tellsTheContextsEndFromTheLimit() {
    QFETCH(QByteArray, reason);
    QFETCH(int, completion);
    TestServer server;
    server.answer(chatPath, answerOf("fine", reason, completion));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QTEST(int(pending.result()->end), "end");
}

void TestChatAnswers::namesTheAddressThatIsNotReached() {
    QUrl gone;
    {
        TestServer server;
        gone = server.url();
    }
    QtHttpClient http;
    ChatClient client(http, providerOf(gone, u"llamacpp"), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::NetworkDown);
    gone.setPath(chatPath);
    QCOMPARE(pending.result().error().place, gone.toString());
}

void TestChatAnswers::modelListsMayBePagesAndRedirects() {
    const QString path = QStringLiteral("/v1/models");
    TestServer server;
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    server.answer(path, {.body = "<html><title>Sign in</title></html>", .contentType = "text/html"});
    const auto page = client.models();
    TRY_DONE(page);
    QCOMPARE(page.result().error().code, ErrorCode::WebPage);
    server.answer(path, {.status = 301, .headers = {{"Location", "https://elsewhere.example/v1/models"}}});
    const auto redirect = client.models();
    TRY_DONE(redirect);
    QCOMPARE(redirect.result().error().code, ErrorCode::Redirected);
    QCOMPARE(redirect.result().error().place, QStringLiteral("https://elsewhere.example/v1/models"));
    server.answer(path, json(200, "{\"data\":[{\"id\":\"a\xC3\"}]}"));
    const auto broken = client.models();
    TRY_DONE(broken);
    QVERIFY(broken.result() && broken.result()->size() == 1);
}

WINNOW_TEST(TestChatAnswers, QCoreApplication)

} // namespace chatanswerstest

#include "tst_chatanswers.moc"
