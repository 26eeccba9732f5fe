#include "app/arxiv/announcementcalendar.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/listingpages.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"
#include "tests/ui/exportdigest.h"
#include "tests/ui/program.h"
#include "ui/common/nextlisting.h"
#include "ui/common/theme.h"
#include "ui/digest/digestpage.h"
#include "ui/papers/sidebar/calendar/monthcalendar.h"
#include "ui/runs/runbar.h"
#include "ui/runs/runcontroller.h"
#include "ui/shell/blockedpage.h"
#include "ui/welcome/welcomepage.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace mainwindowtest {

using namespace winnow;

class TestMainWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesTheDaysJobFromSampleToFile();
    void isNamedByWhatIsOpen();
    void bestPapersStandOnTopAfterAFetch();
    void keysDecideOnlyWhereTheyShould();
    void undoOutlivesARestart();
    void remembersLayoutAndDay();
    void saysWhyAFetchFailedAndTriesAgain();
    void aGapOfTheCalendarIsClosedByAClick();
    void saysHowLongItIsToTheNextListing();
    void fetchWithoutCategoriesAsksForThem();
    void leavesANewerLibraryAlone();
    void drawsBothThemes();
};

void TestMainWindow::doesTheDaysJobFromSampleToFile() {
    Program program;
    program.startWithSampleDay();
    QVERIFY(program.window().windowTitle().contains(QStringLiteral("Sample day")));

    // Best first, as the reader expects of a fresh window.
    QTRY_VERIFY_WITH_TIMEOUT(program.isBestFirst(), patience);

    program.table().setFocus();
    QTest::keyClick(&program.table(), Qt::Key_S);
    QTest::keyClick(&program.table(), Qt::Key_E);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Skip), 1, patience);

    QTest::keyClick(&program.window(), Qt::Key_3, Qt::ControlModifier);
    auto *digest = program.window().findChild<DigestPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(digest->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(canExport(*digest), patience);
    const QString file = program.path("digest.md");
    exportDigest(*digest, file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray markdown = written.readAll();
    QVERIFY(markdown.startsWith("# Personalized Daily ArXiv Papers 2000-01-03\n"));
    QVERIFY(markdown.contains("**Relevance:** "));
    QVERIFY(markdown.contains("| *[built-in]*"));
}

void TestMainWindow::isNamedByWhatIsOpen() {
    Program program;
    program.startWithSampleDay();
    const auto isNamed = [&program](const char *name) {
        return program.window().windowTitle() == QStringLiteral("Winnow – ") + QLatin1String(name);
    };
    QVERIFY(isNamed("Sample day"));
    const PaperScope day = program.session().scope();
    program.session().open({PaperScope::Kind::Library});
    QTRY_VERIFY_WITH_TIMEOUT(isNamed("All papers"), patience);
    program.session().open({PaperScope::Kind::Search, {}, QStringLiteral("glacier")});
    QTRY_VERIFY_WITH_TIMEOUT(isNamed("Found on all days"), patience);
    program.session().open(day);
    QTRY_VERIFY_WITH_TIMEOUT(isNamed("Sample day"), patience);
}

void TestMainWindow::bestPapersStandOnTopAfterAFetch() {
    TestServer server;
    const auto serve = [&server](const QString &category, QDate day, int firstId, int papers) {
        std::vector<FeedItem> items = manyItems(papers, firstId);
        for (int i = 0; i < papers - 20; ++i) // the dull ones come first
            items[size_t(i)].title = QStringLiteral("On the migration of geese, part %1").arg(i);
        server.answer(QStringLiteral("/rss/") + category, TestAnswer{.body = feedText(category, day, items)});
    };
    Program program;
    Settings settings;
    settings.categories = QStringList{QStringLiteral("cs.LG"), QStringLiteral("cs.AI")};
    settings.firstStartDone = true;
    settings.arxivUrl = server.url(QString()).toString();
    program.configure(settings);
    program.start();
    const auto fetch = [&](QDate day, int firstId, int papers) {
        serve(QStringLiteral("cs.LG"), day, firstId, papers);
        serve(QStringLiteral("cs.AI"), day, firstId + 1000, papers);
        QTest::keyClick(&program.window(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(program.session().day(), day, patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 2 * papers, patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.isScored() && program.isBestFirst() && !program.isRunning(),
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.table().currentIndex().row(), 0, patience);
        QCOMPARE(program.table().verticalScrollBar()->value(), 0);
    };
    fetch(QDate(2025, 6, 10), 10001, 120);
    // The reader stands far below when a shorter day takes the table.
    program.table().setCurrentIndex(program.table().model()->index(230, int(PaperColumn::Title)));
    fetch(QDate(2025, 6, 11), 20001, 60);
}

void TestMainWindow::keysDecideOnlyWhereTheyShould() {
    Program program;
    program.startWithSampleDay();
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("sparse"));
    QCOMPARE(search->text(), QStringLiteral("sparse"));
    QTRY_VERIFY_WITH_TIMEOUT(program.rows() > 0 && program.rows() < 30, patience);
    QCOMPARE(program.decided(Decision::Keep), 0);
    QCOMPARE(program.decided(Decision::Skip), 0);
}

void TestMainWindow::undoOutlivesARestart() {
    Program program;
    program.startWithSampleDay();
    program.table().setFocus();
    QTest::keyClick(&program.table(), Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 1, patience);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.rows() > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(program.table().currentIndex().isValid(), patience);
    QTest::keyClick(&program.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 0, patience);
    QTest::keyClick(&program.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 1, patience);
}

void TestMainWindow::remembersLayoutAndDay() {
    Program program;
    program.startWithSampleDay();
    program.window().resize(780, 610);
    program.table().horizontalHeader()->resizeSection(int(PaperColumn::Title), 333);
    program.table().sortByColumn(int(PaperColumn::Novelty), Qt::AscendingOrder);
    program.window().close();
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.rows() > 0, patience);
    QCOMPARE(program.window().size(), QSize(780, 610));
    QCOMPARE(program.table().horizontalHeader()->sortIndicatorSection(), int(PaperColumn::Novelty));
    QCOMPARE(program.table().horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(program.session().day(), QDate(2000, 1, 3));
}

void TestMainWindow::saysWhyAFetchFailedAndTriesAgain() {
    TestServer server;
    server.answer(QStringLiteral("/rss/cs.LG"), TestAnswer{.status = 404, .body = "gone"});
    Program program;
    Settings settings;
    settings.categories = QStringList{QStringLiteral("cs.LG")};
    settings.firstStartDone = true;
    settings.arxivUrl = server.url(QString()).toString();
    program.configure(settings);
    program.start();
    QTest::keyClick(&program.window(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(QStringLiteral("cs.LG")), patience);
    QCOMPARE(server.count(QStringLiteral("/rss/cs.LG")), 1);
}

// The day between two that were fetched comes from arXiv's catch-up page, scored, and is shown.
void TestMainWindow::aGapOfTheCalendarIsClosedByAClick() {
    const QString category = QStringLiteral("cs.LG");
    const QDate newest = AnnouncementCalendar::newestDay(QDateTime::currentDateTimeUtc());
    const QDate gap = AnnouncementCalendar::previousDay(newest);
    TestServer server;
    server.answer(
        QStringLiteral("/catchup/cs.LG/") + gap.toString(Qt::ISODate),
        {.body = catchUpPage(category, gap, {{QStringLiteral("2506.00001")}}), .contentType = "text/html"});
    Program program;
    Settings settings;
    settings.categories = QStringList{category};
    settings.firstStartDone = true;
    settings.arxivUrl = server.url(QString()).toString();
    program.configure(settings);
    {
        Library library(program.path("library.db"));
        (void)valueOf(library.open());
        for (const QDate day : {AnnouncementCalendar::previousDay(gap), newest})
            (void)valueOf(library.listings().add(makeLargeListing(category, day, 2), {}));
    }
    program.start();
    QTRY_COMPARE_WITH_TIMEOUT(program.session().day(), newest, patience);
    auto &grid = partOf<MonthCalendar>(program.window());
    if (grid.cellOf(gap) < 0)
        QTest::keyClick(&grid, Qt::Key_PageUp);
    QTRY_COMPARE_WITH_TIMEOUT(grid.dayAt(grid.cellOf(gap)).state, LedgerState::Missing, patience);
    QVERIFY(server.requests().empty()); // nothing was asked by itself
    QAccessible::queryAccessibleInterface(&grid)
        ->child(grid.cellOf(gap))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    auto *cure = program.window().findChild<QPushButton *>(QStringLiteral("fetchDay"));
    QVERIFY(cure->isVisible() && cure->isEnabled());
    QTest::mouseClick(cure, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(program.session().day(), gap, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning() && program.rows() == 1 && program.isScored(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(grid.dayAt(grid.cellOf(gap)).state, LedgerState::Complete, patience);
    QCOMPARE(grid.dayAt(grid.cellOf(gap)).counts.papers, 1);
}

// Anew when the window can be seen again: nobody counted meanwhile.
void TestMainWindow::saysHowLongItIsToTheNextListing() {
    Program program;
    program.start();
    const auto isRight = [&program] {
        const QString words = nextListing(QDateTime::currentDateTimeUtc()).words;
        const auto labels = partOf<RunBar>(program.window()).findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    QTRY_VERIFY(isRight());
    const QSignalSpy passed(&partOf<RunController>(program.window()), &RunController::minutePassed);
    program.window().hide();
    program.window().show();
    QTRY_VERIFY(passed.count() > 0);
    QVERIFY(isRight());
}

void TestMainWindow::fetchWithoutCategoriesAsksForThem() {
    Program program;
    Settings settings;
    settings.firstStartDone = true;
    program.configure(settings);
    program.start();
    QTest::keyClick(&program.window(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(program.window().findChild<WelcomePage *>()->isVisible(), patience);
}

void TestMainWindow::leavesANewerLibraryAlone() {
    Program program;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(program.path("library.db"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE future(id INTEGER)")));
        QVERIFY(query.exec(QStringLiteral("PRAGMA application_id = 1466527351"))); // a library of Winnow's
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 9999")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    QFile file(program.path("library.db"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    program.start();
    auto *blocked = program.window().findChild<BlockedPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(blocked->isVisible(), patience);
    QVERIFY(blocked->text().contains(QStringLiteral("newer version of Winnow")));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestMainWindow::drawsBothThemes() {
    Program program;
    Settings settings;
    settings.theme = Theme::Dark;
    program.configure(settings);
    program.start();
    QVERIFY(isDark(QApplication::palette()));
    settings.theme = Theme::Light;
    program.configure(settings);
    program.start();
    QVERIFY(!isDark(QApplication::palette()));
}

WINNOW_TEST(TestMainWindow, QApplication)

} // namespace mainwindowtest

#include "tst_mainwindow.moc"
