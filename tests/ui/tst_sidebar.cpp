#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "ui/papers/sidebar/sidebar.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace sidebartest {

using namespace winnow;

namespace {

DaySummary makeDay(QDate day, LedgerState state, int papers = 0) {
    DaySummary summary;
    summary.day = day;
    summary.state = state;
    summary.papers = papers;
    LedgerEntry feed;
    feed.day = day;
    feed.feed = QStringLiteral("cs.LG");
    feed.state = state;
    feed.note = QStringLiteral("<b>busy</b>");
    summary.feeds = {feed};
    return summary;
}

} // namespace

class TestSidebar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsKnownOfADay_data();
    void saysWhatIsKnownOfADay();
    void countsTheOpenPapers();
    void marksWhatIsShownWithoutOpening();
    void keepsItsMarkWhenDaysCome();
    void opensWithKeysAndClicks();
    void headingsCannotBeChosen();
    void feedNotesAreText();
};

void TestSidebar::saysWhatIsKnownOfADay_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("papers");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *name, QDate day, LedgerState state, int papers, const char *note,
                        const char *spoken) {
        QTest::newRow(name) << day << static_cast<int>(state) << papers << QString::fromLatin1(note)
                            << QString::fromLatin1(spoken);
    };
    row("complete", friday, LedgerState::Complete, 23, "23", "complete");
    row("complete but empty", friday, LedgerState::Complete, 0, "0", "complete");
    row("partial", friday, LedgerState::Partial, 12, "12", "partial");
    row("not yet out", friday, LedgerState::NotYetOut, 0, "not yet out", "not yet out");
    row("weekend", QDate(2025, 8, 9), LedgerState::Weekend, 0, "weekend", "weekend");
    row("holiday", QDate(2025, 7, 4), LedgerState::Holiday, 0, "holiday", "holiday");
    row("failed", friday, LedgerState::Failed, 0, "failed", "failed");
    row("sample", QDate(2000, 1, 3), LedgerState::Complete, 60, "60", "Sample day (invented)");
}

void TestSidebar::saysWhatIsKnownOfADay() {
    QFETCH(QDate, day);
    QFETCH(int, state);
    QFETCH(int, papers);
    QFETCH(QString, spoken);
    SidebarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setToday(friday);
    model.setDays({makeDay(day, static_cast<LedgerState>(state), papers)});
    const int row = model.rowOfScope({PaperScope::Kind::Day, day});
    QVERIFY(row > 0);
    QTEST(model.entry(row).note, "note");
    const QString said = model.index(row).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(spoken), qPrintable(said));
}

void TestSidebar::countsTheOpenPapers() {
    SidebarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setOpen({PaperScope::Kind::Day, friday}, DecisionFilter::Kept, {100, 41, 7, 3, 49, 1});
    QCOMPARE(model.entry(model.rowOfView(DecisionFilter::ToTriage)).note, QStringLiteral("41"));
    QCOMPARE(model.entry(model.rowOfView(DecisionFilter::Failed)).spoken,
             QStringLiteral("Failed: 1 paper(s)"));
    QVERIFY(model.entry(model.rowOfView(DecisionFilter::Kept)).isOpen);
    QVERIFY(changes.count() > 0);
}

void TestSidebar::marksWhatIsShownWithoutOpening() {
    SidebarModel model;
    Sidebar sidebar(model);
    const QSignalSpy views(&sidebar, &Sidebar::viewChosen);
    sidebar.showView(DecisionFilter::Later);
    QCOMPARE(sidebar.currentIndex().row(), model.rowOfView(DecisionFilter::Later));
    QCOMPARE(views.count(), 0);
}

void TestSidebar::keepsItsMarkWhenDaysCome() {
    SidebarModel model;
    model.setDays({makeDay(friday, LedgerState::Complete, 3)});
    Sidebar sidebar(model);
    sidebar.resize(184, 500);
    sidebar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
    QSignalSpy scopes(&sidebar, &Sidebar::scopeChosen);
    const PaperScope scope{PaperScope::Kind::Day, friday};
    QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {},
                      sidebar.visualRect(model.index(model.rowOfScope(scope))).center());
    QCOMPARE(scopes.count(), 1);
    scopes.clear();
    model.setDays({}); // not known any more
    QCOMPARE(model.rowOfScope(scope), -1);
    model.setDays({makeDay(friday, LedgerState::Complete, 3)});
    QCOMPARE(sidebar.currentIndex().row(), model.rowOfScope(scope));
    model.setDays(
        {makeDay(friday.addDays(3), LedgerState::Complete, 3), makeDay(friday, LedgerState::Complete, 3)});
    QCOMPARE(sidebar.currentIndex().row(), model.rowOfScope(scope));
    QCOMPARE(scopes.count(), 0);
}

void TestSidebar::opensWithKeysAndClicks() {
    SidebarModel model;
    model.setDays({makeDay(friday, LedgerState::Complete, 3)});
    Sidebar sidebar(model);
    sidebar.resize(184, 500);
    sidebar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
    QSignalSpy views(&sidebar, &Sidebar::viewChosen);
    QSignalSpy scopes(&sidebar, &Sidebar::scopeChosen);
    sidebar.showView(DecisionFilter::All);
    QTest::keyClick(&sidebar, Qt::Key_Down); // over the heading
    QCOMPARE(scopes.count(), 1);
    QCOMPARE(scopes.first().first().value<PaperScope>(), (PaperScope{PaperScope::Kind::Day, friday}));
    const QPoint kept = sidebar.visualRect(model.index(model.rowOfView(DecisionFilter::Kept))).center();
    QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {}, kept);
    QCOMPARE(views.count(), 1);
    QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {}, kept); // once more: the view is set again
    QCOMPARE(views.count(), 2);
    QCOMPARE(views.last().first().value<DecisionFilter>(), DecisionFilter::Kept);
}

void TestSidebar::headingsCannotBeChosen() {
    SidebarModel model;
    Sidebar sidebar(model);
    sidebar.resize(184, 500);
    sidebar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
    sidebar.showView(DecisionFilter::Kept);
    QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {}, sidebar.visualRect(model.index(0)).center());
    QCOMPARE(sidebar.currentIndex().row(), model.rowOfView(DecisionFilter::Kept));
}

void TestSidebar::feedNotesAreText() {
    SidebarModel model;
    model.setDays({makeDay(friday, LedgerState::Failed)});
    const int row = model.rowOfScope({PaperScope::Kind::Day, friday});
    const QString tip = model.index(row).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QLatin1String("cs.LG: failed")) && tip.contains(QLatin1String("&lt;b&gt;busy")),
             qPrintable(tip));
}

WINNOW_TEST(TestSidebar, QApplication)

} // namespace sidebartest

#include "tst_sidebar.moc"
