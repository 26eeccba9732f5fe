#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "ui/common/theme.h"
#include "ui/papers/list/table/paperdelegate.h"
#include "ui/papers/list/table/paperheader.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/list/table/tablemenus.h"

#include <QAccessible>
#include <QApplication>
#include <QDataStream>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>
#include <set>

namespace paperviewtest {

using namespace winnow;

namespace {

// A table of 60 unscored papers, of which some fifteen are in sight.
struct Shown {
    PaperModel model;
    PaperSortModel sorted{model};
    PaperView view{sorted};

    Shown() {
        setRows(model, makeRows(60));
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
    void click(PaperColumn column, Qt::KeyboardModifiers modifiers = {}) {
        QHeaderView *header = view.horizontalHeader();
        const int section = static_cast<int>(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                          QPoint(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                                 header->height() / 2));
    }
    QString current() const { return sorted.item(view.currentIndex().row()).title; }
};

} // namespace

class TestPaperView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void theCurrentRowStaysInItsPlace_data();
    void theCurrentRowStaysInItsPlace();
    void theOthersAreSortedMeanwhile();
    void takesItsPlaceWhenTheReaderGoesOn();
    void newPapersDoNotMoveTheRow();
    void manyNewPapersDoNotMoveTheRow();
    void selectionSurvivesSorting();
    void stepsThroughUntriagedPapers();
    void clickingAHeaderSorts();
    void aSortedColumnsNameIsWhole_data();
    void aSortedColumnsNameIsWhole();
    void aNameThatTheReaderCutStaysCut();
    void shiftClicksAddSortKeys();
    void sortsByMenu();
    void columnsAreShownAndHiddenByMenu();
    void rowsAreAsHighAsAskedFor();
    void selectsManyRows_data();
    void selectsManyRows();
    void paintsInEveryState_data();
    void paintsInEveryState();
    void remembersColumnsAndSorting();
    void refusesForeignState();
    void titleTakesTheRoomThatIsLeft();
    void olderColumnsAreUnderstood();
    void columnsWithoutTasteAreUnderstood();
    void columnsWithoutTopicAreUnderstood();
    void tasteShowsItselfOnce();
    void topicShowsItselfOnceThereIsRoom();
    void isReadAloud();
    void rowsReadAsSentences();
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
    setRows(shown.model, rows);
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
    setRows(shown.model, rows);
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
    shown.model.setMarks(std::vector{paperId("2508.10001"), paperId("2508.10002")},
                         std::vector(2, ReaderMarks{Decision::Skip}));
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
    const auto click = [&](PaperColumn column) { shown.click(column); };
    click(PaperColumn::Novelty);
    QCOMPARE(shown.sorted.item(0).row.score->novelty, 6); // scores are best first at the first click
    click(PaperColumn::Novelty);
    QCOMPARE(shown.sorted.item(0).row.score->novelty, 1);
    click(PaperColumn::Title);
    QCOMPARE(shown.sorted.item(0).title, QStringLiteral("Paper 0"));
}

void TestPaperView::aSortedColumnsNameIsWhole_data() {
    QTest::addColumn<double>("larger");
    QTest::addColumn<bool>("bySeveral");
    QTest::newRow("as it is") << 1.0 << false;
    QTest::newRow("larger letters") << 1.5 << false;
    QTest::newRow("with its number") << 1.0 << true;
}

void TestPaperView::aSortedColumnsNameIsWhole() {
    QFETCH(double, larger);
    QFETCH(bool, bySeveral);
    QFont font = QApplication::font();
    const QFont before = font;
    font.setPointSizeF(font.pointSizeF() * larger);
    QApplication::setFont(font);
    {
        Shown shown;
        const QHeaderView &header = *shown.view.horizontalHeader();
        QFont bold = header.font();
        bold.setPointSizeF(bold.pointSizeF() * 0.92);
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        for (const PaperColumn column : {PaperColumn::Score, PaperColumn::Relevance, PaperColumn::Novelty,
                                         PaperColumn::Percentile, PaperColumn::Category, PaperColumn::Type}) {
            shown.view.sortBy(column, Qt::DescendingOrder);
            if (bySeveral)
                shown.view.addSortKey(PaperColumn::Authors);
            const int section = static_cast<int>(column);
            const QString name = header.model()->headerData(section, Qt::Horizontal).toString();
            constexpr int margins = 16;
            const int mark = bySeveral ? 20 : 12;
            QVERIFY2(header.sectionSize(section) >= metrics.horizontalAdvance(name) + margins + mark,
                     qPrintable(name));
        }
    }
    QApplication::setFont(before);
}

void TestPaperView::aNameThatTheReaderCutStaysCut() {
    Shown shown;
    QHeaderView &header = *shown.view.horizontalHeader();
    const int section = static_cast<int>(PaperColumn::Relevance);
    header.resizeSection(section, 40);
    shown.view.sortBy(PaperColumn::Relevance, Qt::DescendingOrder);
    QCOMPARE(header.sectionSize(section), 40);
}

void TestPaperView::shiftClicksAddSortKeys() {
    Shown shown;
    shown.stream(0, 60);
    const auto keys = [&] { return shown.view.sorting().keys; };
    using Keys = std::vector<SortKey>;
    shown.click(PaperColumn::Novelty);
    shown.click(PaperColumn::Relevance, Qt::ShiftModifier);
    QCOMPARE(keys(), (Keys{{PaperColumn::Novelty, Qt::DescendingOrder},
                           {PaperColumn::Relevance, Qt::DescendingOrder}}));
    QCOMPARE(shown.sorted.item(0).row.score->relevance, 10);
    QCOMPARE(shown.sorted.item(1).row.score->relevance, 9);
    shown.click(PaperColumn::Relevance, Qt::ShiftModifier);
    QCOMPARE(keys().at(1), (SortKey{PaperColumn::Relevance, Qt::AscendingOrder}));
    QCOMPARE(shown.sorted.item(0).row.score->relevance, 1);
    shown.click(PaperColumn::Novelty, Qt::ShiftModifier);
    QCOMPARE(keys().at(0), (SortKey{PaperColumn::Novelty, Qt::AscendingOrder}));
    shown.click(PaperColumn::Relevance); // alone again, the best first
    QCOMPARE(keys(), (Keys{{PaperColumn::Relevance, Qt::DescendingOrder}}));
}

// The action of that text in a menu as it is when it opens.
QAction *entry(QMenu &menu, const QString &text) {
    Q_EMIT menu.aboutToShow();
    for (QAction *action : menu.actions()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    }
    qFatal("no entry %s", qPrintable(text));
}

void TestPaperView::sortsByMenu() {
    Shown shown;
    QMenu menu;
    addTableMenus(menu, shown.view);
    QMenu &sortBy = *entry(menu, QStringLiteral("Sort by"))->menu();
    QMenu &thenBy = *entry(menu, QStringLiteral("Then by"))->menu();
    entry(sortBy, QStringLiteral("Title"))->trigger();
    QVERIFY(entry(sortBy, QStringLiteral("Title ↑"))->isChecked());
    entry(sortBy, QStringLiteral("Title ↑"))->trigger();
    entry(thenBy, QStringLiteral("Day"))->trigger();
    QCOMPARE(shown.view.sorting().keys, (std::vector<SortKey>{{PaperColumn::Title, Qt::DescendingOrder},
                                                              {PaperColumn::Day, Qt::DescendingOrder}}));
    QCOMPARE(shown.sorted.item(0).title, QStringLiteral("Paper 9"));
}

void TestPaperView::columnsAreShownAndHiddenByMenu() {
    Shown shown;
    const QHeaderView *header = shown.view.horizontalHeader();
    QMenu menu;
    addTableMenus(menu, shown.view);
    QMenu &columns = *entry(menu, QStringLiteral("Columns"))->menu();
    entry(columns, QStringLiteral("Day"))->trigger();
    entry(columns, QStringLiteral("Id"))->trigger();
    entry(columns, QStringLiteral("Your relevance"))->trigger();
    QVERIFY(!header->isSectionHidden(static_cast<int>(PaperColumn::Day)));
    for (const QString &name :
         {QStringLiteral("Decision"), QStringLiteral("Score"), QStringLiteral("Relevance"),
          QStringLiteral("Novelty"), QStringLiteral("Top percent of the day"), QStringLiteral("Authors"),
          QStringLiteral("Primary"), QStringLiteral("Type"), QStringLiteral("Day"), QStringLiteral("Id"),
          QStringLiteral("Your relevance")})
        entry(columns, name)->trigger();
    QCOMPARE(header->count() - header->hiddenSectionCount(), 1);
    QVERIFY(!entry(columns, QStringLiteral("Title"))->isEnabled()); // the last one stays
    entry(columns, QStringLiteral("Reset columns"))->trigger();
    QCOMPARE(header->hiddenSectionCount(), 6);
    QVERIFY(header->isSectionHidden(static_cast<int>(PaperColumn::Day)));
}

void TestPaperView::rowsAreAsHighAsAskedFor() {
    Shown shown;
    QMenu menu;
    addTableMenus(menu, shown.view);
    QMenu &heights = *entry(menu, QStringLiteral("Row height"))->menu();
    shown.view.setCurrentIndex(shown.sorted.index(40, 4));
    const int normal = shown.view.rowHeight(0);
    entry(heights, QStringLiteral("Compact"))->trigger();
    const int compact = shown.view.rowHeight(0);
    entry(heights, QStringLiteral("Roomy"))->trigger();
    QVERIFY2(compact < normal && normal < shown.view.rowHeight(0), "rows grow");
    QVERIFY(compact >= shown.view.fontMetrics().height());
    QVERIFY(shown.y() >= 0 && shown.y() < shown.view.viewport()->height()); // the current row is still seen
    QVERIFY(entry(heights, QStringLiteral("Roomy"))->isChecked());
}

void TestPaperView::selectsManyRows_data() {
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Shift and the arrow") << QStringLiteral("shift") << QStringLiteral("2 3 4");
    QTest::newRow("Ctrl and a click") << QStringLiteral("ctrl") << QStringLiteral("2 6");
    QTest::newRow("all") << QStringLiteral("all") << QStringLiteral("60");
}

void TestPaperView::selectsManyRows() {
    QFETCH(QString, how);
    Shown shown;
    shown.view.setFocus();
    shown.view.setCurrentIndex(shown.sorted.index(2, 4));
    if (how == QLatin1String("shift")) {
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
    } else if (how == QLatin1String("ctrl")) {
        QTest::mouseClick(
            shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
            shown.view.visualRect(shown.sorted.index(6, int(PaperColumn::Percentile))).center());
    } else {
        QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    }
    const auto ids = shown.view.selectedPapers();
    QStringList rows;
    for (const ArxivId &id : ids)
        rows << QString::number(shown.sorted.rowOf(id));
    QTEST(ids.size() > 10 ? QString::number(ids.size()) : rows.join(QLatin1Char(' ')), "expected");
}

void TestPaperView::paintsInEveryState_data() {
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Density>("density");
    for (const Density density : {Density::Compact, Density::Normal, Density::Roomy}) {
        QTest::addRow("light %d", static_cast<int>(density)) << Theme::Light << density;
        QTest::addRow("dark %d", static_cast<int>(density)) << Theme::Dark << density;
    }
}

// The bar of relevance 10 is twice as long as that of 5, and the whole height of the bar is drawn.
void TestPaperView::paintsInEveryState() {
    QFETCH(Theme, theme);
    QFETCH(Density, density);
    const QPalette before = QApplication::palette();
    applyTheme(*qApp, theme, before);
    Shown shown;
    shown.view.setDensity(density);
    setRows(shown.model, {makeRow("2508.00001", QStringLiteral("A"), 10, 1),
                          makeRow("2508.00002", QStringLiteral("B"), 5, 1)});
    const QColor bar = themeColors(shown.view.palette()).relevanceBar;
    const auto painted = [&](int row) {
        const QRect cell =
            shown.view.visualRect(shown.sorted.index(row, static_cast<int>(PaperColumn::Relevance)));
        const QImage image = shown.view.viewport()->grab(cell).toImage();
        QRect found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == bar)
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    };
    const QRect whole = painted(0);
    const QRect half = painted(1);
    QVERIFY2(std::abs(whole.width() - 2 * half.width()) <= 2,
             qPrintable(QStringLiteral("%1 and %2").arg(whole.width()).arg(half.width())));
    QVERIFY(half.height() >= shown.view.fontMetrics().height() - 2);
    QVERIFY(half.top() > 0 && half.bottom() < shown.view.rowHeight(0) - 1);
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
        shown.view.addSortKey(PaperColumn::Day);
        shown.view.setDensity(Density::Roomy);
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
    QCOMPARE(shown.sorted.sorting(), (PaperSorting{{{PaperColumn::Title, Qt::AscendingOrder},
                                                    {PaperColumn::Day, Qt::DescendingOrder}},
                                                   {PaperColumn::Novelty, Qt::DescendingOrder}}));
    QCOMPARE(shown.view.density(), Density::Roomy);
    QCOMPARE(shown.view.rowHeight(0), PaperDelegate::rowHeight(shown.view.fontMetrics(), Density::Roomy));
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

// Until the title became the second column for screen readers it was the sixth; states of then are kept by
// readers of years.
void TestPaperView::olderColumnsAreUnderstood() {
    QStandardItemModel columns(0, 12);
    QHeaderView before(Qt::Horizontal);
    before.setModel(&columns);
    before.moveSection(before.visualIndex(5), 1); // the title beside the mark
    before.resizeSection(7, 123);                 // category
    before.hideSection(6);                        // authors
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint32(2) << before.saveState() << qint32(Density::Roomy) << quint32(2) << qint32(5) << qint32(0)
        << qint32(1) << qint32(1) << qint32(3) << qint32(1);
    Shown shown;
    QVERIFY(shown.view.restoreState(state));
    const QHeaderView *header = shown.view.horizontalHeader();
    const auto placeOf = [header](PaperColumn column) { return header->visualIndex(int(column)); };
    QCOMPARE(placeOf(PaperColumn::Mark), 0);
    QCOMPARE(placeOf(PaperColumn::Title), 1);
    QCOMPARE(placeOf(PaperColumn::Score), 2);
    QCOMPARE(placeOf(PaperColumn::Percentile), 5);
    QCOMPARE(placeOf(PaperColumn::Rank), 6); // which came later
    QCOMPARE(placeOf(PaperColumn::Taste), 7);
    QCOMPARE(placeOf(PaperColumn::Topic), 8);
    QCOMPARE(placeOf(PaperColumn::Authors), 9);
    QVERIFY(header->isSectionHidden(int(PaperColumn::Rank)) &&
            header->isSectionHidden(int(PaperColumn::Taste)));
    QVERIFY(header->isSectionHidden(int(PaperColumn::Topic)));
    QVERIFY(header->isSectionHidden(int(PaperColumn::Authors)));
    QCOMPARE(header->sectionSize(int(PaperColumn::Category)), 123);
    QCOMPARE(shown.sorted.sorting(), (PaperSorting{{{PaperColumn::Title, Qt::AscendingOrder},
                                                    {PaperColumn::Score, Qt::DescendingOrder}},
                                                   {PaperColumn::Novelty, Qt::DescendingOrder}}));
}

void TestPaperView::columnsWithoutTasteAreUnderstood() {
    constexpr int type = 8; // as numbers were
    constexpr int own = 11;
    QStandardItemModel columns(0, 12);
    QHeaderView before(Qt::Horizontal);
    before.setModel(&columns);
    before.moveSection(before.visualIndex(own), 2);
    before.resizeSection(own, 77);
    before.hideSection(type);
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint32(3) << before.saveState() << qint32(Density::Compact) << quint32(1) << qint32(own)
        << qint32(1) << qint32(type) << qint32(0);
    Shown shown;
    QVERIFY(shown.view.restoreState(state));
    const QHeaderView *header = shown.view.horizontalHeader();
    QCOMPARE(header->visualIndex(int(PaperColumn::Own)), 2);
    QCOMPARE(header->sectionSize(int(PaperColumn::Own)), 77);
    QVERIFY(header->isSectionHidden(int(PaperColumn::Type)));
    QVERIFY(header->isSectionHidden(int(PaperColumn::Taste)));
    QCOMPARE(header->visualIndex(int(PaperColumn::Taste)),
             header->visualIndex(int(PaperColumn::Percentile)) + 2);
    QCOMPARE(shown.sorted.sorting(), (PaperSorting{{{PaperColumn::Own, Qt::DescendingOrder}},
                                                   {PaperColumn::Type, Qt::AscendingOrder}}));
    QCOMPARE(shown.view.density(), Density::Compact);
}

void TestPaperView::columnsWithoutTopicAreUnderstood() {
    constexpr int taste = 7; // as numbers were
    constexpr int authors = 8;
    constexpr int own = 13;
    QStandardItemModel columns(0, 14);
    QHeaderView before(Qt::Horizontal);
    before.setModel(&columns);
    before.moveSection(before.visualIndex(own), 2);
    before.hideSection(authors);
    before.resizeSection(taste, 77);
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint32(4) << before.saveState() << qint32(Density::Compact) << quint32(1) << qint32(taste)
        << qint32(1) << qint32(authors) << qint32(0) << true;
    Shown shown;
    QVERIFY(shown.view.restoreState(state));
    const QHeaderView *header = shown.view.horizontalHeader();
    QCOMPARE(header->visualIndex(int(PaperColumn::Own)), 2);
    QVERIFY(header->isSectionHidden(int(PaperColumn::Authors)));
    QVERIFY(header->isSectionHidden(int(PaperColumn::Topic)));
    QVERIFY(!header->isSectionHidden(int(PaperColumn::Taste)));
    QCOMPARE(header->sectionSize(int(PaperColumn::Taste)), 77);
    QCOMPARE(shown.sorted.sorting(), (PaperSorting{{{PaperColumn::Taste, Qt::DescendingOrder}},
                                                   {PaperColumn::Authors, Qt::AscendingOrder}}));
    QCOMPARE(shown.view.grouping(), PaperGrouping::None);
}

// It takes no room from a title that has little; what the reader hides stays hidden.
void TestPaperView::topicShowsItselfOnceThereIsRoom() {
    constexpr int topic = static_cast<int>(PaperColumn::Topic);
    Score score = makeScore(8, 7);
    score.topic = PaperTopic{QStringLiteral("Tides"), {}, {}};
    Shown shown;
    QHeaderView *header = shown.view.horizontalHeader();
    shown.model.updateScores({{paperId("2508.10007"), 1, score}});
    QVERIFY(header->isSectionHidden(topic)); // 900 pixels
    shown.view.resize(1400, 420);
    QTRY_VERIFY(!header->isSectionHidden(topic));
    QVERIFY(header->sectionSize(int(PaperColumn::Title)) >= 300);
    header->hideSection(topic);
    const QByteArray state = shown.view.saveState();
    shown.view.resize(1500, 420);
    Shown again;
    again.view.resize(1400, 420);
    QVERIFY(again.view.restoreState(state));
    again.model.updateScores({{paperId("2508.10007"), 1, score}});
    QVERIFY(again.view.horizontalHeader()->isSectionHidden(topic));
    QVERIFY(header->isSectionHidden(topic));
}

// An empty column is in the way; one that the reader has hidden stays hidden.
void TestPaperView::tasteShowsItselfOnce() {
    constexpr int taste = static_cast<int>(PaperColumn::Taste);
    const QHash<ArxivId, float> tastes{{paperId("2508.10007"), 0.4F}};
    QByteArray state;
    {
        Shown shown;
        QVERIFY(shown.view.horizontalHeader()->isSectionHidden(taste));
        shown.stream(0, 10);
        QVERIFY(shown.view.horizontalHeader()->isSectionHidden(taste));
        shown.model.setTastes(tastes);
        QVERIFY(!shown.view.horizontalHeader()->isSectionHidden(taste));
        shown.view.horizontalHeader()->hideSection(taste);
        shown.model.setTastes({});
        shown.model.setTastes(tastes);
        QVERIFY(shown.view.horizontalHeader()->isSectionHidden(taste));
        state = shown.view.saveState();
    }
    Shown shown;
    QVERIFY(shown.view.restoreState(state));
    shown.model.setTastes(tastes);
    QVERIFY(shown.view.horizontalHeader()->isSectionHidden(taste));
    QMenu menu;
    addTableMenus(menu, shown.view);
    entry(*entry(menu, QStringLiteral("Columns"))->menu(), QStringLiteral("Reset columns"))->trigger();
    QVERIFY(!shown.view.horizontalHeader()->isSectionHidden(taste));
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

// What a screen reader meets, cell by cell: words, and the value in them.
void TestPaperView::rowsReadAsSentences() {
    Shown shown;
    PaperRow best = makeRow("2508.00001", QStringLiteral("Kernels of $L^2$"), 9, 8);
    PaperRow kept = makeRow("2508.00002", QStringLiteral("Sparse things"), 5, 4);
    kept.decision = Decision::Keep;
    kept.type = AnnounceType::Cross;
    PaperRow failed = makeFailed("2508.00003", QStringLiteral("Dense things"),
                                 QStringLiteral("no answer after three tries"));
    failed.read = true;
    setRows(shown.model, {best, kept, failed});
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(view && view->tableInterface());
    QStringList lines;
    for (int row = 0; row < view->tableInterface()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < view->tableInterface()->columnCount(); ++column) {
            const QAccessibleInterface *cell = view->tableInterface()->cellAt(row, column);
            QCOMPARE(cell->role(), QAccessible::Cell);
            cells << cell->text(QAccessible::Name);
        }
        lines << cells.join(QStringLiteral(". "));
    }
    const QString rest = QStringLiteral(
        "In cs.LG, stat.ML. %1. Announced on Friday, August 8, 2025. arXiv ID %2. No relevance from you");
    QCOMPARE(lines.at(0),
             QStringLiteral(
                 "Failed: no answer after three tries. Dense things. "
                 "Failed: no answer after three tries. Failed: no answer after three tries. "
                 "Failed: no answer after three tries. No topic yet. Failed: no answer after three tries. "
                 "No rank yet. No taste yet. By A. Example, B. Sample. ") +
                 rest.arg(QStringLiteral("New on arXiv"), QStringLiteral("2508.00003")));
    QCOMPARE(
        lines.at(1),
        QStringLiteral(
            "Unread, no decision yet. Kernels of L². Score 17 of 20. Relevance 9 of 10. Novelty 8 of 10. "
            "No topic yet. Among the top 50 % of the day: place 1 of 2. Rank 1 of the day. No taste yet. "
            "By A. Example, B. Sample. ") +
            rest.arg(QStringLiteral("New on arXiv"), QStringLiteral("2508.00001")));
    QCOMPARE(
        lines.at(2),
        QStringLiteral(
            "Kept. Sparse things. Score 9 of 20. Relevance 5 of 10. Novelty 4 of 10. "
            "No topic yet. Among the top 100 % of the day: place 2 of 2. Rank 2 of the day. No taste yet. "
            "By A. Example, B. Sample. ") +
            rest.arg(QStringLiteral("Cross-listed from another category"), QStringLiteral("2508.00002")));
    const QAccessibleInterface *relevance =
        view->tableInterface()->cellAt(1, static_cast<int>(PaperColumn::Relevance));
    QCOMPARE(relevance->text(QAccessible::Description), QStringLiteral("Because of its topic"));
    QStringList headers;
    for (int column = 0; column < paperColumnCount; ++column)
        headers << view->tableInterface()->columnDescription(column);
    QCOMPARE(headers.join(QStringLiteral(", ")),
             QStringLiteral("Decision, Title, Score, Relevance, Novelty, Topic, Top %, Rank, Taste, Authors, "
                            "Primary, Type, Day, Id, "
                            "Yours"));
}

WINNOW_TEST(TestPaperView, QApplication)

} // namespace paperviewtest

#include "tst_paperview.moc"
