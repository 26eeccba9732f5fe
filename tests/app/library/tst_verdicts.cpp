#include "tests/app/library/modelruns.h"
#include "tests/support/testmain.h"

namespace verdictstest {

using namespace winnow;

// How papers stand in the table and in a day's counts.

class TestVerdicts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsHowPapersStand();
    void showsThePaidScore();
    void showsTheNewestRunsState_data();
    void showsTheNewestRunsState();
    void showsTheCurrentCriteriasState();
    void countsTheFunnel();
    void filtersAndLimitsRowsWithVerdicts();
};

void TestVerdicts::showsHowPapersStand() {
    Papers papers;
    papers.store(builtin(), batch({scored(a, 7), scored(b, 6), scored(c, 5)}));
    papers.store(llm(), dropped(a));
    papers.store(llm(), failed(b));
    papers.store(llm(), passed(c));
    QCOMPARE(papers.row(a).state, ScoringState::Screened);
    QCOMPARE(papers.row(a).stateReason, QStringLiteral("off topic"));
    QCOMPARE(papers.row(a).score->relevance, 7); // still worth seeing
    QCOMPARE(papers.row(b).state, ScoringState::Failed);
    QCOMPARE(papers.row(b).stateReason, QStringLiteral("no line"));
    QCOMPARE(papers.row(b).score->relevance, 6);
    QCOMPARE(papers.row(c).state, ScoringState::Scored);
    papers.store(builtin(), batch({scored(d)}));
    papers.store(llm(), failed(d));
    RunRecord again = builtin();
    again.model = QStringLiteral("built-in 2");
    papers.store(again, batch({scored(d)}));
    QCOMPARE(papers.row(d).state, ScoringState::Failed); // a model was asked and did not answer
    QCOMPARE(papers.row(paperId("2508.10004")).state, ScoringState::Unscored);
}

void TestVerdicts::showsThePaidScore() {
    Papers papers;
    papers.store(llm(), batch({scored(a, 9)}));
    papers.store(builtin(), batch({scored(a, 3), scored(b, 4)}));
    QCOMPARE(papers.row(a).score->relevance, 9);
    QCOMPARE(papers.row(b).score->relevance, 4);
    papers.store(llm("newer"), batch({scored(a, 8)}));
    QCOMPARE(papers.row(a).score->model, QStringLiteral("newer"));
    papers.saveCriteria("two");
    papers.store(builtin(2), batch({scored(a, 2)}));
    QCOMPARE(papers.row(a).score->relevance, 2); // the current criteria come first
    (void)valueOf(papers.library->criteria().use(1));
    QCOMPARE(papers.row(a).score->relevance, 8);
    papers.store(llm("m"), batch({scored(a, 6, 2)}));
    QCOMPARE(papers.row(a).score->relevance, 6); // of the newest version
    papers.store(llm("third"), batch({scored(a, 1, 1)}));
    QCOMPARE(papers.row(a).score->relevance, 6);
}

void TestVerdicts::showsTheNewestRunsState_data() {
    QTest::addColumn<BatchResult>("older"); // each by another model
    QTest::addColumn<BatchResult>("newer");
    QTest::addColumn<ScoringState>("state");
    QTest::newRow("failed, scored") << failed(a) << batch({scored(a)}) << ScoringState::Scored;
    QTest::newRow("scored, failed") << batch({scored(a)}) << failed(a) << ScoringState::Failed;
    QTest::newRow("failed, dropped") << failed(a) << dropped(a) << ScoringState::Screened;
    QTest::newRow("dropped, failed") << dropped(a) << failed(a) << ScoringState::Failed;
    QTest::newRow("dropped, passed") << dropped(a) << passed(a) << ScoringState::Unscored;
    QTest::newRow("failed twice") << failed(a) << failed(a) << ScoringState::Failed;
}

void TestVerdicts::showsTheNewestRunsState() {
    QFETCH(BatchResult, older);
    QFETCH(BatchResult, newer);
    QFETCH(ScoringState, state);
    Papers papers;
    papers.store(llm("older"), older);
    papers.store(llm("newer"), newer);
    QCOMPARE(papers.row(a).state, state);
    QCOMPARE(papers.day().failed, state == ScoringState::Failed ? 1 : 0);
    QCOMPARE(papers.day().screened, state == ScoringState::Screened ? 1 : 0);
    QCOMPARE(papers.day().scored, state == ScoringState::Scored ? 1 : 0);
    QCOMPARE(int(valueOf(papers.library->search().papers({})).size()), 5); // no row twice
}

void TestVerdicts::showsTheCurrentCriteriasState() {
    Papers papers;
    papers.store(llm(), failed(a));
    papers.store(llm(), batch({scored(b)}));
    papers.saveCriteria("two");
    QCOMPARE(papers.row(a).state, ScoringState::Unscored);
    QCOMPARE(papers.row(b).state, ScoringState::Scored); // by the older criteria: better than nothing
    QCOMPARE(papers.day().failed, 0);
    (void)valueOf(papers.library->criteria().use(1));
    QCOMPARE(papers.row(a).state, ScoringState::Failed);
    QCOMPARE(papers.day().failed, 1);
}

void TestVerdicts::countsTheFunnel() {
    Papers papers;
    papers.store(builtin(), batch({scored(a), scored(b), scored(c)}));
    papers.store(llm(), dropped(a));
    papers.store(llm(), failed(b));
    papers.store(llm(), batch({scored(c)}));
    papers.store(llm(), dropped(d));
    const auto day = papers.day();
    QCOMPARE(day.announced, 5);
    QCOMPARE(day.papers, 5);
    QCOMPARE(day.screened, 2);
    QCOMPARE(day.failed, 1);
    QCOMPARE(day.scored, 1);
    QCOMPARE(day.unscored, 1);
    QCOMPARE(day.screened + day.failed + day.scored + day.unscored, day.papers);
}

void TestVerdicts::filtersAndLimitsRowsWithVerdicts() {
    Papers papers;
    papers.store(llm("one"), failed(a));
    papers.store(llm("two"), failed(a));
    papers.store(builtin(), batch({scored(a, 9), scored(b, 8), scored(c, 7)}));
    (void)valueOf(papers.library->marks().decide({a, b}, Decision::Keep));
    PaperQuery query;
    query.day = friday;
    query.decision = Decision::Keep;
    query.search = QStringLiteral("number");
    query.limit = 1;
    const auto rows = valueOf(papers.library->search().papers(query));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].paper.id, a);
    QCOMPARE(rows[0].state, ScoringState::Failed);
}

WINNOW_TEST(TestVerdicts, QCoreApplication)

} // namespace verdictstest

#include "tst_verdicts.moc"
