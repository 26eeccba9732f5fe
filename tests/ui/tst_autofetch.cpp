#include "app/library/library.h"
#include "app/model/clock.h"
#include "app/net/feedhttpclient.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/listingpages.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"
#include "ui/common/messages/messages.h"
#include "ui/common/minutetimer.h"
#include "ui/runs/autofetch.h"
#include "ui/runs/runlauncher.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace autofetchtest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; // milliseconds
const QDate wednesday(2025, 6, 11);

class SetClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(time.load(), QTimeZone::utc()); }
    void set(const QDateTime &moment) { time = moment.toMSecsSinceEpoch(); }
    std::atomic<qint64> time = QDateTime(wednesday, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
};

std::unique_ptr<HttpClient> quickClient(RetryingClient::WaitObserver observer) {
    RetryRules rules;
    rules.attempts = 1;
    auto client = std::make_unique<FeedHttpClient>(PaceRule{QStringLiteral("arxiv.org")}, rules);
    client->setWaitObserver(std::move(observer));
    return client;
}

// What the window has for it, on a server of the test's own. A minute takes 20 milliseconds.
class Stand final {
public:
    Stand() {
        settings = SettingsStore::defaults();
        settings.categories = QStringList{QStringLiteral("cs.LG")};
        settings.firstStartDone = true;
        settings.arxivUrl = server.url(QString()).toString();
        serve(wednesday, 3);
        server.answer(QStringLiteral("/api/query"), {.body = "", .contentType = "application/atom+xml"});
    }
    void servePage(QDate day, int papers) {
        std::vector<PageEntry> entries;
        for (int i = 0; i < papers; ++i)
            entries.push_back({QStringLiteral("2506.%1").arg(day.day() * 1000 + i, 5, 10, QLatin1Char('0'))});
        server.answer(pagePath(day), {.body = catchUpPage(QStringLiteral("cs.LG"), day, entries),
                                      .contentType = "text/html"});
    }
    static QString pagePath(QDate day) {
        return QStringLiteral("/catchup/cs.LG/") + day.toString(Qt::ISODate);
    }
    QStringList asked() const {
        QStringList paths;
        for (const TestRequest &request : server.requests()) {
            if (!request.path.startsWith(QLatin1String("/api")))
                paths << request.path;
        }
        return paths;
    }
    void serve(QDate day, int papers) {
        server.answer(feed, TestAnswer{.body = feedText(QStringLiteral("cs.LG"), day, manyItems(papers))});
    }
    void start() {
        control.setSettings(settings);
        byItself.setSettings(settings);
        byItself.start();
    }
    void awaitRun() { QTRY_VERIFY_WITH_TIMEOUT(reports.count() > 0 && !control.isBusy(), patience); }
    // As after a night; the network wakes half a minute later than the clock.
    void sleepUntil(const QDateTime &moment) {
        clock.set(moment);
        beats(2);
        clock.set(moment.addSecs(60));
    }
    // Long enough for looks that must not happen.
    void beats(int number) {
        QSignalSpy beaten(&hand, &MinuteTimer::beaten);
        QTRY_VERIFY_WITH_TIMEOUT(beaten.count() >= number, patience);
    }

    const QString feed = QStringLiteral("/rss/cs.LG");
    TestServer server;
    TempLibrary library;
    SetClock clock;
    Runner runner{*library, clock, quickClient};
    SecretStore secrets{nullptr, QStringLiteral("Winnow's tests")};
    Messages messages;
    Settings settings;
    RunLauncher control{runner, secrets, messages, SettingsStore::defaults()};
    MinuteTimer hand{clock, 20ms};
    AutoFetch byItself{*library, control, messages, hand};
    QSignalSpy reports{&control, &RunLauncher::reported};
    QSignalSpy said{&messages, &Messages::noticed};
    QSignalSpy warned{&messages, &Messages::warned};
};

} // namespace

class TestAutoFetch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesAndScoresWhatIsMissing();
    void catchesUpNewestFirst();
    void asksNoModel();
    void doesNothingUnasked_data();
    void doesNothingUnasked();
    void asksForNothingTwice();
    void looksAgainWhenAListingIsDue();
    void triesAgainEverMoreRarely();
    void takesTheReaderNowhere();
};

void TestAutoFetch::fetchesAndScoresWhatIsMissing() {
    Stand stand;
    stand.start();
    QTRY_COMPARE_WITH_TIMEOUT(stand.said.count(), 1, patience); // one notice for all of it
    QCOMPARE(stand.said.first().first().toString(), QStringLiteral("Caught up: 1 day(s), 3 paper(s)"));
    QSignalSpy opened(&stand.byItself, &AutoFetch::openWanted);
    const auto action = stand.said.first().at(1).value<NoticeAction>();
    QVERIFY(action.take && action.text.contains(QLatin1String("11 Jun")));
    action.take();
    QCOMPARE(opened.first().first().toDate(), wednesday);
    QCOMPARE(stand.server.count(stand.feed), 1);
    const auto days = valueOf(stand.library->listings().days());
    QCOMPARE(days.front().day, wednesday);
    QCOMPARE(days.front().scored, 3);
    QCOMPARE(stand.warned.count(), 0);
}

// Friday's listing is there; Monday's and Tuesday's were missed, and today's is out.
void TestAutoFetch::catchesUpNewestFirst() {
    Stand stand;
    (void)valueOf(stand.library->listings().add(
        makeLargeListing(QStringLiteral("cs.LG"), wednesday.addDays(-5), 2), {}));
    const QDate tuesday = wednesday.addDays(-1);
    const QDate monday = wednesday.addDays(-2);
    stand.servePage(tuesday, 4);
    stand.servePage(monday, 5);
    stand.start();
    QTRY_COMPARE_WITH_TIMEOUT(stand.said.count(), 1, patience); // one notice for all of it
    QCOMPARE(stand.said.first().first().toString(), QStringLiteral("Caught up: 3 day(s), 12 paper(s)"));
    QCOMPARE(stand.asked(), (QStringList{stand.feed, Stand::pagePath(tuesday), Stand::pagePath(monday)}));
    for (const DaySummary &day : valueOf(stand.library->listings().days())) {
        QCOMPARE(day.state, LedgerState::Complete);
        QVERIFY(day.day < monday || day.scored == day.papers);
    }
    QCOMPARE(stand.warned.count(), 0);
}

// Unasked. Asked, it says first what the days take.
void TestAutoFetch::asksNoModel() {
    Stand stand;
    (void)valueOf(stand.library->listings().add(
        makeLargeListing(QStringLiteral("cs.LG"), wednesday.addDays(-2), 2), {}));
    stand.servePage(wednesday.addDays(-1), 4);
    TestServer model;
    stand.settings.scorer = Scorer::Llm;
    stand.settings.model.provider = QStringLiteral("custom");
    stand.settings.model.endpoint = model.url(QStringLiteral("/v1")).toString();
    stand.settings.model.model = QStringLiteral("some-model");
    QSignalSpy asked(&stand.control, &RunLauncher::confirmNeeded);
    stand.start();
    QTRY_COMPARE_WITH_TIMEOUT(stand.said.count(), 1, patience);
    stand.beats(3);
    QVERIFY(model.requests().empty());
    QCOMPARE(asked.count(), 0);
    PaperQuery query;
    query.day = wednesday;
    for (const PaperRow &row : valueOf(stand.library->search().papers(query)))
        QCOMPARE(row.score->scorer, Scorer::Builtin);
    const auto action = stand.said.first().at(1).value<NoticeAction>();
    QCOMPARE(action.text, QStringLiteral("Score with some-model…"));
    action.take();
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, patience);
    const auto estimate = asked.first().first().value<RunEstimate>();
    QCOMPARE(estimate.day, wednesday);
    QCOMPARE(estimate.oldest, wednesday.addDays(-1));
    QCOMPARE(estimate.papers, 7);
}

void TestAutoFetch::doesNothingUnasked_data() {
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<bool>("isFirstStartDone");
    QTest::addColumn<QStringList>("categories");
    QTest::newRow("turned off") << false << true << QStringList{QStringLiteral("cs.LG")};
    QTest::newRow("the first start") << true << false << QStringList{QStringLiteral("cs.LG")};
    QTest::newRow("no categories") << true << true << QStringList();
}

void TestAutoFetch::doesNothingUnasked() {
    QFETCH(bool, isOn);
    QFETCH(bool, isFirstStartDone);
    QFETCH(QStringList, categories);
    Stand stand;
    stand.settings.fetchByItself = isOn;
    stand.settings.firstStartDone = isFirstStartDone;
    stand.settings.categories = categories;
    stand.start();
    stand.beats(5);
    stand.sleepUntil(stand.clock.now().addDays(1)); // and a listing is due
    stand.beats(5);
    QVERIFY(stand.server.requests().empty());
    if (isOn)
        return;
    stand.settings.fetchByItself = true; // from now on
    stand.byItself.setSettings(stand.settings);
    QTRY_VERIFY_WITH_TIMEOUT(stand.server.count(stand.feed) > 0, patience);
    stand.awaitRun();
}

void TestAutoFetch::asksForNothingTwice() {
    Stand stand;
    stand.start();
    QTRY_COMPARE_WITH_TIMEOUT(stand.said.count(), 1, patience);
    const auto asked = stand.server.requests().size();
    stand.sleepUntil(stand.clock.now().addSecs(3 * 3600));
    stand.beats(8);
    QCOMPARE(stand.server.requests().size(), asked);
    QCOMPARE(stand.said.count(), 1);
}

void TestAutoFetch::looksAgainWhenAListingIsDue() {
    Stand stand;
    stand.start();
    QTRY_COMPARE_WITH_TIMEOUT(stand.said.count(), 1, patience);
    const QDateTime midnight(wednesday.addDays(1), QTime(4, 0), QTimeZone::utc()); // in New York
    const QDateTime due = stand.byItself.nextLook();
    QVERIFY(due >= midnight.addSecs(5 * 60) && due <= midnight.addSecs(20 * 60));
    stand.serve(wednesday.addDays(1), 5);
    stand.sleepUntil(due);
    QTRY_COMPARE_WITH_TIMEOUT(stand.said.count(), 2, patience);
    QCOMPARE(stand.said.last().first().toString(), QStringLiteral("Caught up: 1 day(s), 5 paper(s)"));
}

void TestAutoFetch::triesAgainEverMoreRarely() {
    Stand stand;
    stand.server.answer(stand.feed, TestAnswer{.status = 404, .body = "gone"});
    stand.start();
    QTRY_COMPARE_WITH_TIMEOUT(stand.warned.count(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stand.byItself.nextLook() > stand.clock.now().addSecs(120), patience);
    QCOMPARE(stand.byItself.nextLook(), stand.clock.now().addSecs(30 * 60));
    stand.sleepUntil(stand.byItself.nextLook());
    QTRY_COMPARE_WITH_TIMEOUT(stand.warned.count(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stand.byItself.nextLook(), stand.clock.now().addSecs(60 * 60), patience);
    stand.serve(wednesday, 3);
    stand.sleepUntil(stand.byItself.nextLook());
    QTRY_COMPARE_WITH_TIMEOUT(stand.said.count(), 1, patience);
    QVERIFY(stand.byItself.nextLook() > stand.clock.now().addSecs(8 * 3600)); // the next listing
}

void TestAutoFetch::takesTheReaderNowhere() {
    Stand stand;
    stand.start();
    QTRY_COMPARE_WITH_TIMEOUT(stand.said.count(), 1, patience);
    QVERIFY(!stand.control.takeFollow());
    stand.control.catchUp({}, true); // the reader's own wish
    QVERIFY(stand.control.takeFollow());
    QTRY_VERIFY_WITH_TIMEOUT(!stand.control.isBusy(), patience);
}

WINNOW_TEST(TestAutoFetch, QCoreApplication)

} // namespace autofetchtest

#include "tst_autofetch.moc"
