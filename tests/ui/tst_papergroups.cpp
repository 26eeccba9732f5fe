#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "ui/papers/list/table/groupheadings.h"
#include "ui/papers/list/table/paperdelegate.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/list/table/tablemenus.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace papergroupstest {

using namespace winnow;

namespace {

constexpr const char *criteria = "1. Tides\n   - Relevant: currents\n2. Reefs\n   - Relevant: corals\n";

// Topic "-": none fits; "": nobody was asked.
PaperRow makeAbout(const char *id, const char *title, const char *topic, int relevance, int novelty = 5) {
    PaperRow row = makeRow(id, QString::fromLatin1(title), relevance, novelty);
    if (const QString name = QString::fromLatin1(topic); !name.isEmpty())
        row.score->topic = PaperTopic{name == QLatin1String("-") ? QString() : name, {}, {}};
    return row;
}

struct Grouped {
    PaperModel model;
    PaperSortModel sorted{model};
    PaperView view{sorted};
    QAbstractItemModelTester tester{&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Grouped(PaperGrouping grouping = PaperGrouping::Topic) {
        Criteria own;
        own.scoringPrompt = QString::fromLatin1(criteria);
        model.setCriteria(own);
        std::vector<PaperRow> rows{
            makeAbout("2508.00001", "r9", "Reefs", 9),
            makeAbout("2508.00002", "t8", "Tides", 8),
            makeAbout("2508.00003", "n10", "-", 10),
            makeAbout("2508.00004", "r3", "Reefs", 3),
            makeAbout("2508.00005", "t5", "Tides", 5),
            makeAbout("2508.00006", "u7", "", 7),
            makeAbout("2508.00007", "k6", "Kelp", 6), // of older criteria
            makeFailed("2508.00008", QStringLiteral("f"), QStringLiteral("no answer"))};
        rows[0].day = rows[0].day.addDays(-1);
        rows[3].day = rows[3].day.addDays(-1);
        setRows(model, rows);
        view.resize(900, 420);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
        view.setGrouping(grouping);
    }
    // "Reefs 2: r9 r3 | Tides …"; "+": folded.
    QString shown() const {
        QStringList all;
        for (size_t i = 0; i < sorted.groups().size(); ++i) {
            const PaperGroup &group = sorted.groups()[i];
            const int end = i + 1 < sorted.groups().size() ? sorted.groups()[i + 1].row : sorted.rowCount();
            QString text = QStringLiteral("%1%2 %3:")
                               .arg(group.isFolded ? QStringLiteral("+") : QString(), group.name)
                               .arg(group.papers);
            for (int row = group.row; row < end; ++row)
                text += QLatin1Char(' ') + sorted.item(row).title;
            all << text;
        }
        return all.join(QStringLiteral(" | "));
    }
    QString titles() const {
        QStringList all;
        for (int row = 0; row < sorted.rowCount(); ++row)
            all << sorted.item(row).title;
        return all.join(QLatin1Char(' '));
    }
    QString current() const {
        return view.currentIndex().isValid() ? sorted.item(view.currentIndex().row()).title : QString();
    }
    GroupHeadings &headings() { return *view.findChild<GroupHeadings *>(); }
    int lineHeight() const { return view.verticalHeader()->defaultSectionSize(); }
    // Somewhere on the heading; nowhere: not in sight.
    QPoint placeOf(const QString &name) {
        for (int y = 2; y < view.viewport()->height(); y += 4) {
            if (headings().nameAt({200, y}) == name)
                return {200, y};
        }
        return {-1, -1};
    }
    void click(const QString &name) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, placeOf(name)); }
    void setCurrent(const char *id) { view.setCurrentPaper(paperId(id)); }
};

} // namespace

class TestPaperGroups final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void standInTheOrderOfTheCriteria();
    void ofDaysTheNewestIsFirst();
    void sortingHoldsWithinAGroup();
    void countWhatPasses();
    void aClickFoldsAndUnfolds();
    void foldedPapersAreNotMarked();
    void keysWalkOverGroups();
    void foldingTheCurrentGroupGoesOn();
    void allCanBeFolded();
    void otherPapersAreNotFolded();
    void headingsHaveRoomOfTheirOwn();
    void headingsStayWhereRowsMove();
    void aScoredPaperGoesToItsGroup();
    void theCurrentRowStaysAmongGroups();
    void aClickLeavesRowsInOrder();
    void areHeardWithTheirFirstRow();
    void areChosenByMenuAndRemembered();
    void paintsInEveryDirection_data();
    void paintsInEveryDirection();
};

void TestPaperGroups::standInTheOrderOfTheCriteria() {
    Grouped grouped;
    QCOMPARE(grouped.shown(), QStringLiteral("Failed 1: f | Tides 2: t8 t5 | Reefs 2: r9 r3 | Kelp 1: k6 | "
                                             "None of your topics 1: n10 | No topic yet 1: u7"));
    grouped.view.setGrouping(PaperGrouping::None);
    QCOMPARE(grouped.shown(), QString());
    QCOMPARE(grouped.titles(), QStringLiteral("f n10 r9 t8 u7 k6 t5 r3"));
    QCOMPARE(grouped.view.verticalHeader()->length(), 8 * grouped.lineHeight());
}

void TestPaperGroups::ofDaysTheNewestIsFirst() {
    Grouped grouped(PaperGrouping::Day);
    QCOMPARE(grouped.shown(), QStringLiteral("Failed 1: f | Friday, August 8, 2025 5: n10 t8 u7 k6 t5 | "
                                             "Thursday, August 7, 2025 2: r9 r3"));
}

void TestPaperGroups::sortingHoldsWithinAGroup() {
    Grouped grouped;
    grouped.view.sortBy(PaperColumn::Title, Qt::AscendingOrder);
    QCOMPARE(grouped.titles(), QStringLiteral("f t5 t8 r3 r9 k6 n10 u7"));
    grouped.view.sortBy(PaperColumn::Topic, Qt::DescendingOrder); // which all have alike
    QCOMPARE(grouped.titles(), QStringLiteral("f t5 t8 r3 r9 k6 n10 u7"));
}

void TestPaperGroups::countWhatPasses() {
    Grouped grouped;
    grouped.sorted.setFound(
        QSet<ArxivId>{paperId("2508.00001"), paperId("2508.00002"), paperId("2508.00004")});
    QCOMPARE(grouped.shown(), QStringLiteral("Tides 1: t8 | Reefs 2: r9 r3"));
    grouped.click(QStringLiteral("Reefs"));
    QCOMPARE(grouped.shown(), QStringLiteral("Tides 1: t8 | +Reefs 2:"));
    grouped.sorted.setFound(QSet<ArxivId>{paperId("2508.00001")});
    QCOMPARE(grouped.shown(), QStringLiteral("+Reefs 1:"));
    grouped.sorted.setFound({});
    QCOMPARE(grouped.titles(), QStringLiteral("f t8 t5 k6 n10 u7"));
}

void TestPaperGroups::aClickFoldsAndUnfolds() {
    Grouped grouped;
    grouped.setCurrent("2508.00007");
    grouped.click(QStringLiteral("Tides"));
    grouped.click(QStringLiteral("No topic yet")); // stands last: below all rows then
    QCOMPARE(grouped.shown(), QStringLiteral("Failed 1: f | +Tides 2: | Reefs 2: r9 r3 | Kelp 1: k6 | "
                                             "None of your topics 1: n10 | +No topic yet 1:"));
    QCOMPARE(grouped.current(), QStringLiteral("k6")); // no row was chosen by the click
    grouped.click(QStringLiteral("No topic yet"));
    grouped.click(QStringLiteral("Tides"));
    QCOMPARE(grouped.titles(), QStringLiteral("f t8 t5 r9 r3 k6 n10 u7"));
    QCOMPARE(grouped.current(), QStringLiteral("k6"));
}

// A bulk act is for what is seen.
void TestPaperGroups::foldedPapersAreNotMarked() {
    Grouped grouped;
    grouped.click(QStringLiteral("Reefs"));
    grouped.view.selectAll();
    QCOMPARE(grouped.view.selectedPapers().size(), size_t(6));
    for (const ArxivId &id : grouped.view.selectedPapers())
        QVERIFY(id != paperId("2508.00001") && id != paperId("2508.00004"));
}

void TestPaperGroups::keysWalkOverGroups() {
    Grouped grouped;
    grouped.click(QStringLiteral("Reefs"));
    grouped.view.selectFirst();
    QStringList walked{grouped.current()};
    for (int i = 0; i < 6; ++i) {
        grouped.view.nextPaper();
        walked << grouped.current();
    }
    QCOMPARE(walked.join(QLatin1Char(' ')), QStringLiteral("f t8 t5 k6 n10 u7 u7"));
    ReaderMarks kept;
    kept.decision = Decision::Keep;
    grouped.model.setMarks(std::array{paperId("2508.00007"), paperId("2508.00003")}, std::array{kept, kept});
    grouped.setCurrent("2508.00005");
    grouped.view.nextUntriaged();
    QCOMPARE(grouped.current(), QStringLiteral("u7"));
    grouped.view.nextUntriaged();
    QCOMPARE(grouped.current(), QStringLiteral("f"));
    grouped.view.previousUntriaged();
    QCOMPARE(grouped.current(), QStringLiteral("u7"));
}

void TestPaperGroups::foldingTheCurrentGroupGoesOn() {
    Grouped grouped;
    grouped.setCurrent("2508.00005"); // t5
    grouped.view.foldGroup();
    QCOMPARE(grouped.current(), QStringLiteral("r9"));
    grouped.setCurrent("2508.00006"); // u7, the last one
    const QSignalSpy changed(&grouped.view, &PaperView::currentPaperChanged);
    grouped.view.foldGroup();
    QCOMPARE(grouped.current(), QStringLiteral("n10"));
    QVERIFY(!changed.isEmpty());
    grouped.view.unfoldGroups();
    QCOMPARE(grouped.titles(), QStringLiteral("f t8 t5 r9 r3 k6 n10 u7"));
    QCOMPARE(grouped.current(), QStringLiteral("n10"));
}

void TestPaperGroups::allCanBeFolded() {
    Grouped grouped;
    grouped.view.selectFirst();
    for (int i = 0; i < 10 && grouped.sorted.rowCount() > 0; ++i)
        grouped.view.foldGroup();
    QCOMPARE(grouped.sorted.rowCount(), 0);
    QVERIFY(grouped.sorted.hasFolded());
    QVERIFY(!grouped.view.currentPaper());
    grouped.click(QStringLiteral("Kelp"));
    QCOMPARE(grouped.titles(), QStringLiteral("k6"));
}

void TestPaperGroups::otherPapersAreNotFolded() {
    Grouped grouped;
    grouped.click(QStringLiteral("Tides"));
    setRows(grouped.model, {makeAbout("2509.00001", "next day", "Tides", 8)});
    QCOMPARE(grouped.shown(), QStringLiteral("Tides 1: next day"));
}

void TestPaperGroups::headingsHaveRoomOfTheirOwn() {
    Grouped grouped;
    const int line = grouped.lineHeight();
    const auto height = [&](int row) { return grouped.view.rowHeight(row); };
    QVERIFY(height(0) > line + grouped.view.fontMetrics().height());
    QCOMPARE(height(2), line); // the second of its group
    // The rows' own places are as high as ever, and below the headings.
    const GroupHeadings &headings = grouped.headings();
    for (int row = 0; row < grouped.sorted.rowCount(); ++row)
        QCOMPARE(headings.line(row, QRect(0, 0, 10, height(row))).height(), line);
    QCOMPARE(headings.line(0, QRect(0, 0, 10, height(0))).bottom(), height(0) - 1);
    grouped.view.setDensity(Density::Roomy);
    QVERIFY(grouped.lineHeight() > line);
    QCOMPARE(height(2), grouped.lineHeight());
    QCOMPARE(headings.line(0, QRect(0, 0, 10, height(0))).height(), grouped.lineHeight());
}

// A heading that is left behind would name other papers.
void TestPaperGroups::headingsStayWhereRowsMove() {
    Grouped grouped;
    const auto check = [&grouped] {
        int total = 0;
        for (int row = 0; row < grouped.sorted.rowCount(); ++row) {
            const int expected =
                grouped.lineHeight() + grouped.headings().above(row) + grouped.headings().below(row);
            QCOMPARE(grouped.view.rowHeight(row), expected);
            total += expected;
        }
        QCOMPARE(grouped.view.verticalHeader()->length(), total);
    };
    check();
    setRows(grouped.model,
            {makeAbout("2508.00001", "r9", "Reefs", 9), makeAbout("2508.00002", "t8", "Tides", 8),
             makeAbout("2508.00003", "n10", "-", 10)}); // some are gone
    check();
    QCOMPARE(grouped.shown(), QStringLiteral("Tides 1: t8 | Reefs 1: r9 | None of your topics 1: n10"));
    setRows(grouped.model,
            {makeAbout("2508.00001", "r9", "Tides", 9), makeAbout("2508.00002", "t8", "Tides", 8),
             makeAbout("2508.00003", "n10", "-", 10), makeAbout("2508.00009", "k", "Kelp", 2)});
    check();
    QCOMPARE(grouped.shown(), QStringLiteral("Tides 2: r9 t8 | Kelp 1: k | None of your topics 1: n10"));
    grouped.view.sortBy(PaperColumn::Novelty, Qt::AscendingOrder);
    check();
    grouped.view.setGrouping(PaperGrouping::None);
    check();
}

void TestPaperGroups::aScoredPaperGoesToItsGroup() {
    Grouped grouped;
    Score score = makeScore(9, 9);
    score.topic = PaperTopic{QStringLiteral("Tides"), {}, {}};
    grouped.model.updateScores({{paperId("2508.00008"), 1, score}});
    QCOMPARE(grouped.shown(), QStringLiteral("Tides 3: f t8 t5 | Reefs 2: r9 r3 | Kelp 1: k6 | "
                                             "None of your topics 1: n10 | No topic yet 1: u7"));
    grouped.click(QStringLiteral("Tides"));
    grouped.model.updateScores({{paperId("2508.00006"), 1, score}});
    QCOMPARE(grouped.shown(), QStringLiteral("+Tides 4: | Reefs 2: r9 r3 | Kelp 1: k6 | "
                                             "None of your topics 1: n10"));
}

// Scores stream in: the row under the reader's eyes neither moves nor gets a heading of its own.
void TestPaperGroups::theCurrentRowStaysAmongGroups() {
    Grouped grouped;
    setRows(grouped.model, makeRows(60));
    grouped.view.setCurrentIndex(grouped.sorted.index(5, 1));
    const QString title = grouped.current();
    const auto y = [&grouped] {
        const int row = grouped.view.currentIndex().row();
        return grouped.view.rowViewportPosition(row) + grouped.headings().above(row);
    };
    const int before = y();
    for (int i = 0; i < 60; ++i) {
        const QByteArray id = "2508." + QByteArray::number(10000 + i);
        Score score = makeScore(1 + i % 10, 1 + i / 10);
        score.topic = PaperTopic{i % 3 == 0 ? QStringLiteral("Tides") : QStringLiteral("Reefs"), {}, {}};
        grouped.model.updateScores({{paperId(id.constData()), 1, score}});
        QCOMPARE(y(), before);
        QCOMPARE(grouped.current(), title);
        QVERIFY(grouped.sorted.groups().size() <= 3);
    }
    grouped.view.nextPaper();
    QTRY_COMPARE(grouped.sorted.groups().size(), size_t(2));
    QCOMPARE(grouped.sorted.groups()[0].papers, 20);
    QTRY_VERIFY(!grouped.sorted.isOutOfOrder());
    for (int row = 0; row < 60; ++row)
        QCOMPARE(grouped.sorted.topic(row), row < 20 ? 0 : 1);
}

// The heading above it is no row that it could stand below.
void TestPaperGroups::aClickLeavesRowsInOrder() {
    Grouped grouped;
    const QString before = grouped.titles();
    for (int row = 0; row < grouped.sorted.rowCount(); ++row) {
        grouped.view.setCurrentIndex(grouped.sorted.index(row, 1));
        grouped.sorted.sortAgain();
        QCOMPARE(grouped.titles(), before);
        QVERIFY(!grouped.sorted.isOutOfOrder());
    }
}

void TestPaperGroups::areHeardWithTheirFirstRow() {
    Grouped grouped;
    const QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&grouped.view);
    const auto title = [table](int row) {
        return const_cast<QAccessibleInterface *>(table)
            ->tableInterface()
            ->cellAt(row, static_cast<int>(PaperColumn::Title))
            ->text(QAccessible::Name);
    };
    QVERIFY2(title(1).startsWith(QStringLiteral("Tides, 2 paper")), qPrintable(title(1)));
    QVERIFY(title(1).endsWith(QStringLiteral(". t8")));
    QCOMPARE(title(2), QStringLiteral("t5"));
}

void TestPaperGroups::areChosenByMenuAndRemembered() {
    QByteArray state;
    {
        Grouped grouped(PaperGrouping::None);
        QMenu menu;
        addTableMenus(menu, grouped.view);
        for (QAction *action : menu.actions()) {
            if (!action->menu() || action->text().remove(QLatin1Char('&')) != QStringLiteral("Group by"))
                continue;
            Q_EMIT action->menu()->aboutToShow();
            for (QAction *choice : action->menu()->actions()) {
                if (choice->text().remove(QLatin1Char('&')) == QStringLiteral("Topic"))
                    choice->trigger();
            }
        }
        QCOMPARE(grouped.view.grouping(), PaperGrouping::Topic);
        state = grouped.view.saveState();
    }
    Grouped grouped(PaperGrouping::None);
    QVERIFY(grouped.view.restoreState(state));
    QCOMPARE(grouped.view.grouping(), PaperGrouping::Topic);
    QVERIFY(grouped.shown().startsWith(QStringLiteral("Failed 1: f | Tides 2: t8 t5")));
}

void TestPaperGroups::paintsInEveryDirection_data() {
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

// The dot of a group's topic stands at the side where one begins to read.
void TestPaperGroups::paintsInEveryDirection() {
    QFETCH(bool, mirrored);
    Grouped grouped;
    grouped.view.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    grouped.view.horizontalHeader()->hideSection(static_cast<int>(PaperColumn::Topic));
    const QImage image = grouped.view.viewport()->grab().toImage();
    const int y = grouped.placeOf(QStringLiteral("Tides")).y();
    QVERIFY(y > 0);
    int nearest = image.width();
    for (int dy = 0; dy < 14; ++dy) {
        for (int x = 0; x < image.width() / 2; ++x) {
            const QPoint at(mirrored ? image.width() - 1 - x : x, y + dy);
            if (image.valid(at) && image.pixelColor(at).hsvSaturation() > 80)
                nearest = std::min(nearest, x);
        }
    }
    QVERIFY2(nearest < 60, qPrintable(QString::number(nearest)));
}

WINNOW_TEST(TestPaperGroups, QApplication)

} // namespace papergroupstest

#include "tst_papergroups.moc"
