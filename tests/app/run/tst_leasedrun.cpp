#include "app/score/modelstage.h"
#include "tests/app/library/otherprogram.h"
#include "tests/app/run/modeldesk.h"
#include "tests/support/testmain.h"

namespace leasedruntest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

// Its owner runs, and has just beaten, whatever the test's clock says.
Lease leaseOfAnother(const Desk &desk, const OtherProgram &other) {
    return leaseOf(other.id(), desk.clock.now());
}

// What another program stored: these papers, for so many dollars.
BatchResult batchOf(const std::vector<ArxivId> &ids, double dollars) {
    BatchResult result;
    result.call.started = FixedClock().now();
    result.call.papers = result.call.answered = int(ids.size());
    result.call.tokens = TokenUsage{1000, 0, 0, 100, true};
    result.call.cost = Usage{1000, 100, 1100, dollars, 0, dollars};
    for (const ArxivId &id : ids) {
        ScoredPaper paper;
        paper.id = id;
        paper.score.relevance = paper.score.novelty = 5;
        result.scores.push_back(paper);
    }
    return result;
}

} // namespace

// Runs beside another program that holds the lease.
class TestLeasedRun final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksNothingBesideAnother_data();
    void asksNothingBesideAnother();
    void othersGoOnBesideIt_data();
    void othersGoOnBesideIt();
    void needsNoLeaseForNothing();
    void givesItBackAtItsEnd_data();
    void givesItBackAtItsEnd();
    void asksForWhatTheOtherLeft();
    void countsWhatTheOtherSpent();
    void stopsWhileItWaits();
    void keepsWhatIsPaidForWhenItIsLost();
};

void TestLeasedRun::asksNothingBesideAnother_data() {
    QTest::addColumn<int>("papers"); // of a trial; 0: the whole day
    QTest::newRow("a day") << 0;
    QTest::newRow("a trial") << 3;
}

void TestLeasedRun::asksNothingBesideAnother() {
#ifndef Q_OS_LINUX
    QSKIP("on other systems nobody looks at processes");
#endif
    QFETCH(int, papers);
    Desk desk;
    const OtherProgram other;
    seize(*desk.library, leaseOfAnother(desk, other));
    if (papers > 0) {
        desk.request.criteria = defaultCriteria();
        desk.request.only = desk.firstIds(papers);
    }
    const RunReport report = desk.run();
    QCOMPARE(report.error->code, ErrorCode::ScoringElsewhere);
    QCOMPARE(holderElsewhere(*report.error)->owner.pid, other.id().pid);
    QCOMPARE(report.failedIn, RunStage::Scoring);
    QCOMPARE(report.day, std::optional(day)); // of which there may be a digest
    QVERIFY(!report.run);
    QVERIFY(desk.model.calls().empty());
    QVERIFY(valueOf(desk.library->scores().runs()).empty());
}

void TestLeasedRun::othersGoOnBesideIt_data() {
    QTest::addColumn<bool>("fetches");
    QTest::newRow("the built-in scorer") << false;
    QTest::newRow("fetching") << true;
}

void TestLeasedRun::othersGoOnBesideIt() {
    QFETCH(bool, fetches);
    Desk desk;
    const OtherProgram other;
    seize(*desk.library, leaseOfAnother(desk, other));
    desk.request.scorer = Scorer::Builtin;
    desk.request.fetch = desk.request.sample = fetches;
    const RunReport report = desk.run();
    QVERIFY(!report.error);
    QVERIFY(report.run->scored > 0);
}

void TestLeasedRun::needsNoLeaseForNothing() {
    Desk desk;
    QVERIFY(!desk.run().error);
    const OtherProgram other;
    seize(*desk.library, leaseOfAnother(desk, other));
    QVERIFY(!desk.run().error); // every paper has its score
}

void TestLeasedRun::givesItBackAtItsEnd_data() {
    QTest::addColumn<int>("status");
    QTest::newRow("done") << 200;
    QTest::newRow("failed") << 401;
}

void TestLeasedRun::givesItBackAtItsEnd() {
    QFETCH(int, status);
    Desk desk;
    if (status != 200)
        desk.model.interfere([&](int, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
            return TestAnswer{.status = status, .body = "{}", .contentType = "application/json"};
        });
    QCOMPARE(desk.run().error.has_value(), status != 200);
    const Lease wish = leaseOf({}, desk.clock.now());
    QCOMPARE(valueOf(desk.library->leases().take(wish)).token, wish.token);
}

void TestLeasedRun::asksForWhatTheOtherLeft() {
    Desk desk(40);
    const OtherProgram other;
    const Lease lease = leaseOfAnother(desk, other);
    seize(*desk.library, lease);
    bool waits = false;
    connect(&desk.runner, &Runner::progressed, this, [&](const RunProgress &progress) {
        waits = waits || (progress.waitsFor && progress.waitsFor->owner.pid == other.id().pid);
    });
    QSignalSpy finished(&desk.runner, &Runner::finished);
    desk.request.waitsForTurn = true;
    desk.runner.start(desk.request);
    QTRY_VERIFY(waits);

    RunRecord wish;
    wish.day = day;
    wish.criteriaVersion = valueOf(desk.library->criteria().current()).version;
    wish.scorer = Scorer::Llm;
    wish.model = QStringLiteral("gpt-4o");
    const std::vector<ArxivId> scored = desk.firstIds(30);
    valueOf(desk.library->scores().addBatch(valueOf(desk.library->scores().beginRun(wish)).id,
                                            batchOf(scored, 0.01)));
    valueOf(desk.library->leases().release(lease.token));

    QVERIFY(!Desk::reportOf(finished).error);
    QCOMPARE(desk.countOf(ScoringState::Scored), 40);
    int asked = 0;
    for (const LoopbackModel::Call &call : desk.model.calls()) {
        asked += int(call.ids.size());
        for (const ArxivId &id : scored)
            QVERIFY(!call.ids.contains(id.toString()));
    }
    QCOMPARE(asked, 10);
}

void TestLeasedRun::countsWhatTheOtherSpent() {
    Desk desk(40);
    desk.settings().monthCap = 1.0;
    const OtherProgram other;
    const Lease lease = leaseOfAnother(desk, other);
    seize(*desk.library, lease);
    bool waits = false;
    connect(&desk.runner, &Runner::progressed, this,
            [&](const RunProgress &progress) { waits = waits || progress.waitsFor; });
    QSignalSpy finished(&desk.runner, &Runner::finished);
    desk.request.waitsForTurn = true;
    desk.runner.start(desk.request);
    QTRY_VERIFY(waits);
    RunRecord wish;
    wish.day = day;
    wish.criteriaVersion = 17; // of another run altogether
    wish.scorer = Scorer::Llm;
    wish.model = QStringLiteral("gpt-4o");
    valueOf(desk.library->scores().addBatch(valueOf(desk.library->scores().beginRun(wish)).id,
                                            batchOf(desk.firstIds(1), 0.999999)));
    valueOf(desk.library->leases().release(lease.token));
    const RunReport report = Desk::reportOf(finished);
    QCOMPARE(report.error->code, ErrorCode::BudgetReached);
    QCOMPARE(report.error->detail, QStringLiteral("month"));
    QVERIFY(desk.model.calls().empty());
}

void TestLeasedRun::stopsWhileItWaits() {
    Desk desk;
    const OtherProgram other;
    const Lease lease = leaseOfAnother(desk, other);
    seize(*desk.library, lease);
    bool waits = false;
    connect(&desk.runner, &Runner::progressed, this,
            [&](const RunProgress &progress) { waits = waits || progress.waitsFor; });
    QSignalSpy finished(&desk.runner, &Runner::finished);
    desk.request.waitsForTurn = true;
    desk.runner.start(desk.request);
    QTRY_VERIFY(waits);
    desk.runner.give(RunOrder::Stop);
    QCOMPARE(Desk::reportOf(finished).error->code, ErrorCode::Cancelled);
    QCOMPARE(valueOf(desk.library->leases().take(leaseOf({}, desk.clock.now()))).token, lease.token);
}

// Every call is confirmed here, as after a sleep.
void TestLeasedRun::keepsWhatIsPaidForWhenItIsLost() {
    Desk desk(200);
    desk.settings().adaptBatches = false;
    desk.model.setDelay(30);
    ModelStage stage(*desk.library, desk.clock, desk.request, day, nullptr, {1h, 1h, 0ms});
    int stored = 0;
    std::optional<Error> ended;
    connect(&stage, &ScoreStage::callMade, this, [&](const CallRecord &) { ++stored; });
    connect(&stage, &ScoreStage::finished, this, [&](const std::optional<Error> &error) {
        ended = error.value_or(Error{ErrorCode::NotFound, QStringLiteral("no error"), {}, {}});
    });
    stage.start();
    QTRY_VERIFY(stored >= 2);
    const OtherProgram other;
    seize(*desk.library, leaseOfAnother(desk, other));
    const size_t asked = desk.model.calls().size();
    QTRY_VERIFY(ended);
    QCOMPARE(ended->code, ErrorCode::ScoringElsewhere);
    QCOMPARE(holderElsewhere(*ended)->owner.pid, other.id().pid);
    // Those that were on their way already.
    QVERIFY(desk.model.calls().size() <= asked + size_t(desk.settings().concurrency));
    QCOMPARE(desk.countOf(ScoringState::Scored), int(desk.model.calls().size()) * desk.settings().batchSize);
    QCOMPARE(desk.countOf(ScoringState::Failed), 0);
    QCOMPARE(desk.lastRun().state, RunState::Stopped);
    // The other one's lease stays.
    QVERIFY(valueOf(desk.library->leases().take(leaseOf({}, desk.clock.now()))).owner.pid == other.id().pid);
}

static int mainLeasedRun(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == lingering)
        return linger();
    TestLeasedRun test;
    return QTest::qExec(&test, argc, argv);
}
WINNOW_TEST_MAIN(TestLeasedRun, mainLeasedRun)

} // namespace leasedruntest

#include "tst_leasedrun.moc"
