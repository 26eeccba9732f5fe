#include "app/llm/prices.h"
#include "app/scoring/budget.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

namespace budgettest {

using namespace winnow;

namespace {

const Price dollarAMillion{1, 0.5, 1, 0};

Tariff gemini() {
    return PriceTable::load({})->tariffOf(QStringLiteral("gemini-3.8-flash"), *providerById(u"gemini"));
}

const QDateTime noon(QDate(2026, 12, 31), QTime(12, 0), QTimeZone::utc());

TokenUsage worth(double dollars) {
    return {qint64(dollars * 1e6), 0, 0, 0, true};
}

CallRecord settled(Budget &budget, Budget::Reservation reservation, const TokenUsage &billed) {
    CallRecord record;
    budget.settle(reservation, billed, record);
    return record;
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
    void booksThePriceOfTheMoment();
    void capsHoldOverAChangeOfPrice();
    void longPromptsAreReservedAtTheirPrice();
    void pricesMayRunOut();
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
        const auto reservation = budget.reserve(worth(0.1), noon);
        if (!reservation) {
            QCOMPARE(int(reservation.error()), why);
            break;
        }
        settled(budget, *reservation, worth(0.1));
    }
    QCOMPARE(made, calls);
}

void TestBudget::callsUnderWayCount() {
    Budget budget({.perRun = 0.3, .perMonth = {}}, dollarAMillion, 0);
    const auto one = budget.reserve(worth(0.1), noon);
    const auto two = budget.reserve(worth(0.1), noon);
    const auto three = budget.reserve(worth(0.1), noon);
    QVERIFY(one && two && three);
    QVERIFY(*one != *two);
    QVERIFY(!budget.reserve(worth(0.1), noon));
    QCOMPARE(budget.reserved(), 0.3);
    QCOMPARE(budget.spentInRun(), std::optional(0.0));
    settled(budget, *one, worth(0.02)); // cheaper than feared
    QVERIFY(!budget.reserve(worth(0.1), noon));
    settled(budget, *two, worth(0.02));
    QVERIFY(budget.reserve(worth(0.1), noon));
}

void TestBudget::whatIsNotBilledIsFreeAgain() {
    Budget budget({.perRun = 0.1, .perMonth = {}}, dollarAMillion, 0);
    const auto one = budget.reserve(worth(0.1), noon);
    QVERIFY(one);
    budget.release(*one);
    QCOMPARE(budget.reserved(), 0.0);
    QVERIFY(budget.reserve(worth(0.1), noon));
    QCOMPARE(budget.tokens(), TokenUsage{});
}

void TestBudget::booksWhatWasBilled() {
    Budget budget({}, dollarAMillion, 0);
    const auto bill = settled(budget, *budget.reserve(worth(1), noon), {400'000, 200'000, 0, 100'000, true});
    QVERIFY(bill.cost);
    QCOMPARE(bill.cost->promptCost, 0.3); // half of it at half the price
    QCOMPARE(bill.cost->completionCost, 0.1);
    QCOMPARE(*budget.spentInRun(), 0.4);
    QCOMPARE(budget.tokens().cached, 200'000);
    QCOMPARE(budget.reserved(), 0.0);
}

void TestBudget::booksTheEstimateWhereNothingWasSaid() {
    Budget budget({}, dollarAMillion, 0);
    const auto bill = settled(budget, *budget.reserve(worth(0.25), noon), {0, 0, 0, 0, false});
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
    const auto refusal = budget.refusesRun(noon);
    QCOMPARE(refusal ? int(*refusal) : -1, why);
    if (why == int(BudgetRefusal::PriceUnknown))
        QVERIFY(!budget.reserve(worth(0.1), noon));
}

void TestBudget::unknownPriceCountsTokens() {
    Budget budget({}, Tariff(), 0);
    const auto one = budget.reserve(worth(100), noon);
    QVERIFY(one);
    const auto bill = settled(budget, *one, {1000, 0, 0, 200, true});
    QVERIFY(!bill.cost); // not 0
    QVERIFY(!budget.spentInRun());
    QVERIFY(!budget.hasPrice());
    QCOMPARE(budget.tokens().prompt, 1000);
    QCOMPARE(budget.tokens().completion, 200);
}

void TestBudget::freeModelsBreakNoCap() {
    Budget budget({.perRun = 1, .perMonth = 4}, Price{}, 4);
    QVERIFY(!budget.refusesRun(noon));
    const auto one = budget.reserve(worth(100), noon);
    QVERIFY(one);
    QCOMPARE(settled(budget, *one, worth(100)).cost->totalCost, 0.0);
}

// A run over midnight: each call costs what it cost when it was made, whenever it is answered.
void TestBudget::booksThePriceOfTheMoment() {
    const Tariff tariff = gemini();
    Budget budget({}, tariff, 0);
    const auto before = budget.reserve(worth(1), noon.addSecs(12 * 3600 - 1));
    const auto after = budget.reserve(worth(1), noon.addSecs(12 * 3600));
    QCOMPARE(budget.reserved(), 0.75 + 1.5);
    QCOMPARE(settled(budget, *after, worth(1)).cost->totalCost, 1.5);
    QCOMPARE(settled(budget, *before, worth(1)).cost->totalCost, 0.75);
    QCOMPARE(*budget.spentInRun(), 2.25);
}

void TestBudget::capsHoldOverAChangeOfPrice() {
    Budget budget({.perRun = 1.6, .perMonth = {}}, gemini(), 0);
    QVERIFY(budget.reserve(worth(1), noon)); // 0.75
    QVERIFY(!budget.reserve(worth(1), noon.addDays(1)));
    QVERIFY(budget.reserve(worth(1), noon));
}

void TestBudget::longPromptsAreReservedAtTheirPrice() {
    Price price = dollarAMillion;
    price.tiers = {{100'000, {10, 5, 10, 0}}};
    Budget budget({.perRun = 1, .perMonth = {}}, price, 0);
    QVERIFY(!budget.reserve({100'001, 0, 0, 0, true}, noon));
    const auto call = budget.reserve({100'000, 0, 0, 0, true}, noon);
    QVERIFY(call);
    QCOMPARE(settled(budget, *call, {50'000, 0, 0, 0, true}).cost->totalCost, 0.05);
}

void TestBudget::pricesMayRunOut() {
    const auto table =
        PriceTable::load(QStringLiteral("model\tinput\toutput\tuntil\nmine\t1\t1\t2026-12-31"));
    const Tariff tariff = table->tariffOf(QStringLiteral("mine"), providers().front());
    Budget capped({.perRun = 5, .perMonth = {}}, tariff, 0);
    QVERIFY(!capped.refusesRun(noon));
    QCOMPARE(int(*capped.refusesRun(noon.addDays(1))), int(BudgetRefusal::PriceUnknown));
    QCOMPARE(int(capped.reserve(worth(1), noon.addDays(1)).error()), int(BudgetRefusal::PriceUnknown));
    Budget budget({}, tariff, 0);
    settled(budget, *budget.reserve(worth(1), noon), worth(1));
    QCOMPARE(*budget.spentInRun(), 1.0);
    QVERIFY(!settled(budget, *budget.reserve(worth(1), noon.addDays(1)), worth(1)).cost);
    QVERIFY(!budget.spentInRun()); // not just the part that is known
}

WINNOW_TEST(TestBudget, winnow::NoApplication)

} // namespace budgettest

#include "tst_budget.moc"
