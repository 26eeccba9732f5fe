#include "app/model/clock.h"
#include "app/net/feedhttpclient.h"
#include "app/run/digestjob.h"
#include "app/run/runner.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

namespace runnertest {

using namespace winnow;

namespace {

class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate day) : m_now(day, QTime(16, 0), QTimeZone::utc()) {} // noon in New York
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

const QDate monday(2025, 6, 2);

// The real way to the web, but in a hurry.
std::unique_ptr<HttpClient> quickClient(RetryingClient::WaitObserver observer) {
    RetryRules rules;
    rules.attempts = 2;
    rules.firstDelay = std::chrono::milliseconds(10);
    rules.firstDelayWhenCut = std::chrono::milliseconds(10);
    auto client = std::make_unique<FeedHttpClient>(PaceRule{QStringLiteral("arxiv.org")}, rules);
    client->setWaitObserver(std::move(observer));
    return client;
}

struct Job {
    explicit Job(QDate today = monday) : clock(today), runner(*library, clock, quickClient) {
        request.categories = QStringList{QStringLiteral("cs.LG"), QStringLiteral("cs.AI")};
        request.arxivUrl = server.url();
        serve("cs.LG", monday, manyItems(3));
        serve("cs.AI", monday, manyItems(4, 10002)); // two of them in both feeds
    }

    void serve(const char *category, QDate day, const std::vector<FeedItem> &items) {
        const QString name = QString::fromLatin1(category);
        server.answer(path(category), {.body = feedText(name, day, items)});
    }
    static QString path(const char *category) {
        return QStringLiteral("/rss/") + QString::fromLatin1(category);
    }

    RunReport run() {
        QSignalSpy finished(&runner, &Runner::finished);
        runner.start(request);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000))
            qFatal("the run did not end");
        return finished.constFirst().constFirst().value<RunReport>();
    }

    LedgerEntry ledger(QDate day, const char *feed) {
        for (const DaySummary &summary : valueOf(library->listings().days())) {
            for (const LedgerEntry &entry : summary.feeds) {
                if (entry.day == day && entry.feed == QLatin1String(feed))
                    return entry;
            }
        }
        return {};
    }

    std::vector<PaperRow> papers() {
        PaperQuery query;
        query.day = monday;
        return valueOf(library->search().papers(query));
    }

    TestServer server;
    TempLibrary library;
    FixedClock clock;
    RunRequest request;
    Runner runner;
};

qint64 scoredPapers(const std::vector<PaperRow> &rows) {
    return std::ranges::count_if(rows, [](const PaperRow &row) { return row.score.has_value(); });
}

} // namespace

class TestRunner final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesTheWholeDay();
    void secondRunChangesNothing();
    void asksAgainUnderAnotherFilter();
    void oneFeedDown_data();
    void oneFeedDown();
    void everyFeedDownScoresNothing();
    void emptyOnAWeekend();
    void emptyOnAWeekday();
    void storesAnEarlierDayAndSaysSo();
    void refusesAnotherDay();
    void keepsWhatIsWholeOfADamagedFile();
    void stopsADownload();
    void stopsScoringAndGoesOn();
    void savesGivenCriteriaOnce();
    void scoresNothingWithoutPapers();
    void doesTheSampleDay();
    void diesWhileRunning();
    void digestsTheDay();
};

void TestRunner::doesTheWholeDay() {
    Job job;
    QSignalSpy progressed(&job.runner, &Runner::progressed);
    QSignalSpy listings(&job.runner, &Runner::listingStored);
    QSignalSpy scores(&job.runner, &Runner::scoresStored);
    const RunReport report = job.run();
    QVERIFY(report.ok());
    QVERIFY(!job.runner.isRunning());
    QCOMPARE(report.day, monday);
    QCOMPARE(report.announced, 7);
    QCOMPARE(report.scanned, 7);
    QCOMPARE(report.fresh, 5);
    QVERIFY(report.run);
    QCOMPARE(report.run->scored, 5);
    QCOMPARE(report.run->state, RunState::Finished);
    QCOMPARE(listings.size(), 2);
    size_t told = 0;
    for (const QList<QVariant> &signal : scores)
        told += signal.at(1).value<std::vector<ScoredPaper>>().size();
    QCOMPARE(told, 5U);
    QCOMPARE(progressed.constLast().constFirst().value<RunProgress>().stage, RunStage::Done);
    QCOMPARE(job.papers().size(), 5U);
    QCOMPARE(scoredPapers(job.papers()), 5);
    QCOMPARE(job.ledger(monday, "cs.LG").state, LedgerState::Complete);
    QCOMPARE(valueOf(job.library->criteria().current()).scoringPrompt, defaultCriteria().scoringPrompt);
    QCOMPARE(valueOf(job.library->scores().runs()).size(), 1U);
}

void TestRunner::secondRunChangesNothing() {
    Job job;
    const QByteArray etag = "\"one\"";
    job.server.answer(Job::path("cs.LG"), [etag](const TestRequest &request) {
        if (request.header("If-None-Match") == etag)
            return TestAnswer{.status = 304};
        return TestAnswer{.body = feedText(QStringLiteral("cs.LG"), monday, manyItems(3)),
                          .headers = {{"ETag", etag}}};
    });
    QVERIFY(job.run().ok());
    const auto before = job.papers();
    const RunReport again = job.run();
    QVERIFY(again.ok());
    QCOMPARE(job.server.requests().back().path, Job::path("cs.AI"));
    std::vector<QByteArray> tags;
    for (const TestRequest &request : job.server.requests()) {
        if (request.path == Job::path("cs.LG"))
            tags.push_back(request.header("If-None-Match"));
    }
    QCOMPARE(tags, (std::vector<QByteArray>{{}, etag}));
    QCOMPARE(again.announced, 7); // of the unchanged feed too
    QCOMPARE(again.scanned, 7);
    QCOMPARE(again.fresh, 0);
    QCOMPARE(again.day, monday);
    QCOMPARE(again.run->scored, 0);
    QCOMPARE(job.papers(), before);
    QCOMPARE(valueOf(job.library->scores().runs()).size(), 1U);
}

void TestRunner::asksAgainUnderAnotherFilter() {
    Job job;
    job.request.score = false;
    job.request.categories = QStringList{QStringLiteral("cs.LG")};
    job.server.answer(Job::path("cs.LG"), {.body = feedText(QStringLiteral("cs.LG"), monday, manyItems(3)),
                                           .headers = {{"ETag", "\"one\""}}});
    job.run();
    job.request.filter.primaryOnly = true;
    job.run();
    QCOMPARE(job.server.requests().back().header("If-None-Match"), QByteArray());
    job.run();
    QCOMPARE(job.server.requests().back().header("If-None-Match"), QByteArray("\"one\""));
}

void TestRunner::oneFeedDown_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("throttled") << 429 << QByteArray("Rate exceeded.") << QStringLiteral("throttled");
    QTest::newRow("throttled with 200") << 200 << QByteArray("Rate exceeded.") << QStringLiteral("throttled");
    QTest::newRow("throttled with 403") << 403 << QByteArray("Access denied") << QStringLiteral("throttled");
    QTest::newRow("refused") << 403 << QByteArray("no") << QStringLiteral("forbidden");
    QTest::newRow("broken") << 500 << QByteArray("oops") << QStringLiteral("server-error");
    QTest::newRow("no feed") << 200 << QByteArray("<html><body>Hello</body></html>")
                             << QStringLiteral("malformed");
}

void TestRunner::oneFeedDown() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    Job job;
    job.server.answer(Job::path("cs.LG"), {.status = status, .body = body});
    const RunReport report = job.run();
    QVERIFY(!report.ok());
    QVERIFY(!report.error);
    QCOMPARE(errorName(report.feeds.at(0).error.value().code), error);
    QCOMPARE(report.feeds.at(1).state, LedgerState::Complete);
    QCOMPARE(scoredPapers(job.papers()), 4);
    const LedgerEntry noted = job.ledger(monday, "cs.LG");
    QCOMPARE(noted.state, LedgerState::Failed);
    QVERIFY2(noted.note.startsWith(error), qPrintable(noted.note));

    job.serve("cs.LG", monday, manyItems(3)); // later it is there, and the day gets whole
    QVERIFY(job.run().ok());
    QCOMPARE(job.ledger(monday, "cs.LG").state, LedgerState::Complete);
    QCOMPARE(scoredPapers(job.papers()), 5);
}

void TestRunner::everyFeedDownScoresNothing() {
    Job job;
    job.run();
    job.server.answer(Job::path("cs.LG"), {.status = 403});
    job.server.answer(Job::path("cs.AI"), {.status = 403});
    const RunReport report = job.run();
    QVERIFY(!report.ok());
    QVERIFY(!report.run);
    QVERIFY(!report.day);
    QCOMPARE(job.ledger(monday, "cs.LG").state, LedgerState::Complete); // what is known stays
}

void TestRunner::emptyOnAWeekend() {
    const QDate saturday(2025, 6, 7);
    Job job(saturday);
    job.serve("cs.LG", saturday, {});
    job.serve("cs.AI", saturday, {});
    job.request.score = false;
    const RunReport report = job.run();
    QVERIFY(report.ok());
    QCOMPARE(report.feeds.front().state, LedgerState::Weekend);
    QCOMPARE(report.feeds.front().nextListing, QDate(2025, 6, 9));
    QCOMPARE(job.ledger(saturday, "cs.LG").state, LedgerState::Weekend);
    QCOMPARE(job.ledger(saturday, "cs.LG").note, QStringLiteral("2025-06-09"));
}

void TestRunner::emptyOnAWeekday() {
    Job job;
    job.serve("cs.LG", monday, {});
    job.serve("cs.AI", monday, {}); // else it would be a quiet day
    const RunReport report = job.run();
    QVERIFY(!report.ok());
    QCOMPARE(report.feeds.front().error.value().code, ErrorCode::EmptyFeed);
    QCOMPARE(job.ledger(monday, "cs.LG").state, LedgerState::Failed);
    QVERIFY(!report.run);
}

void TestRunner::storesAnEarlierDayAndSaysSo() {
    const QDate tuesday(2025, 6, 3);
    Job job(tuesday);
    const RunReport report = job.run();
    QVERIFY(report.ok());
    QCOMPARE(report.day, monday);
    QCOMPARE(report.feeds.front().state, LedgerState::NotYetOut);
    QCOMPARE(job.ledger(monday, "cs.LG").state, LedgerState::Complete);
    QCOMPARE(job.ledger(tuesday, "cs.LG").state, LedgerState::NotYetOut);
    QCOMPARE(scoredPapers(job.papers()), 5);
}

void TestRunner::refusesAnotherDay() {
    Job job;
    job.request.day = QDate(2025, 6, 4);
    const RunReport report = job.run();
    QVERIFY(!report.ok());
    QCOMPARE(report.feeds.front().error.value().code, ErrorCode::NotFound);
    QCOMPARE(report.feeds.front().report.day, monday);
    QVERIFY(valueOf(job.library->listings().days()).empty());
}

void TestRunner::keepsWhatIsWholeOfADamagedFile() {
    Job job;
    QByteArray text = feedText(QStringLiteral("cs.LG"), monday, manyItems(3));
    text.truncate(text.lastIndexOf("<guid"));
    QFile file(job.library.folder() + QStringLiteral("/cut.xml"));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
    file.close();
    job.request.feedFiles = QStringList{file.fileName(), job.library.folder() + QStringLiteral("/none.xml")};
    const RunReport report = job.run();
    QVERIFY(!report.ok());
    QCOMPARE(report.feeds.at(0).state, LedgerState::Partial);
    QVERIFY(!report.feeds.at(0).problems.empty());
    QCOMPARE(report.feeds.at(1).error.value().code, ErrorCode::FileUnreadable);
    QVERIFY(job.server.requests().empty());
    QCOMPARE(scoredPapers(job.papers()), report.feeds.at(0).report.scanned);
    QCOMPARE(job.ledger(monday, "cs.LG").state, LedgerState::Partial);
    QVERIFY(!job.ledger(monday, "cs.LG").note.isEmpty());
}

void TestRunner::stopsADownload() {
    Job job;
    job.server.answer(Job::path("cs.AI"), {.hang = true});
    QSignalSpy finished(&job.runner, &Runner::finished);
    QSignalSpy asked(&job.server, &TestServer::requested);
    job.runner.start(job.request);
    QTRY_COMPARE(asked.size(), 2);
    job.runner.give(RunOrder::Stop);
    QTRY_COMPARE(finished.size(), 1);
    const auto report = finished.constFirst().constFirst().value<RunReport>();
    QCOMPARE(report.error.value().code, ErrorCode::Cancelled);
    QCOMPARE(job.papers().size(), 3U); // the first feed's
    QCOMPARE(job.ledger(monday, "cs.AI").announced, 0);

    job.serve("cs.AI", monday, manyItems(4, 10002));
    QVERIFY(job.run().ok());
    QCOMPARE(scoredPapers(job.papers()), 5);
}

void TestRunner::stopsScoringAndGoesOn() {
    Job job;
    constexpr int papers = 1900; // long enough that the stop comes before the end
    job.serve("cs.LG", monday, manyItems(papers));
    job.request.categories = QStringList{QStringLiteral("cs.LG")};
    QSignalSpy finished(&job.runner, &Runner::finished);
    const auto stopper =
        connect(&job.runner, &Runner::scoresStored, &job.runner, [&job] { job.runner.give(RunOrder::Stop); });
    job.runner.start(job.request);
    QTRY_COMPARE(finished.size(), 1);
    disconnect(stopper);
    const auto report = finished.constFirst().constFirst().value<RunReport>();
    QCOMPARE(report.error.value().code, ErrorCode::Cancelled);
    const qint64 before = scoredPapers(job.papers());
    QVERIFY2(before > 0 && before < papers, qPrintable(QString::number(before)));
    QCOMPARE(report.run.value().scored, int(before));
    QCOMPARE(report.run->state, RunState::Stopped);

    job.library.reopen(); // and another program goes on
    Runner another(*job.library, job.clock, quickClient);
    QSignalSpy ended(&another, &Runner::finished);
    RunRequest scoreOnly;
    scoreOnly.fetch = false;
    another.start(scoreOnly);
    QTRY_COMPARE(ended.size(), 1);
    const auto rest = ended.constFirst().constFirst().value<RunReport>();
    QVERIFY(rest.ok());
    QCOMPARE(rest.run->scored, papers - int(before));
    QCOMPARE(scoredPapers(job.papers()), papers);
    const auto runs = valueOf(job.library->scores().runs());
    QVERIFY(std::ranges::all_of(runs, [](const RunRecord &run) { return run.state != RunState::Running; }));
}

void TestRunner::savesGivenCriteriaOnce() {
    Job job;
    job.run();
    Criteria mine = defaultCriteria();
    mine.name = QStringLiteral("Mine");
    mine.scoringPrompt.prepend(QStringLiteral("Only what is short.\n\n"));
    job.request.criteria = mine;
    job.request.fetch = false;
    QCOMPARE(job.run().run->scored, 5);
    QVERIFY(valueOf(job.library->criteria().use(1)).version == 1);
    const RunReport again = job.run(); // the same prompts: the same version, and no paper is scored twice
    QCOMPARE(again.run->scored, 0);
    QCOMPARE(again.run->criteriaVersion, 2);
    QCOMPARE(valueOf(job.library->criteria().versions()).size(), 2U);
}

void TestRunner::scoresNothingWithoutPapers() {
    Job job;
    job.request.fetch = false;
    RunReport report = job.run();
    QCOMPARE(report.error.value().code, ErrorCode::NotFound);
    QCOMPARE(report.error->detail, QString());
    job.request.day = monday;
    report = job.run();
    QCOMPARE(report.error.value().detail, QStringLiteral("2025-06-02"));
}

void TestRunner::doesTheSampleDay() {
    Job job;
    job.request.sample = true;
    const RunReport report = job.run();
    QVERIFY(report.announced >= 60);
    QVERIFY(report.run.value().scored > 0);
    QVERIFY(report.ok());
    QVERIFY(job.server.requests().empty());
}

void TestRunner::diesWhileRunning() {
    TestServer server;
    server.answer(Job::path("cs.LG"), {.hang = true});
    TempLibrary library;
    const FixedClock clock(monday);
    QSignalSpy asked(&server, &TestServer::requested);
    {
        Runner runner(*library, clock, quickClient);
        RunRequest request;
        request.categories = QStringList{QStringLiteral("cs.LG")};
        request.arxivUrl = server.url();
        runner.start(request);
        QTRY_COMPARE(asked.size(), 1);
    }
    QVERIFY(valueOf(library->listings().days()).empty());
}

void TestRunner::digestsTheDay() {
    Job job;
    job.run();
    Settings settings;
    settings.cutOffs = {10, 10};
    const Digest none = valueOf(makeDigest(*job.library, {monday, std::nullopt}, settings));
    QCOMPARE(none.announced, 7);
    QCOMPARE(none.scanned, 7);
    QCOMPARE(none.model, QStringLiteral("built-in"));
    QCOMPARE(none.prompts.value().user, defaultCriteria().scoringPrompt);
    const Digest all = valueOf(makeDigest(*job.library, {monday, CutOffs{1, 1}}, settings));
    QCOMPARE(all.entries.size(), 5U);
    QCOMPARE(errorOf(makeDigest(*job.library, {QDate(2025, 6, 5), std::nullopt}, settings)),
             ErrorCode::NotFound);
    valueOf(job.library->digests().add({all}));
    QCOMPARE(valueOf(makeDigest(*job.library, {monday, std::nullopt}, settings)), all); // whole, as it came
}

WINNOW_TEST(TestRunner, QCoreApplication)

} // namespace runnertest

#include "tst_runner.moc"
