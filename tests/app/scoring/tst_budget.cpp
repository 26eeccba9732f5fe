#include "app/scoring/budget.h"

#include <QTest>

using namespace winnow;

namespace {

constexpr Price dollarAMillion{1, 0.5, 1, 0};

TokenUsage worth(double dollars) {
    return {qint64(dollars * 1e6), 0, 0, 0, true};
}

} // namespace

class TestBudget final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesTheCallThatWouldBreakACap_data();
    void refusesTheCallThatWouldBreakACap();
    void callsUnderWayCount();
    void whatIsNotBilledIsFreeAgain();
    void booksWhatWasBilled();
    void booksTheEstimateWhereNothingWasSaid();
    void refusesRuns_data();
    void refusesRuns();
    void unknownPriceCountsTokens();
    void freeModelsBreakNoCap();
};

void TestBudget::refusesTheCallThatWouldBreakACap_data() {
    QTest::addColumn<double>("runCap"); // below 0: none
    QTest::addColumn<double>("monthCap");
    QTest::addColumn<double>("month");
    QTest::addColumn<double>("run");
    QTest::addColumn<int>("calls"); // of 0.1 dollars that fit; 20: no end
    QTest::addColumn<int>("why");
    const int runCap = int(BudgetRefusal::RunCap);
    const int monthCap = int(BudgetRefusal::MonthCap);
    QTest::newRow("no cap") << -1.0 << -1.0 << 99.0 << 0.0 << 20 << 0;
    QTest::newRow("run") << 0.3 << -1.0 << 99.0 << 0.0 << 3 << runCap;
    QTest::newRow("run, not quite") << 0.35 << -1.0 << 0.0 << 0.0 << 3 << runCap;
    QTest::newRow("month") << -1.0 << 5.0 << 4.5 << 0.0 << 5 << monthCap;
    QTest::newRow("run before month") << 0.2 << 5.0 << 4.5 << 0.0 << 2 << runCap;
    QTest::newRow("month before run") << 1.0 << 5.0 << 4.9 << 0.0 << 1 << monthCap;
    QTest::newRow("resumed") << 0.5 << -1.0 << 0.3 << 0.3 << 2 << runCap;
    QTest::newRow("nothing allowed") << 0.0 << -1.0 << 0.0 << 0.0 << 0 << runCap;
}

void TestBudget::refusesTheCallThatWouldBreakACap() {
    QFETCH(double, runCap);
    QFETCH(double, monthCap);
    QFETCH(double, month);
    QFETCH(double, run);
    QFETCH(int, calls);
    QFETCH(int, why);
    BudgetCaps caps;
    if (runCap >= 0)
        caps.perRun = runCap;
    if (monthCap >= 0)
        caps.perMonth = monthCap;
    Budget budget(caps, dollarAMillion, month, run);
    int made = 0;
    for (; made < 20; ++made) {
        const auto reservation = budget.reserve(worth(0.1));
        if (!reservation) {
            QCOMPARE(int(reservation.error()), why);
            break;
        }
        budget.settle(*reservation, worth(0.1));
    }
    QCOMPARE(made, calls);
}

void TestBudget::callsUnderWayCount() {
    Budget budget({.perRun = 0.3, .perMonth = {}}, dollarAMillion, 0);
    const auto one = budget.reserve(worth(0.1));
    const auto two = budget.reserve(worth(0.1));
    const auto three = budget.reserve(worth(0.1));
    QVERIFY(one && two && three);
    QVERIFY(*one != *two);
    QVERIFY(!budget.reserve(worth(0.1)));
    QCOMPARE(budget.reserved(), 0.3);
    QCOMPARE(budget.spentInRun(), std::optional(0.0));
    budget.settle(*one, worth(0.02)); // cheaper than feared
    QVERIFY(!budget.reserve(worth(0.1)));
    budget.settle(*two, worth(0.02));
    QVERIFY(budget.reserve(worth(0.1)));
}

void TestBudget::whatIsNotBilledIsFreeAgain() {
    Budget budget({.perRun = 0.1, .perMonth = {}}, dollarAMillion, 0);
    const auto one = budget.reserve(worth(0.1));
    QVERIFY(one);
    budget.release(*one);
    QCOMPARE(budget.reserved(), 0.0);
    QVERIFY(budget.reserve(worth(0.1)));
    QCOMPARE(budget.tokens(), TokenUsage{});
}

void TestBudget::booksWhatWasBilled() {
    Budget budget({}, dollarAMillion, 0);
    const auto bill = budget.settle(*budget.reserve(worth(1)), {400'000, 200'000, 0, 100'000, true});
    QVERIFY(bill.cost);
    QCOMPARE(bill.cost->promptCost, 0.3); // half of it at half the price
    QCOMPARE(bill.cost->completionCost, 0.1);
    QCOMPARE(*budget.spentInRun(), 0.4);
    QCOMPARE(budget.tokens().cached, 200'000);
    QCOMPARE(budget.reserved(), 0.0);
}

void TestBudget::booksTheEstimateWhereNothingWasSaid() {
    Budget budget({}, dollarAMillion, 0);
    const auto bill = budget.settle(*budget.reserve(worth(0.25)), {0, 0, 0, 0, false});
    QVERIFY(!bill.tokens.known);
    QCOMPARE(bill.tokens.prompt, 250'000);
    QCOMPARE(budget.spentInRun(), std::optional(0.25));
    QVERIFY(!budget.tokens().known);
}

void TestBudget::refusesRuns_data() {
    QTest::addColumn<bool>("priced");
    QTest::addColumn<double>("runCap");
    QTest::addColumn<double>("monthCap");
    QTest::addColumn<int>("why"); // -1: goes ahead
    QTest::newRow("no cap") << true << -1.0 << -1.0 << -1;
    QTest::newRow("within") << true << 1.0 << 10.0 << -1;
    QTest::newRow("month is used up") << true << 1.0 << 4.0 << int(BudgetRefusal::MonthCap);
    QTest::newRow("run is used up") << true << 0.5 << 10.0 << int(BudgetRefusal::RunCap);
    QTest::newRow("unknown, no cap") << false << -1.0 << -1.0 << -1;
    QTest::newRow("unknown, run cap") << false << 1.0 << -1.0 << int(BudgetRefusal::PriceUnknown);
    QTest::newRow("unknown, month cap") << false << -1.0 << 9.0 << int(BudgetRefusal::PriceUnknown);
}

void TestBudget::refusesRuns() {
    QFETCH(bool, priced);
    QFETCH(double, runCap);
    QFETCH(double, monthCap);
    QFETCH(int, why);
    BudgetCaps caps;
    if (runCap >= 0)
        caps.perRun = runCap;
    if (monthCap >= 0)
        caps.perMonth = monthCap;
    Budget budget(caps, priced ? std::optional(dollarAMillion) : std::nullopt, 4, 0.5);
    const auto refusal = budget.refusesRun();
    QCOMPARE(refusal ? int(*refusal) : -1, why);
    if (why == int(BudgetRefusal::PriceUnknown))
        QVERIFY(!budget.reserve(worth(0.1)));
}

void TestBudget::unknownPriceCountsTokens() {
    Budget budget({}, std::nullopt, 0);
    const auto one = budget.reserve(worth(100));
    QVERIFY(one);
    const auto bill = budget.settle(*one, {1000, 0, 0, 200, true});
    QVERIFY(!bill.cost); // not 0
    QVERIFY(!budget.spentInRun());
    QVERIFY(!budget.hasPrice());
    QCOMPARE(budget.tokens().prompt, 1000);
    QCOMPARE(budget.tokens().completion, 200);
}

void TestBudget::freeModelsBreakNoCap() {
    Budget budget({.perRun = 1, .perMonth = 4}, Price{}, 4);
    QVERIFY(!budget.refusesRun());
    const auto one = budget.reserve(worth(100));
    QVERIFY(one);
    QCOMPARE(budget.settle(*one, worth(100)).cost->totalCost, 0.0);
}

QTEST_APPLESS_MAIN(TestBudget)
#include "tst_budget.moc"
