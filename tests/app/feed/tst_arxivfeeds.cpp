#include "app/feed/arxivclient.h"
#include "app/feed/feedparser.h"
#include "app/feed/saved/savedlisting.h"
#include "app/model/sampleday.h"
#include "app/net/feedhttpclient.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

namespace arxivfeedstest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

QString text(const char *latin1) {
    return QString::fromLatin1(latin1);
}

QByteArray readData(const char *name) {
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/feeds/") + text(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<FeedHttpClient> quickClient() {
    RetryRules rules;
    rules.firstDelay = 10ms;
    rules.firstDelayWhenCut = 10ms;
    return std::make_unique<FeedHttpClient>(PaceRule{text("127.0.0.1"), 1ms}, rules);
}

} // namespace

class TestArxivFeeds final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesACategory();
    void asksOnlyForNews();
    void asksBelowABasePath();
    void failsByStatus_data();
    void failsByStatus();
    void asksAgainForThrottledText();
    void waitsWhereItWasTooQuick();
    void saysWhatItTakes();
    void givesWhatCameOfACutFeed();
    void cancelling();
    void readsFiles();
    void refusesHugeFiles();
    void theSampleDayIsWhole();
};

void TestArxivFeeds::fetchesACategory() {
    TestServer server;
    server.answer(text("/rss/cs.LG+math.OC"),
                  {.body = readData("cs.LG.xml"), .headers = {{"ETag", "\"abc\""}}});
    const auto client = quickClient();
    ArxivClient arxiv(*client, server.url(QString()));
    const auto pending = arxiv.feed(text("cs.LG+math.OC"));
    TRY_DONE(pending);
    const auto document = pending.result();
    QVERIFY(document);
    QCOMPARE(document->name, text("cs.LG+math.OC"));
    QCOMPARE(document->bytes, readData("cs.LG.xml"));
    QCOMPARE(document->etag, QByteArray("\"abc\""));
    QVERIFY(!document->notModified);
    QVERIFY(server.requests().front().header("If-None-Match").isEmpty());
    QVERIFY(server.requests().front().header("User-Agent").startsWith("Winnow/"));
}

void TestArxivFeeds::asksOnlyForNews() {
    TestServer server;
    server.answer(text("/rss/cs.LG"), {.status = 304});
    const auto client = quickClient();
    ArxivClient arxiv(*client, server.url(QString()));
    const auto pending = arxiv.feed(text("cs.LG"), "\"abc\"");
    TRY_DONE(pending);
    const auto document = pending.result();
    QVERIFY(document);
    QVERIFY(document->notModified);
    QVERIFY(document->bytes.isEmpty());
    QCOMPARE(server.requests().front().header("If-None-Match"), QByteArray("\"abc\""));
}

void TestArxivFeeds::asksBelowABasePath() {
    TestServer server;
    server.answer(text("/mirror/rss/hep-th"), {.body = readData("empty.xml")});
    const auto client = quickClient();
    server.answer(text("/rss/hep-th"), {.body = readData("empty.xml")});
    for (const char *base : {"/mirror", "/mirror/", "", "/"}) {
        ArxivClient arxiv(*client, server.url(text(base)));
        const auto pending = arxiv.feed(text("hep-th"));
        TRY_DONE(pending);
        QVERIFY(pending.result());
    }
}

void TestArxivFeeds::failsByStatus_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("400") << 400 << readData("error.xml") << ErrorCode::InvalidInput
                         << text("Bad subject class 'cs.XX'");
    QTest::newRow("400 without a reason")
        << 400 << QByteArray("no") << ErrorCode::InvalidInput << text("HTTP 400");
    QTest::newRow("401") << 401 << QByteArray() << ErrorCode::Unauthorized << text("HTTP 401");
    QTest::newRow("403") << 403 << QByteArray() << ErrorCode::Forbidden << text("HTTP 403");
    QTest::newRow("400 with a page") << 400
                                     << QByteArray("<!DOCTYPE html><title>arXiv</title><h1 class='x'>\n"
                                                   "Can't &lt;read&gt; <b>that</b></h1>")
                                     << ErrorCode::InvalidInput << text("Can't <read> that");
    QTest::newRow("403, too quickly")
        << 403 << QByteArray("<html><title>Access denied</title><h1>403</h1></html>") << ErrorCode::Throttled
        << text("HTTP 403: Access denied");
    QTest::newRow("406") << 406 << QByteArray() << ErrorCode::NotAcceptable << text("HTTP 406");
    QTest::newRow("404") << 404 << QByteArray() << ErrorCode::NotFound << text("HTTP 404");
    QTest::newRow("418") << 418 << QByteArray() << ErrorCode::ServerError << text("HTTP 418");
    QTest::newRow("429") << 429 << QByteArray("Rate exceeded.") << ErrorCode::Throttled
                         << text("HTTP 429: Rate exceeded.");
}

void TestArxivFeeds::failsByStatus() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    TestServer server;
    server.answer(text("/rss/cs.XX"), {.status = status, .body = body});
    const auto client = quickClient();
    ArxivClient arxiv(*client, server.url(QString()));
    const auto pending = arxiv.feed(text("cs.XX"));
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QTEST(pending.result().error().code, "code");
    QTEST(pending.result().error().detail, "detail");
    QCOMPARE(pending.result().error().place, server.url(text("/rss/cs.XX")).toString());
}

void TestArxivFeeds::asksAgainForThrottledText() {
    TestServer server;
    server.answerInTurn(
        text("/rss/cs.LG"),
        {{.body = "Rate exceeded."}, {.body = "<html>Sorry</html>"}, {.body = readData("empty.xml")}});
    const auto client = quickClient();
    ArxivClient arxiv(*client, server.url(QString()));
    const auto pending = arxiv.feed(text("cs.LG"));
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->bytes, readData("empty.xml"));
}

void TestArxivFeeds::waitsWhereItWasTooQuick() {
    TestServer server;
    server.answerInTurn(
        text("/rss/cs.LG"),
        {{.status = 403, .body = "<html><h1>Access denied</h1></html>", .headers = {{"Retry-After", "1"}}},
         {.status = 406},
         {.status = 406},
         {.body = readData("empty.xml")}});
    const auto client = quickClient();
    std::vector<Error> troubles;
    client->setWaitObserver(
        [&](const Error &error, std::chrono::milliseconds) { troubles.push_back(error); });
    ArxivClient arxiv(*client, server.url(QString()));
    const auto pending = arxiv.feed(text("cs.LG"));
    TRY_DONE(pending);
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().code, ErrorCode::NotAcceptable);
    QCOMPARE(server.requests().size(), size_t(3)); // two of them 406
    QCOMPARE(troubles.size(), size_t(2));
    QCOMPARE(troubles.front().code, ErrorCode::Throttled);
    QVERIFY(server.requests()[1].at - server.requests()[0].at >= 990);
}

void TestArxivFeeds::saysWhatItTakes() {
    TestServer server;
    server.answerAll([](const TestRequest &request) {
        const bool isFine = request.header("Accept").startsWith("application/rss+xml, application/atom+xml");
        return isFine ? TestAnswer{.body = readData("empty.xml")} : TestAnswer{.status = 406};
    });
    const auto client = quickClient();
    ArxivClient arxiv(*client, server.url(QString()));
    const auto pending = arxiv.feed(text("cs.LG"));
    TRY_DONE(pending);
    QVERIFY(pending.result());
}

void TestArxivFeeds::givesWhatCameOfACutFeed() {
    TestServer server;
    const QByteArray whole = readData("cs.LG.xml");
    const QByteArray cut = whole.first(whole.lastIndexOf("<item>") + 40);
    server.answer(text("/rss/cs.LG"), {.body = cut});
    const auto client = quickClient();
    ArxivClient arxiv(*client, server.url(QString()));
    const auto pending = arxiv.feed(text("cs.LG"));
    TRY_DONE(pending);
    QVERIFY(pending.result());
    QCOMPARE(server.count(text("/rss/cs.LG")), 3);
    const auto listing = parseFeed(pending.result()->bytes, pending.result()->name);
    QVERIFY(listing);
    QCOMPARE(listing->entries.size(), size_t(2));
    QCOMPARE(listing->problems.size(), size_t(1));
}

void TestArxivFeeds::cancelling() {
    TestServer server;
    server.answer(text("/rss/cs.LG"), {.hang = true});
    const auto client = quickClient();
    ArxivClient arxiv(*client, server.url(QString()));
    auto pending = arxiv.feed(text("cs.LG"));
    QTRY_COMPARE(server.count(text("/rss/cs.LG")), 1);
    pending.cancel();
    TRY_DONE(pending);
    const auto next = arxiv.feed(text("cs.CL")); // the way is free
    TRY_DONE(next);
    QCOMPARE(next.result().error().code, ErrorCode::NotFound);
}

void TestArxivFeeds::readsFiles() {
    const QString path = QStringLiteral(WINNOW_TEST_DATA "/feeds/cs.LG.xml");
    const auto bytes = readFeedFile(path);
    QVERIFY(bytes);
    QCOMPARE(*bytes, readData("cs.LG.xml"));

    QTemporaryDir folder;
    const QString absent = folder.filePath(text("absent.xml"));
    for (const QString &unreadable : {absent, folder.path()}) {
        const auto result = readFeedFile(unreadable);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(result.error().place, unreadable);
        QVERIFY(!result.error().detail.isEmpty());
    }
}

void TestArxivFeeds::refusesHugeFiles() {
    QTemporaryDir folder;
    QFile file(folder.filePath(text("huge.xml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200 * 1024 * 1024 + 1)); // sparse
    const auto result = readFeedFile(file.fileName());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileUnreadable);
}

void TestArxivFeeds::theSampleDayIsWhole() {
    QVERIFY(sampleFeeds().size() >= 4);
    std::vector<Listing> listings;
    std::set<AnnounceType> types;
    qsizetype longestAuthorList = 0;
    for (const QString &path : sampleFeeds()) {
        const auto bytes = readFeedFile(path);
        QVERIFY2(bytes, qPrintable(path));
        const auto listing = parseFeed(*bytes, path);
        QVERIFY2(listing, qPrintable(path));
        QVERIFY(listing->problems.empty());
        QCOMPARE(listing->day, QDate(2000, 1, 3));
        QVERIFY(path.endsWith(QLatin1Char('/') + listing->feed + text(".xml")));
        for (const Announcement &entry : listing->entries) {
            QVERIFY(entry.paper.id.isSample());
            QVERIFY(!entry.paper.abstract.isEmpty() && !entry.paper.authors.isEmpty());
            types.insert(entry.type);
            longestAuthorList = std::max(longestAuthorList, entry.paper.authors.size());
        }
        listings.push_back(*listing);
    }
    std::set<QString> papers;
    size_t entries = 0;
    for (const Listing &listing : listings) {
        entries += listing.entries.size();
        for (const Announcement &entry : listing.entries)
            papers.insert(entry.paper.id.toString());
    }
    QVERIFY(papers.size() >= 60);
    QVERIFY(papers.size() < entries); // some are cross-listed
    QVERIFY(std::ranges::any_of(
        listings, [&](const Listing &listing) { return listing.entries.size() < papers.size(); }));
    QCOMPARE(types.size(), size_t(4));
    QVERIFY(longestAuthorList >= 300);
}

WINNOW_TEST(TestArxivFeeds, QCoreApplication)

} // namespace arxivfeedstest

#include "tst_arxivfeeds.moc"
