#include "app/model/sampleday.h"
#include "tests/support/daypapers.h"
#include "tests/support/parts.h"
#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "tests/ui/pagestand.h"
#include "tests/ui/standinbrowser.h"
#include "ui/commands/actions.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/details/paperactions.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/page/emptystate.h"
#include "ui/papers/page/paperspage.h"
#include "ui/papers/search/filterbar.h"
#include "ui/papers/sidebar/sidebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace paperspagetest {

using namespace winnow;

namespace {

Announcement announced(const char *id, const char *title, const QString &primary = QStringLiteral("cs.LG")) {
    QStringList categories{primary, QStringLiteral("cs.LG")};
    categories.removeDuplicates();
    return announce(makePaper(id, QString::fromUtf8(title), categories));
}

// The page over a library with a day of five papers, two of them scored, and its keys as the window sets
// them.
struct Shown {
    DayPapers day{{announced("2508.00001", "Quiet kernels"), announced("2508.00002", "Loud kernels"),
                   announced("2508.00003", "<b>Bold</b> claims", QStringLiteral("cs.CL")),
                   announced("2508.00004", "Sparse things"), announced("2508.00005", "Dense things")}};
    TempLibrary &library = day.library;
    BegunRun run{*library, friday};
    PageStand stand{*library};
    PapersPage &page = stand.page;
    QSignalSpy &errors = stand.errors;
    QSignalSpy &said = stand.said;

    Shown() {
        run.store({{paperId("2508.00004"), 1, run.score(9, 8)}, {paperId("2508.00002"), 1, run.score(5, 5)}});
        stand.show();
    }
    void open() {
        page.openDay(friday);
        QTRY_COMPARE(stand.session.day(), friday);
        page.focusTable();
        QTRY_VERIFY(partOf<PaperView>(page).hasFocus());
    }
    QStringList titles() const { return stand.titles(); }
    QString current() {
        return partOf<PaperView>(page)
            .currentIndex()
            .siblingAtColumn(int(PaperColumn::Title))
            .data()
            .toString();
    }
    QString mark(int row) {
        return partOf<PaperView>(page)
            .model()
            ->index(row, int(PaperColumn::Mark))
            .data(Qt::AccessibleTextRole)
            .toString();
    }
    QLineEdit *search() { return page.findChild<FilterBar *>()->findChild<QLineEdit *>(); }
    void key(Qt::Key key) { QTest::keyClick(&partOf<PaperView>(page), key); }
    Decision stored(const char *id) { return day.row(paperId(id)).decision; }
    void choose(DecisionFilter view) {
        const QModelIndex line = stand.lines().index(stand.lines().rowOfView(view));
        QTest::mouseClick(stand.sidebar().viewport(), Qt::LeftButton, {},
                          stand.sidebar().visualRect(line).center());
    }
    QString note(DecisionFilter view) { return stand.lines().entry(stand.lines().rowOfView(view)).note; }
    // What the sidebar says of the day.
    QString saidOfFriday() {
        const int row = stand.lines().rowOfScope({PaperScope::Kind::Day, friday});
        return row < 0 ? QString() : stand.lines().entry(row).spoken;
    }
};

} // namespace

class TestPapersPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensADayBestFirst();
    void decidesByKeys();
    void lettersInTheSearchBoxDecideNothing();
    void lettersInTheSidebarDecideNothing();
    void undoTakesBackAndShowsThePaper();
    void theSidebarCountsWhatIsLeftOfADay();
    void failedDecisionIsTakenBackAndSaid();
    void decidingOnManyIsOneAct();
    void theMenuActsOnAllThatIsSelected();
    void marksManyAsUnread();
    void theWholeLibraryReadsAbstractsWhenTheyAreShown();
    void placesAreKnownWhereDaysAreWhole();
    void showsAPaperOfAnyDay();
    void searches();
    void filtersThroughTheSidebar();
    void scoresStreamInAroundTheCurrentRow();
    void aLoadUnderWayDoesNotUndoADecision();
    void newListingJoins();
    void shownForASecondIsRead();
    void showsHostileTitlesAsText();
    void spaceScrollsThenGoesOn();
    void copiesForPapers();
    void saysWhatWasDecidedOnAnEarlierDay();
    void whatComesToAnEmptyDayIsToBeTriaged();
    void emptyStates_data();
    void emptyStates();
    void saysWhenTheLibraryCannotBeRead();
    void sampleDayIsNamed();
    void narrowPagesPutTheDetailsBelow();
    void remembersItsLayout();
};

void TestPapersPage::opensADayBestFirst() {
    Shown shown;
    const QSignalSpy opened(&shown.stand.session, &PaperSession::dayOpened);
    shown.open();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(shown.titles(),
             (QStringList{QStringLiteral("Sparse things"), QStringLiteral("Loud kernels"),
                          QStringLiteral("Quiet kernels"), QStringLiteral("<b>Bold</b> claims"),
                          QStringLiteral("Dense things")}));
    QCOMPARE(shown.current(), QStringLiteral("Sparse things"));
    QVERIFY(partOf<DetailsPane>(shown.page).view()->toPlainText().startsWith(QLatin1String("Sparse things")));
    QCOMPARE(shown.errors.count(), 0);
}

void TestPapersPage::decidesByKeys() {
    Shown shown;
    shown.open();
    shown.key(Qt::Key_S);
    QCOMPARE(shown.mark(0), QStringLiteral("Kept"));
    QCOMPARE(shown.current(), QStringLiteral("Loud kernels"));
    shown.key(Qt::Key_E);
    shown.key(Qt::Key_L);
    QCOMPARE(shown.mark(1), QStringLiteral("Skipped"));
    QCOMPARE(shown.mark(2), QStringLiteral("For later"));
    shown.key(Qt::Key_K);
    shown.key(Qt::Key_K);
    shown.key(Qt::Key_U);
    QCOMPARE(shown.mark(1), QStringLiteral("No decision yet"));
    shown.key(Qt::Key_J);
    QCOMPARE(shown.current(), QStringLiteral("Quiet kernels"));
    QCOMPARE(shown.stored("2508.00004"), Decision::Keep);
    QCOMPARE(shown.stored("2508.00002"), Decision::None);
    QCOMPARE(shown.stored("2508.00001"), Decision::Later);
    QTRY_COMPARE(shown.note(DecisionFilter::Kept), QStringLiteral("1"));
    QCOMPARE(shown.note(DecisionFilter::ToTriage), QStringLiteral("3"));
}

void TestPapersPage::lettersInTheSearchBoxDecideNothing() {
    Shown shown;
    shown.open();
    shown.page.focusSearch();
    QTRY_VERIFY(shown.search()->hasFocus());
    QTest::keyClicks(shown.search(), QStringLiteral("sleu "));
    QCOMPARE(shown.search()->text(), QStringLiteral("sleu "));
    QCOMPARE(shown.stored("2508.00004"), Decision::None);
    QCOMPARE(shown.mark(0).contains(QLatin1String("no decision yet"), Qt::CaseInsensitive), true);
}

void TestPapersPage::lettersInTheSidebarDecideNothing() {
    Shown shown;
    shown.open();
    auto *sidebar = shown.page.findChild<Sidebar *>();
    sidebar->setFocus();
    QTRY_VERIFY(sidebar->hasFocus());
    QTest::keyClick(sidebar, Qt::Key_S);
    QTest::keyClick(sidebar, Qt::Key_E);
    QCOMPARE(shown.stored("2508.00004"), Decision::None);
}

void TestPapersPage::undoTakesBackAndShowsThePaper() {
    Shown shown;
    shown.open();
    shown.key(Qt::Key_S);
    shown.key(Qt::Key_J);
    shown.key(Qt::Key_Z);
    QTRY_COMPARE(shown.current(), QStringLiteral("Sparse things"));
    QCOMPARE(shown.stored("2508.00004"), Decision::None);
    QVERIFY(shown.mark(0).endsWith(QLatin1String("o decision yet")));
    partOf<PaperActions>(shown.page).redo();
    QTRY_COMPARE(shown.mark(0), QStringLiteral("Kept"));
    partOf<PaperActions>(shown.page).redo();
    QTRY_COMPARE(shown.said.last().first().toString(), QStringLiteral("Nothing to redo."));
    QCOMPARE(shown.errors.count(), 0);
}

void TestPapersPage::theSidebarCountsWhatIsLeftOfADay() {
    Shown shown;
    shown.open();
    QTRY_VERIFY(shown.saidOfFriday().contains(QLatin1String("5 to triage")));
    shown.key(Qt::Key_S);
    QTRY_VERIFY(shown.saidOfFriday().contains(QLatin1String("4 to triage")));
    shown.key(Qt::Key_E);
    QTRY_VERIFY(shown.saidOfFriday().contains(QLatin1String("3 to triage")));
    shown.key(Qt::Key_Z);
    QTRY_VERIFY(shown.saidOfFriday().contains(QLatin1String("4 to triage")));
}

void TestPapersPage::failedDecisionIsTakenBackAndSaid() {
    Library closed(QStringLiteral("/nonexistent/never opened"));
    PageStand stand(closed);
    setRows(stand.session.papers(), makeRows(3));
    stand.session.acts().decide({paperId("2508.10001")}, Decision::Keep);
    QCOMPARE(stand.session.papers().item(1).row.decision, Decision::Keep); // shown at once
    QTRY_COMPARE(stand.errors.count(), 1);
    QCOMPARE(stand.session.papers().item(1).row.decision, Decision::None);
}

void TestPapersPage::decidingOnManyIsOneAct() {
    Shown shown;
    shown.open();
    partOf<PaperView>(shown.page).selectAll();
    shown.key(Qt::Key_S); // a bare key: the current paper only
    QCOMPARE(shown.stored("2508.00005"), Decision::None);
    partOf<PaperView>(shown.page).selectAll();
    partOf<PaperActions>(shown.page).decideSelected(Decision::Skip);
    QTRY_COMPARE(shown.said.size(), 1); // stored
    QTRY_COMPARE(shown.note(DecisionFilter::Skipped), QStringLiteral("5"));
    partOf<PaperActions>(shown.page).undo();
    QTRY_COMPARE(shown.note(DecisionFilter::Skipped), QStringLiteral("0"));
    QCOMPARE(shown.stored("2508.00004"), Decision::Keep); // as before the act
}

void TestPapersPage::theMenuActsOnAllThatIsSelected() {
    Shown shown;
    shown.open();
    const StandInBrowser browser;
    partOf<PaperView>(shown.page).selectAll();
    Q_EMIT partOf<PaperView>(shown.page).customContextMenuRequested({20, 20});
    auto *menu = partOf<PaperView>(shown.page).findChild<QMenu *>();
    QVERIFY(menu);
    const auto trigger = [&](const QString &text) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(trigger(QStringLiteral("Open 5 abstract page(s)")));
    QCOMPARE(browser.opened.size(), 5);
    QVERIFY(trigger(QStringLiteral("Copy as BibTeX")));
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1String("@misc{")), 5);
    QVERIFY(trigger(QStringLiteral("Mark 5 paper(s) for later")));
    QTRY_COMPARE(shown.note(DecisionFilter::Later), QStringLiteral("5"));
    QTRY_COMPARE(shown.said.last().first().toString(), QStringLiteral("5 paper(s) marked for later"));
    menu->close();
}

void TestPapersPage::marksManyAsUnread() {
    Shown shown;
    shown.open();
    partOf<PaperView>(shown.page).selectAll();
    const std::vector<ArxivId> ids = partOf<PaperView>(shown.page).selectedPapers();
    shown.stand.session.acts().setRead(ids, true);
    QTRY_COMPARE(shown.said.size(), 1);
    QCOMPARE(shown.said.last().first().toString(), QStringLiteral("5 paper(s) marked as read"));
    QCOMPARE(shown.mark(0), QStringLiteral("No decision yet"));
    shown.stand.session.acts().setRead(ids, true); // nothing left to do
    QCOMPARE(shown.said.count(), 1);
    shown.stand.session.acts().setRead({ids.front()}, false);
    QCOMPARE(shown.mark(0), QStringLiteral("Unread, no decision yet"));
    partOf<PaperActions>(shown.page).undo();
    QTRY_COMPARE(shown.mark(0), QStringLiteral("No decision yet"));
    partOf<PaperActions>(shown.page).undo();
    QTRY_COMPARE(shown.mark(4), QStringLiteral("Unread, no decision yet"));
    shown.page.refresh();
    QTRY_VERIFY(!shown.stand.session.isLoading());
    QCOMPARE(shown.mark(4), QStringLiteral("Unread, no decision yet"));
}

void TestPapersPage::theWholeLibraryReadsAbstractsWhenTheyAreShown() {
    Shown shown;
    shown.stand.session.open({PaperScope::Kind::Library});
    QTRY_COMPARE(shown.titles().size(), 5);
    const PaperModel &papers = shown.stand.session.papers();
    QCOMPARE(papers.item(4).row.paper.abstract, QString()); // a library's would fill the memory
    partOf<PaperView>(shown.page).setCurrentPaper(papers.item(4).row.paper.id);
    const QString abstract = QStringLiteral("We look into this: ");
    QTRY_VERIFY(partOf<DetailsPane>(shown.page).view()->toPlainText().contains(abstract));
    partOf<PaperActions>(shown.page).keepCurrent(); // its row is told anew
    partOf<PaperView>(shown.page).setCurrentPaper(papers.item(4).row.paper.id);
    QVERIFY(partOf<DetailsPane>(shown.page).view()->toPlainText().contains(abstract));
}

void TestPapersPage::placesAreKnownWhereDaysAreWhole() {
    Shown shown;
    shown.open();
    const auto percentile = [&] {
        return partOf<PaperView>(shown.page)
            .model()
            ->index(0, int(PaperColumn::Percentile))
            .data()
            .toString();
    };
    QCOMPARE(percentile(), QStringLiteral("50"));
    shown.key(Qt::Key_S);
    shown.stand.session.open({PaperScope::Kind::Kept});
    QTRY_COMPARE(shown.titles(), QStringList{QStringLiteral("Sparse things")});
    QCOMPARE(percentile(), QString()); // the best of those kept need not be the day's best
}

void TestPapersPage::showsAPaperOfAnyDay() {
    Shown shown;
    shown.open();
    const QDate monday = friday.addDays(3);
    (void)valueOf(shown.library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), monday, 20), {}));
    (void)valueOf(shown.library->marks().decide({paperId("2508.10007")}, Decision::Skip));
    shown.page.showPaper(paperId("2508.10007"), monday); // the day opens with what is left to decide
    QTRY_COMPARE(shown.current(), QStringLiteral("Paper number 7"));
    QCOMPARE(shown.stand.session.day(), monday);
    shown.page.showPaper(paperId("2508.10009"), monday); // the same day
    QTRY_COMPARE(shown.current(), QStringLiteral("Paper number 9"));
}

void TestPapersPage::searches() {
    Shown shown;
    shown.open();
    shown.page.focusSearch();
    QTest::keyClicks(shown.search(), QStringLiteral("kernels"));
    QTRY_COMPARE(shown.titles(),
                 (QStringList{QStringLiteral("Loud kernels"), QStringLiteral("Quiet kernels")}));
    QCOMPARE(shown.current(), QStringLiteral("Loud kernels"));
    QTest::keyClicks(shown.search(), QStringLiteral(" nowhere"));
    auto *empty = shown.page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY2(empty->text().startsWith(QLatin1String("No matches")), qPrintable(empty->text()));
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(shown.titles().size(), 5);
    QCOMPARE(shown.search()->text(), QString());
    QTest::keyClicks(shown.search(), QStringLiteral("quiet"));
    QTRY_COMPARE(shown.titles().size(), 1);
    QTest::keyClick(shown.search(), Qt::Key_Escape);
    QTRY_COMPARE(shown.titles().size(), 5);
}

void TestPapersPage::filtersThroughTheSidebar() {
    Shown shown;
    shown.open();
    shown.key(Qt::Key_S);
    shown.choose(DecisionFilter::Kept);
    QCOMPARE(shown.titles(), QStringList{QStringLiteral("Sparse things")});
    shown.choose(DecisionFilter::ToTriage);
    QCOMPARE(shown.titles().size(), 4);
    shown.choose(DecisionFilter::Failed);
    QVERIFY(shown.page.findChild<EmptyState *>()->isVisible());
    shown.choose(DecisionFilter::All);
    QCOMPARE(shown.titles().size(), 5);
    QVERIFY(partOf<PaperView>(shown.page).isVisible());
}

void TestPapersPage::scoresStreamInAroundTheCurrentRow() {
    Shown shown;
    const QDate monday = friday.addDays(3);
    (void)valueOf(shown.library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), monday, 100), {}));
    shown.page.openDay(monday);
    QTRY_COMPARE(shown.titles().size(), 100);
    partOf<PaperView>(shown.page).setCurrentPaper(paperId("2508.10010"));
    const int y =
        partOf<PaperView>(shown.page).visualRect(partOf<PaperView>(shown.page).currentIndex()).top();
    for (int i = 0; i < 100; i += 10) {
        std::vector<ScoredPaper> batch;
        for (int j = i; j < i + 10; ++j) {
            const QByteArray id = "2508." + QByteArray::number(10000 + j);
            batch.push_back({paperId(id.constData()), 1, shown.run.score(1 + i / 10, 1 + j % 10)});
        }
        shown.run.store(batch);
        shown.stand.session.addScores(batch);
        int turns = 0; // of the event loop: what was put off is done then
        QVERIFY(QTest::qWaitFor([&turns] { return ++turns > 2; }));
        QCOMPARE(partOf<PaperView>(shown.page).visualRect(partOf<PaperView>(shown.page).currentIndex()).top(),
                 y);
        QCOMPARE(shown.current(), QStringLiteral("Paper number 10"));
    }
    shown.page.refresh(); // as at a run's end
    QTRY_VERIFY(!shown.stand.session.isLoading());
    QCOMPARE(partOf<PaperView>(shown.page).visualRect(partOf<PaperView>(shown.page).currentIndex()).top(), y);
    QCOMPARE(shown.titles().first(), QStringLiteral("Paper number 99"));
    QVERIFY(partOf<DetailsPane>(shown.page).view()->toPlainText().contains(QLatin1String("Relevance 2")));
}

void TestPapersPage::aLoadUnderWayDoesNotUndoADecision() {
    Shown shown;
    shown.open();
    shown.page.refresh();
    QVERIFY(shown.stand.session.isLoading());
    shown.key(Qt::Key_S);
    QTRY_VERIFY(!shown.stand.session.isLoading());
    QCOMPARE(shown.mark(0), QStringLiteral("Kept"));
}

void TestPapersPage::newListingJoins() {
    Shown shown;
    shown.open();
    (void)valueOf(shown.library->listings().add(
        makeListing(QStringLiteral("cs.AI"), friday,
                    {announce(makePaper("2508.00009", QStringLiteral("Fresh"), {QStringLiteral("cs.AI")}))}),
        {}));
    shown.stand.session.refreshWith(friday);
    QTRY_COMPARE(shown.titles().size(), 6);
    QCOMPARE(shown.current(), QStringLiteral("Sparse things"));
    QCOMPARE(shown.note(DecisionFilter::ToTriage), QStringLiteral("6"));
}

void TestPapersPage::shownForASecondIsRead() {
    Shown shown;
    shown.open();
    const auto isRead = [&](const char *id) {
        for (const PaperRow &row : shown.day.rows()) {
            if (row.paper.id == paperId(id))
                return row.read;
        }
        return false;
    };
    shown.key(Qt::Key_J); // the first was shown too briefly
    QTRY_VERIFY(isRead("2508.00002"));
    QVERIFY(!isRead("2508.00004"));
    QCOMPARE(shown.mark(1), QStringLiteral("No decision yet"));
}

void TestPapersPage::showsHostileTitlesAsText() {
    Shown shown;
    shown.open();
    QVERIFY(shown.titles().contains(QStringLiteral("<b>Bold</b> claims")));
    partOf<PaperView>(shown.page).setCurrentPaper(paperId("2508.00003"));
    QVERIFY(partOf<DetailsPane>(shown.page)
                .view()
                ->toPlainText()
                .startsWith(QLatin1String("<b>Bold</b> claims")));
}

void TestPapersPage::spaceScrollsThenGoesOn() {
    Shown shown;
    shown.open();
    shown.key(Qt::Key_S);
    shown.key(Qt::Key_K);
    shown.key(Qt::Key_Space); // a short abstract is all in sight
    QCOMPARE(shown.current(), QStringLiteral("Loud kernels"));
}

void TestPapersPage::copiesForPapers() {
    Shown shown;
    shown.open();
    partOf<PaperActions>(shown.page).copyLinks();
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        QLatin1String("[Sparse things](https://arxiv.org/abs/2508.00004)")));
    partOf<PaperActions>(shown.page).copyBibTeX();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("eprint={2508.00004}")));
    partOf<PaperActions>(shown.page).copyCslJson();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("\"number\": \"arXiv:2508.00004\"")));
    const StandInBrowser browser;
    shown.key(Qt::Key_O);
    partOf<PaperActions>(shown.page).openPdf();
    QCOMPARE(browser.opened, (QList<QUrl>{QUrl(QStringLiteral("https://arxiv.org/abs/2508.00004")),
                                          QUrl(QStringLiteral("https://arxiv.org/pdf/2508.00004"))}));
}

// A paper that was kept on Friday is cross-listed on Monday: not offered again, and one sees why.
void TestPapersPage::saysWhatWasDecidedOnAnEarlierDay() {
    TempLibrary library;
    const QDate monday = friday.addDays(3);
    const Paper known = makePaper("2508.00001", QStringLiteral("Known"), {QStringLiteral("cs.LG")});
    const Paper fresh = makePaper("2508.00002", QStringLiteral("Fresh"), {QStringLiteral("cs.AI")});
    (void)valueOf(
        library->listings().add(makeListing(QStringLiteral("cs.LG"), friday, {announce(known)}), {}));
    (void)valueOf(library->marks().decide({known.id}, Decision::Keep));
    PaperQuery query;
    query.day = friday;
    const QDateTime decided = valueOf(library->search().papers(query)).front().decidedAt;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > decided.addMSecs(2));
    (void)valueOf(library->listings().add(
        makeListing(QStringLiteral("cs.AI"), monday, {announce(known, AnnounceType::Cross), announce(fresh)}),
        {}));
    PageStand stand(*library);
    stand.page.resize(1400, 700);
    stand.page.show();
    stand.page.openDay(monday);
    auto &table = partOf<PaperView>(stand.page);
    QTRY_COMPARE(stand.session.day(), monday);
    QCOMPARE(stand.session.papers().counts().toTriage, 1);
    QCOMPARE(table.model()->rowCount(), 1); // the fresh one
    QVERIFY(table.setCurrentPaper(fresh.id));
    auto &sidebar = partOf<Sidebar>(stand.page);
    const auto &lines = static_cast<const SidebarModel &>(*sidebar.model());
    sidebar.setCurrentIndex(lines.index(lines.rowOfView(DecisionFilter::Kept)));
    QCOMPARE(table.model()->rowCount(), 1);
    QVERIFY(table.setCurrentPaper(known.id));
    const auto cell = [&table](PaperColumn column, int role) {
        return table.model()->index(0, int(column)).data(role).toString();
    };
    const QString day = shortDay(decided.toLocalTime().date(), QDate::currentDate());
    QCOMPARE(cell(PaperColumn::Mark, Qt::AccessibleTextRole), QStringLiteral("Seen: kept on %1").arg(day));
    QVERIFY(cell(PaperColumn::Title, Qt::ToolTipRole).contains(day));
    QVERIFY(cell(PaperColumn::Type, Qt::DisplayRole).contains(QLatin1String("seen")));
    const auto details = [&stand] {
        return partOf<DetailsPane>(stand.page).view()->toPlainText().replace(QChar::Nbsp, QLatin1Char(' '));
    };
    QTRY_VERIFY2(details().contains(QStringLiteral("seen: kept on ") + day), qPrintable(details()));
    stand.page.openDay(friday);
    QTRY_COMPARE(stand.session.day(), friday);
    QCOMPARE(cell(PaperColumn::Mark, Qt::AccessibleTextRole), QStringLiteral("Kept")); // here it was decided
}

void TestPapersPage::whatComesToAnEmptyDayIsToBeTriaged() {
    TempLibrary library;
    valueOf(library->listings().noteFeed(
        {friday, QStringLiteral("cs.LG"), LedgerState::NotYetOut, 0, 0, {}, {}}));
    PageStand stand(*library);
    stand.page.openDay(friday);
    QTRY_COMPARE(stand.session.day(), friday);
    (void)valueOf(library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), friday, 3), {}));
    stand.page.refresh();
    QTRY_COMPARE(stand.session.papers().rowCount(), 3);
    const auto &lines = partOf<SidebarModel>(stand.page);
    const QModelIndex current = partOf<Sidebar>(stand.page).currentIndex();
    QCOMPARE(current.row(), lines.rowOfView(DecisionFilter::ToTriage));
}

void TestPapersPage::emptyStates_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("now");
    QTest::addColumn<int>("state"); // -1: nothing is known
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("step");
    const auto rowAt = [](const char *name, QDate day, QDate now, int state, const char *title,
                          const char *text, EmptyStep step) {
        QTest::newRow(name) << day << now << state << QString::fromLatin1(title) << QString::fromLatin1(text)
                            << static_cast<int>(step);
    };
    const auto row = [&rowAt](const char *name, QDate day, int state, const char *title, const char *text,
                              EmptyStep step) { rowAt(name, day, day, state, title, text, step); };
    const auto state = [](LedgerState s) { return static_cast<int>(s); };
    row("unknown", friday, -1, "No papers of this day yet", "", EmptyStep::Fetch);
    row("weekend", QDate(2025, 8, 9), state(LedgerState::Weekend), "Weekend", "next listing",
        EmptyStep::None);
    row("holiday", QDate(2025, 7, 4), state(LedgerState::Holiday), "Holiday", "next listing",
        EmptyStep::None);
    row("not yet out", friday, state(LedgerState::NotYetOut), "This day's listing is not out yet",
        "next listing", EmptyStep::Fetch);
    row("failed", friday, state(LedgerState::Failed), "This day's listing could not be fetched", "cs.LG: 503",
        EmptyStep::Fetch);
    rowAt("a day ago", friday, friday.addDays(3), state(LedgerState::Failed),
          "This day's listing could not be fetched", "cs.LG: 503", EmptyStep::FetchDay);
    row("nothing announced", friday, state(LedgerState::Complete), "Nothing was announced", "next listing",
        EmptyStep::None);
}

void TestPapersPage::emptyStates() {
    QFETCH(QDate, day);
    QFETCH(QDate, now);
    QFETCH(int, state);
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(int, step);
    TempLibrary library;
    if (state >= 0) {
        LedgerEntry entry;
        entry.day = day;
        entry.feed = QStringLiteral("cs.LG");
        entry.state = static_cast<LedgerState>(state);
        entry.note = QStringLiteral("503");
        valueOf(library->listings().noteFeed(entry));
    }
    PageStand stand(*library);
    PapersPage &page = stand.page;
    page.setNow(QDateTime(now, QTime(12, 0), QTimeZone::utc()));
    page.resize(1200, 600);
    page.show();
    page.openDay(day);
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY2(empty->text().startsWith(title), qPrintable(empty->text()));
    QVERIFY2(empty->text().contains(text), qPrintable(empty->text()));
    QVERIFY(empty->isVisible());
    QSignalSpy fetches(stand.actions[ActionId::FetchToday], &QAction::triggered);
    const QSignalSpy earlier(&page, &PapersPage::fetchWanted);
    auto *button = empty->findChild<QPushButton *>();
    QCOMPARE(button->isVisible(), step != static_cast<int>(EmptyStep::None));
    if (button->isVisible())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(fetches.count(), step == static_cast<int>(EmptyStep::Fetch) ? 1 : 0);
    QCOMPARE(earlier.count(), step == static_cast<int>(EmptyStep::FetchDay) ? 1 : 0);
}

void TestPapersPage::saysWhenTheLibraryCannotBeRead() {
    Library closed(QStringLiteral("/nonexistent/never opened"));
    PageStand stand(closed);
    stand.page.openDay(friday);
    auto *empty = stand.page.findChild<EmptyState *>();
    QTRY_VERIFY2(empty->text().startsWith(QLatin1String("The papers could not be read")),
                 qPrintable(empty->text()));
    QVERIFY(stand.errors.count() > 0);
}

void TestPapersPage::sampleDayIsNamed() {
    Shown shown;
    (void)valueOf(shown.library->listings().add(
        makeListing(
            QStringLiteral("cs.LG"), sampleDay(),
            {announce(makePaper("0000.00001", QStringLiteral("Invented"), {QStringLiteral("cs.LG")}))}),
        {}));
    shown.page.openDay(sampleDay());
    const auto saysSo = [&] {
        const auto labels = shown.page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() &&
                   label->text().startsWith(QLatin1String("The sample day's invented papers"));
        });
    };
    QTRY_VERIFY(saysSo());
    shown.page.openDay(friday);
    QTRY_VERIFY(!saysSo());
}

void TestPapersPage::narrowPagesPutTheDetailsBelow() {
    Shown shown;
    shown.open();
    const auto position = [&](QWidget &widget) { return widget.mapTo(&shown.page, QPoint(0, 0)); };
    QVERIFY(position(partOf<DetailsPane>(shown.page)).x() > position(partOf<PaperView>(shown.page)).x());
    shown.page.resize(800, 520);
    QTRY_VERIFY(position(partOf<DetailsPane>(shown.page)).y() > position(partOf<PaperView>(shown.page)).y());
    QCOMPARE(shown.page.width(), 800); // it fits
}

void TestPapersPage::remembersItsLayout() {
    QByteArray state;
    {
        Shown shown;
        partOf<PaperView>(shown.page).horizontalHeader()->hideSection(static_cast<int>(PaperColumn::Type));
        state = shown.page.saveState();
    }
    Shown shown;
    QVERIFY(!shown.page.restoreState("nonsense"));
    QVERIFY(shown.page.restoreState(state));
    QVERIFY(partOf<PaperView>(shown.page)
                .horizontalHeader()
                ->isSectionHidden(static_cast<int>(PaperColumn::Type)));
}

WINNOW_TEST(TestPapersPage, QApplication)

} // namespace paperspagetest

#include "tst_paperspage.moc"
