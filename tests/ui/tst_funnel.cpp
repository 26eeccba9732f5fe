#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "ui/papers/map/funnelview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace funneltest {

using namespace winnow;

using Stage = std::optional<FunnelStage>;

namespace {

constexpr CutOffs cutOffs{7, 5};

// Ten scanned: two screened out, one failed, one waiting, six scored, three of them relevant, one kept.
Funnel makeFunnel() {
    std::vector<PaperRow> rows = makeRows(10);
    rows[0].state = rows[1].state = ScoringState::Screened;
    rows[2].state = ScoringState::Failed;
    for (size_t i = 4; i < 10; ++i) {
        rows[i].state = ScoringState::Scored;
        rows[i].score = i < 7 ? makeScore(8, 5) : makeScore(9, 4);
    }
    rows[4].decision = Decision::Keep;
    Funnel funnel;
    for (const PaperRow &row : rows)
        funnel.add(row, cutOffs);
    funnel.announced = 20;
    return funnel;
}

} // namespace

class TestFunnel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheStages();
    void wordsAndMeasuresThem();
    void leavesOutWhatSaysNothing();
    void picksByMouseKeysAndScreenReader();
};

void TestFunnel::countsTheStages() {
    const Funnel funnel = makeFunnel();
    QCOMPARE(funnel.scanned, 10);
    QCOMPARE(funnel.screened, 2);
    QCOMPARE(funnel.failed, 1);
    QCOMPARE(funnel.waiting, 1);
    QCOMPARE(funnel.scored, 6);
    QCOMPARE(funnel.relevant, 3);
    QCOMPARE(funnel.kept, 1);
}

void TestFunnel::wordsAndMeasuresThem() {
    const std::vector<FunnelLine> lines = funnelLines(makeFunnel(), cutOffs);
    QStringList said;
    for (const FunnelLine &line : lines)
        said << line.name + QStringLiteral(": ") + line.words;
    const QStringList expected{
        QStringLiteral("Announced: 20 announced"),
        QStringLiteral("Scanned: 10 paper(s)"),
        QStringLiteral("Screened out: 2 paper(s), 20 % of those scanned"),
        QStringLiteral("Scored: 6 paper(s), 60 % of those scanned"),
        QStringLiteral("Failed: 1 paper(s), 10 % of those scanned"),
        QStringLiteral("Relevant: 3 paper(s), 30 % of those scanned"),
        QStringLiteral("Kept: 1 paper(s), 10 % of those scanned"),
    };
    QCOMPARE(said, expected);
    // What was dropped stands where it was dropped from.
    QCOMPARE(lines[0].to, 1.0);
    QCOMPARE(lines[1].to, 0.5);
    QCOMPARE(lines[2].from, 0.4);
    QCOMPARE(lines[2].to, 0.5);
    QCOMPARE(lines[4].from, 0.3);
    QVERIFY(!lines[0].canPick && !lines[1].canPick && lines[2].canPick && lines[6].canPick);
    QCOMPARE(funnelSummary(makeFunnel()),
             QStringLiteral(
                 "20 announced  →  10 scanned  →  8 after screening  →  6 scored  →  3 relevant  →  1 kept"));
}

void TestFunnel::leavesOutWhatSaysNothing() {
    QVERIFY(funnelLines({}, cutOffs).empty());
    Funnel funnel;
    for (const PaperRow &row : makeRows(3))
        funnel.add(row, cutOffs);
    const std::vector<FunnelLine> lines = funnelLines(funnel, cutOffs);
    QCOMPARE(lines.size(), size_t(4)); // scanned, scored, relevant, kept
    QVERIFY(!lines[3].canPick);
}

void TestFunnel::picksByMouseKeysAndScreenReader() {
    FunnelView view;
    QSignalSpy picked(&view, &FunnelView::picked);
    const auto last = [&] { return picked.last().at(0).value<Stage>(); };
    view.setLines(funnelLines(makeFunnel(), cutOffs));
    view.resize(400, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setFocus();

    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 7);
    QAccessibleInterface *relevant = list->child(5);
    QCOMPARE(relevant->role(), QAccessible::ListItem);
    QCOMPARE(relevant->text(QAccessible::Name),
             QStringLiteral("Relevant: 3 paper(s), 30 % of those scanned"));
    QCOMPARE(relevant->text(QAccessible::Value), QStringLiteral("3 paper(s), 30 % of those scanned"));

    QTest::mouseClick(&view, Qt::LeftButton, {}, view.mapFromGlobal(relevant->rect().center()));
    QCOMPARE(last(), Stage(FunnelStage::Relevant));
    QVERIFY(relevant->state().selected);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(last(), Stage(FunnelStage::Kept));
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(last(), Stage());
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(last(), Stage(FunnelStage::Screened));

    const auto calls = picked.size();
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.mapFromGlobal(list->child(0)->rect().center()));
    QCOMPARE(picked.size(), calls); // of what was announced there are no rows
    QVERIFY(list->child(0)->actionInterface()->actionNames().isEmpty());
}

WINNOW_TEST(TestFunnel, QApplication)

} // namespace funneltest

#include "tst_funnel.moc"
