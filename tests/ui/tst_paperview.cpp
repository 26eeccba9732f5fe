#include "tests/ui/makerows.h"
#include "ui/papers/paperheader.h"
#include "ui/papers/paperview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace winnow;

namespace {

// A table of 60 unscored papers, of which some fifteen are in sight.
struct Shown {
    PaperModel model;
    PaperSortModel sorted{model};
    PaperView view{sorted};

    Shown() {
        model.setRows(makeRows(60));
        view.resize(900, 420);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
    }
    int y() const { return view.visualRect(view.currentIndex()).top(); }
    // Scores the papers one after the other, as they stream in; each one better than the one before.
    void stream(int from, int to) {
        for (int i = from; i < to; ++i) {
            const QByteArray id = "2508." + QByteArray::number(10000 + i);
            model.updateScores({{paperId(id.constData()), 1, makeScore(1 + i % 10, 1 + i / 10)}});
        }
    }
    QString current() const { return sorted.item(view.currentIndex().row()).title; }
};

} // namespace

class TestPaperView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCurrentRowStaysInItsPlace_data();
    void theCurrentRowStaysInItsPlace();
    void theOthersAreSortedMeanwhile();
    void takesItsPlaceWhenTheReaderGoesOn();
    void newPapersDoNotMoveTheRow();
    void manyNewPapersDoNotMoveTheRow();
    void selectionSurvivesSorting();
    void stepsThroughUntriagedPapers();
    void clickingAHeaderSorts();
    void remembersColumnsAndSorting();
    void refusesForeignState();
    void titleTakesTheRoomThatIsLeft();
    void isReadAloud();
};

void TestPaperView::theCurrentRowStaysInItsPlace_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("scroll");
    QTest::newRow("first") << 0 << 0;
    QTest::newRow("fifth") << 5 << 0;
    QTest::newRow("in the middle, half a row cut") << 30 << 610;
    QTest::newRow("last") << 59 << 100'000;
}

void TestPaperView::theCurrentRowStaysInItsPlace() {
    QFETCH(int, row);
    QFETCH(int, scroll);
    Shown shown;
    shown.view.setCurrentIndex(shown.sorted.index(row, 4));
    shown.view.verticalScrollBar()->setValue(scroll);
    const QString title = shown.current();
    const int y = shown.y();
    QVERIFY(y >= 0 && y < shown.view.viewport()->height());
    for (int i = 0; i < 60; ++i) {
        shown.stream(i, i + 1);
        QCOMPARE(shown.y(), y);
        QCOMPARE(shown.current(), title);
    }
    int turns = 0; // of the event loop: what was put off is done then
    QVERIFY(QTest::qWaitFor([&turns] { return ++turns > 2; }));
    QCOMPARE(shown.y(), y);
}

void TestPaperView::theOthersAreSortedMeanwhile() {
    Shown shown;
    shown.view.setCurrentIndex(shown.sorted.index(2, 4));
    const QString title = shown.current();
    shown.stream(0, 60);
    int before = 20;
    for (int row = 0; row < shown.sorted.rowCount(); ++row) {
        if (shown.sorted.item(row).title == title)
            continue;
        const int total = shown.sorted.item(row).row.score->total();
        QVERIFY(total <= before);
        before = total;
    }
}

void TestPaperView::takesItsPlaceWhenTheReaderGoesOn() {
    Shown shown;
    shown.view.setCurrentIndex(shown.sorted.index(3, 4));
    shown.stream(0, 60);
    QVERIFY(shown.sorted.isOutOfOrder());
    shown.view.nextPaper();
    const QString next = shown.current();
    QTRY_VERIFY(!shown.sorted.isOutOfOrder());
    QCOMPARE(shown.current(), next);
    QCOMPARE(shown.sorted.rowOf(paperId("2508.10003")), 50); // the best of those with 5 points
}

void TestPaperView::newPapersDoNotMoveTheRow() {
    Shown shown;
    shown.stream(0, 60);
    shown.view.setCurrentIndex(shown.sorted.index(5, 4));
    const int y = shown.y();
    const QString title = shown.current();
    std::vector<PaperRow> rows;
    for (int i = 0; i < 60; ++i)
        rows.push_back(shown.model.item(i).row);
    rows.erase(rows.begin() + 20, rows.begin() + 30);
    for (int i = 0; i < 20; ++i) {
        const QByteArray id = "2508." + QByteArray::number(20000 + i);
        rows.push_back(makeRow(id.constData(), QStringLiteral("Better"), 10, 10));
    }
    shown.model.setRows(rows);
    QCOMPARE(shown.sorted.rowCount(), 70);
    QCOMPARE(shown.current(), title);
    QCOMPARE(shown.y(), y);
}

void TestPaperView::manyNewPapersDoNotMoveTheRow() {
    Shown shown;
    shown.view.setCurrentIndex(shown.sorted.index(5, 4));
    shown.view.selectionModel()->select(shown.sorted.index(7, 4),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QSignalSpy currents(&shown.view, &PaperView::currentPaperChanged);
    const QSignalSpy resets(&shown.sorted, &QAbstractItemModel::modelReset);
    const int y = shown.y();
    std::vector<PaperRow> rows = makeRows(600);
    std::ranges::reverse(rows);
    shown.model.setRows(rows);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(shown.current(), QStringLiteral("Paper 5"));
    QCOMPARE(shown.y(), y);
    QCOMPARE(shown.view.selectedPapers().size(), size_t(2));
    QCOMPARE(currents.count(), 0);
}

void TestPaperView::selectionSurvivesSorting() {
    Shown shown;
    for (const int row : {3, 10, 40})
        shown.view.selectionModel()->select(shown.sorted.index(row, 4),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto before = shown.view.selectedPapers();
    shown.sorted.sort(static_cast<int>(PaperColumn::Title), Qt::DescendingOrder);
    const auto after = shown.view.selectedPapers();
    QCOMPARE(std::set(after.begin(), after.end()), std::set(before.begin(), before.end()));
}

void TestPaperView::stepsThroughUntriagedPapers() {
    Shown shown;
    shown.model.setDecision(std::vector{paperId("2508.10001"), paperId("2508.10002")}, Decision::Skip);
    shown.view.selectFirst();
    shown.view.nextUntriaged();
    QCOMPARE(shown.current(), QStringLiteral("Paper 3"));
    shown.view.previousUntriaged();
    QCOMPARE(shown.current(), QStringLiteral("Paper 0"));
    shown.view.previousUntriaged(); // round the end
    QCOMPARE(shown.current(), QStringLiteral("Paper 59"));
    shown.view.nextUntriaged();
    QCOMPARE(shown.current(), QStringLiteral("Paper 0"));
    shown.view.previousPaper(); // no further
    QCOMPARE(shown.current(), QStringLiteral("Paper 0"));
    shown.view.nextPaper();
    QCOMPARE(shown.current(), QStringLiteral("Paper 1"));
}

void TestPaperView::clickingAHeaderSorts() {
    Shown shown;
    shown.stream(0, 60);
    QHeaderView *header = shown.view.horizontalHeader();
    const auto click = [&](PaperColumn column) {
        const int section = static_cast<int>(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                                 header->height() / 2));
    };
    click(PaperColumn::Novelty);
    QCOMPARE(shown.sorted.item(0).row.score->novelty, 6); // scores are best first at the first click
    click(PaperColumn::Novelty);
    QCOMPARE(shown.sorted.item(0).row.score->novelty, 1);
    click(PaperColumn::Title);
    QCOMPARE(shown.sorted.item(0).title, QStringLiteral("Paper 0"));
}

void TestPaperView::remembersColumnsAndSorting() {
    QByteArray state;
    {
        Shown shown;
        QHeaderView *header = shown.view.horizontalHeader();
        header->hideSection(static_cast<int>(PaperColumn::Authors));
        header->moveSection(header->visualIndex(static_cast<int>(PaperColumn::Id)), 1);
        header->resizeSection(static_cast<int>(PaperColumn::Category), 123);
        shown.sorted.sort(static_cast<int>(PaperColumn::Novelty), Qt::DescendingOrder);
        shown.sorted.sort(static_cast<int>(PaperColumn::Title), Qt::AscendingOrder);
        state = shown.view.saveState();
    }
    Shown shown;
    QVERIFY(shown.view.restoreState(state));
    const QHeaderView *header = shown.view.horizontalHeader();
    QVERIFY(header->isSectionHidden(static_cast<int>(PaperColumn::Authors)));
    QVERIFY(header->isSectionHidden(static_cast<int>(PaperColumn::Day)));
    QCOMPARE(header->visualIndex(static_cast<int>(PaperColumn::Id)), 1);
    QCOMPARE(header->sectionSize(static_cast<int>(PaperColumn::Category)), 123);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(PaperColumn::Title));
    QCOMPARE(shown.sorted.sorting(), (PaperSorting{PaperColumn::Title, Qt::AscendingOrder,
                                                   PaperColumn::Novelty, Qt::DescendingOrder}));
}

void TestPaperView::refusesForeignState() {
    Shown shown;
    const QByteArray good = shown.view.saveState();
    QVERIFY(!shown.view.restoreState({}));
    QVERIFY(!shown.view.restoreState("something else"));
    QVERIFY(!shown.view.restoreState(good.left(good.size() / 2)));
    QVERIFY(shown.view.restoreState(good));
}

void TestPaperView::titleTakesTheRoomThatIsLeft() {
    Shown shown;
    const QHeaderView *header = shown.view.horizontalHeader();
    shown.view.resize(1200, 420);
    QTRY_COMPARE(header->length(), shown.view.viewport()->width());
    shown.view.horizontalHeader()->hideSection(static_cast<int>(PaperColumn::Authors));
    QTRY_COMPARE(header->length(), shown.view.viewport()->width());
}

void TestPaperView::isReadAloud() {
    Shown shown;
    shown.stream(59, 60);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Papers"));
    const auto cell = [table](int row, PaperColumn column) {
        return table->tableInterface()->cellAt(row, static_cast<int>(column))->text(QAccessible::Name);
    };
    QCOMPARE(cell(0, PaperColumn::Relevance), QStringLiteral("Relevance 10 of 10"));
    QCOMPARE(cell(0, PaperColumn::Mark), QStringLiteral("Unread, no decision yet"));
    QCOMPARE(cell(1, PaperColumn::Novelty), QStringLiteral("Not scored yet"));
}

QTEST_MAIN(TestPaperView)
#include "tst_paperview.moc"
