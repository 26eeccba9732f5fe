#include "app/net/feedhttpclient.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace politeclienttest {

using namespace winnow;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

HttpRequest get(const QUrl &url) {
    HttpRequest request;
    request.url = url;
    return request;
}

QString path(const char *text) {
    return QString::fromLatin1(text);
}

// No waiting worth speaking of: the pace and the delays of a test.
RetryRules quickRules() {
    RetryRules rules;
    rules.firstDelay = 20ms;
    rules.firstDelayWhenCut = 20ms;
    return rules;
}

PaceRule pace(milliseconds interval) {
    return {QStringLiteral("127.0.0.1"), interval};
}

} // namespace

class TestPoliteClient final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retriesUntilItWorks();
    void waitsAsLongAsTheServerSays_data();
    void waitsAsLongAsTheServerSays();
    void leavesItAtWhatTheServerWants_data();
    void leavesItAtWhatTheServerWants();
    void givesUpWithTheLastError();
    void cancellingEndsARetry();
    void asksAgainForSuspectResponses();
    void keepsThePace();
    void oneRequestAtATime();
    void cancelledRequestsLoseTheirTurn();
    void otherHostsAreNotHeldUp();
    void waitsThreeSecondsUnlessToldOtherwise();
    void redirectsWaitForTheirTurn();
    void followsNoEndlessRedirects();
    void triesTwiceWhatIsNotAcceptable();
    void isQuickerOnlyOnLoopback();
    void sharesThePaceWithOthers();
};

void TestPoliteClient::retriesUntilItWorks() {
    TestServer server;
    server.answerInTurn(path("/x"), {{.status = 503}, {.status = 500}, {.body = "fine"}});
    FeedHttpClient client(pace(1ms), quickRules());
    std::vector<ErrorCode> waitedFor;
    client.setWaitObserver([&](const Error &error, milliseconds) { waitedFor.push_back(error.code); });
    const auto pending = client.send(get(server.url(path("/x"))));
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->body, QByteArray("fine"));
    QCOMPARE(waitedFor, (std::vector{ErrorCode::Throttled, ErrorCode::ServerError}));
}

void TestPoliteClient::waitsAsLongAsTheServerSays_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("wait"); // milliseconds
    const auto row = [](int status, const char *header, const char *value, int wait) {
        QTest::addRow("%d %s: %s", status, header, value)
            << status << QByteArray(header) << QByteArray(value) << wait;
    };
    row(429, "Retry-After", "1", 1000);
    row(502, "Retry-After", "0.3s", 300);
    row(500, "retry-after-ms", "300.5", 300);
    row(429, "x-ratelimit-reset-requests", "300ms", 300);
    row(200, "Retry-After", "0.3", 300); // throttling said in words
}

void TestPoliteClient::waitsAsLongAsTheServerSays() {
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, wait);
    TestServer server;
    server.answerInTurn(path("/x"), {{.status = status, .body = "Slow down", .headers = {{header, value}}},
                                     {.body = "fine"}});
    FeedHttpClient client(pace(1ms), quickRules());
    HttpRequest request = get(server.url(path("/x")));
    request.inspect = [](const HttpResponse &response) {
        return response.body == "Slow down" ? std::optional(Error{ErrorCode::Throttled, {}, {}, {}})
                                            : std::nullopt;
    };
    const auto pending = client.send(request);
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->body, QByteArray("fine"));
    QVERIFY(server.requests()[1].at - server.requests()[0].at >= wait - 10);
}

void TestPoliteClient::leavesItAtWhatTheServerWants_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("should");
    QTest::addColumn<int>("requests");
    QTest::newRow("503, not again") << 503 << QByteArray("false") << 1;
    QTest::newRow("429, not again") << 429 << QByteArray("false") << 1;
    QTest::newRow("400, again") << 400 << QByteArray("true") << 2;
    QTest::newRow("404") << 404 << QByteArray() << 1;
    QTest::newRow("502") << 502 << QByteArray() << 2;
}

void TestPoliteClient::leavesItAtWhatTheServerWants() {
    QFETCH(int, status);
    QFETCH(QByteArray, should);
    QFETCH(int, requests);
    TestServer server;
    QList<QPair<QByteArray, QByteArray>> headers;
    if (!should.isEmpty())
        headers.push_back({"x-should-retry", should});
    server.answerInTurn(path("/x"), {{.status = status, .headers = headers}, {.body = "fine"}});
    FeedHttpClient client(pace(1ms), quickRules());
    const auto pending = client.send(get(server.url(path("/x"))));
    TRY_DONE(pending);
    QVERIFY(pending.result()); // what is not asked again is a response
    QCOMPARE(pending.result()->status, requests == 1 ? status : 200);
    QCOMPARE(server.count(path("/x")), requests);
}

void TestPoliteClient::givesUpWithTheLastError() {
    TestServer server;
    server.answer(path("/x"), {.status = 429});
    FeedHttpClient client(pace(1ms), quickRules());
    const auto throttled = client.send(get(server.url(path("/x"))));
    TRY_DONE(throttled);
    QVERIFY(!throttled.result());
    QCOMPARE(throttled.result().error().code, ErrorCode::Throttled);
    QCOMPARE(server.count(path("/x")), 5);

    QTcpServer closed; // a port where nobody listens
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QUrl url = server.url(path("/x"));
    url.setPort(closed.serverPort());
    closed.close();
    const auto refused = client.send(get(url));
    TRY_DONE(refused);
    QVERIFY(!refused.result());
    QCOMPARE(refused.result().error().code, ErrorCode::NetworkDown);
}

void TestPoliteClient::cancellingEndsARetry() {
    TestServer server;
    server.answer(path("/x"), {.status = 503, .headers = {{"Retry-After", "60"}}});
    FeedHttpClient client(pace(1ms), quickRules());
    bool waiting = false;
    client.setWaitObserver([&](const Error &, milliseconds) { waiting = true; });
    auto pending = client.send(get(server.url(path("/x"))));
    QTRY_VERIFY(waiting);
    pending.cancel();
    TRY_DONE(pending);
    QCOMPARE(server.count(path("/x")), 1);
}

void TestPoliteClient::asksAgainForSuspectResponses() {
    TestServer server;
    server.answerInTurn(path("/x"), {{.body = "Rate exceeded."}, {.body = "<rss/>"}});
    server.answer(path("/y"), {.body = "Rate exceeded."});
    FeedHttpClient client(pace(1ms), quickRules());
    HttpRequest request = get(server.url(path("/x")));
    request.inspect = [](const HttpResponse &response) {
        return response.body.startsWith('<') ? std::nullopt
                                             : std::optional(Error{ErrorCode::Throttled, {}, {}, {}});
    };
    const auto cured = client.send(request);
    request.url = server.url(path("/y"));
    const auto lasting = client.send(request);
    TRY_DONE(cured);
    TRY_DONE(lasting);
    QVERIFY(cured.result());
    QCOMPARE(cured.result()->body, QByteArray("<rss/>"));
    QVERIFY(lasting.result()); // what came is given, to be judged
    QCOMPARE(lasting.result()->body, QByteArray("Rate exceeded."));
    QCOMPARE(server.count(path("/y")), 5);
}

void TestPoliteClient::keepsThePace() {
    TestServer server;
    server.answer(path("/x"), {.body = "fine"});
    FeedHttpClient client(pace(200ms), quickRules());
    const qint64 start = server.elapsed();
    std::vector<Pending<HttpResponse>> pending;
    for (int i = 0; i < 4; ++i)
        pending.push_back(client.send(get(server.url(path("/x")))));
    TRY_DONE(pending.back());
    const auto again = client.send(get(server.url(path("/x")))); // the pace outlives the batch
    TRY_DONE(again);
    QCOMPARE(server.requests().size(), size_t(5));
    for (size_t i = 0; i < server.requests().size(); ++i)
        QVERIFY(server.requests()[i].at - start >= qint64(i) * 200);
}

void TestPoliteClient::oneRequestAtATime() {
    TestServer server;
    int running = 0;
    int most = 0;
    server.answerAll([&](const TestRequest &) {
        most = std::max(most, ++running);
        QTimer::singleShot(60, &server, [&] { --running; });
        return TestAnswer{.body = "fine", .delay = 80};
    });
    FeedHttpClient client(pace(1ms), quickRules());
    std::vector<Pending<HttpResponse>> pending;
    for (int i = 0; i < 4; ++i)
        pending.push_back(client.send(get(server.url(path("/x")))));
    TRY_DONE(pending.back());
    QCOMPARE(most, 1);
}

void TestPoliteClient::cancelledRequestsLoseTheirTurn() {
    TestServer server;
    server.answer(path("/x"), {.body = "fine"});
    FeedHttpClient client(pace(150ms), quickRules());
    const auto first = client.send(get(server.url(path("/x"))));
    auto second = client.send(get(server.url(path("/cancelled"))));
    const auto third = client.send(get(server.url(path("/x"))));
    second.cancel();
    TRY_DONE(third);
    QVERIFY(first.result());
    QVERIFY(third.result());
    QVERIFY(second.isFinished());
    QCOMPARE(server.count(path("/cancelled")), 0);
}

void TestPoliteClient::otherHostsAreNotHeldUp() {
    TestServer server;
    server.answer(path("/x"), {.body = "fine"});
    FeedHttpClient client({QStringLiteral("arxiv.org"), 1h}, quickRules());
    const auto first = client.send(get(server.url(path("/x"))));
    const auto second = client.send(get(server.url(path("/x"))));
    TRY_DONE(first);
    TRY_DONE(second);
    QVERIFY(second.result());
}

void TestPoliteClient::waitsThreeSecondsUnlessToldOtherwise() {
    TestServer server;
    server.answer(path("/x"), {.body = "fine"});
    FeedHttpClient client;
    const qint64 start = server.elapsed();
    const auto first = client.send(get(server.url(path("/x"))));
    const auto second = client.send(get(server.url(path("/x"))));
    TRY_DONE(second);
    QVERIFY(first.result() && second.result());
    QVERIFY(server.requests()[1].at - start >= 3'000);
}

void TestPoliteClient::redirectsWaitForTheirTurn() {
    TestServer server;
    server.answer(path("/catchup/stat.TH"), {.status = 301,
                                             .body = "{}",
                                             .headers = {{"Location", "math.ST?page=1&abs=True"}},
                                             .contentType = "application/json"});
    server.answer(path("/catchup/math.ST"), {.body = "the page"});
    FeedHttpClient client(pace(200ms), quickRules());
    HttpRequest request = get(server.url(path("/catchup/stat.TH")));
    request.headers = {{"Accept", "text/html"}};
    const auto moved = client.send(request);
    const auto after = client.send(get(server.url(path("/catchup/math.ST"))));
    TRY_DONE(after);
    QVERIFY(moved.result());
    QCOMPARE(moved.result()->body, QByteArray("the page"));
    const auto &seen = server.requests();
    QCOMPARE(seen.size(), size_t(3));
    QCOMPARE(seen[1].query, path("page=1&abs=True")); // before what stood behind it
    QCOMPARE(seen[1].header("Accept"), QByteArray("text/html"));
    QVERIFY(seen[1].at - seen[0].at >= 190);
    QVERIFY(seen[2].at - seen[1].at >= 190);
}

void TestPoliteClient::followsNoEndlessRedirects() {
    TestServer server;
    server.answer(path("/loop"), {.status = 302, .headers = {{"Location", "/loop"}}});
    server.answer(path("/away"), {.status = 302, .headers = {{"Location", "https://arxiv.org/"}}});
    RetryRules rules = quickRules();
    rules.attempts = 1;
    FeedHttpClient client(pace(1ms), rules);
    const auto loop = client.send(get(server.url(path("/loop"))));
    const auto away = client.send(get(server.url(path("/away"))));
    TRY_DONE(away);
    QVERIFY(!loop.result());
    QCOMPARE(loop.result().error().code, ErrorCode::ServerError);
    QCOMPARE(server.count(path("/loop")), 6);
    QVERIFY(away.result());
    QCOMPARE(away.result()->status, 302); // what it means is for who asked to say
}

void TestPoliteClient::triesTwiceWhatIsNotAcceptable() {
    TestServer server;
    server.answer(path("/x"), {.status = 406});
    FeedHttpClient client(pace(1ms), quickRules());
    HttpRequest request = get(server.url(path("/x")));
    request.inspect = [](const HttpResponse &response) {
        return response.status == 406 ? std::optional(Error{ErrorCode::NotAcceptable, {}, {}, {}})
                                      : std::nullopt;
    };
    const auto pending = client.send(request);
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->status, 406);
    QCOMPARE(server.count(path("/x")), 2);
}

void TestPoliteClient::isQuickerOnlyOnLoopback() {
    TestServer server;
    server.answer(path("/x"), {.body = "fine"});
    PaceRule rule;
    rule.interval = 1h;
    rule.loopbackInterval = 50ms;
    FeedHttpClient client(rule, quickRules());
    const auto first = client.send(get(server.url(path("/x"))));
    const auto second = client.send(get(server.url(path("/x"))));
    TRY_DONE(second);
    QVERIFY(first.result() && second.result());
    QVERIFY(server.requests()[1].at - server.requests()[0].at >= 40);
    auto far = client.send(get(QUrl(path("http://192.0.2.1/")))); // refused by the wire, were it its turn
    QVERIFY(!QTest::qWaitFor([&] { return far.isFinished(); }, 200));
    far.cancel();
    TRY_DONE(far);
}

// Two clients as two programs have them.
void TestPoliteClient::sharesThePaceWithOthers() {
    const QTemporaryDir folder;
    TestServer server;
    server.answer(path("/x"), {.body = "fine", .delay = 60});
    PaceRule rule = pace(200ms);
    rule.folder = folder.path();
    FeedHttpClient one(rule, quickRules());
    FeedHttpClient other(rule, quickRules());
    std::vector<Pending<HttpResponse>> pending;
    for (int i = 0; i < 3; ++i) {
        pending.push_back(one.send(get(server.url(path("/x")))));
        pending.push_back(other.send(get(server.url(path("/x")))));
    }
    for (const auto &each : pending)
        TRY_DONE(each);
    const auto &seen = server.requests();
    QCOMPARE(seen.size(), size_t(6));
    for (size_t i = 1; i < seen.size(); ++i)
        QVERIFY2(seen[i].at - seen[i - 1].at >= 190,
                 qPrintable(QString::number(seen[i].at - seen[i - 1].at)));
}

WINNOW_TEST(TestPoliteClient, QCoreApplication)

} // namespace politeclienttest

#include "tst_feedhttpclient.moc"
