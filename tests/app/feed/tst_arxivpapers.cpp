#include "app/feed/arxivclient.h"
#include "app/net/feedhttpclient.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QTest>
#include <QUrlQuery>

#include <memory>

namespace arxivpaperstest {

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

// The API's answer when it knows none of the ids, with one entry when it refuses one.
QByteArray answerWith(const QByteArray &entry) {
    return "<?xml version='1.0' encoding='UTF-8'?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">"
           "<title>arXiv Search Results</title><updated>2024-08-30T12:00:00Z</updated>" +
           entry + "</feed>";
}

std::vector<ArxivId> ids(int count) {
    std::vector<ArxivId> made;
    for (int i = 0; i < count; ++i)
        made.push_back(*ArxivId::fromString(QStringLiteral("2408.%1").arg(10000 + i)));
    return made;
}

struct Desk {
    TestServer server;
    FeedHttpClient client{PaceRule{text("127.0.0.1"), 1ms}, quickly()};
    ArxivClient arxiv{client, server.url(QString())};

    static RetryRules quickly() {
        RetryRules rules;
        rules.attempts = 2;
        rules.firstDelay = 10ms;
        rules.firstDelayWhenCut = 10ms;
        return rules;
    }
    Result<std::vector<Paper>> fetch(const std::vector<ArxivId> &wanted) {
        const Pending<std::vector<Paper>> papers = arxiv.papers(wanted);
        if (!QTest::qWaitFor([&] { return papers.isFinished(); }, 10'000))
            qFatal("no answer");
        return papers.result();
    }
};

} // namespace

class TestArxivPapers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesThePaperWhole();
    void asksForAllAtOnce();
    void givesNothingForUnknownIds();
    void fails_data();
    void fails();
    void findsTheApi_data();
    void findsTheApi();
};

void TestArxivPapers::givesThePaperWhole() {
    Desk desk;
    desk.server.answer(text("/api/query"), {.body = readData("api.xml")});
    const auto papers = desk.fetch({*ArxivId::fromString(text("2408.11111"))});
    QVERIFY(papers);
    QCOMPARE(papers->size(), size_t(1));
    const Paper &paper = papers->front();
    QCOMPARE(paper.id.toString(), text("2408.11111"));
    QCOMPARE(paper.version, 2);
    QCOMPARE(paper.title, text("Learning to Count Sheep"));
    QCOMPARE(paper.authors, (QStringList{QString::fromUtf8("André François"), text("Jane Doe")}));
    QCOMPARE(paper.abstract, text("We count sheep."));
    QCOMPARE(paper.categories, QStringList{text("cs.LG")}); // the API adds codes of other systems
    QCOMPARE(paper.journalReference, text("Ovine Lett. 3 (2024)"));
}

void TestArxivPapers::asksForAllAtOnce() {
    Desk desk;
    desk.server.answer(text("/api/query"), {.body = answerWith({})});
    QVERIFY(desk.fetch(ids(120)));
    QCOMPARE(desk.server.count(text("/api/query")), 1);
    const QUrlQuery query(desk.server.requests().front().query);
    const QStringList asked = query.queryItemValue(text("id_list")).split(QLatin1Char(','));
    QCOMPARE(asked.size(), qsizetype(ArxivClient::mostIds));
    QCOMPARE(asked.first(), text("2408.10000"));
    QCOMPARE(query.queryItemValue(text("max_results")), text("100")); // without it arXiv gives ten
}

void TestArxivPapers::givesNothingForUnknownIds() {
    Desk desk;
    desk.server.answer(text("/api/query"), {.body = answerWith({})});
    const auto papers = desk.fetch(ids(1));
    QVERIFY(papers);
    QVERIFY(papers->empty());
}

void TestArxivPapers::fails_data() {
    const QByteArray refusal =
        answerWith("<entry><id>https://arxiv.org/api/errors#incorrect_id</id>"
                   "<title>Error</title><summary>incorrect id format</summary></entry>");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("refused") << 400 << refusal << ErrorCode::InvalidInput << text("incorrect id format");
    QTest::newRow("refused with 200")
        << 200 << refusal << ErrorCode::InvalidInput << text("incorrect id format");
    QTest::newRow("busy") << 429 << QByteArray("Rate exceeded.") << ErrorCode::Throttled << QString();
    QTest::newRow("busy with 200") << 200 << QByteArray("Rate exceeded.") << ErrorCode::Throttled
                                   << text("Rate exceeded.");
    QTest::newRow("down") << 500 << QByteArray() << ErrorCode::ServerError << QString();
    QTest::newRow("gone") << 404 << QByteArray("no") << ErrorCode::ServerError << text("HTTP 404");
    QTest::newRow("a web page") << 200 << QByteArray("<html><title>Maintenance</title></html>")
                                << ErrorCode::Malformed << QString();
}

void TestArxivPapers::fails() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Desk desk;
    desk.server.answer(text("/api/query"), {.status = status, .body = body});
    const auto papers = desk.fetch(ids(1));
    QVERIFY(!papers);
    QTEST(papers.error().code, "code");
    QFETCH(QString, detail);
    if (!detail.isEmpty())
        QCOMPARE(papers.error().detail, detail);
}

void TestArxivPapers::findsTheApi_data() {
    QTest::addColumn<QString>("feeds");
    QTest::addColumn<QString>("api");
    QTest::newRow("arXiv") << text("https://rss.arxiv.org") << text("https://export.arxiv.org");
    QTest::newRow("a mirror") << text("http://127.0.0.1:8080/arxiv") << text("http://127.0.0.1:8080/arxiv");
}

void TestArxivPapers::findsTheApi() {
    QFETCH(QString, feeds);
    QTEST(apiUrl(QUrl(feeds)).toString(), "api");
}

WINNOW_TEST(TestArxivPapers, QCoreApplication)

} // namespace arxivpaperstest

#include "tst_arxivpapers.moc"
