#include "app/score/service/modelwindow.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QElapsedTimer>
#include <QTest>

namespace modelwindowtest {

using namespace winnow;

namespace {

const QString listPath = QStringLiteral("/v1/models");

TestAnswer json(const QByteArray &body, int status = 200) {
    return {.status = status, .body = body, .contentType = "application/json"};
}

TestAnswer llamaServer(int context) {
    return json(R"({"data":[{"id":"m","owned_by":"llamacpp","meta":{"n_ctx":)" + QByteArray::number(context) +
                "}}]}");
}

ModelAccess accessTo(const char *provider, const TestServer &server) {
    ModelAccess access;
    access.settings.model = QStringLiteral("m");
    access.provider = providerAt(*providerById(QString::fromLatin1(provider)),
                                 server.url(QStringLiteral("/v1")).toString());
    return access;
}

// As the preset is: asked at `first`, and where nothing is there at `second`.
ModelAccess twoAddresses(const QUrl &first, const QUrl &second) {
    ModelAccess access;
    access.settings.model = QStringLiteral("m");
    access.provider = *providerById(u"llamacpp");
    access.provider.baseUrl = first;
    access.provider.formerUrl = second;
    return access;
}

// Nothing listens there.
QUrl closedPort() {
    const TestServer server;
    return server.url(QStringLiteral("/v1"));
}

Result<ModelAccess> found(const ModelAccess &access) {
    ModelWindow window(access);
    const Pending<ModelAccess> pending = window.find();
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 10'000))
        qFatal("it waits for ever");
    return pending.result();
}

} // namespace

// Before the first call: where the server is, and how much its model takes. Never an error.
class TestModelWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void believesTheServer();
    void asksOllamaItself();
    void asksLmStudioItself();
    void whatIsSetWins();
    void whatIsUnknownStays_data();
    void whatIsUnknownStays();
    void waitsForASilentServerForSeconds();
    void findsTheFormerPort_data();
    void findsTheFormerPort();
    void addressAloneCostsNoQuestion();
};

void TestModelWindow::believesTheServer() {
    TestServer server;
    server.answer(listPath, llamaServer(8192));
    ModelAccess access = accessTo("custom", server);
    access.contextTokens = 128'000; // of the price table
    access.key = QStringLiteral("wk-0123");
    const auto known = found(access);
    QVERIFY(known);
    QCOMPARE(known->contextTokens, 8192);
    QCOMPARE(known->key, access.key);
    QCOMPARE(known->provider.baseUrl, access.provider.baseUrl);
    QCOMPARE(server.requests().size(), size_t(1));
    QCOMPARE(server.requests().front().header("Authorization"), QByteArray("Bearer wk-0123"));
}

void TestModelWindow::asksOllamaItself() {
    TestServer server;
    server.answer(QStringLiteral("/api/ps"), json(R"({"models":[]})"));
    server.answer(QStringLiteral("/api/show"), json(R"({"parameters":"num_ctx 16384"})"));
    QCOMPARE(found(accessTo("ollama", server))->contextTokens, 16384);
    QCOMPARE(server.requests().back().method, QByteArray("POST"));
    server.answer(QStringLiteral("/api/ps"),
                  json(R"({"models":[{"name":"m:latest","context_length":4096}]})"));
    QCOMPARE(found(accessTo("ollama", server))->contextTokens, 4096); // what it runs with
    server.answer(QStringLiteral("/api/ps"), json(R"({"models":[]})"));
    server.answer(QStringLiteral("/api/show"), json(R"({"model_info":{"qwen3.context_length":40960}})"));
    QCOMPARE(found(accessTo("ollama", server))->contextTokens, 0);
}

void TestModelWindow::asksLmStudioItself() {
    TestServer server;
    server.answer(QStringLiteral("/api/v0/models"),
                  json(R"({"data":[{"id":"m","max_context_length":32768,"loaded_context_length":4096}]})"));
    QCOMPARE(found(accessTo("lmstudio", server))->contextTokens, 4096);
}

void TestModelWindow::whatIsSetWins() {
    TestServer server;
    server.answer(listPath, llamaServer(8192));
    ModelAccess access = accessTo("custom", server);
    access.traits.contextTokens = access.contextTokens = 2048;
    QCOMPARE(found(access)->contextTokens, 2048);
    QVERIFY(server.requests().empty());
}

void TestModelWindow::whatIsUnknownStays_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no list") << 404 << QByteArray("Not found");
    QTest::newRow("no access") << 401 << QByteArray(R"({"error":{"message":"no"}})");
    QTest::newRow("broken") << 500 << QByteArray();
    QTest::newRow("a page") << 200 << QByteArray("<html><body>Welcome</body></html>");
    QTest::newRow("another model") << 200 << QByteArray(R"({"data":[{"id":"x","max_model_len":4096}]})");
    QTest::newRow("nothing said") << 200 << QByteArray(R"({"data":[{"id":"m"}]})");
}

void TestModelWindow::whatIsUnknownStays() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    TestServer server;
    server.answer(listPath, json(body, status));
    ModelAccess access = accessTo("custom", server);
    access.contextTokens = 128'000;
    const auto known = found(access);
    QVERIFY(known);
    QCOMPARE(known->contextTokens, 128'000);
}

void TestModelWindow::waitsForASilentServerForSeconds() {
    TestServer server;
    server.answerAll([](const TestRequest &) { return TestAnswer{.hang = true}; });
    QElapsedTimer time;
    time.start();
    const auto known = found(accessTo("ollama", server));
    QVERIFY(known);
    QCOMPARE(known->contextTokens, 0);
    QVERIFY2(time.elapsed() < 8000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(server.requests().size(), size_t(1)); // not for the next question as well
}

void TestModelWindow::findsTheFormerPort_data() {
    QTest::addColumn<int>("first"); // its status; 0: nothing is there
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("isFormer");
    QTest::addColumn<qint64>("context");
    QTest::newRow("at the new port") << 200 << 200 << false << qint64(1000);
    QTest::newRow("at the old one") << 0 << 200 << true << qint64(2000);
    QTest::newRow("at none") << 0 << 0 << false << qint64(0);
    QTest::newRow("loading at the new one") << 503 << 200 << false << qint64(0);
    QTest::newRow("loading at the old one") << 0 << 503 << true << qint64(0);
    QTest::newRow("wants a key at the old one") << 0 << 401 << true << qint64(0);
    QTest::newRow("somebody else at the old one") << 0 << 404 << false << qint64(0);
    QTest::newRow("somebody else at the new one") << 404 << 200 << true << qint64(2000);
}

void TestModelWindow::findsTheFormerPort() {
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(bool, isFormer);
    TestServer one;
    TestServer two;
    const auto answer = [](TestServer &server, int status, int context) {
        server.answer(listPath, status == 200 ? llamaServer(context) : json("{}", status));
        return status == 0 ? closedPort() : server.url(QStringLiteral("/v1"));
    };
    const ModelAccess access = twoAddresses(answer(one, first, 1000), answer(two, second, 2000));
    const auto known = found(access);
    QVERIFY(known);
    QCOMPARE(known->provider.baseUrl, isFormer ? access.provider.formerUrl : access.provider.baseUrl);
    QTEST(known->contextTokens, "context");
}

void TestModelWindow::addressAloneCostsNoQuestion() {
    TestServer server;
    server.answer(listPath, llamaServer(8192));
    ModelWindow window(accessTo("custom", server));
    const Pending<ModelAccess> pending = window.findAddress();
    QTRY_VERIFY(pending.isFinished());
    QVERIFY(server.requests().empty());
    ModelWindow former(twoAddresses(closedPort(), server.url(QStringLiteral("/v1"))));
    const Pending<ModelAccess> second = former.findAddress();
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result()->provider.baseUrl, server.url(QStringLiteral("/v1")));
}

WINNOW_TEST(TestModelWindow, QCoreApplication)

} // namespace modelwindowtest

#include "tst_modelwindow.moc"
