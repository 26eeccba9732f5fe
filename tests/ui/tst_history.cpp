#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/common/callmodel.h"
#include "ui/common/plaintable.h"
#include "ui/runs/history/callview.h"
#include "ui/runs/history/historypage.h"
#include "ui/runs/history/monthsums.h"
#include "ui/runs/history/runtablemodel.h"
#include "ui/runs/runfigures.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTimeZone>

namespace historytest {

using namespace winnow;

namespace {

CallRecord makeCall(int number, CallOutcome outcome = CallOutcome::Complete) {
    CallRecord call;
    call.started = QDateTime(QDate(2026, 11, 20), QTime(8, 0), QTimeZone::utc()).addSecs(number);
    call.elapsed = std::chrono::milliseconds(1500);
    call.papers = 5;
    call.answered = outcome == CallOutcome::Complete ? 5 : 4;
    call.tokens.prompt = 4000;
    call.tokens.completion = 300;
    call.outcome = outcome;
    return call;
}

RunRecord makeRun(qint64 id, QDate started, double cost, bool known = true) {
    RunRecord run;
    run.id = id;
    run.day = started;
    run.started = QDateTime(started, QTime(12, 0));
    run.scorer = Scorer::Llm;
    run.model = QStringLiteral("gpt-4o");
    run.state = RunState::Finished;
    run.calls = 3;
    run.scored = 10;
    run.usage.totalTokens = 1000;
    run.usage.totalCost = cost;
    run.costKnown = known;
    return run;
}

QString cell(const QAbstractItemModel &model, int row, RunColumn column) {
    return model.index(row, int(column)).data().toString();
}

} // namespace

class TestHistory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modelsKeepTheirPromises();
    void aCallWithoutPriceIsUnknown();
    void everyCellHasWordsForAScreenReader();
    void anUnknownCostIsNeverNothing();
    void runsSortByWhatIsBehindTheText();
    void monthsAddUp();
    void theNewestCallStaysInSight();
    void thousandsOfCallsComeInQuickly();
    void anEmptyHistorySaysSo();
    void figuresNeverShrink();
};

void TestHistory::modelsKeepTheirPromises() {
    CallModel calls;
    const QAbstractItemModelTester callTester(&calls, QAbstractItemModelTester::FailureReportingMode::QtTest);
    calls.append(makeCall(0));
    calls.setCalls({makeCall(0), makeCall(1, CallOutcome::Partial)});
    calls.append(makeCall(2));
    QCOMPARE(calls.rowCount(), 3);
    RunTableModel runs;
    const QAbstractItemModelTester runTester(&runs, QAbstractItemModelTester::FailureReportingMode::QtTest);
    runs.setRuns({makeRun(1, {2026, 11, 20}, 0.2), makeRun(2, {2026, 11, 19}, 0)});
    QCOMPARE(runs.rowOf(2), 1);
    QCOMPARE(runs.rowOf(9), -1);
}

void TestHistory::aCallWithoutPriceIsUnknown() {
    CallModel calls;
    calls.append(makeCall(0));
    QCOMPARE(calls.index(0, int(CallColumn::Cost)).data().toString(), QStringLiteral("unknown"));
    CallRecord priced = makeCall(1);
    priced.cost = Usage{};
    priced.cost->totalCost = 0.0123;
    calls.append(priced);
    QCOMPARE(calls.index(1, int(CallColumn::Cost)).data().toString(), QStringLiteral("$0.0123"));
}

void TestHistory::everyCellHasWordsForAScreenReader() {
    CallModel calls;
    calls.append(makeCall(0, CallOutcome::CutOff));
    for (int column = 0; column < callColumnCount; ++column)
        QVERIFY(!calls.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    RunTableModel runs;
    runs.setRuns({makeRun(1, {2026, 11, 20}, 0.2)});
    for (int column = 0; column < runColumnCount; ++column)
        QVERIFY(!runs.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestHistory::anUnknownCostIsNeverNothing() {
    RunTableModel runs;
    runs.setRuns({makeRun(1, {2026, 11, 20}, 0, false), makeRun(2, {2026, 11, 19}, 0.25, false)});
    QCOMPARE(cell(runs, 0, RunColumn::Cost), QStringLiteral("unknown"));
    QCOMPARE(cell(runs, 1, RunColumn::Cost), QStringLiteral("over $0.25"));
    RunRecord failed = makeRun(3, {2026, 11, 18}, 0);
    failed.state = RunState::Failed;
    failed.note = QStringLiteral("unauthorized");
    runs.setRuns({failed});
    QVERIFY(runs.index(0, int(RunColumn::State)).data(TroubleRole).toBool());
    QVERIFY(cell(runs, 0, RunColumn::State).startsWith(QStringLiteral("failed: ")));
}

void TestHistory::runsSortByWhatIsBehindTheText() {
    RunTableModel runs;
    PlainTable table(runs);
    runs.setRuns(
        {makeRun(1, {2026, 11, 20}, 9), makeRun(2, {2026, 11, 19}, 10), makeRun(3, {2026, 11, 18}, 2)});
    table.sortByColumn(int(RunColumn::Cost), Qt::DescendingOrder);
    QCOMPARE(cell(*table.model(), 0, RunColumn::Cost), QStringLiteral("$10.00"));
    QCOMPARE(cell(*table.model(), 2, RunColumn::Cost), QStringLiteral("$2.00"));
    table.setCurrentRow(2); // of the model behind
    QCOMPARE(table.currentIndex().row(), 2);
    QCOMPARE(table.currentRow(), 2);
}

void TestHistory::monthsAddUp() {
    RunRecord imported = makeRun(4, {2026, 11, 3}, 7);
    imported.scorer = Scorer::Imported;
    const auto sums = monthSums({makeRun(1, {2026, 11, 20}, 0.2), makeRun(2, {2026, 11, 2}, 0.3, false),
                                 makeRun(3, {2026, 9, 30}, 1), imported},
                                QDate(2026, 11, 22));
    QCOMPARE(sums.size(), size_t(2));
    QCOMPARE(sums[0].month, QDate(2026, 11, 1));
    QCOMPARE(sums[0].runs, 2);
    QCOMPARE(sums[0].calls, 6);
    QCOMPARE(sums[0].cost, 0.5);
    QVERIFY(!sums[0].isWhole);
    QCOMPARE(sums[1].month, QDate(2026, 9, 1));
    QVERIFY(sums[1].isWhole);
    const QString text = monthText(sums[0], 5.0);
    QVERIFY2(text.contains(QStringLiteral("at least $0.50 of $5.00")), qPrintable(text));
    QCOMPARE(monthSums({}, QDate(2026, 11, 22)).front().month, QDate(2026, 11, 1));
}

void TestHistory::theNewestCallStaysInSight() {
    CallView view;
    view.resize(700, 150);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (int i = 0; i < 40; ++i)
        view.append(makeCall(i));
    auto &table = *view.findChild<PlainTable *>();
    const QScrollBar *bar = table.verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    table.scrollToTop(); // the reader looks at an older one
    view.append(makeCall(40));
    QCOMPARE(bar->value(), 0);
}

void TestHistory::thousandsOfCallsComeInQuickly() {
    CallView view;
    view.show();
    for (int i = 0; i < 5000; ++i)
        view.append(makeCall(i));
    QCOMPARE(view.findChild<PlainTable *>()->model()->rowCount(), 5000);
}

void TestHistory::anEmptyHistorySaysSo() {
    TempLibrary library;
    Messages messages;
    HistoryPage page(*library, messages);
    page.show();
    auto *none = page.findChild<QLabel *>(QStringLiteral("noRuns"));
    QTRY_VERIFY(none->isVisible());
    QVERIFY(none->text().startsWith(QStringLiteral("No runs yet.")));
}

void TestHistory::figuresNeverShrink() {
    RunFigures figures;
    figures.resize(800, 20);
    figures.QWidget::show();
    figures.show(RunFigures::Papers, QStringLiteral("Scoring 100 of 320"));
    figures.show(RunFigures::Calls, QStringLiteral("12 calls"));
    const auto labels = figures.findChildren<QLabel *>();
    const QRect calls = labels.at(RunFigures::Calls)->geometry();
    figures.show(RunFigures::Papers, QStringLiteral("Scoring 1 of 320"));
    QCOMPARE(labels.at(RunFigures::Calls)->geometry(), calls);
    figures.resize(labels.at(RunFigures::Papers)->width() + 5, 20); // no room: left out, not cut in two
    QVERIFY(labels.at(RunFigures::Papers)->isVisible());
    QVERIFY(!labels.at(RunFigures::Calls)->isVisible());
    QCOMPARE(labels.at(RunFigures::Calls)->text(), QStringLiteral("12 calls"));
}

WINNOW_TEST(TestHistory, QApplication)

} // namespace historytest

#include "tst_history.moc"
