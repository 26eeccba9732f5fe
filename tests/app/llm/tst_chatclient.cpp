#include "app/llm/chatclient.h"
#include "app/net/qthttpclient.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

namespace chatclienttest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

const QString chatPath = QStringLiteral("/v1/chat/completions");
const QString key = QStringLiteral("winnow-test-key-0123456789");

TestAnswer json(int status, const QByteArray &body) {
    return {.status = status, .body = body, .contentType = "application/json"};
}

TestAnswer answerOf(const QByteArray &text) {
    return json(200, R"({"model":"m","choices":[{"finish_reason":"stop","message":{"content":")" + text +
                         R"("}}],"usage":{"prompt_tokens":5,"completion_tokens":2}})");
}

Provider providerOf(const QUrl &url) {
    return providerAt(*providerById(u"openai"), url.toString());
}

ChatRequest question() {
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.user = QStringLiteral("Hello");
    request.schemaName = QStringLiteral("s");
    request.schema = QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}};
    request.temperature = 0;
    request.seed = 1;
    request.tokenLimit = 100;
    return request;
}

QJsonObject bodyOf(const TestRequest &request) {
    return QJsonDocument::fromJson(request.body).object();
}

// A service that refuses a field in these words.
TestServer::Handler refusing(const QStringList &fields, const QByteArray &body) {
    return [fields, body](const TestRequest &request) {
        const QJsonObject sent = bodyOf(request);
        for (const QString &field : fields) {
            if (sent.contains(field))
                return json(400, QByteArray(body).replace("FIELD", field.toLatin1()));
        }
        return answerOf("fine");
    };
}

} // namespace

class TestChatClient final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asks();
    void learnsWhatIsRefused_data();
    void learnsWhatIsRefused();
    void learnsSeveralFields();
    void learnsOnceForCallsAtOnce();
    void remembersPerModel();
    void doesNotRepeatOtherRefusals();
    void fails_data();
    void fails();
    void failsOnACutBody();
    void failsOnSilence();
    void failsWithoutAServer();
    void refusalsOfContentAreReplies();
    void cancellingAborts();
    void destroyingEndsAsCancelled();
    void listsModels();
};

void TestChatClient::asks() {
    TestServer server;
    server.answer(chatPath, answerOf("fine"));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    const auto reply = pending.result();
    QVERIFY(reply);
    QCOMPARE(reply->text, QStringLiteral("fine"));
    QCOMPARE(reply->usage.prompt, 5);
    QCOMPARE(server.requests().front().header("authorization"), "Bearer " + key.toLatin1());
}

void TestChatClient::learnsWhatIsRefused_data() {
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("comes"); // in its place
    const QByteArray param =
        R"({"error":{"message":"Unsupported","param":"FIELD","code":"unsupported_parameter"}})";
    QTest::newRow("temperature") << QStringList{QStringLiteral("temperature")} << param << QString();
    QTest::newRow("seed, in words") << QStringList{QStringLiteral("seed")}
                                    << QByteArray(R"({"error":{"message":"Unknown name \"FIELD\""}})")
                                    << QString();
    QTest::newRow("max_completion_tokens")
        << QStringList{QStringLiteral("max_completion_tokens")} << param << QStringLiteral("max_tokens");
    QTest::newRow("response_format") << QStringList{QStringLiteral("response_format")}
                                     << QByteArray(R"({"error":"FIELD is not supported by this model"})")
                                     << QString();
}

void TestChatClient::learnsWhatIsRefused() {
    QFETCH(QStringList, refused);
    QFETCH(QByteArray, body);
    QFETCH(QString, comes);
    TestServer server;
    server.answer(chatPath, refusing(refused, body));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    for (const int calls : {2, 3}) { // one refusal for all that follow
        const auto pending = client.ask(question());
        TRY_DONE(pending);
        QVERIFY(pending.result());
        QCOMPARE(server.count(chatPath), calls);
    }
    const QJsonObject last = bodyOf(server.requests().back());
    QVERIFY(!last.contains(refused.front()));
    if (!comes.isEmpty())
        QVERIFY(last.contains(comes));

    // Another session finds out by itself: services change.
    ChatClient another(http, providerOf(server.url()), key);
    const auto pending = another.ask(question());
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QVERIFY(another.learned(QStringLiteral("m")) == client.learned(QStringLiteral("m")));
    QCOMPARE(server.count(chatPath), 5);
}

void TestChatClient::learnsSeveralFields() {
    TestServer server;
    const QStringList all{QStringLiteral("temperature"), QStringLiteral("seed"),
                          QStringLiteral("max_completion_tokens"), QStringLiteral("max_tokens"),
                          QStringLiteral("response_format")};
    server.answer(chatPath, refusing(all, R"({"error":{"message":"no","param":"FIELD"}})"));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(server.count(chatPath), 6);
    QCOMPARE(bodyOf(server.requests().back()).size(), 2);
}

void TestChatClient::learnsOnceForCallsAtOnce() {
    TestServer server;
    server.answer(chatPath, refusing({QStringLiteral("max_completion_tokens"), QStringLiteral("temperature")},
                                     R"({"error":{"message":"no","param":"FIELD"}})"));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    std::vector<Pending<ChatReply>> calls;
    for (int i = 0; i < 4; ++i)
        calls.push_back(client.ask(question()));
    for (const auto &call : calls) {
        TRY_DONE(call);
        QVERIFY(call.result());
    }
    const LearnedLimits learned = client.learned(QStringLiteral("m"));
    QCOMPARE(learned.refusedParameters, QSet<QString>{QStringLiteral("temperature")});
    QCOMPARE(learned.tokenLimitField, QStringLiteral("max_tokens"));
}

void TestChatClient::remembersPerModel() {
    TestServer server;
    server.answer(chatPath,
                  refusing({QStringLiteral("seed")}, R"({"error":{"message":"no","param":"FIELD"}})"));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(client.learned(QStringLiteral("other")) == LearnedLimits{});
    QVERIFY(client.learned(QStringLiteral("m")).refusedParameters.contains(QStringLiteral("seed")));
}

void TestChatClient::doesNotRepeatOtherRefusals() {
    TestServer server;
    server.answer(chatPath, json(400, R"({"error":{"message":"too many messages","param":"messages"}})"));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::InvalidInput);
    QCOMPARE(server.count(chatPath), 1);
}

void TestChatClient::fails_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code) {
        QTest::newRow(name) << status << body << int(code);
    };
    row("wrong key", 401, R"({"error":{"message":"Incorrect API key provided: )" + key.toLatin1() + "\"}}",
        ErrorCode::Unauthorized);
    row("no purse", 429, R"({"error":{"message":"x","code":"insufficient_quota"}})",
        ErrorCode::QuotaExhausted);
    row("full minute", 429, R"({"error":{"message":"x"}})", ErrorCode::Throttled);
    row("no model", 404, R"({"error":{"message":"x","code":"model_not_found"}})", ErrorCode::NotFound);
    row("server", 500, "oops", ErrorCode::ServerError);
    row("busy", 503, "", ErrorCode::Throttled);
    row("error in a 200", 200, R"({"error":{"code":502,"message":"Upstream"}})", ErrorCode::ServerError);
    row("page in a 200", 200, "<html>Sign in to the network</html>", ErrorCode::WebPage);
    row("cut JSON in a 200", 200, R"({"choices":[{"mess)", ErrorCode::Malformed);
    row("empty 200", 200, "", ErrorCode::Malformed);
    row("another shape", 200, R"({"result":"x"})", ErrorCode::Malformed);
}

void TestChatClient::fails() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    TestServer server;
    server.answer(chatPath, json(status, body));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(int(pending.result().error().code), code);
    QVERIFY(!pending.result().error().detail.contains(key));
    QCOMPARE(server.count(chatPath), 1);
}

void TestChatClient::failsOnACutBody() {
    RawServer server({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n{\"choices\":[{\"mess"});
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::Malformed);
}

void TestChatClient::failsOnSilence() {
    TestServer server;
    server.answer(chatPath, TestAnswer{.hang = true});
    QtHttpClient http;
    Provider provider = providerOf(server.url());
    provider.patience = 100ms;
    ChatClient client(http, provider, key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::Timeout);
}

void TestChatClient::failsWithoutAServer() {
    QUrl gone;
    {
        TestServer server;
        gone = server.url();
    }
    QtHttpClient http;
    ChatClient client(http, providerOf(gone), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::NetworkDown);
}

void TestChatClient::refusalsOfContentAreReplies() {
    TestServer server;
    server.answer(chatPath, json(400, R"({"error":{"message":"filtered","code":"content_filter"}})"));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.ask(question());
    TRY_DONE(pending);
    const auto reply = pending.result();
    QVERIFY(reply);
    QCOMPARE(int(reply->end), int(ChatEnd::Refused));
    QCOMPARE(reply->refusal, QStringLiteral("filtered"));
}

void TestChatClient::cancellingAborts() {
    TestServer server;
    server.answer(chatPath, TestAnswer{.hang = true});
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    auto pending = client.ask(question());
    QTRY_COMPARE(server.count(chatPath), 1);
    pending.cancel();
    TRY_DONE(pending);
    QVERIFY(pending.isCanceled());
    QTRY_VERIFY(http.children().isEmpty() || http.findChildren<QNetworkReply *>().isEmpty());
}

void TestChatClient::destroyingEndsAsCancelled() {
    TestServer server;
    server.answer(chatPath, TestAnswer{.hang = true});
    QtHttpClient http;
    std::vector<Pending<ChatReply>> calls;
    {
        ChatClient client(http, providerOf(server.url()), key);
        for (int i = 0; i < 3; ++i)
            calls.push_back(client.ask(question()));
        QTRY_COMPARE(server.count(chatPath), 3);
    }
    for (const auto &call : calls) {
        TRY_DONE(call);
        QCOMPARE(call.result().error().code, ErrorCode::Cancelled);
    }
}

void TestChatClient::listsModels() {
    TestServer server;
    server.answer(QStringLiteral("/v1/models"), json(200, R"({"data":[{"id":"a"},{"id":"b"}]})"));
    QtHttpClient http;
    ChatClient client(http, providerOf(server.url()), key);
    const auto pending = client.models();
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(*pending.result(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    server.answer(QStringLiteral("/v1/models"), json(401, R"({"error":{"message":"no"}})"));
    const auto refused = client.models();
    TRY_DONE(refused);
    QCOMPARE(refused.result().error().code, ErrorCode::Unauthorized);
}

WINNOW_TEST(TestChatClient, QCoreApplication)

} // namespace chatclienttest

#include "tst_chatclient.moc"
