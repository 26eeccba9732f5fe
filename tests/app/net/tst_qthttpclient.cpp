#include "app/net/qthttpclient.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QTest>

namespace qthttpclienttest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

HttpRequest get(const QUrl &url) {
    HttpRequest request;
    request.url = url;
    return request;
}

QString path(const char *text) {
    return QString::fromLatin1(text);
}

} // namespace

class TestQtHttpClient final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversResponses_data();
    void deliversResponses();
    void sendsUserAgentHeadersAndBody();
    void failsByStatus_data();
    void failsByStatus();
    void deliversAnyStatusWhereAsked_data();
    void deliversAnyStatusWhereAsked();
    void goesAlongInsecureUrlsWhereAllowed();
    void brokenWires_data();
    void brokenWires();
    void timesOutOnSilence();
    void timesOutOnADrip();
    void refusesLargeBodies();
    void refusesInsecureUrls_data();
    void refusesInsecureUrls();
    void followsRedirectsOfTheSameOrigin();
    void saysWhatItTakes();
    void doesNotCarryHeadersElsewhere();
    void cancellingAborts();
    void destroyingEndsAsCancelled();
};

void TestQtHttpClient::deliversResponses_data() {
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 304, 400, 401, 403, 404, 410, 418})
        QTest::addRow("%d", status) << status;
}

void TestQtHttpClient::deliversResponses() {
    QFETCH(int, status);
    TestServer server;
    const QByteArray body = status == 304 ? QByteArray() : QByteArray("h\xC3\xA9llo");
    server.answer(path("/x"), {.status = status, .body = body, .headers = {{"ETag", "\"7\""}}});
    QtHttpClient client;
    const auto pending = client.send(get(server.url(path("/x"))));
    TRY_DONE(pending);
    const auto result = pending.result();
    QVERIFY(result);
    QCOMPARE(result->status, status);
    QCOMPARE(result->body, body);
    QCOMPARE(result->header("etag"), QByteArray("\"7\""));
    QCOMPARE(result->header("x-absent"), QByteArray());
}

void TestQtHttpClient::sendsUserAgentHeadersAndBody() {
    TestServer server;
    server.answer(path("/x"), {.body = "fine"});
    QtHttpClient client;
    HttpRequest request = get(server.url(path("/x")));
    request.method = "POST";
    request.body = R"({"a":1})";
    request.headers = {{"Content-Type", "application/json"}, {"If-None-Match", "\"7\""}};
    const auto pending = client.send(request);
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(server.requests().size(), size_t(1));
    const TestRequest &seen = server.requests().front();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.body, request.body);
    QCOMPARE(seen.header("content-type"), QByteArray("application/json"));
    QCOMPARE(seen.header("if-none-match"), QByteArray("\"7\""));
    QVERIFY(seen.header("user-agent").startsWith("Winnow/"));
    QVERIFY(!seen.header("user-agent").contains("Mozilla"));
}

void TestQtHttpClient::failsByStatus_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("seconds");
    QTest::newRow("429") << 429 << QByteArray("17") << ErrorCode::Throttled << 17;
    QTest::newRow("503") << 503 << QByteArray("300") << ErrorCode::Throttled << 300;
    QTest::newRow("503 without a time") << 503 << QByteArray() << ErrorCode::Throttled << 0;
    QTest::newRow("500") << 500 << QByteArray() << ErrorCode::ServerError << 0;
    QTest::newRow("502") << 502 << QByteArray() << ErrorCode::ServerError << 0;
    QTest::newRow("529") << 529 << QByteArray("2") << ErrorCode::ServerError << 2;
}

void TestQtHttpClient::failsByStatus() {
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    TestServer server;
    TestAnswer answer{.status = status, .body = "Rate exceeded."};
    if (!retryAfter.isEmpty())
        answer.headers.append({"Retry-After", retryAfter});
    server.answer(path("/x"), answer);
    QtHttpClient client;
    QUrl url = server.url(path("/x"));
    url.setQuery(QStringLiteral("key=secret"));
    const auto pending = client.send(get(url));
    TRY_DONE(pending);
    const auto result = pending.result();
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QTEST(int(result.error().retryAfter.count() / 1000), "seconds");
    QCOMPARE(result.error().detail, QStringLiteral("HTTP %1: Rate exceeded.").arg(status));
    QCOMPARE(result.error().place, server.url(path("/x")).toString());
}

void TestQtHttpClient::deliversAnyStatusWhereAsked_data() {
    QTest::addColumn<int>("status");
    for (const int status : {200, 401, 429, 500, 503, 529})
        QTest::addRow("%d", status) << status;
}

void TestQtHttpClient::deliversAnyStatusWhereAsked() {
    QFETCH(int, status);
    TestServer server;
    server.answer(path("/x"), {.status = status, .body = "why", .headers = {{"Retry-After", "7"}}});
    QtHttpClient client;
    HttpRequest request = get(server.url(path("/x")));
    request.anyStatus = true;
    const auto pending = client.send(request);
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->status, status);
    QCOMPARE(pending.result()->body, QByteArray("why"));
    QCOMPARE(pending.result()->header("retry-after"), QByteArray("7"));
}

void TestQtHttpClient::goesAlongInsecureUrlsWhereAllowed() {
    QtHttpClient client;
    HttpRequest request = get(QUrl(QStringLiteral("http://winnow.invalid/")));
    request.allowInsecure = true;
    const auto pending = client.send(request);
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::HostNotFound); // looked for, and not refused
}

void TestQtHttpClient::brokenWires_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("body cut short") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>")
                                    << ErrorCode::Malformed;
    QTest::newRow("chunks cut short")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n")
        << ErrorCode::Malformed;
    QTest::newRow("nothing said") << QByteArray() << ErrorCode::NetworkDown;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << ErrorCode::NetworkDown;
}

void TestQtHttpClient::brokenWires() {
    QFETCH(QByteArray, bytes);
    RawServer server({.bytes = bytes});
    QtHttpClient client;
    const auto pending = client.send(get(server.url()));
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QTEST(pending.result().error().code, "code");
}

void TestQtHttpClient::timesOutOnSilence() {
    TestServer server;
    server.answer(path("/x"), {.hang = true});
    QtHttpClient client;
    HttpRequest request = get(server.url(path("/x")));
    request.inactivityTimeout = 150ms;
    const auto pending = client.send(request);
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::Timeout);
}

void TestQtHttpClient::timesOutOnADrip() {
    RawServer server({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n" + QByteArray(9000, 'x'),
                      .pieceSize = 10,
                      .pieceInterval = 20});
    QtHttpClient client;
    HttpRequest request = get(server.url());
    request.inactivityTimeout = 5s;
    request.totalTimeout = 300ms;
    const auto pending = client.send(request);
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::Timeout);
}

void TestQtHttpClient::refusesLargeBodies() {
    TestServer server;
    server.answer(path("/x"), {.body = QByteArray(200'000, 'x')});
    QtHttpClient client;
    HttpRequest request = get(server.url(path("/x")));
    request.largestBody = 100'000;
    const auto tooLarge = client.send(request);
    request.largestBody = 200'000;
    const auto fits = client.send(request);
    TRY_DONE(tooLarge);
    TRY_DONE(fits);
    QVERIFY(!tooLarge.result());
    QCOMPARE(tooLarge.result().error().code, ErrorCode::Malformed);
    QVERIFY(fits.result());
    QCOMPARE(fits.result()->body.size(), 200'000);
}

void TestQtHttpClient::refusesInsecureUrls_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("secure");
    QTest::newRow("https") << path("https://rss.arxiv.org/rss/cs.LG") << true;
    QTest::newRow("http") << path("http://rss.arxiv.org/rss/cs.LG") << false;
    QTest::newRow("localhost") << path("http://localhost:8000/") << true;
    QTest::newRow("127.0.0.1") << path("http://127.0.0.1/") << true;
    QTest::newRow("::1") << path("http://[::1]:8000/") << true;
    QTest::newRow("looks like localhost") << path("http://localhost.example.org/") << false;
    QTest::newRow("private network") << path("http://10.0.0.1/") << false;
}

void TestQtHttpClient::refusesInsecureUrls() {
    QFETCH(QString, url);
    QFETCH(bool, secure);
    QCOMPARE(isSecureUrl(QUrl(url)), secure);
    if (secure)
        return;
    QtHttpClient client;
    const auto pending = client.send(get(QUrl(url)));
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::InsecureUrl);
}

void TestQtHttpClient::followsRedirectsOfTheSameOrigin() {
    TestServer server;
    server.answer(path("/old"), {.status = 301, .headers = {{"Location", "/new"}}});
    server.answer(path("/new"), {.body = "here"});
    server.answer(path("/loop"), {.status = 302, .headers = {{"Location", "/loop"}}});
    QtHttpClient client;
    const auto moved = client.send(get(server.url(path("/old"))));
    const auto loop = client.send(get(server.url(path("/loop"))));
    TRY_DONE(moved);
    TRY_DONE(loop);
    QVERIFY(moved.result());
    QCOMPARE(moved.result()->body, QByteArray("here"));
    QVERIFY(!loop.result());
    QCOMPARE(loop.result().error().code, ErrorCode::ServerError);
}

void TestQtHttpClient::saysWhatItTakes() {
    TestServer server;
    server.answer(path("/x"), {.body = "fine"});
    QtHttpClient client;
    HttpRequest request = get(server.url(path("/x")));
    const auto unsaid = client.send(request);
    TRY_DONE(unsaid);
    request.headers = {{"Accept", "text/html"}};
    const auto said = client.send(request);
    TRY_DONE(said);
    QCOMPARE(server.requests()[0].header("Accept"), QByteArray("*/*"));
    QCOMPARE(server.requests()[1].header("Accept"), QByteArray("text/html"));
}

void TestQtHttpClient::doesNotCarryHeadersElsewhere() {
    TestServer other;
    other.answer(path("/"), {.body = "elsewhere"});
    TestServer server;
    server.answer(path("/x"), {.status = 302, .headers = {{"Location", other.url().toEncoded()}}});
    QtHttpClient client;
    HttpRequest request = get(server.url(path("/x")));
    request.headers = {{"Authorization", "Bearer key"}};
    const auto fetched = client.send(request);
    request.method = "POST";
    const auto posted = client.send(request);
    TRY_DONE(fetched);
    TRY_DONE(posted);
    QVERIFY(fetched.result());
    QCOMPARE(fetched.result()->status, 302);
    QVERIFY(posted.result());
    QCOMPARE(posted.result()->status, 302);
    QVERIFY(other.requests().empty());
}

void TestQtHttpClient::cancellingAborts() {
    RawServer server({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\nabc", .closeAtEnd = false});
    QtHttpClient client;
    auto pending = client.send(get(server.url()));
    QTRY_COMPARE(server.connections(), 1);
    pending.cancel();
    TRY_DONE(pending);
    QVERIFY(pending.isCanceled());
    QTRY_VERIFY(client.findChildren<QNetworkReply *>().isEmpty());
}

void TestQtHttpClient::destroyingEndsAsCancelled() {
    TestServer server;
    server.answer(path("/x"), {.hang = true});
    auto client = std::make_unique<QtHttpClient>();
    const auto pending = client->send(get(server.url(path("/x"))));
    QTRY_COMPARE(server.count(path("/x")), 1);
    client.reset();
    QVERIFY(pending.isFinished());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::Cancelled);
}

WINNOW_TEST(TestQtHttpClient, QCoreApplication)

} // namespace qthttpclienttest

#include "tst_qthttpclient.moc"
