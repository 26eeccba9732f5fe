#include "tests/support/parts.h"
#include "tests/support/testmain.h"
#include "tests/ui/exportdigest.h"
#include "tests/ui/saidofmap.h"
#include "tests/ui/scoredday.h"
#include "ui/digest/digestpage.h"
#include "ui/papers/map/daymap.h"
#include "ui/papers/map/funnelview.h"
#include "ui/papers/map/heatmap.h"
#include "ui/papers/search/filterbar.h"
#include "ui/papers/sidebar/sidebar.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>

namespace daymaptest {

using namespace winnow;

namespace {

struct Day {
    ScoredDay scored;
    Program &program = scored.program;

    HeatMap &map() { return *program.window().findChild<HeatMap *>(); }
    FunnelView &funnel() { return *program.window().findChild<FunnelView *>(); }
    DayMap &strip() { return partOf<DayMap>(program.papers()); }
    QToolButton &chip() { return *program.window().findChild<QToolButton *>(QStringLiteral("pick")); }
    QPoint at(int relevance, int novelty) {
        return map().geometryOfCells().cellRect({relevance, novelty}).center().toPoint();
    }
    QAccessibleInterface *spoken(int relevance, int novelty) {
        return QAccessible::queryAccessibleInterface(&map())->child((10 - novelty) * 10 + relevance - 1);
    }
    CutOffs cutOffs() { return cutOffsSaidOf(map()); }
    // What the map says of a cell.
    int counted(int relevance, int novelty) {
        return spoken(relevance, novelty)->text(QAccessible::Value).section(QLatin1Char(' '), 0, 0).toInt();
    }
    int inModel(const ScoreRange &range) {
        const PaperModel &papers = program.session().papers();
        int count = 0;
        for (int row = 0; row < papers.rowCount(); ++row) {
            const auto &score = papers.item(row).row.score;
            count += score && range.contains(score->relevance, score->novelty) ? 1 : 0;
        }
        return count;
    }
    bool isCountedRight() {
        for (int relevance = 1; relevance <= 10; ++relevance) {
            for (int novelty = 1; novelty <= 10; ++novelty) {
                if (counted(relevance, novelty) != inModel(ScoreRange::cell(relevance, novelty)))
                    return false;
            }
        }
        return true;
    }
    // The fullest cell.
    MapCell fullest() {
        MapCell best;
        for (int relevance = 1; relevance <= 10; ++relevance) {
            for (int novelty = 1; novelty <= 10; ++novelty) {
                if (inModel(ScoreRange::cell(relevance, novelty)) >
                    inModel(ScoreRange::cell(best.relevance, best.novelty)))
                    best = {relevance, novelty};
            }
        }
        return best;
    }
    QAccessibleInterface *stage(const QString &name) {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&funnel());
        for (int index = 0; index < list->childCount(); ++index) {
            if (list->child(index)->text(QAccessible::Name).startsWith(name + QLatin1Char(':')))
                return list->child(index);
        }
        return nullptr;
    }
    // Empty while the day isn't counted yet.
    QString valueOf(const QString &name) {
        QAccessibleInterface *found = stage(name);
        return found ? found->text(QAccessible::Value) : QString();
    }
    void clickStage(const QString &name) {
        QTest::mouseClick(&funnel(), Qt::LeftButton, {},
                          funnel().mapFromGlobal(stage(name)->rect().center()));
    }
};

} // namespace

class TestDayMap final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mapNarrowsTheTable();
    void mapCountsWhatTheTableOffers();
    void funnelShowsAStageOfTheWholeDay();
    void anotherDayIsWhole();
    void cutOffsDriveTheDigest();
    void foldsInALowWindow();
    void remembersTheReadersWish();
};

void TestDayMap::mapNarrowsTheTable() {
    Day day;
    QTRY_VERIFY_WITH_TIMEOUT(day.isCountedRight(), patience);
    const int all = day.program.rows();
    const MapCell cell = day.fullest();
    const int inCell = day.inModel(ScoreRange::cell(cell.relevance, cell.novelty));
    QVERIFY(inCell > 0 && inCell < all);

    QTest::mouseClick(&day.map(), Qt::LeftButton, {}, day.at(cell.relevance, cell.novelty));
    QCOMPARE(day.program.rows(), inCell);
    QVERIFY(day.chip().isVisible());
    QCOMPARE(day.chip().text(),
             QStringLiteral("relevance %1, novelty %2 ✕").arg(cell.relevance).arg(cell.novelty));
    QVERIFY(day.program.table().currentIndex().isValid());

    // Dragged over a rectangle.
    QTest::mousePress(&day.map(), Qt::LeftButton, {}, day.at(10, 10));
    QTest::mouseMove(&day.map(), day.at(7, 8));
    QTest::mouseMove(&day.map(), day.at(6, 6));
    QTest::mouseRelease(&day.map(), Qt::LeftButton, {}, day.at(6, 6));
    QCOMPARE(day.program.rows(), day.inModel({6, 10, 6, 10}));
    QCOMPARE(day.chip().text(), QStringLiteral("relevance 6–10, novelty 6–10 ✕"));

    // By keys: let go, then pick the cell below.
    day.map().setFocus();
    QTest::keyClick(&day.map(), Qt::Key_Escape);
    QCOMPARE(day.program.rows(), all);
    QVERIFY(!day.chip().isVisible());
    QTest::keyClick(&day.map(), Qt::Key_Down);
    QTest::keyClick(&day.map(), Qt::Key_Space);
    QCOMPARE(day.chip().text(), QStringLiteral("relevance 6, novelty 5 ✕"));
    QCOMPARE(day.program.rows(), day.inModel(ScoreRange::cell(6, 5)));

    QTest::mouseClick(&day.chip(), Qt::LeftButton);
    QCOMPARE(day.program.rows(), all);
    QTest::keyClick(&day.map(), Qt::Key_Escape);
    QTRY_VERIFY(day.program.table().hasFocus());
}

void TestDayMap::mapCountsWhatTheTableOffers() {
    Day day;
    QTRY_VERIFY_WITH_TIMEOUT(day.isCountedRight(), patience);
    const MapCell cell = day.fullest();
    // A search narrows the map's counts, what is picked in the map doesn't.
    day.program.session().search(QStringLiteral("dense"));
    QTRY_VERIFY_WITH_TIMEOUT(!day.isCountedRight(), patience);
    day.program.session().search({});
    QTRY_VERIFY_WITH_TIMEOUT(day.isCountedRight(), patience);
    QTest::mouseClick(&day.map(), Qt::LeftButton, {}, day.at(cell.relevance, cell.novelty));
    const ArxivId kept = *day.program.table().currentPaper();
    day.program.session().acts().decide({kept}, Decision::Keep);
    const int count = day.counted(cell.relevance, cell.novelty);
    QAccessibleInterface *spoken = day.spoken(cell.relevance, cell.novelty);
    QTRY_COMPARE(spoken->text(QAccessible::Value), QStringLiteral("%1 paper(s), 1 kept").arg(count));
    QVERIFY(day.isCountedRight());
}

void TestDayMap::funnelShowsAStageOfTheWholeDay() {
    Day day;
    const int all = day.program.rows();
    day.program.table().setFocus();
    QTest::keyClick(&day.program.table(), Qt::Key_S);
    QTest::keyClick(&day.program.table(), Qt::Key_S);
    QTest::keyClick(&day.program.table(), Qt::Key_E);
    QTRY_COMPARE(day.valueOf(QStringLiteral("Kept")).section(QLatin1Char(','), 0, 0),
                 QStringLiteral("2 paper(s)"));
    // The view To triage, set anew, has them no more; the stage shows them all the same.
    auto *sidebar = day.program.window().findChild<Sidebar *>();
    const auto *entries = qobject_cast<SidebarModel *>(sidebar->model());
    QTest::mouseClick(
        sidebar->viewport(), Qt::LeftButton, {},
        sidebar->visualRect(entries->index(entries->rowOfView(DecisionFilter::ToTriage))).center());
    QTRY_COMPARE(day.program.rows(), all - 3);
    day.clickStage(QStringLiteral("Kept"));
    QCOMPARE(day.program.rows(), 2);
    QCOMPARE(day.chip().text(), QStringLiteral("kept papers ✕"));
    day.clickStage(QStringLiteral("Scored"));
    QCOMPARE(day.program.rows(), all);
    QTest::mouseClick(&day.chip(), Qt::LeftButton);
    QCOMPARE(day.program.rows(), all - 3); // To triage again
    QVERIFY(!day.chip().isVisible());
}

void TestDayMap::anotherDayIsWhole() {
    Day day;
    const MapCell cell = day.fullest();
    QTest::mouseClick(&day.map(), Qt::LeftButton, {}, day.at(cell.relevance, cell.novelty));
    QVERIFY(day.chip().isVisible());
    day.program.session().open({PaperScope::Kind::Library, {}});
    QTRY_VERIFY_WITH_TIMEOUT(!day.chip().isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(day.program.rows(), day.program.session().papers().rowCount(), patience);
}

void TestDayMap::cutOffsDriveTheDigest() {
    Day day;
    QTRY_VERIFY_WITH_TIMEOUT(day.isCountedRight(), patience);
    const MapGeometry cells = day.map().geometryOfCells();
    const CutOffs before = day.cutOffs();
    const QPoint from =
        QPointF(cells.relevanceLine(before.relevance), cells.cellRect({1, 2}).center().y()).toPoint();
    const QPoint to = QPointF(cells.relevanceLine(2), from.y()).toPoint();
    QTest::mousePress(&day.map(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&day.map(), (from + to) / 2);
    QTest::mouseMove(&day.map(), to);
    QTest::mouseRelease(&day.map(), Qt::LeftButton, {}, to);
    day.map().setFocus();
    while (day.cutOffs().novelty > 1)
        QTest::keyClick(&day.map(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(day.cutOffs(), (CutOffs{2, 1}));
    QCOMPARE(SettingsStore(day.program.path("settings.ini")).load().cutOffs, (CutOffs{2, 1}));

    const auto relevant = [&] {
        return day.stage(QStringLiteral("Relevant"))
            ->text(QAccessible::Value)
            .section(QLatin1Char(' '), 0, 0);
    };
    QTRY_COMPARE(relevant(), QString::number(day.inModel({2, 10, 1, 10})));
    QTest::keyClick(&day.program.window(), Qt::Key_3, Qt::ControlModifier);
    auto *digest = day.program.window().findChild<DigestPage *>();
    const QString file = day.program.path("digest.md");
    QTRY_VERIFY_WITH_TIMEOUT(canExport(*digest), patience);
    const auto papersInFile = [&] {
        QFile::remove(file);
        exportDigest(*digest, file);
        QFile written(file);
        const bool isWritten = QTest::qWaitFor([&] { return written.exists(); }, patience);
        return isWritten && written.open(QIODevice::ReadOnly)
                   ? int(written.readAll().count("**Relevance:** "))
                   : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(papersInFile(), day.inModel({2, 10, 1, 10}), patience);
    // And the other way round.
    digest->findChild<QSpinBox *>(QStringLiteral("relevanceCutOff"))->setValue(9);
    QCOMPARE(day.cutOffs(), (CutOffs{9, 1}));
}

void TestDayMap::foldsInALowWindow() {
    Day day;
    day.program.window().resize(1200, 780);
    QTRY_VERIFY(day.strip().isOpen());
    day.program.window().resize(1000, 620);
    QTRY_VERIFY(!day.strip().isOpen());
    QVERIFY(!day.map().isVisible());
    auto *words = day.strip().findChild<QLabel *>(QStringLiteral("funnel"));
    QVERIFY(words->isVisible());
    const auto *parts = qobject_cast<QSplitter *>(day.strip().parentWidget()); // the table has the room
    QTRY_COMPARE(parts->sizes().last(), day.strip().minimumSizeHint().height());
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(QStringLiteral(" scanned  →  ")), patience);
    // By key, whatever the height.
    QTest::keyClick(&day.program.window(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(day.strip().isOpen());
    day.program.window().resize(1000, 600);
    QVERIFY(day.strip().isOpen());
    QTest::mouseClick(day.strip().findChild<QToolButton *>(QStringLiteral("foldMap")), Qt::LeftButton);
    QVERIFY(!day.strip().isOpen());
    QTRY_COMPARE(parts->sizes().last(), day.strip().minimumSizeHint().height()); // nor is there a gap
}

void TestDayMap::remembersTheReadersWish() {
    Day day;
    day.program.window().resize(1200, 780);
    QTRY_VERIFY(day.strip().isOpen());
    QTest::keyClick(&day.program.window(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!day.strip().isOpen());
    day.program.window().close();
    day.program.start();
    QVERIFY(!day.strip().isOpen());
    QTest::keyClick(&day.program.window(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(day.strip().isOpen());
}

WINNOW_TEST(TestDayMap, QApplication)

} // namespace daymaptest

#include "tst_daymap.moc"
