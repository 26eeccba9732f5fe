#include "tests/app/run/feedtext.h"
#include "tests/support/otherwriter.h"
#include "tests/support/promise.h"
#include "tests/support/testmain.h"
#include "tests/ui/scoredday.h"
#include "ui/criteria/criteriapage.h"
#include "ui/digest/digestpage.h"
#include "ui/papers/details/annotation/noteedit.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/search/searchbox.h"
#include "ui/papers/sidebar/sidebar.h"
#include "ui/runs/history/historypage.h"

#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>

namespace liverefreshtest {

using namespace winnow;

// What another program writes while the window is open: a second library on the same file stands for it, and
// in the end winnow-cli itself.

namespace {

constexpr int promise = promised(2000); // milliseconds

class Beside final {
public:
    Beside() : m_library(day.program.path("library.db")) { (void)valueOf(m_library.open()); }

    Library &other() { return m_library; }
    PaperView &table() { return day.program.table(); }
    ArxivId shownAt(int row) { return static_cast<PaperSortModel *>(table().model())->id(row); }
    ArxivId current() { return table().currentPaper().value_or(ArxivId()); }
    Decision decisionOf(const ArxivId &id) {
        const int row = day.open().rowOf(id);
        return row < 0 ? Decision::None : day.open().facts(row).decision;
    }
    Sidebar &sidebar() { return *day.program.window().findChild<Sidebar *>(); }
    // What the sidebar says beside the line.
    QString note(const QString &text) {
        const auto &lines = partOf<SidebarModel>(day.program.papers());
        for (int row = 0; row < lines.rowCount(); ++row) {
            if (lines.entry(row).text == text)
                return lines.entry(row).note;
        }
        return QStringLiteral("no such line");
    }
    int days() {
        const auto &lines = partOf<SidebarModel>(day.program.papers());
        int days = 0;
        for (int row = 0; row < lines.rowCount(); ++row) {
            const SidebarEntry &line = lines.entry(row);
            days +=
                line.kind == SidebarEntry::Kind::Scope && line.scope.kind == PaperScope::Kind::Day ? 1 : 0;
        }
        return days;
    }
    void score(const ArxivId &id, int relevance) {
        RunRecord run;
        run.day = ScoredDay::day();
        run.criteriaVersion = 1;
        run.scorer = Scorer::Llm;
        run.model = QStringLiteral("some-model");
        Score score;
        score.relevance = relevance;
        score.novelty = 10;
        score.criteriaVersion = 1;
        score.scorer = Scorer::Llm;
        score.model = run.model;
        valueOf(m_library.scores().add(valueOf(m_library.scores().beginRun(run)).id, {{id, 1, score}}));
    }

    ScoredDay day;

private:
    Library m_library;
};

} // namespace

class TestLiveRefresh final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsDecisionsAndCounts();
    void showsWhatWasLearned();
    void keepsTheCurrentRowWhereItIs();
    void takesNewPapersOfTheOpenDay();
    void listsANewDayAndStays();
    void leavesANoteThatIsBeingTyped();
    void leavesWhatIsSearchedFor();
    void takesBackTheRightAct();
    void readsSomeRowsOfTheWholeLibrary();
    void keepsCriteriaThatAreBeingWritten();
    void showsViewsAndRuns();
    void leavesAViewThatIsBeingNamed();
    void opensTheFirstDay();
    void seesTheCommandLine();
};

void TestLiveRefresh::showsDecisionsAndCounts() {
    Beside beside;
    const ArxivId id = beside.shownAt(5);
    (void)valueOf(beside.other().marks().decide({id}, Decision::Keep));
    QTRY_COMPARE_WITH_TIMEOUT(beside.decisionOf(id), Decision::Keep, promise);
    QTRY_COMPARE_WITH_TIMEOUT(beside.note(QStringLiteral("Kept")), QStringLiteral("1"), promise);
    (void)valueOf(beside.other().marks().undo());
    QTRY_COMPARE_WITH_TIMEOUT(beside.decisionOf(id), Decision::None, promise);
}

void TestLiveRefresh::showsWhatWasLearned() {
    Beside beside;
    const ArxivId last = beside.shownAt(23);
    const auto &open = beside.day.open();
    QVERIFY(beside.table().horizontalHeader()->isSectionHidden(int(PaperColumn::Taste)));
    OtherWriter writer(beside.day.program.path("library.db"));
    writer.execute(QStringLiteral("INSERT INTO taste (profile, paper_id, value) SELECT 1, id, 0.9 FROM paper "
                                  "WHERE arxiv_id = '%1'")
                       .arg(last.toString()));
    QTRY_VERIFY_WITH_TIMEOUT(open.facts(open.rowOf(last)).taste > 0.8F, promise);
    QVERIFY(!beside.table().horizontalHeader()->isSectionHidden(int(PaperColumn::Taste)));
    beside.table().sortByColumn(int(PaperColumn::Taste), Qt::DescendingOrder);
    QCOMPARE(beside.shownAt(0), last);
    beside.table().setCurrentPaper(last);
    const auto text = [&beside] {
        return partOf<DetailsPane>(beside.day.program.papers()).view()->toPlainText();
    };
    QTRY_VERIFY2(text().contains(QLatin1String("built-in scorer 24, your taste 1")), qPrintable(text()));
    writer.execute(QStringLiteral("DELETE FROM taste"));
    QTRY_VERIFY_WITH_TIMEOUT(!open.facts(open.rowOf(last)).hasTaste(), promise);
}

void TestLiveRefresh::keepsTheCurrentRowWhereItIs() {
    Beside beside;
    beside.table().setCurrentPaper(beside.shownAt(15));
    const ArxivId current = beside.current();
    const int y = beside.table().visualRect(beside.table().currentIndex()).y();
    QVERIFY(y > 0);
    const ArxivId last = beside.shownAt(23);
    beside.score(last, 10); // it goes to the top
    const auto row = [&] { return beside.day.open().rows().score(beside.day.open().rowOf(last)); };
    QTRY_VERIFY_WITH_TIMEOUT(row() && row()->scorer == Scorer::Llm, promise);
    QTRY_COMPARE_WITH_TIMEOUT(beside.shownAt(0), last, promise);
    QCOMPARE(beside.current(), current);
    QCOMPARE(beside.table().visualRect(beside.table().currentIndex()).y(), y);
}

void TestLiveRefresh::takesNewPapersOfTheOpenDay() {
    Beside beside;
    const ArxivId current = beside.current();
    (void)valueOf(beside.other().listings().add(
        makeLargeListing(QStringLiteral("cs.AI"), ScoredDay::day(), 300, 50000), {}));
    QTRY_COMPARE_WITH_TIMEOUT(beside.day.program.rows(), ScoredDay::papers + 300, promise);
    QCOMPARE(beside.current(), current);
}

void TestLiveRefresh::listsANewDayAndStays() {
    Beside beside;
    const ArxivId current = beside.current();
    const int days = beside.days();
    (void)valueOf(beside.other().listings().add(
        makeLargeListing(QStringLiteral("cs.LG"), ScoredDay::day().addDays(3), 40, 60000), {}));
    QTRY_COMPARE_WITH_TIMEOUT(beside.days(), days + 1, promise);
    QCOMPARE(beside.day.program.session().day(), ScoredDay::day());
    QCOMPARE(beside.current(), current);
    QCOMPARE(beside.day.program.rows(), ScoredDay::papers);
}

void TestLiveRefresh::leavesANoteThatIsBeingTyped() {
    Beside beside;
    auto *note = beside.day.program.window().findChild<NoteEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Half a th"));
    const ArxivId id = beside.current();
    (void)valueOf(beside.other().marks().decide({id}, Decision::Later));
    QTRY_COMPARE_WITH_TIMEOUT(beside.decisionOf(id), Decision::Later, promise);
    QCOMPARE(beside.current(), id);
    QCOMPARE(note->toPlainText(), QStringLiteral("Half a th"));
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, QStringLiteral("ought"));
    note->save();
    QTRY_COMPARE(valueOf(beside.other().search().byIds({id})).front().annotation.note,
                 QStringLiteral("Half a thought"));
}

void TestLiveRefresh::leavesWhatIsSearchedFor() {
    Beside beside;
    auto *box = beside.day.program.window().findChild<SearchBox *>();
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("sparse"));
    QTRY_COMPARE(beside.day.program.rows(), ScoredDay::papers / 2);
    Paper paper =
        makePaper("2508.70001", QStringLiteral("Sparse thing of another feed"), {QStringLiteral("cs.AI")});
    (void)valueOf(beside.other().listings().add(
        makeListing(QStringLiteral("cs.AI"), ScoredDay::day(), {announce(paper)}), {}));
    QTRY_COMPARE_WITH_TIMEOUT(beside.day.program.rows(), ScoredDay::papers / 2 + 1, promise);
    QCOMPARE(box->text(), QStringLiteral("sparse"));
    QVERIFY(box->hasFocus());
}

// The newest act is another program's: that is what the key takes back, and what is shown follows.
void TestLiveRefresh::takesBackTheRightAct() {
    Beside beside;
    const ArxivId own = beside.shownAt(0);
    const ArxivId others = beside.shownAt(4);
    beside.day.key(Qt::Key_S);
    QTRY_COMPARE(beside.decisionOf(own), Decision::Keep);
    QTRY_COMPARE(beside.day.program.decided(Decision::Keep), 1);
    (void)valueOf(beside.other().marks().decide({others}, Decision::Skip));
    QTRY_COMPARE_WITH_TIMEOUT(beside.decisionOf(others), Decision::Skip, promise);
    beside.day.key(Qt::Key_Z);
    QTRY_COMPARE(beside.decisionOf(others), Decision::None);
    QCOMPARE(beside.decisionOf(own), Decision::Keep);
    beside.day.key(Qt::Key_Z);
    QTRY_COMPARE(beside.decisionOf(own), Decision::None);
    QTRY_COMPARE(beside.day.program.decided(Decision::Keep), 0);
}

void TestLiveRefresh::readsSomeRowsOfTheWholeLibrary() {
    Beside beside;
    PaperSession &session = beside.day.program.session();
    session.open({PaperScope::Kind::Library});
    QTRY_COMPARE(session.scope().kind, PaperScope::Kind::Library);
    const ArxivId id = beside.shownAt(3);
    QSignalSpy resets(&session.papers(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(&session.papers(), &QAbstractItemModel::dataChanged);
    (void)valueOf(beside.other().marks().decide({id}, Decision::Keep));
    QTRY_COMPARE_WITH_TIMEOUT(beside.decisionOf(id), Decision::Keep, promise);
    QVERIFY(resets.isEmpty());
    for (const auto &change : changes)
        QCOMPARE(change.front().toModelIndex().row(), session.papers().rowOf(id));
    beside.score(id, 9);
    QTRY_COMPARE_WITH_TIMEOUT(session.papers().facts(session.papers().rowOf(id)).novelty, 10, promise);
    (void)valueOf(beside.other().listings().add(
        makeLargeListing(QStringLiteral("cs.LG"), ScoredDay::day().addDays(3), 40, 60000), {}));
    QTRY_COMPARE_WITH_TIMEOUT(session.papers().rowCount(), ScoredDay::papers + 40, promise);
    QVERIFY(resets.isEmpty());
}

void TestLiveRefresh::keepsCriteriaThatAreBeingWritten() {
    Beside beside;
    QTest::keyClick(&beside.day.program.window(), Qt::Key_2, Qt::ControlModifier);
    auto *page = beside.day.program.window().findChild<CriteriaPage *>();
    QTRY_VERIFY(page->isVisible());
    const auto editors = page->findChildren<QPlainTextEdit *>();
    const auto found = std::find_if(editors.begin(), editors.end(), [](const QPlainTextEdit *editor) {
        return editor->isVisible() && !editor->isReadOnly();
    });
    QVERIFY(found != editors.end());
    QPlainTextEdit *editor = *found;
    QTRY_VERIFY_WITH_TIMEOUT(!editor->toPlainText().isEmpty(), promise); // the criteria in use are read aside
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("Mine. "));
    const QString typed = editor->toPlainText();
    Criteria criteria;
    criteria.systemPrompt = QStringLiteral("You read papers.");
    criteria.scoringPrompt = QStringLiteral("Score other ones.\n[PAPER LIST HERE]\n");
    criteria.name = QStringLiteral("Elsewhere");
    (void)valueOf(beside.other().criteria().save(criteria));
    const auto isListed = [page](const QString &name) {
        const auto combos = page->findChildren<QComboBox *>();
        return std::any_of(combos.begin(), combos.end(), [&name](const QComboBox *combo) {
            return combo->findText(name, Qt::MatchContains) >= 0;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isListed(criteria.name), promise);
    QCOMPARE(editor->toPlainText(), typed);
    QVERIFY(page->hasUnsavedChanges());
}

void TestLiveRefresh::showsViewsAndRuns() {
    Beside beside;
    SavedView view;
    view.name = QStringLiteral("Sparse ones");
    view.query = QStringLiteral("sparse");
    (void)valueOf(beside.other().views().save(view));
    QTRY_COMPARE_WITH_TIMEOUT(beside.note(view.name), QStringLiteral("12"), promise);

    QTest::keyClick(&beside.day.program.window(), Qt::Key_4, Qt::ControlModifier);
    auto *history = beside.day.program.window().findChild<HistoryPage *>();
    auto *runs = history->findChild<QTableView *>();
    QTRY_COMPARE(runs->model()->rowCount(), 1);
    beside.score(beside.shownAt(0), 9);
    QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 2, promise);
}

// Another day makes the sidebar's lines anew, and would take the editor with them.
void TestLiveRefresh::leavesAViewThatIsBeingNamed() {
    Beside beside;
    SavedView view;
    view.name = QStringLiteral("Sparse ones");
    view.query = QStringLiteral("sparse");
    const qint64 id = valueOf(beside.other().views().save(view)).id;
    beside.day.program.start(); // views are there after a restart
    QTRY_COMPARE_WITH_TIMEOUT(beside.note(view.name), QStringLiteral("12"), patience);
    const auto &lines = partOf<SidebarModel>(beside.day.program.papers());
    beside.sidebar().setCurrentIndex(lines.index(lines.rowOfSaved(id)));
    beside.sidebar().editName(id);
    const auto editor = [&] { return beside.sidebar().viewport()->findChild<QLineEdit *>(); };
    QVERIFY(editor());
    editor()->setText(QStringLiteral("Sparse and"));
    const int days = beside.days();
    (void)valueOf(beside.other().listings().add(
        makeLargeListing(QStringLiteral("cs.LG"), ScoredDay::day().addDays(3), 40, 60000), {}));
    QTRY_COMPARE_WITH_TIMEOUT(beside.days(), days + 1, promise);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("Sparse and"));
    QTest::keyClicks(editor(), QStringLiteral(" short"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(valueOf(beside.other().views().all()).front().name, QStringLiteral("Sparse and short"));
}

// A window over an empty library, as the morning's first run finds it.
void TestLiveRefresh::opensTheFirstDay() {
    Program program;
    Settings settings;
    settings.firstStartDone = true;
    program.configure(settings);
    program.start();
    Library other(program.path("library.db"));
    (void)valueOf(other.open());
    QTRY_COMPARE(valueOf(program.library().listings().days()).size(), size_t(0)); // it is open
    (void)valueOf(other.listings().add(makeLargeListing(QStringLiteral("cs.LG"), friday, 30), {}));
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 30, promise);
    QCOMPARE(program.session().day(), friday);
}

void TestLiveRefresh::seesTheCommandLine() {
    if (qEnvironmentVariable("WINNOW_CLI").isEmpty())
        QSKIP("winnow-cli was not built");
    Beside beside;
    const ArxivId id = beside.shownAt(7);
    const auto run = [&beside](const QStringList &arguments) {
        QProcess cli;
        cli.start(qEnvironmentVariable("WINNOW_CLI"),
                  QStringList{QStringLiteral("--library"), beside.day.program.path("library.db"),
                              QStringLiteral("--config"), beside.day.program.path("settings.ini")} +
                      arguments);
        QVERIFY(QTest::qWaitFor([&] { return cli.state() == QProcess::NotRunning; }, patience));
        QVERIFY2(cli.exitCode() == 0, cli.readAllStandardError().constData());
    };
    run({QStringLiteral("decide"), id.toString(), QStringLiteral("keep")});
    QTRY_COMPARE_WITH_TIMEOUT(beside.decisionOf(id), Decision::Keep, promise);

    QFile feed(beside.day.program.path("feed.xml"));
    QVERIFY(feed.open(QIODevice::WriteOnly));
    feed.write(feedText(QStringLiteral("cs.LG"), ScoredDay::day(), manyItems(100)));
    feed.close();
    run({QStringLiteral("fetch"), QStringLiteral("--feed"), feed.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(beside.day.open().rowCount(), ScoredDay::papers + 100, promise);
    run({QStringLiteral("score"), QStringLiteral("--day"), ScoredDay::day().toString(Qt::ISODate),
         QStringLiteral("--scorer"), QStringLiteral("builtin")});
    QTRY_VERIFY_WITH_TIMEOUT(beside.day.program.isScored(), promise);
}

WINNOW_TEST(TestLiveRefresh, QApplication)

} // namespace liverefreshtest

#include "tst_liverefresh.moc"
