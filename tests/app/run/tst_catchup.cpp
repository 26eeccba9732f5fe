#include "app/model/clock.h"
#include "app/net/feedhttpclient.h"
#include "app/run/runner.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/listingpages.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

#include <algorithm>

namespace catchuptest {

using namespace winnow;

namespace {

const QDate thursday(2025, 5, 29);
const QDate friday(2025, 5, 30);
const QDate monday(2025, 6, 2);
const QString learning = QStringLiteral("cs.LG");
const QString intelligence = QStringLiteral("cs.AI");

class FixedClock final : public Clock {
public:
    QDateTime now() const override { return {monday, QTime(16, 0), QTimeZone::utc()}; } // noon in New York
};

std::unique_ptr<HttpClient> quickClient(RetryingClient::WaitObserver observer) {
    RetryRules rules;
    rules.attempts = 2;
    rules.firstDelay = std::chrono::milliseconds(10);
    rules.firstDelayWhenCut = std::chrono::milliseconds(10);
    auto client = std::make_unique<FeedHttpClient>(PaceRule{QStringLiteral("arxiv.org")}, rules);
    client->setWaitObserver(std::move(observer));
    return client;
}

QString feedPath(const QString &category) {
    return QStringLiteral("/rss/") + category;
}

QString pagePath(const QString &category, QDate day) {
    return QStringLiteral("/catchup/%1/%2").arg(category, day.toString(Qt::ISODate));
}

QString latestPath(const QString &category) {
    return QStringLiteral("/list/%1/new").arg(category);
}

int pageAsked(const TestRequest &request) {
    return QUrlQuery(request.query).queryItemValue(QStringLiteral("page")).toInt();
}

struct Job {
    Job() : runner(*library, clock, quickClient) {
        request.categories = QStringList{learning};
        request.arxivUrl = server.url();
        server.answer(QStringLiteral("/api/query"), {.body = "", .contentType = "application/atom+xml"});
    }

    RunReport run() {
        QSignalSpy finished(&runner, &Runner::finished);
        runner.start(request);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 30'000))
            qFatal("the run did not end");
        return finished.constFirst().constFirst().value<RunReport>();
    }

    LedgerEntry ledger(QDate day, const QString &feed) {
        for (const DaySummary &summary : valueOf(library->listings().days())) {
            for (const LedgerEntry &entry : summary.feeds) {
                if (entry.day == day && entry.feed == feed)
                    return entry;
            }
        }
        return {};
    }

    std::vector<PaperRow> papers(QDate day) {
        PaperQuery query;
        query.day = day;
        query.scannedOnly = false;
        return valueOf(library->search().papers(query));
    }

    void serveFeed(const QString &category, QDate day, const std::vector<FeedItem> &items) {
        server.answer(feedPath(category), {.body = feedText(category, day, items)});
    }
    void servePage(const QString &category, QDate day, const std::vector<PageEntry> &entries) {
        server.answer(pagePath(category, day),
                      {.body = catchUpPage(category, day, entries), .contentType = "text/html"});
    }
    void serveLatest(const QString &category, QDate day, const std::vector<PageEntry> &entries) {
        server.answer(latestPath(category), {.body = latestPage(day, entries), .contentType = "text/html"});
    }

    TestServer server;
    TempLibrary library;
    FixedClock clock;
    RunRequest request;
    Runner runner;
};

} // namespace

class TestCatchUp final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksAgainWhatIsStale();
    void takesTheDayFromThePageWhereTheFeedIsStale();
    void accusesNoSecondFetch();
    void asksThePageAfterAMissedDay();
    void believesNoCategorysFirstFeedBlindly();
    void storesNothingUnproven();
    void tellsAStaleFeedByAnotherCategory();
    void scoresEveryDayThatGotPapers();
    void takesTheNewestDayFromThePageWhereTheFeedIsLate();
    void knowsAQuietDay();
    void believesNoEmptyFeedOfABusyCategory();
    void readsTheRestOfACutFeed();
    void saysWhenTheRestOfACutFeedFails();
    void fetchesMissedDays();
    void goesOnAtTheMissingPage();
    void asksOnePageTooMany();
    void leavesAServerInPeace();
    void storesUnderWhatWasAsked();
    void goesByTheServersClock();
    void fillsWhatPagesLack();
    void searchesOlderDays();
};

void TestCatchUp::asksAgainWhatIsStale() {
    Job job;
    job.serveFeed(learning, friday, manyItems(5));
    job.serveLatest(learning, friday, manyEntries(5));
    job.request.score = false;
    job.run();
    job.serveFeed(learning, monday, manyItems(5)); // Friday's papers under Monday's date
    RunReport report = job.run();
    QVERIFY(!report.ok());
    QCOMPARE(report.feeds.size(), 1U);
    QCOMPARE(report.feeds[0].state, LedgerState::Stale);
    QCOMPARE(report.feeds[0].shown, std::optional(friday));
    QCOMPARE(job.ledger(monday, learning).state, LedgerState::Stale);
    QCOMPARE(job.ledger(monday, learning).note, QStringLiteral("2025-05-30"));
    QVERIFY(job.papers(monday).empty());

    job.serveFeed(learning, monday, manyItems(4, 10101)); // later it is right
    report = job.run();
    QVERIFY(report.ok());
    QCOMPARE(job.ledger(monday, learning).state, LedgerState::Complete);
    QCOMPARE(job.papers(monday).size(), 4U);
}

void TestCatchUp::takesTheDayFromThePageWhereTheFeedIsStale() {
    Job job;
    job.serveFeed(learning, friday, manyItems(5));
    job.serveLatest(learning, friday, manyEntries(5));
    job.run();
    job.serveFeed(learning, monday, manyItems(5));
    job.serveLatest(learning, monday, manyEntries(7, 10201));
    const RunReport report = job.run();
    QVERIFY(report.ok());
    QCOMPARE(report.feeds.size(), 1U);
    QCOMPARE(report.feeds[0].state, LedgerState::Complete);
    QCOMPARE(report.feeds[0].source, ListingSource::ListPage);
    QCOMPARE(report.run.value().scored, 7);
    QCOMPARE(job.ledger(monday, learning).source, ListingSource::ListPage);
    QCOMPARE(job.papers(monday).size(), 7U);
}

void TestCatchUp::accusesNoSecondFetch() {
    Job job;
    job.serveFeed(learning, monday, manyItems(5));
    QVERIFY(job.run().ok());
    QCOMPARE(job.server.count(latestPath(learning)), 1); // it was the category's first
    QVERIFY(job.run().ok());
    QCOMPARE(job.server.count(latestPath(learning)), 1);
    QCOMPARE(job.ledger(monday, learning).state, LedgerState::Complete);
}

void TestCatchUp::asksThePageAfterAMissedDay() {
    Job job;
    job.request.score = false;
    job.serveFeed(learning, thursday, manyItems(5));
    job.serveLatest(learning, thursday, manyEntries(5));
    job.run();
    job.serveFeed(learning, monday, manyItems(6, 10101)); // Friday's, which nobody has seen
    job.serveLatest(learning, friday, manyEntries(6, 10101));
    const RunReport report = job.run();
    QCOMPARE(report.feeds.at(0).state, LedgerState::Stale);
    QVERIFY(job.papers(monday).empty());
    QCOMPARE(job.ledger(monday, learning).state, LedgerState::Stale);

    job.serveLatest(learning, monday, manyEntries(6, 10101)); // or Monday's after all
    QVERIFY(job.run().ok());
    QCOMPARE(job.ledger(monday, learning).state, LedgerState::Complete);
    QCOMPARE(job.ledger(monday, learning).source, ListingSource::Feed);
}

void TestCatchUp::believesNoCategorysFirstFeedBlindly() {
    Job job;
    job.serveFeed(learning, monday, manyItems(6)); // Friday's papers
    job.serveLatest(learning, friday, manyEntries(6));
    QCOMPARE(job.run().feeds.at(0).state, LedgerState::Stale);
    QVERIFY(job.papers(monday).empty());
}

// What is stored stays: where the page can't be had, the day fails and is asked for again.
void TestCatchUp::storesNothingUnproven() {
    Job job;
    job.serveFeed(learning, monday, manyItems(6));
    job.server.answer(latestPath(learning), {.status = 503, .headers = {{"Retry-After", "0"}}});
    QVERIFY(job.run().feeds.at(0).error);
    QVERIFY(job.papers(monday).empty());
    QCOMPARE(job.ledger(monday, learning).state, LedgerState::Failed);
    job.serveLatest(learning, monday, manyEntries(6));
    QVERIFY(job.run().ok());
    QCOMPARE(job.papers(monday).size(), 6U);
}

void TestCatchUp::tellsAStaleFeedByAnotherCategory() {
    Job job;
    job.request.score = false;
    job.request.categories = QStringList{intelligence};
    job.serveFeed(intelligence, friday, manyItems(5));
    job.serveLatest(intelligence, friday, manyEntries(5));
    job.run();
    job.request.categories = QStringList{learning}; // whose own papers were cross-listed on Friday
    job.serveFeed(learning, monday, manyItems(20));
    QCOMPARE(job.run().feeds.at(0).state, LedgerState::Stale);
    QVERIFY(job.papers(monday).empty());
}

void TestCatchUp::scoresEveryDayThatGotPapers() {
    Job job;
    job.request.categories = QStringList{learning, intelligence};
    job.serveFeed(learning, monday, manyItems(3));
    job.serveFeed(intelligence, friday, manyItems(4, 10101)); // a day behind
    const RunReport report = job.run();
    QCOMPARE(report.day, std::optional(monday));
    QCOMPARE(report.days, (std::vector{monday, friday}));
    QCOMPARE(report.runs.size(), 2U);
    QCOMPARE(report.runs[0].day, monday);
    QCOMPARE(report.runs[0].scored, 3);
    QCOMPARE(report.runs[1].day, friday);
    QCOMPARE(report.runs[1].scored, 4);
    QCOMPARE(report.run.value().scored, 7);
    QVERIFY(
        std::ranges::all_of(job.papers(friday), [](const PaperRow &row) { return row.score.has_value(); }));
    QCOMPARE(job.ledger(monday, intelligence).state, LedgerState::NotYetOut);
    QCOMPARE(job.server.count(latestPath(intelligence)), 1);
}

void TestCatchUp::takesTheNewestDayFromThePageWhereTheFeedIsLate() {
    Job job;
    job.serveFeed(learning, friday, manyItems(3));
    job.serveLatest(learning, monday, manyEntries(4, 10101));
    const RunReport report = job.run();
    QVERIFY(report.ok());
    QCOMPARE(report.feeds.size(), 2U);
    QCOMPARE(report.feeds[0].state, LedgerState::Complete);
    QCOMPARE(report.feeds[1].report.day, monday);
    QCOMPARE(job.ledger(monday, learning).state, LedgerState::Complete);
    QCOMPARE(report.run.value().scored, 7);
}

void TestCatchUp::knowsAQuietDay() {
    Job job;
    job.request.categories = QStringList{learning, intelligence};
    job.serveFeed(learning, monday, manyItems(3));
    job.serveFeed(intelligence, monday, {});
    RunReport report = job.run(); // its neighbour came, and there is no page
    QVERIFY(report.ok());
    QCOMPARE(report.feeds[1].state, LedgerState::Quiet);
    QCOMPARE(job.ledger(monday, intelligence).state, LedgerState::Quiet);

    Job alone;
    alone.serveFeed(learning, monday, {});
    alone.serveLatest(learning, monday, {});
    QVERIFY(alone.run().feeds[0].state == LedgerState::Quiet);
    alone.serveLatest(learning, monday, manyEntries(2)); // of a quiet day there may be papers after all
    report = alone.run();
    QVERIFY(report.ok());
    QCOMPARE(alone.ledger(monday, learning).state, LedgerState::Complete);
    QCOMPARE(alone.papers(monday).size(), 2U);
}

void TestCatchUp::believesNoEmptyFeedOfABusyCategory() {
    Job job;
    job.request.score = false;
    job.request.categories = QStringList{learning, intelligence};
    job.serveFeed(learning, friday, manyItems(30));
    job.serveFeed(intelligence, friday, manyItems(2, 10101));
    job.serveLatest(learning, friday, manyEntries(30));
    job.serveLatest(intelligence, friday, manyEntries(2, 10101));
    job.run();
    job.serveFeed(learning, monday, {});
    job.serveFeed(intelligence, monday, manyItems(3, 10201));
    job.server.answer(latestPath(learning), {.status = 500});
    const RunReport report = job.run();
    QVERIFY(!report.ok());
    QCOMPARE(report.feeds.at(0).error.value().code, ErrorCode::EmptyFeed);
    QCOMPARE(job.ledger(monday, learning).state, LedgerState::Failed);
}

void TestCatchUp::readsTheRestOfACutFeed() {
    Job job;
    job.request.score = false;
    job.serveFeed(learning, monday, manyItems(feedEntryLimit, 12001)); // the highest ids
    job.server.answer(pagePath(learning, monday), [](const TestRequest &request) {
        const int page = pageAsked(request);
        const auto entries = page == 1 ? manyEntries(2000, 10001) : manyEntries(1999, 12001);
        return TestAnswer{.body = catchUpPage(learning, monday, entries, {3999, page, 2}),
                          .contentType = "text/html"};
    });
    const RunReport report = job.run();
    QVERIFY(report.ok());
    QCOMPARE(report.feeds.size(), 1U);
    QCOMPARE(report.feeds[0].state, LedgerState::Complete);
    QCOMPARE(report.feeds[0].report.announced, 3999);
    QCOMPARE(job.papers(monday).size(), 4000U); // of the feed one more
    QCOMPARE(job.ledger(monday, learning).state, LedgerState::Complete);
}

void TestCatchUp::saysWhenTheRestOfACutFeedFails() {
    Job job;
    job.request.score = false;
    job.serveFeed(learning, monday, manyItems(feedEntryLimit, 12001));
    job.server.answer(pagePath(learning, monday), {.status = 500});
    const RunReport report = job.run();
    QVERIFY(!report.ok());
    QCOMPARE(report.feeds[0].state, LedgerState::Partial);
    QCOMPARE(report.feeds[0].rest.value().code, ErrorCode::ServerError);
    QCOMPARE(job.papers(monday).size(), 2000U);
    QCOMPARE(job.ledger(monday, learning).state, LedgerState::Partial);
}

void TestCatchUp::fetchesMissedDays() {
    Job job;
    job.serveFeed(learning, monday, manyItems(3));
    auto entries = manyEntries(2, 10101);
    entries.push_back({QStringLiteral("2505.00009"), QStringLiteral("Older"), QStringLiteral("Replacement")});
    job.servePage(learning, friday, entries);
    job.servePage(learning, thursday, {});
    job.request.catchUpBack = 3;
    const RunReport report = job.run();
    QVERIFY(report.ok());
    QCOMPARE(report.days, (std::vector{monday, friday}));
    QCOMPARE(report.run.value().scored, 5); // replacements are not scanned
    QCOMPARE(job.ledger(friday, learning).state, LedgerState::Complete);
    QCOMPARE(job.ledger(friday, learning).source, ListingSource::CatchUpPage);
    QCOMPARE(job.ledger(friday, learning).announced, 3);
    QCOMPARE(job.ledger(friday, learning).scanned, 2);
    QCOMPARE(job.ledger(thursday, learning).state, LedgerState::Quiet);
    job.run(); // nothing is missed any more
    QCOMPARE(job.server.count(pagePath(learning, friday)), 1);
    QCOMPARE(job.server.count(pagePath(learning, thursday)), 1);
}

void TestCatchUp::goesOnAtTheMissingPage() {
    Job job;
    job.request.catchUpDays = {friday};
    job.request.score = false;
    bool isDown = true;
    job.server.answer(pagePath(learning, friday), [&isDown](const TestRequest &request) {
        const int page = pageAsked(request);
        if (page == 2 && isDown)
            return TestAnswer{.status = 403};
        return TestAnswer{.body = catchUpPage(learning, friday,
                                              manyEntries(page == 1 ? 20 : 5, page * 1000 + 10000),
                                              {25, page, 2}),
                          .contentType = "text/html"};
    });
    RunReport report = job.run();
    QVERIFY(!report.ok());
    QCOMPARE(report.feeds[0].state, LedgerState::Partial);
    QVERIFY(report.feeds[0].rest);
    QCOMPARE(job.papers(friday).size(), 20U);
    QCOMPARE(job.ledger(friday, learning).state, LedgerState::Partial);

    isDown = false;
    const size_t before = job.server.requests().size();
    report = job.run();
    QVERIFY(report.ok());
    QCOMPARE(pageAsked(job.server.requests()[before]), 2); // the first page is there
    QCOMPARE(job.papers(friday).size(), 25U);
    QCOMPARE(job.papers(friday)[24].paper.id.toString(), QStringLiteral("2506.12004"));
    QCOMPARE(job.ledger(friday, learning).state, LedgerState::Complete);
}

void TestCatchUp::asksOnePageTooMany() {
    Job job;
    job.request.catchUpDays = {friday};
    job.request.score = false;
    job.server.answer(pagePath(learning, friday), [](const TestRequest &request) {
        const int page = pageAsked(request);
        const auto entries = page > 2 ? std::vector<PageEntry>() : manyEntries(20, page * 1000 + 10000);
        return TestAnswer{.body = catchUpPage(learning, friday, entries, {40, page, 3}),
                          .contentType = "text/html"};
    });
    QVERIFY(job.run().ok());
    QCOMPARE(job.papers(friday).size(), 40U);
    QCOMPARE(job.ledger(friday, learning).state, LedgerState::Complete);
}

void TestCatchUp::leavesAServerInPeace() {
    Job job;
    job.serveFeed(learning, monday, manyItems(3));
    job.request.catchUpBack = 20;
    job.request.score = false;
    job.server.answerAll([](const TestRequest &) { return TestAnswer{.status = 403}; });
    const RunReport report = job.run();
    QVERIFY(!report.ok());
    QCOMPARE(report.feeds.size(), 4U); // today's, and three days that failed
    QCOMPARE(job.papers(monday).size(), 3U);
}

void TestCatchUp::storesUnderWhatWasAsked() {
    Job job;
    const QString old = QStringLiteral("stat.TH");
    const QString now = QStringLiteral("math.ST");
    job.request.categories = QStringList{old};
    job.request.catchUpDays = {friday};
    job.request.score = false;
    job.server.answer(pagePath(old, friday),
                      {.status = 301,
                       .body = "{}",
                       .headers = {{"Location", "/catchup/math.ST/2025-05-30?page=1&abs=True"}},
                       .contentType = "application/json"});
    auto entries = manyEntries(2);
    for (PageEntry &entry : entries)
        entry.subjects = QStringLiteral("Statistics Theory (math.ST)");
    job.servePage(now, friday, entries);
    QVERIFY(job.run().ok());
    QCOMPARE(job.ledger(friday, old).state, LedgerState::Complete);
    QCOMPARE(job.papers(friday).size(), 2U);
}

void TestCatchUp::goesByTheServersClock() {
    Job job; // it is Monday here, and Friday there
    job.request.score = false;
    job.server.answer(feedPath(learning), {.body = feedText(learning, friday, manyItems(3)),
                                           .headers = {{"Date", "Fri, 30 May 2025 16:00:00 GMT"}}});
    const RunReport report = job.run();
    QVERIFY(report.ok());
    QCOMPARE(report.feeds[0].state, LedgerState::Complete);
    QVERIFY(!job.ledger(monday, learning).day.isValid());
    QCOMPARE(job.server.requests().size(), 1U);
}

QByteArray apiAnswer(const QString &id, int version, const QString &title, const QString &doi) {
    return QStringLiteral(
               "<?xml version='1.0' encoding='UTF-8'?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
               "xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
               "xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\">"
               "<id>https://arxiv.org/api/x</id><title>arXiv Query</title>"
               "<updated>2025-06-02T00:00:00Z</updated>"
               "<opensearch:totalResults>1</opensearch:totalResults><entry>"
               "<id>http://arxiv.org/abs/%1v%2</id><title>%3</title>"
               "<updated>2025-05-29T10:00:00Z</updated><summary>We study pruning and quantization of "
               "large language models.</summary><category term=\"cs.LG\"/>"
               "<published>2025-05-29T10:00:00Z</published><arxiv:primary_category term=\"cs.LG\"/>"
               "<author><name>Ada Example</name></author><author><name>Ben Sample</name></author>"
               "<author><name>Cleo Third</name></author><arxiv:doi>%4</arxiv:doi></entry></feed>\n")
        .arg(id)
        .arg(version)
        .arg(title, doi)
        .toUtf8();
}

void TestCatchUp::fillsWhatPagesLack() {
    Job job;
    job.request.catchUpDays = {friday};
    job.servePage(
        learning, friday,
        {{QStringLiteral("2505.00009"), QStringLiteral("Counting α-sheep"), QStringLiteral("Replacement")}});
    job.request.filter.types = {AnnounceType::New, AnnounceType::Replace};
    QCOMPARE(job.run().run.value().scored, 1); // and the API has no answer
    QCOMPARE(job.papers(friday)[0].paper.version, 2);
    QVERIFY(job.papers(friday)[0].score);

    const ArxivId id = job.papers(friday)[0].paper.id;
    const QByteArray answer =
        apiAnswer(QStringLiteral("2505.00009"), 4, QStringLiteral("Counting $\\alpha$-sheep"),
                  QStringLiteral("10.9999/sheep"));
    job.server.answer(QStringLiteral("/api/query"), {.body = answer, .contentType = "application/atom+xml"});
    const RunReport report = job.run();
    QCOMPARE(report.completed, 1);
    const PaperRow row = job.papers(friday)[0];
    QCOMPARE(row.paper.id, id);
    QCOMPARE(row.paper.version, 4);
    QCOMPARE(row.paper.title, QStringLiteral("Counting $\\alpha$-sheep"));
    QCOMPARE(row.paper.doi, QStringLiteral("10.9999/sheep"));
    QCOMPARE(row.paper.authors.size(), 3);
    QCOMPARE(row.state, ScoringState::Scored); // by the same score
    QVERIFY(valueOf(job.library->listings().papersWithGaps(10)).empty());
    QCOMPARE(valueOf(job.library->scores().history(id)).size(), 1U);
}

void TestCatchUp::searchesOlderDays() {
    Job job;
    job.request.catchUpDays = {friday};
    job.request.score = false;
    job.server.answer(pagePath(learning, friday),
                      {.status = 400,
                       .body =
                           "<html><head><title>400</title></head><body><h1>Catchup only allowed for past 90 "
                           "days</h1></body></html>",
                       .contentType = "text/html"});
    QString asked;
    job.server.answer(QStringLiteral("/api/query"), [&asked](const TestRequest &request) {
        asked = QUrl::fromPercentEncoding(request.query.toUtf8());
        return TestAnswer{.body = apiAnswer(QStringLiteral("2505.00009"), 1, QStringLiteral("Sheep"), {}),
                          .contentType = "application/atom+xml"};
    });
    const RunReport report = job.run();
    QVERIFY(report.ok());
    const LedgerEntry entry = job.ledger(friday, learning);
    QCOMPARE(entry.state, LedgerState::Complete);
    QCOMPARE(entry.source, ListingSource::Api);
    QVERIFY2(entry.note.startsWith(QLatin1String("approximate")), qPrintable(entry.note));
    QCOMPARE(job.papers(friday).size(), 1U);
    // Friday's listing: submitted from Wednesday to Thursday, 14:00 in New York.
    QVERIFY2(asked.contains(QLatin1String("submittedDate:[202505281800+TO+202505291759]")),
             qPrintable(asked));
}

WINNOW_TEST(TestCatchUp, QCoreApplication)

} // namespace catchuptest

#include "tst_catchup.moc"
