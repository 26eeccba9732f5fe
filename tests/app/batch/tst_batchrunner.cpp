#include "app/batch/batchrunner.h"
#include "app/model/clock.h"
#include "app/settings/secretstore.h"
#include "tests/support/loopbackbatches.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

namespace batchrunnertest {

using namespace winnow;
using Fault = LoopbackBatches::Fault;

namespace {

constexpr int patience = 30'000;

// A day of ten papers, two calls, and a service that answers in batches.
struct RunnerDay {
    RunnerDay()
        : batches(model),
          secrets(nullptr, QStringLiteral("Winnow's tests")),
          runner(*library, secrets, clock),
          looked(&runner, &BatchRunner::looked),
          stored(&runner, &BatchRunner::answersStored),
          finished(&runner, &BatchRunner::finished) {
        valueOf(
            library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), friday, 10), ListingFilter()));
        Criteria criteria;
        criteria.scoringPrompt = QStringLiteral("Papers on graphs. ").repeated(40);
        criteria.screeningPrompt = QStringLiteral("Drop what has no graph.");
        (void)valueOf(library->criteria().save(criteria));
        ModelSettings settings;
        settings.provider = QStringLiteral("custom");
        settings.endpoint = model.base();
        settings.model = QStringLiteral("gpt-4o");
        settings.screening = false;
        settings.adaptBatches = false;
        wish.settings = settings;
        wish.waits = true;
        wish.days = {friday};
        wish.score.scorer = Scorer::Llm;
        wish.score.model = *modelAccess(settings);
    }
    BatchOptions sending() const {
        BatchOptions sends = wish;
        sends.sends = true;
        sends.sendsMissing = false;
        return sends;
    }
    // Ends it where it waits, or when it has come to its end.
    BatchReport end() {
        if (finished.isEmpty() && !finished.wait(patience))
            qFatal("the batches go on and on");
        return finished.takeFirst().constFirst().value<BatchReport>();
    }
    int scored() {
        int count = 0;
        for (const PaperRow &row : valueOf(library->search().papers({})))
            count += row.score && row.score->relevance == LoopbackModel::relevanceOf(row.paper.id.toString());
        return count;
    }
    BatchJob newest() { return valueOf(library->batches().jobs()).front(); }

    TempLibrary library;
    LoopbackModel model;
    LoopbackBatches batches;
    Clock clock;
    SecretStore secrets;
    BatchRunner runner;
    QSignalSpy looked;
    QSignalSpy stored;
    QSignalSpy finished;
    BatchOptions wish;
};

} // namespace

class TestBatchRunner final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scoresADay();
    void stopsWhereItWaits();
    void endsWithItsOwner();
    void saysWhatIsLeftOfADay();
    void asksInSmallerCompanyWhatWasCut();
};

void TestBatchRunner::initTestCase() {
    qRegisterMetaType<winnow::BatchReport>();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("WINNOW_BATCH_INTERVAL_MS", "30");
}

void TestBatchRunner::scoresADay() {
    RunnerDay day;
    day.runner.start(day.sending());
    QVERIFY(day.runner.isRunning());
    const BatchReport report = day.end();
    QVERIFY(!day.runner.isRunning());
    QVERIFY(!report.error);
    QCOMPARE(report.papersSent, 10);
    QCOMPARE(day.looked.constFirst().constFirst().value<BatchReport>().papersSent,
             10); // at once, not at last
    QCOMPARE(int(day.stored.size()), 2);
    QCOMPARE(day.scored(), 10);
    QCOMPARE(day.batches.paidTwice(), 0);
}

void TestBatchRunner::stopsWhereItWaits() {
    RunnerDay day;
    day.batches.setFault(Fault::Stuck);
    day.runner.start(day.sending());
    QVERIFY(day.looked.wait(patience));
    day.runner.stop();
    QVERIFY(!day.end().error);
    QVERIFY(day.newest().isOpen());
    day.batches.freeStuck();
    day.runner.start(day.wish); // looks, and sends nothing
    (void)day.end();
    QCOMPARE(day.scored(), 10);
    QCOMPARE(day.batches.batches(), 1);
}

void TestBatchRunner::endsWithItsOwner() {
    auto day = std::make_unique<RunnerDay>();
    day->batches.hangAt("GET", QStringLiteral("/batch_1"));
    day->runner.start(day->sending());
    QVERIFY(QTest::qWaitFor([&] { return day->batches.hasHung(); }, patience));
    day.reset(); // waits for no answer
    QVERIFY(!day);
}

void TestBatchRunner::saysWhatIsLeftOfADay() {
    RunnerDay day;
    day.batches.setFault(Fault::Expired); // after the first call
    day.runner.start(day.sending());
    (void)day.end();
    const BatchRest rest = valueOf(day.library->batches().rest(day.newest().id));
    QCOMPARE(rest.days, std::vector<QDate>{friday});
    QCOMPARE(rest.papers, 5);
    QVERIFY(!rest.isSecondPass);
    QCOMPARE(day.scored(), 5);

    RunnerDay other;
    BatchOptions titles = other.sending();
    titles.score.model->settings.screening = true;
    other.runner.start(titles);
    (void)other.end();
    const BatchRest second = valueOf(other.library->batches().rest(other.newest().id));
    QVERIFY(second.isSecondPass);
    QCOMPARE(second.papers, 10);
}

void TestBatchRunner::asksInSmallerCompanyWhatWasCut() {
    RunnerDay day;
    day.batches.setFault(Fault::PromptsCut);
    BatchOptions wish = day.sending();
    wish.sendsMissing = true;
    day.runner.start(wish);
    QVERIFY(QTest::qWaitFor([&] { return day.batches.batches() == 1; }, patience));
    day.batches.setFault(Fault::None); // of the next one
    (void)day.end();
    QCOMPARE(day.scored(), 10);
    QCOMPARE(day.batches.batches(), 2);
    const auto calls = [&day](int batch) { return day.batches.linesOf(batch).size(); };
    QCOMPARE(calls(0), 2);
    QVERIFY(calls(1) > calls(0));
    for (const QString &paper : day.batches.paid().keys())
        QCOMPARE(day.batches.paid().value(paper), 2); // once for nothing, and no more than that
}

WINNOW_TEST(TestBatchRunner, QCoreApplication)

} // namespace batchrunnertest

#include "tst_batchrunner.moc"
