#include "app/scoring/estimate.h"
#include "llmscoringfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>

namespace estimatetest {

using namespace winnow;

namespace {

const Price price{2.5, 1.25, 10, 0};

TokenUsage billed(const ScoringRun &run) {
    TokenUsage sum;
    for (const BatchResult &result : run.results)
        sum += result.call.tokens;
    return sum;
}

bool isNear(qint64 guessed, qint64 real) {
    return std::abs(double(guessed - real)) <= 0.15 * double(real);
}

// What the library sums up of a run.
CallHistory historyOf(const ScoringRun &run) {
    CallHistory history;
    for (const BatchResult &result : run.results) {
        history.promptBilled += result.call.tokens.prompt;
        history.promptEstimated += result.call.estimatedPrompt;
        const bool screens = result.call.kind == CallKind::Screening;
        (screens ? history.screeningPapers : history.scoringPapers) += result.call.answered;
        (screens ? history.screeningAnswer : history.scoringAnswer) += result.call.tokens.completion;
        history.screeningDropped += int(result.screened.size());
    }
    return history;
}

} // namespace

class TestEstimate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isNearTheBill_data();
    void isNearTheBill();
    void learnsFromHistory();
    void reckonsWithTheCache();
    void knowsNoPrice();
    void countsWhatIsOpen();
    void countsWhatIsThought_data();
    void countsWhatIsThought();
    void longPromptsAreDearer();
};

void TestEstimate::isNearTheBill_data() {
    QTest::addColumn<int>("papers");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("adapt");
    QTest::addColumn<int>("lanes");
    QTest::newRow("one") << 1 << 5 << true << 4;
    QTest::newRow("few") << 20 << 5 << true << 4;
    QTest::newRow("a day") << 200 << 5 << true << 4;
    QTest::newRow("a day, eight lanes") << 200 << 5 << true << 8;
    QTest::newRow("as set") << 60 << 7 << false << 2;
}

void TestEstimate::isNearTheBill() {
    QFETCH(int, papers);
    QFETCH(int, size);
    QFETCH(bool, adapt);
    QFETCH(int, lanes);
    LlmTask task = taskOf(numberedPapers(papers), size, lanes);
    task.adaptBatches = adapt;
    const RunEstimate estimate = estimateTask(task, price, {});
    LoopbackModel model;
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QCOMPARE(estimate.scoringCalls, int(model.calls().size()));
    QCOMPARE(estimate.screeningCalls, 0);
    QVERIFY(!estimate.tokens.known);
    // The loopback model bills the whole request, envelope and schema included.
    const qint64 envelope = 200 * estimate.scoringCalls;
    QVERIFY(isNear(estimate.tokens.prompt + envelope, billed(run).prompt));
}

void TestEstimate::learnsFromHistory() {
    const auto papers = numberedPapers(120);
    QStringList dropped;
    for (int i = 0; i < 120; i += 5)
        dropped << papers[size_t(i)].id.toString();
    LlmTask task = taskOf({}, 10, 4);
    task.toScreen = papers;
    LoopbackModel model;
    model.drop(dropped);
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    const CallHistory history = historyOf(run);
    QCOMPARE(history.screeningDropped, 24);

    const RunEstimate estimate = estimateTask(task, price, history);
    QCOMPARE(estimate.screeningCalls + estimate.scoringCalls, int(model.calls().size()));
    const TokenUsage real = billed(run);
    QVERIFY(std::abs(estimate.tokens.prompt - real.prompt) < real.prompt / 20);
    QVERIFY(std::abs(estimate.tokens.completion - real.completion) < real.completion / 20);
    QVERIFY(std::abs(estimate.cost->totalCost - priced(real, price).totalCost) <
            0.05 * priced(real, price).totalCost);
    // Without one, half of the papers are taken to pass.
    QCOMPARE(estimateTask(task, price, {}).scoringCalls, 6);
}

void TestEstimate::reckonsWithTheCache() {
    LlmTask task = taskOf(numberedPapers(50), 5, 4);
    const RunEstimate small = estimateTask(task, price, {});
    QCOMPARE(small.tokens.cached, 0); // too short a beginning to be cached
    for (int line = 0; line < 200; ++line)
        task.criteria.scoringPrompt.prepend(
            QStringLiteral("Papers on topic number %1 are relevant.\n").arg(line));
    const RunEstimate large = estimateTask(task, price, {});
    const qint64 once = large.tokens.cached / 6; // the first four of ten find nothing in the cache
    QVERIFY(once >= 1024 && once % 128 == 0);
    QCOMPARE(large.tokens.cached, once * 6);
    QCOMPARE(large.tokens.cacheWrite, once * 4);
    Price uncached = price;
    uncached.cachedInput = uncached.input;
    const double saved = estimateTask(task, uncached, {}).cost->totalCost - large.cost->totalCost;
    QVERIFY(std::abs(saved - 1.25e-6 * double(large.tokens.cached)) < 1e-9);
    Price writing = price;
    writing.cacheWrite = 3.125;
    QVERIFY(estimateTask(task, writing, {}).cost->totalCost > large.cost->totalCost);
}

void TestEstimate::knowsNoPrice() {
    const RunEstimate estimate = estimateTask(taskOf(numberedPapers(5), 5, 4), std::nullopt, {});
    QVERIFY(!estimate.cost); // not 0
    QVERIFY(estimate.tokens.prompt > 0 && estimate.tokens.completion > 0);
    const RunEstimate local = estimateTask(taskOf(numberedPapers(5), 5, 4), Price{}, {});
    QCOMPARE(local.cost->totalCost, 0.0);
}

void TestEstimate::countsWhatIsOpen() {
    const RunEstimate none = estimateTask(taskOf({}, 5, 4), price, {});
    QCOMPARE(none.screeningCalls + none.scoringCalls, 0);
    QCOMPARE(none.tokens.prompt, 0);
    QCOMPARE(none.cost->totalCost, 0.0);
    LlmTask task = taskOf(numberedPapers(10), 5, 4);
    task.toScreen = numberedPapers(20, 100);
    task.score = false;
    const RunEstimate screening = estimateTask(task, price, {});
    QCOMPARE(screening.screeningCalls, 4);
    QCOMPARE(screening.scoringCalls, 0);
}

void TestEstimate::countsWhatIsThought_data() {
    QTest::addColumn<QString>("effort");
    QTest::addColumn<qint64>("perPaper");
    QTest::newRow("not said") << QString() << qint64(0);
    QTest::newRow("none") << QStringLiteral("none") << qint64(0);
    QTest::newRow("minimal") << QStringLiteral("minimal") << qint64(10);
    QTest::newRow("low") << QStringLiteral("low") << qint64(50);
    QTest::newRow("high") << QStringLiteral("high") << qint64(400);
}

void TestEstimate::countsWhatIsThought() {
    QFETCH(QString, effort);
    QFETCH(qint64, perPaper);
    LlmTask task = taskOf(numberedPapers(10), 5, 4);
    const qint64 without = estimateTask(task, price, {}).tokens.completion;
    task.effort = effort;
    QCOMPARE(estimateTask(task, price, {}).tokens.completion, without + 10 * perPaper);
    CallHistory history; // it has shown what it takes
    history.scoringPapers = 100;
    history.scoringAnswer = 7000;
    QCOMPARE(estimateTask(task, price, history).tokens.completion, 700);
}

// What counts is the length of each call's prompt, not of all of them together.
void TestEstimate::longPromptsAreDearer() {
    const LlmTask task = taskOf(numberedPapers(20), 5, 4);
    const RunEstimate usual = estimateTask(task, price, {});
    Price tiered = price;
    tiered.tiers = {{usual.tokens.prompt / usual.scoringCalls, {5, 5, 20, 0}}};
    QCOMPARE(estimateTask(task, tiered, {}).cost->totalCost, usual.cost->totalCost);
    tiered.tiers = {{usual.tokens.prompt / usual.scoringCalls - 1, {5, 5, 20, 0}}};
    QCOMPARE(estimateTask(task, tiered, {}).cost->totalCost, 2 * usual.cost->totalCost);
}

WINNOW_TEST(TestEstimate, QCoreApplication)

} // namespace estimatetest

#include "tst_estimate.moc"
