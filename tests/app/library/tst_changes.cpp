#include "tests/support/daypapers.h"
#include "tests/support/otherwriter.h"
#include "tests/support/promise.h"
#include "tests/support/testmain.h"

namespace changestest {

using namespace winnow;

namespace {

const QString feed = QStringLiteral("cs.LG");

RunRecord runOf(int criteriaVersion) {
    RunRecord run;
    run.day = friday;
    run.criteriaVersion = criteriaVersion;
    run.scorer = Scorer::Builtin;
    run.model = QStringLiteral("built-in");
    return run;
}

// A library that is asked what others write, and another program's connection to its file.
class Watched final {
public:
    explicit Watched(int papers = 3) : m_day(papers), m_other(m_day.library.file()) {
        (void)valueOf(m_other.open());
        ask();
    }

    Library &own() { return *m_day.library; }
    Library &other() { return m_other; }
    void ask() {
        m_next = m_day.library->nextChange();
        (void)valueOf(m_day.library->listings().feedTag(feed)); // answered after it: the library watches
    }
    bool isAnswered() const { return m_next.isFinished(); }
    LibraryChange change() { return valueOf(m_next); }
    const Pending<LibraryChange> &next() const { return m_next; }
    TempLibrary &library() { return m_day.library; }

private:
    DayPapers m_day;
    Library m_other;
    Pending<LibraryChange> m_next;
};

} // namespace

class TestChanges final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsADaysPapers();
    void tellsDecisionsNotesAndTheWayBack();
    void tellsScores();
    void tellsCriteriaRunsAndViews();
    void tellsWhatWasWrittenWhileNobodyAsked();
    void isSilentAboutItsOwn();
    void seesThatTheLogWasWrittenBack();
    void endsWithTheLibrary();
};

void TestChanges::tellsADaysPapers() {
    Watched watched;
    const QDate monday = friday.addDays(3);
    (void)valueOf(watched.other().listings().add(makeLargeListing(feed, monday, 5, 20000), {}));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000)); // the two seconds are the promise
    QCOMPARE(watched.change().days, QSet<QDate>{monday});
    QVERIFY(watched.change().papers.isEmpty());

    // A feed that joins an earlier day, and one that brought nothing.
    watched.ask();
    (void)valueOf(
        watched.other().listings().add(makeLargeListing(QStringLiteral("cs.AI"), friday, 2, 10001), {}));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
    QCOMPARE(watched.change().days, QSet<QDate>{friday});

    watched.ask();
    LedgerEntry holiday;
    holiday.day = friday.addDays(4);
    holiday.feed = feed;
    holiday.state = LedgerState::Holiday;
    valueOf(watched.other().listings().noteFeed(holiday));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
    QCOMPARE(watched.change().days, QSet<QDate>{holiday.day});
}

void TestChanges::tellsDecisionsNotesAndTheWayBack() {
    Watched watched;
    const auto tells = [&watched](const QSet<ArxivId> &papers) {
        QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
        QCOMPARE(watched.change().papers, papers);
        QVERIFY(watched.change().days.isEmpty());
        watched.ask();
    };
    ReaderMarksService &marks = watched.other().marks();
    (void)valueOf(marks.decide({a, b}, Decision::Keep));
    tells({a, b});
    (void)valueOf(marks.setNote(c, QStringLiteral("Read the appendix")));
    tells({c});
    (void)valueOf(marks.undo());
    tells({c});
    (void)valueOf(marks.undo());
    tells({a, b});
    (void)valueOf(marks.redo());
    tells({a, b});
}

void TestChanges::tellsScores() {
    Watched watched;
    const int criteria = valueOf(watched.other().criteria().save(criteriaOf("one"))).version;
    const RunRecord run = valueOf(watched.other().scores().beginRun(runOf(criteria)));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
    watched.ask();
    ScoredPaper scored;
    scored.id = b;
    scored.score.relevance = scored.score.novelty = 7;
    valueOf(watched.other().scores().add(run.id, {scored}));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
    QVERIFY(watched.change().papers.contains(b));
    QVERIFY(!watched.change().papers.contains(a));
}

void TestChanges::tellsCriteriaRunsAndViews() {
    Watched watched;
    (void)valueOf(watched.other().criteria().save(criteriaOf("one")));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
    QVERIFY(watched.change().criteria && !watched.change().runs && !watched.change().views);
    watched.ask();
    (void)valueOf(watched.other().scores().beginRun(runOf(1)));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
    QVERIFY(watched.change().runs && !watched.change().criteria);
    watched.ask();
    SavedView view;
    view.name = view.query = QStringLiteral("ropes");
    (void)valueOf(watched.other().views().save(view));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
    QVERIFY(watched.change().views && !watched.change().runs);
}

void TestChanges::tellsWhatWasWrittenWhileNobodyAsked() {
    Watched watched;
    (void)valueOf(watched.other().marks().decide({a}, Decision::Keep));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
    (void)valueOf(watched.other().marks().decide({b}, Decision::Skip));
    (void)valueOf(watched.other().marks().decide({c}, Decision::Later));
    watched.ask();
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
    QCOMPARE(watched.change().papers, (QSet<ArxivId>{b, c}));
}

// What the window stored itself it shows already.
void TestChanges::isSilentAboutItsOwn() {
    Watched watched;
    (void)valueOf(watched.own().marks().decide({a}, Decision::Keep));
    (void)valueOf(watched.own().listings().add(makeLargeListing(feed, friday.addDays(3), 5, 20000), {}));
    watched.ask(); // looks at once
    (void)valueOf(watched.own().listings().days());
    QVERIFY(!watched.isAnswered());
}

// The write-ahead log is emptied, and a new one begun.
void TestChanges::seesThatTheLogWasWrittenBack() {
    Watched watched;
    OtherWriter writer(watched.library().file());
    writer.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    (void)valueOf(watched.other().marks().decide({a}, Decision::Keep));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isAnswered(), promised(2000));
    QCOMPARE(watched.change().papers, QSet<ArxivId>{a});
}

void TestChanges::endsWithTheLibrary() {
    Watched watched;
    watched.library().close();
    QVERIFY(watched.isAnswered());
    QVERIFY(!watched.next().isResultReadyAt(0));
}

WINNOW_TEST(TestChanges, QCoreApplication)

} // namespace changestest

#include "tst_changes.moc"
