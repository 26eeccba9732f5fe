#include "tests/app/library/firstpapers.h"
#include "tests/support/testmain.h"

namespace triagetest {

using namespace winnow;

namespace {

using Decisions = std::vector<Decision>;

class Papers final : public DayPapers {
public:
    Decisions decisions() {
        Decisions all;
        for (const PaperRow &row : rows())
            all.push_back(row.decision);
        return all;
    }
};

} // namespace

class TestTriage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remembersDecisions();
    void clearsDecisions();
    void decidesAllOrNone();
    void decidesEachAsOneAct();
    void takesTheLastWordOnAPaper();
    void undoesWholeActsAcrossRestarts();
    void restoresTheTimeOfADecision();
    void forgetsUndoneActsWithANewOne();
    void skipsActsThatChangeNothing();
    void undoesAnActOnlyWhileItIsTheNewest();
    void filtersByDecision_data();
    void filtersByDecision();
    void marksRead();
};

void TestTriage::remembersDecisions() {
    Papers papers;
    const auto change = valueOf(papers.library->marks().decide({a, c}, Decision::Keep));
    QCOMPARE(change.ids, (std::vector<ArxivId>{a, c}));
    QCOMPARE(change.before, (Decisions{Decision::None, Decision::None}));
    QCOMPARE(change.after, (Decisions{Decision::Keep, Decision::Keep}));
    papers.library.reopen();
    QCOMPARE(papers.decisions(), (Decisions{Decision::Keep, Decision::None, Decision::Keep}));
    const auto day = valueOf(papers.library->listings().days()).at(0);
    QCOMPARE(day.kept, 2);
    QCOMPARE(day.untriaged, 1);
    (void)valueOf(papers.library->marks().decide({b}, Decision::Later));
    (void)valueOf(papers.library->marks().decide({c}, Decision::Skip));
    const auto later = valueOf(papers.library->listings().days()).at(0);
    QCOMPARE(later.kept, 1);
    QCOMPARE(later.later, 1);
    QCOMPARE(later.skipped, 1);
    QCOMPARE(later.untriaged, 0);
}

void TestTriage::clearsDecisions() {
    Papers papers;
    (void)valueOf(papers.library->marks().decide({a}, Decision::Keep));
    (void)valueOf(papers.library->marks().decide({a}, Decision::None));
    const auto rows = valueOf(papers.library->search().papers({}));
    QCOMPARE(rows.at(0).decision, Decision::None);
    QVERIFY(!rows.at(0).decidedAt.isValid());
    QCOMPARE(valueOf(papers.library->listings().days()).at(0).untriaged, 3);
}

void TestTriage::decidesAllOrNone() {
    Papers papers;
    QCOMPARE(errorOf(papers.library->marks().decide({a, stranger}, Decision::Keep)), ErrorCode::NotFound);
    QCOMPARE(papers.decisions(), Decisions(3, Decision::None));
    QCOMPARE(errorOf(papers.library->marks().undo()), ErrorCode::NotFound);
}

void TestTriage::decidesEachAsOneAct() {
    Papers papers;
    (void)valueOf(
        papers.library->marks().decideEach({{a, Decision::Keep}, {b, Decision::Skip}, {c, Decision::Later}}));
    QCOMPARE(papers.decisions(), (Decisions{Decision::Keep, Decision::Skip, Decision::Later}));
    const auto undone = valueOf(papers.library->marks().undo());
    QCOMPARE(undone.ids, (std::vector<ArxivId>{a, b, c}));
    QCOMPARE(undone.before, (Decisions{Decision::Keep, Decision::Skip, Decision::Later}));
    QCOMPARE(undone.after, Decisions(3, Decision::None));
    QCOMPARE(papers.decisions(), Decisions(3, Decision::None));
}

void TestTriage::takesTheLastWordOnAPaper() {
    Papers papers;
    const auto change = valueOf(
        papers.library->marks().decideEach({{a, Decision::Keep}, {b, Decision::Keep}, {a, Decision::Skip}}));
    QCOMPARE(change.ids, (std::vector<ArxivId>{a, b}));
    QCOMPARE(papers.decisions(), (Decisions{Decision::Skip, Decision::Keep, Decision::None}));
    (void)valueOf(papers.library->marks().undo());
    QCOMPARE(papers.decisions(), Decisions(3, Decision::None));
}

void TestTriage::undoesWholeActsAcrossRestarts() {
    Papers papers;
    (void)valueOf(papers.library->marks().decide({a}, Decision::Keep));
    (void)valueOf(papers.library->marks().decide({a, b, c}, Decision::Skip));
    papers.library.reopen();
    (void)valueOf(papers.library->marks().undo());
    QCOMPARE(papers.decisions(), (Decisions{Decision::Keep, Decision::None, Decision::None}));
    papers.library.reopen();
    (void)valueOf(papers.library->marks().undo());
    QCOMPARE(papers.decisions(), Decisions(3, Decision::None));
    QCOMPARE(errorOf(papers.library->marks().undo()), ErrorCode::NotFound);
    papers.library.reopen();
    const auto redone = valueOf(papers.library->marks().redo());
    QCOMPARE(redone.ids, (std::vector<ArxivId>{a}));
    QCOMPARE(redone.after, (Decisions{Decision::Keep}));
    (void)valueOf(papers.library->marks().redo());
    QCOMPARE(papers.decisions(), Decisions(3, Decision::Skip));
    QCOMPARE(errorOf(papers.library->marks().redo()), ErrorCode::NotFound);
}

void TestTriage::undoesAnActOnlyWhileItIsTheNewest() {
    Papers papers;
    const qint64 first = valueOf(papers.library->marks().decide({a, b}, Decision::Skip)).act;
    const qint64 second = valueOf(papers.library->marks().decide({c}, Decision::Keep)).act;
    QVERIFY(first > 0 && second > first);
    QCOMPARE(errorOf(papers.library->marks().undo(first)), ErrorCode::NotFound);
    QCOMPARE(papers.decisions(), (Decisions{Decision::Skip, Decision::Skip, Decision::Keep}));
    (void)valueOf(papers.library->marks().undo(second));
    QCOMPARE(errorOf(papers.library->marks().undo(second)), ErrorCode::NotFound);
    (void)valueOf(papers.library->marks().undo(first));
    QCOMPARE(papers.decisions(), Decisions(3, Decision::None));
    QCOMPARE(valueOf(papers.library->marks().decide({a}, Decision::None)).act, 0); // nothing to take back
}

void TestTriage::restoresTheTimeOfADecision() {
    Papers papers;
    (void)valueOf(papers.library->marks().decide({a}, Decision::Keep));
    const auto decidedAt = valueOf(papers.library->search().papers({})).at(0).decidedAt;
    QVERIFY(decidedAt.isValid());
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > decidedAt.addMSecs(2));
    (void)valueOf(papers.library->marks().decide({a}, Decision::Skip));
    QVERIFY(valueOf(papers.library->search().papers({})).at(0).decidedAt > decidedAt);
    (void)valueOf(papers.library->marks().undo());
    QCOMPARE(valueOf(papers.library->search().papers({})).at(0).decidedAt, decidedAt);
}

void TestTriage::forgetsUndoneActsWithANewOne() {
    Papers papers;
    (void)valueOf(papers.library->marks().decide({a}, Decision::Keep));
    (void)valueOf(papers.library->marks().decide({b}, Decision::Keep));
    (void)valueOf(papers.library->marks().undo());
    (void)valueOf(papers.library->marks().decide({c}, Decision::Skip));
    QCOMPARE(errorOf(papers.library->marks().redo()), ErrorCode::NotFound);
    (void)valueOf(papers.library->marks().undo());
    QCOMPARE(papers.decisions(), (Decisions{Decision::Keep, Decision::None, Decision::None}));
}

void TestTriage::skipsActsThatChangeNothing() {
    Papers papers;
    (void)valueOf(papers.library->marks().decide({a}, Decision::Keep));
    (void)valueOf(papers.library->marks().decide({b}, Decision::Keep));
    (void)valueOf(papers.library->marks().undo());
    const auto change = valueOf(papers.library->marks().decide({a}, Decision::Keep));
    QCOMPARE(change.before, change.after);
    (void)valueOf(papers.library->marks().redo()); // what was undone can still be redone
    QCOMPARE(papers.decisions(), (Decisions{Decision::Keep, Decision::Keep, Decision::None}));
}

void TestTriage::filtersByDecision_data() {
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<QString>("id");
    QTest::newRow("keep") << Decision::Keep << a.toString();
    QTest::newRow("skip") << Decision::Skip << b.toString();
    QTest::newRow("none") << Decision::None << c.toString();
}

void TestTriage::filtersByDecision() {
    QFETCH(Decision, decision);
    Papers papers;
    (void)valueOf(papers.library->marks().decideEach({{a, Decision::Keep}, {b, Decision::Skip}}));
    for (const auto &day : {std::optional(friday), std::optional<QDate>()}) {
        PaperQuery query;
        query.day = day;
        query.decision = decision;
        const auto rows = valueOf(papers.library->search().papers(query));
        QCOMPARE(rows.size(), size_t(1));
        QTEST(rows[0].paper.id.toString(), "id");
    }
}

void TestTriage::marksRead() {
    Papers papers;
    valueOf(papers.library->marks().markRead({a, b}, true));
    valueOf(papers.library->marks().markRead({a}, false));
    QCOMPARE(errorOf(papers.library->marks().markRead({c, stranger}, true)), ErrorCode::NotFound);
    papers.library.reopen();
    const auto rows = valueOf(papers.library->search().papers({}));
    QVERIFY(!rows.at(0).read && rows.at(1).read && !rows.at(2).read);
}

WINNOW_TEST(TestTriage, QCoreApplication)

} // namespace triagetest

#include "tst_triage.moc"
