#include "llmscoringfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

namespace llmbudgettest {

using namespace winnow;

class TestLlmBudget final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBudgetIsNeverPassed_data();
    void theBudgetIsNeverPassed();
    void unknownPricesAndUsedUpBudgetsBeginNothing_data();
    void unknownPricesAndUsedUpBudgetsBeginNothing();
};

void TestLlmBudget::theBudgetIsNeverPassed_data() {
    QTest::addColumn<double>("cap"); // of what all papers cost
    QTest::addColumn<bool>("perMonth");
    QTest::newRow("half") << 0.5 << false;
    QTest::newRow("nearly all") << 0.9 << false;
    QTest::newRow("half of the month's") << 0.5 << true;
    QTest::newRow("not one call") << 0.001 << false;
    QTest::newRow("more than enough") << 5.0 << false;
}

void TestLlmBudget::theBudgetIsNeverPassed() {
    QFETCH(double, cap);
    QFETCH(bool, perMonth);
    LoopbackModel model;
    const auto papers = numberedPapers(120);
    const LlmTask task = taskOf(papers, 5, 4);
    ScoringRun free(model, task);
    free.scoring->start();
    TRY_ENDED(free);
    const double all = *free.progress.back().meter->cost;

    BudgetCaps caps;
    (perMonth ? caps.perMonth : caps.perRun) = cap * all;
    ScoringRun run(model, task, caps);
    run.scoring->start();
    TRY_ENDED(run);
    double spent = 0;
    for (const BatchResult &result : run.results)
        spent += result.call.cost->totalCost;
    QCOMPARE(spent, *run.progress.back().meter->cost);
    QVERIFY(spent <= cap * all);
    if (cap > 1) {
        QVERIFY(!run.error);
        return;
    }
    QCOMPARE(run.error->code, ErrorCode::BudgetReached);
    QCOMPARE(run.error->detail, perMonth ? QStringLiteral("month") : QStringLiteral("run"));
    QVERIFY(cap < 0.01 || spent > (cap - 0.15) * all); // and well used
    QVERIFY(run.failures().empty());
    QCOMPARE(run.count(CallOutcome::Failed), 0);
}

void TestLlmBudget::unknownPricesAndUsedUpBudgetsBeginNothing_data() {
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("unknown") << false << int(ErrorCode::PriceUnknown) << "gpt-4o";
    QTest::newRow("used up") << true << int(ErrorCode::BudgetReached) << "run";
}

void TestLlmBudget::unknownPricesAndUsedUpBudgetsBeginNothing() {
    QFETCH(bool, known);
    LoopbackModel model;
    const auto price = known ? std::optional(Price{2, 1, 8, 0}) : std::nullopt;
    ScoringRun run(model, taskOf(numberedPapers(4), 2, 2), {.perRun = known ? 0.0 : 100.0, .perMonth = {}},
                   price);
    run.scoring->start();
    QVERIFY(!run.hasEnded()); // never from within a call
    TRY_ENDED(run);
    QTEST(int(run.error->code), "code");
    QTEST(run.error->detail, "detail");
    QVERIFY(model.calls().empty() && run.results.empty());
}

WINNOW_TEST(TestLlmBudget, QCoreApplication)

} // namespace llmbudgettest

#include "tst_llmbudget.moc"
