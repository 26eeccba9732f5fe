#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "tests/ui/saidofmap.h"
#include "ui/common/theme.h"
#include "ui/papers/list/model/topicindex.h"
#include "ui/papers/map/heatmap.h"
#include "ui/papers/map/heatmappainter.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

namespace heatmaptest {

using namespace winnow;

using Picked = std::optional<ScoreRange>;

namespace {

ScoreCounts countsOf(const std::vector<PaperRow> &rows) {
    ScoreCounts counts;
    for (const PaperRow &row : rows)
        counts.add(row, TopicIndex::unsaid);
    return counts;
}

// On screen, with three papers at 8/7, one of them kept, and one at 3/2.
struct Shown {
    HeatMap map;
    QSignalSpy picked{&map, &HeatMap::picked};
    QSignalSpy moved{&map, &HeatMap::cutOffsChanged};

    Shown() {
        std::vector<PaperRow> rows{makeRow("2508.00001", QStringLiteral("A"), 8, 7),
                                   makeRow("2508.00002", QStringLiteral("B"), 8, 7),
                                   makeRow("2508.00003", QStringLiteral("C"), 8, 7),
                                   makeRow("2508.00004", QStringLiteral("D"), 3, 2)};
        rows[1].decision = Decision::Keep;
        map.setCounts(countsOf(rows));
        map.setCutOffs({7, 5});
        map.resize(420, 260);
        map.show();
        if (!QTest::qWaitForWindowExposed(&map))
            qFatal("no window");
        map.activateWindow();
        map.setFocus();
    }
    QPoint at(int relevance, int novelty) const {
        return map.geometryOfCells().cellRect({relevance, novelty}).center().toPoint();
    }
    void click(int relevance, int novelty, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(&map, Qt::LeftButton, modifiers, at(relevance, novelty));
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(&map, Qt::LeftButton, {}, from);
        QTest::mouseMove(&map, (from + to) / 2);
        QTest::mouseMove(&map, to);
        QTest::mouseRelease(&map, Qt::LeftButton, {}, to);
    }
    Picked last() const { return picked.isEmpty() ? Picked() : picked.last().at(0).value<Picked>(); }
    CutOffs lastCutOffs() const { return moved.isEmpty() ? CutOffs{} : moved.last().at(0).value<CutOffs>(); }
    QAccessibleInterface *spoken() { return QAccessible::queryAccessibleInterface(&map); }
    QAccessibleInterface *cell(int relevance, int novelty) {
        return spoken()->child((10 - novelty) * 10 + relevance - 1);
    }
};

} // namespace

class TestHeatMap final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsScoredPapersOnly();
    void clickPicksAndLetsGo();
    void dragPicksARectangle();
    void modifiersWiden();
    void keysGoPickAndWiden();
    void escapeLetsGoThenLeaves();
    void linesAreDragged_data();
    void linesAreDragged();
    void clickBesideALineIsAClick();
    void keysMoveTheCutOffs();
    void saysWhatIsUnderTheMouse();
    void readsAsSentences();
    void screenReaderPicksAndSetsCutOffs();
    void endsWithItsWidget();
    void digitsAreReadable_data();
    void digitsAreReadable();
    void drawsFullerCellsStronger();
};

void TestHeatMap::countsScoredPapersOnly() {
    std::vector<PaperRow> rows{makeRow("2508.00001", QStringLiteral("A"), 10, 1),
                               makeRow("2508.00002", QStringLiteral("B"), 10, 1),
                               makeRow("2508.00003", QStringLiteral("C")),
                               makeFailed("2508.00004", QStringLiteral("D"), QStringLiteral("timeout"))};
    rows[0].decision = Decision::Keep;
    rows[3].score = makeScore(9, 9); // of an older version
    const ScoreCounts counts = countsOf(rows);
    QCOMPARE(counts.at(10, 1).papers, 2);
    QCOMPARE(counts.at(10, 1).kept, 1);
    QCOMPARE(counts.at(9, 9).papers, 0);
    QCOMPARE(counts.papersIn({1, 10, 1, 10}), 2);
    QCOMPARE(counts.inside({10, 0}), 2);
    QCOMPARE(counts.inside({10, 2}), 0);
    QCOMPARE(counts.highest(), 2);
}

void TestHeatMap::clickPicksAndLetsGo() {
    Shown shown;
    shown.click(8, 7);
    QCOMPARE(shown.last(), Picked(ScoreRange{8, 8, 7, 7}));
    shown.click(3, 2);
    QCOMPARE(shown.last(), Picked(ScoreRange{3, 3, 2, 2}));
    shown.click(3, 2);
    QCOMPARE(shown.last(), Picked());
    QCOMPARE(shown.picked.size(), 3);
}

void TestHeatMap::dragPicksARectangle() {
    Shown shown;
    shown.drag(shown.at(10, 6), shown.at(8, 9));
    QCOMPARE(shown.last(), Picked(ScoreRange{8, 10, 6, 9}));
    shown.drag(shown.at(2, 2), QPoint(-50, 1000)); // beyond the edge means up to it
    QCOMPARE(shown.last(), Picked(ScoreRange{1, 2, 1, 2}));
}

void TestHeatMap::modifiersWiden() {
    Shown shown;
    shown.click(8, 7);
    shown.click(10, 9, Qt::ControlModifier);
    QCOMPARE(shown.last(), Picked(ScoreRange{8, 10, 7, 9}));
    shown.click(7, 8, Qt::ShiftModifier);
    QCOMPARE(shown.last(), Picked(ScoreRange{7, 10, 7, 9}));
}

void TestHeatMap::keysGoPickAndWiden() {
    Shown shown;
    shown.click(8, 7);
    shown.click(8, 7); // lets go, the keyboard goes on from here
    QTest::keyClick(&shown.map, Qt::Key_Right);
    QTest::keyClick(&shown.map, Qt::Key_Up);
    QTest::keyClick(&shown.map, Qt::Key_Space);
    QCOMPARE(shown.last(), Picked(ScoreRange{9, 9, 8, 8}));
    QTest::keyClick(&shown.map, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&shown.map, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.last(), Picked(ScoreRange{8, 9, 7, 8}));
    QTest::keyClick(&shown.map, Qt::Key_Home);
    QTest::keyClick(&shown.map, Qt::Key_Return);
    QCOMPARE(shown.last(), Picked(ScoreRange{1, 1, 7, 7}));
}

void TestHeatMap::escapeLetsGoThenLeaves() {
    Shown shown;
    QSignalSpy leaving(&shown.map, &HeatMap::leaveRequested);
    shown.click(8, 7);
    QTest::keyClick(&shown.map, Qt::Key_Escape);
    QCOMPARE(shown.last(), Picked());
    QCOMPARE(leaving.size(), 0);
    QTest::keyClick(&shown.map, Qt::Key_Escape);
    QCOMPARE(leaving.size(), 1);
}

void TestHeatMap::linesAreDragged_data() {
    QTest::addColumn<bool>("onRelevance");
    QTest::addColumn<bool>("onNovelty");
    QTest::addColumn<CutOffs>("expected");
    QTest::newRow("relevance") << true << false << CutOffs{9, 5};
    QTest::newRow("novelty") << false << true << CutOffs{7, 8};
    QTest::newRow("corner") << true << true << CutOffs{9, 8};
}

void TestHeatMap::linesAreDragged() {
    QFETCH(bool, onRelevance);
    QFETCH(bool, onNovelty);
    QFETCH(CutOffs, expected);
    Shown shown;
    const MapGeometry cells = shown.map.geometryOfCells();
    const double x = onRelevance ? cells.relevanceLine(7) : cells.cellRect({2, 2}).center().x();
    const double y = onNovelty ? cells.noveltyLine(5) : cells.cellRect({2, 2}).center().y();
    shown.drag(QPointF(x, y).toPoint(),
               QPointF(cells.relevanceLine(9) + 2, cells.noveltyLine(8) - 2).toPoint());
    QCOMPARE(shown.lastCutOffs(), expected);
    QCOMPARE(cutOffsSaidOf(shown.map), expected);
    QVERIFY2(shown.moved.size() > 1 || !onRelevance, "told while it is dragged");
    QCOMPARE(shown.picked.size(), 0);
}

void TestHeatMap::clickBesideALineIsAClick() {
    Shown shown;
    const MapGeometry cells = shown.map.geometryOfCells();
    const QPointF beside(cells.relevanceLine(7) + 2, cells.cellRect({7, 9}).center().y());
    QTest::mouseClick(&shown.map, Qt::LeftButton, {}, beside.toPoint());
    QCOMPARE(shown.last(), Picked(ScoreRange{7, 7, 9, 9}));
    QCOMPARE(shown.moved.size(), 0);
}

void TestHeatMap::keysMoveTheCutOffs() {
    Shown shown;
    QTest::keyClick(&shown.map, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.lastCutOffs(), (CutOffs{8, 5}));
    QTest::keyClick(&shown.map, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(shown.lastCutOffs(), (CutOffs{8, 4}));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&shown.map, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.lastCutOffs(), (CutOffs{10, 4}));
    QCOMPARE(shown.picked.size(), 0);
}

void TestHeatMap::saysWhatIsUnderTheMouse() {
    Shown shown;
    const auto tipAt = [&](const QPoint &point) {
        QHelpEvent event(QEvent::ToolTip, point, shown.map.mapToGlobal(point));
        QCoreApplication::sendEvent(&shown.map, &event);
        return QToolTip::text();
    };
    QCOMPARE(tipAt(shown.at(8, 7)), QStringLiteral("Relevance 8, novelty 7: 3 paper(s), 1 kept"));
    QCOMPARE(tipAt(shown.at(3, 2)), QStringLiteral("Relevance 3, novelty 2: 1 paper(s)"));
    QCOMPARE(tipAt(shown.at(9, 9)), QStringLiteral("Relevance 9, novelty 9: no papers"));
    const MapGeometry cells = shown.map.geometryOfCells();
    const QPointF line(cells.relevanceLine(7), cells.cellRect({7, 2}).center().y());
    QVERIFY(tipAt(line.toPoint()).startsWith(QStringLiteral("Relevance cut-off 7.")));
}

void TestHeatMap::readsAsSentences() {
    Shown shown;
    shown.click(8, 7);
    QAccessibleInterface *map = shown.spoken();
    QCOMPARE(map->role(), QAccessible::List); // of a table, whole rows are read
    QVERIFY(!map->tableInterface());
    QCOMPARE(map->text(QAccessible::Name), QStringLiteral("Map of relevance and novelty"));
    QCOMPARE(map->childCount(), 102);
    QStringList dumped;
    for (int index = 0; index < map->childCount(); ++index) {
        QAccessibleInterface *part = map->child(index);
        QVERIFY(part && part->isValid());
        QVERIFY(part->parent() == map);
        QCOMPARE(map->indexOfChild(part), index);
        QVERIFY(map->rect().contains(part->rect().center()));
        dumped << part->text(QAccessible::Name);
    }
    QCOMPARE(dumped.first(), QStringLiteral("Relevance 1, novelty 10: no papers"));
    QCOMPARE(dumped.count(QStringLiteral("Relevance 8, novelty 7: 3 paper(s), 1 kept")), 1);
    QCOMPARE(dumped.mid(100),
             (QStringList{QStringLiteral("Relevance cut-off"), QStringLiteral("Novelty cut-off")}));
    QCOMPARE(map->child(100)->text(QAccessible::Value), QStringLiteral("7"));
    QCOMPARE(map->child(101)->text(QAccessible::Value), QStringLiteral("5"));
    QAccessibleInterface *cell = shown.cell(8, 7);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Relevance 8, novelty 7: 3 paper(s), 1 kept"));
    QVERIFY(cell->state().selected);
    QVERIFY(cell->state().focused);
    QCOMPARE(map->focusChild(), cell);
    QCOMPARE(map->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
}

void TestHeatMap::screenReaderPicksAndSetsCutOffs() {
    Shown shown;
    QAccessibleInterface *cell = shown.cell(3, 2);
    QCOMPARE(cell->actionInterface()->actionNames(), QStringList{QAccessibleActionInterface::pressAction()});
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown.last(), Picked(ScoreRange{3, 3, 2, 2}));
    QAccessibleValueInterface *dial = shown.spoken()->child(101)->valueInterface();
    QCOMPARE(dial->currentValue().toInt(), 5);
    dial->setCurrentValue(9);
    QCOMPARE(shown.lastCutOffs(), (CutOffs{7, 9}));
}

void TestHeatMap::endsWithItsWidget() {
    auto map = std::make_unique<HeatMap>();
    const auto id = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(map.get()));
    const auto cell = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(map.get())->child(5));
    map.reset();
    QVERIFY(!QAccessible::accessibleInterface(id));
    QVERIFY(!QAccessible::accessibleInterface(cell));
}

void TestHeatMap::digitsAreReadable_data() {
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestHeatMap::digitsAreReadable() {
    QFETCH(Theme, theme);
    const QPalette system = QApplication::palette();
    applyTheme(*qApp, theme, system);
    const QPalette palette = QApplication::palette();
    for (int papers = 0; papers <= 60; ++papers) {
        const QColor fill = cellColor(papers, 60, palette);
        QVERIFY2(contrast(readableOn(fill, palette), fill) >= 4.5, qPrintable(QString::number(papers)));
    }
    QVERIFY(contrast(themeColors(palette).muted, palette.color(QPalette::Window)) >= 4.5); // the axes
    QVERIFY(contrast(themeColors(palette).warning, palette.color(QPalette::Window)) >= 3); // the lines
}

void TestHeatMap::drawsFullerCellsStronger() {
    Shown shown;
    shown.map.clearFocus();
    const QImage image = shown.map.grab().toImage();
    const auto corner = [&](int relevance, int novelty) { // of the cell, beside its digits
        return image
            .pixelColor(shown.map.geometryOfCells().cellRect({relevance, novelty}).topLeft().toPoint() +
                        QPoint(4, 4))
            .rgb();
    };
    const QPalette palette = shown.map.palette();
    QCOMPARE(corner(8, 7), cellColor(3, 3, palette).rgb());
    QCOMPARE(corner(3, 2), cellColor(1, 3, palette).rgb());
    QCOMPARE(corner(5, 9), cellColor(0, 3, palette).rgb());
    const QColor ground = palette.color(QPalette::Window);
    QVERIFY(contrast(QColor(corner(8, 7)), ground) > contrast(QColor(corner(3, 2)), ground));
}

WINNOW_TEST(TestHeatMap, QApplication)

} // namespace heatmaptest

#include "tst_heatmap.moc"
