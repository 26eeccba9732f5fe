#include "app/scoring/calls/promptplan.h"

#include "app/scoring/batches.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

namespace promptplantest {

using namespace winnow;

namespace {

std::vector<Paper> papers(int count) {
    std::vector<Paper> made;
    for (int i = 1; i <= count; ++i) {
        Paper paper;
        paper.id = *ArxivId::fromString(QStringLiteral("2501.%1").arg(i, 5, 10, QLatin1Char('0')));
        paper.title = QStringLiteral("Title %1").arg(i);
        paper.abstract = QStringLiteral("About the bounds of thing %1.").arg(i);
        made.push_back(paper);
    }
    return made;
}

LlmTask task() {
    LlmTask made;
    made.criteria.systemPrompt = QStringLiteral("You read papers.");
    made.criteria.scoringPrompt = QStringLiteral("Score them.\n[PAPER LIST HERE]\nIn order.");
    made.criteria.screeningPrompt = QStringLiteral("Drop some.\n[PAPER LIST HERE]");
    made.model = QStringLiteral("m");
    return made;
}

} // namespace

class TestPromptPlan final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void divides_data();
    void divides();
    void useAllLanesToTheEnd();
    void resumedTakesNoMoreCalls();
    void screensAndScoresWhatIsOpen();
    void onlyThePapersDiffer();
    void tokensAddUp();
};

void TestPromptPlan::divides_data() {
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("adapt");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("calls");
    QTest::newRow("nothing") << 0 << 0 << 5 << true << 4 << 5 << 0;
    QTest::newRow("nothing left") << 0 << 300 << 5 << true << 4 << 5 << 0;
    QTest::newRow("as set") << 101 << 101 << 5 << false << 8 << 5 << 21;
    QTest::newRow("as set, rest") << 11 << 101 << 5 << false << 8 << 5 << 3;
    QTest::newRow("no size") << 3 << 3 << 0 << false << 8 << 1 << 3;
    QTest::newRow("few") << 3 << 3 << 5 << true << 4 << 3 << 1;
    QTest::newRow("few, one a lane") << 25 << 25 << 5 << true << 8 << 4 << 8;
    QTest::newRow("few, not below half the base") << 14 << 14 << 5 << true << 8 << 4 << 4;
    QTest::newRow("adapted, one lane") << 600 << 600 << 5 << true << 1 << 25 << 24;
    QTest::newRow("adapted, large") << 1200 << 1200 << 5 << true << 4 << 34 << 36;
    QTest::newRow("adapted, rounded up") << 620 << 620 << 5 << true << 10 << 21 << 30;
    QTest::newRow("not too few") << 342 << 342 << 5 << true << 4 << 15 << 24;
    QTest::newRow("not too few, not too small") << 162 << 162 << 5 << true << 1 << 11 << 16;
    QTest::newRow("one round more than half") << 342 << 342 << 25 << true << 4 << 43 << 8;
    QTest::newRow("no second round for some") << 116 << 116 << 5 << true << 8 << 15 << 8;
    QTest::newRow("not below the base") << 83 << 83 << 5 << true << 9 << 10 << 9;
    QTest::newRow("new papers of a scored day") << 19 << 319 << 5 << true << 8 << 14 << 2;
}

void TestPromptPlan::divides() {
    QFETCH(int, open);
    QFETCH(int, whole);
    QFETCH(int, size);
    QFETCH(bool, adapt);
    QFETCH(int, lanes);
    const BatchPlan plan = planBatches(open, whole, size, adapt, lanes);
    QTEST(plan.batchSize, "batch");
    QTEST(plan.calls, "calls");
}

// With calls that take as long as they have papers, nothing is idle for more than an eighth of the time.
void TestPromptPlan::useAllLanesToTheEnd() {
    for (int whole = 60; whole <= 1200; whole += 7) {
        const int lanes = 8;
        const BatchPlan plan = planBatches(whole, whole, 5, true, lanes);
        BatchQueue queue(papers(whole), plan.batchSize, plan.calls);
        std::vector<size_t> busy(lanes);
        int calls = 0;
        while (const auto batch = queue.take()) {
            QVERIFY(int(batch->papers.size()) <= plan.batchSize);
            *std::ranges::min_element(busy) += batch->papers.size();
            ++calls;
        }
        QCOMPARE(calls, plan.calls);
        QVERIFY(double(*std::ranges::max_element(busy)) <= 1.12 * whole / lanes + 1);
    }
}

// Whatever batches were stored before the end came.
void TestPromptPlan::resumedTakesNoMoreCalls() {
    quint32 chance = 1;
    const auto draw = [&chance] { return (chance = chance * 1664525U + 1013904223U) >> 16; };
    for (int round = 0; round < 500; ++round) {
        const int whole = 1 + int(draw() % 700);
        const int base = 1 + int(draw() % 12);
        const int lanes = 1 + int(draw() % 12);
        const bool adapt = draw() % 4 != 0;
        const BatchPlan plan = planBatches(whole, whole, base, adapt, lanes);
        BatchQueue queue(papers(whole), plan.batchSize, plan.calls);
        const int begun = int(draw() % uint(plan.calls)) + 1;
        int open = whole;
        int missing = plan.calls;
        for (int call = 0; call < begun; ++call) {
            const auto batch = queue.take();
            const bool isLost = begun - call <= lanes && draw() % 2 == 0; // was under way
            if (isLost)
                continue;
            open -= int(batch->papers.size());
            --missing;
        }
        const BatchPlan rest = planBatches(open, whole, base, adapt, lanes);
        QVERIFY2(rest.calls <= missing && (open == 0 || rest.batchSize == plan.batchSize),
                 qPrintable(QStringLiteral("%1 of %2, base %3, %4 lanes: %5 calls for %6")
                                .arg(open)
                                .arg(whole)
                                .arg(base)
                                .arg(lanes)
                                .arg(rest.calls)
                                .arg(missing)));
    }
}

void TestPromptPlan::screensAndScoresWhatIsOpen() {
    LlmTask open = task();
    open.toScreen = papers(40);
    open.toScore = papers(12);
    open.screened = 60;
    open.settled = 8;
    open.adaptBatches = false;
    open.screeningBatchSize = 20;
    open.batchSize = 6;
    QCOMPARE(screeningPlan(open), (BatchPlan{20, 2}));
    QCOMPARE(scoringPlan(open, 12), (BatchPlan{6, 4}));
    open.adaptBatches = true;
    open.concurrency = 1;
    QCOMPARE(screeningPlan(open), planBatches(40, 100, 20, true, 1));
    QCOMPARE(scoringPlan(open, 20), planBatches(32, 40, 6, true, 1));
    open.score = false;
    QCOMPARE(scoringPlan(open, 12).calls, 0);
}

void TestPromptPlan::onlyThePapersDiffer() {
    LlmTask asked = task();
    asked.temperature = 0.5;
    asked.seed = 7;
    asked.effort = QStringLiteral("low");
    const PromptPlan plan(asked, CallKind::Scoring);
    const auto some = papers(5);
    const ChatRequest one = plan.request({some[0], some[1]}, 900);
    const ChatRequest two = plan.request({some[2]}, 500);
    QCOMPARE(one.prefix, two.prefix);
    QCOMPARE(one.system, two.system);
    QCOMPARE(one.schema, two.schema);
    QVERIFY(one.prefix.startsWith(QLatin1String("Score them.")));
    QVERIFY(one.user.endsWith(QLatin1String("In order.\n")));
    QVERIFY(one.user.contains(QLatin1String("2501.00002")) &&
            !two.user.contains(QLatin1String("2501.00002")));
    QCOMPARE(one.tokenLimit, 900);
    QCOMPARE(one.temperature, std::optional(0.5));
    QCOMPARE(one.seed, std::optional(7));
    QCOMPARE(one.effort, QStringLiteral("low"));
    const ChatRequest screening = PromptPlan(asked, CallKind::Screening).request(some, 900);
    QVERIFY(screening.schemaName != one.schemaName);
    QVERIFY(!screening.user.contains(QLatin1String("bounds")));
}

// The estimate adds up parts, a call is measured as a whole.
void TestPromptPlan::tokensAddUp() {
    for (const CallKind kind : {CallKind::Screening, CallKind::Scoring}) {
        const PromptPlan plan(task(), kind);
        const auto some = papers(9);
        qint64 sum = plan.prefixTokens() + plan.suffixTokens();
        for (const Paper &paper : some)
            sum += plan.paperTokens(paper);
        const qint64 whole = PromptPlan::tokensOf(plan.request(some, 1));
        QVERIFY(std::abs(sum - whole) <= 2);
    }
}

WINNOW_TEST(TestPromptPlan, winnow::NoApplication)

} // namespace promptplantest

#include "tst_promptplan.moc"
