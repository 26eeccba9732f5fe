#include "tests/app/library/firstpapers.h"
#include "tests/support/testmain.h"

namespace scorestest {

using namespace winnow;

namespace {

const QString feed = QStringLiteral("cs.LG");

RunRecord wish(int criteria = 1, const char *scorer = "builtin", const char *model = "built-in") {
    RunRecord run;
    run.day = friday;
    run.criteriaVersion = criteria;
    run.scorer = scorerFromName(QString::fromLatin1(scorer));
    run.model = QString::fromLatin1(model);
    return run;
}

ScoredPaper scoredWith(const ArxivId &id, int relevance, int novelty, int version = 1) {
    ScoredPaper paper;
    paper.id = id;
    paper.version = version;
    paper.score.relevance = relevance;
    paper.score.novelty = novelty;
    paper.score.fine = 0.123456789;
    paper.score.comment = QStringLiteral("names “pruning”");
    return paper;
}

// What a call came to that brought no score.
BatchResult failing(const std::vector<UnscoredPaper> &failures) {
    BatchResult batch;
    batch.failures = failures;
    batch.call.started = QDateTime::currentDateTimeUtc();
    return batch;
}

// With criteria of version 1.
class Papers final : public DayPapers {
public:
    Papers() { (void)valueOf(library->criteria().save(criteriaOf("zero"))); }

    QStringList unscored(const RunRecord &run) {
        QStringList ids;
        for (const Paper &paper : valueOf(library->scores().unscored(run)))
            ids.append(paper.id.toString());
        return ids;
    }
};

} // namespace

class TestScores final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsScores();
    void neverOverwritesAScore();
    void refusesBadScoresWhole_data();
    void refusesBadScoresWhole();
    void asksForWhatHasNoScore();
    void asksAgainForANewVersion();
    void showsTheCurrentCriteriasScore();
    void showsTheNewestVersionsScore();
    void tellsFailures();
    void forgetsAFailureWithAScore();
    void keepsAScoreDespiteAFailure();
    void failsUnderOtherCriteria();
    void resumesAnUnfinishedRun_data();
    void resumesAnUnfinishedRun();
    void beginsAnewAfterAFinishedRun();
    void keepsTheRunsFigures();
    void countsWhatAKilledRunStored();
    void refusesUnknownRuns();
};

void TestScores::keepsScores() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(wish(4, "llm", "some-model")));
    QVERIFY(run.id > 0);
    QVERIFY(run.started.isValid() && !run.finished.isValid());
    QCOMPARE(run.state, RunState::Running);
    valueOf(papers.library->scores().add(run.id, {scoredWith(a, 9, 8), scoredWith(b, 3, 4)}));
    papers.library.reopen();
    const auto row = papers.row(a);
    QCOMPARE(row.state, ScoringState::Scored);
    QVERIFY(row.score);
    QVERIFY(*row.score == (Score{9, 8, 0.123456789, QStringLiteral("names “pruning”"), 4, Scorer::Llm,
                                 QStringLiteral("some-model")}));
    QCOMPARE(papers.row(c).state, ScoringState::Unscored);
    const auto day = valueOf(papers.library->listings().days()).at(0);
    QCOMPARE(day.scored, 2);
    QCOMPARE(day.unscored, 1);
    PaperQuery query;
    query.day = friday;
    const auto rows = valueOf(papers.library->search().papers(query));
    QCOMPARE(rows.at(0).paper.id, a); // best first, without a score last
    QCOMPARE(rows.at(1).paper.id, b);
    QCOMPARE(rows.at(2).paper.id, c);
}

void TestScores::neverOverwritesAScore() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(wish()));
    valueOf(papers.library->scores().add(run.id, {scoredWith(a, 9, 8)}));
    valueOf(papers.library->scores().add(run.id, {scoredWith(a, 2, 2), scoredWith(b, 5, 5)}));
    QCOMPARE(papers.row(a).score->relevance, 9);
    QCOMPARE(valueOf(papers.library->scores().runs()).at(0).scored, 2);
}

void TestScores::refusesBadScoresWhole_data() {
    QTest::addColumn<ArxivId>("id");
    QTest::addColumn<int>("relevance");
    QTest::addColumn<int>("novelty");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("too low") << b << 0 << 5 << ErrorCode::InvalidInput;
    QTest::newRow("too high") << b << 5 << 11 << ErrorCode::InvalidInput;
    QTest::newRow("unknown paper") << paperId("2508.99999") << 5 << 5 << ErrorCode::NotFound;
}

void TestScores::refusesBadScoresWhole() {
    QFETCH(ArxivId, id);
    QFETCH(int, relevance);
    QFETCH(int, novelty);
    QFETCH(ErrorCode, code);
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(wish()));
    QCOMPARE(errorOf(papers.library->scores().add(run.id,
                                                  {scoredWith(a, 5, 5), scoredWith(id, relevance, novelty)})),
             code);
    QVERIFY(!papers.row(a).score);
}

void TestScores::asksForWhatHasNoScore() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(wish()));
    valueOf(papers.library->scores().add(run.id, {scoredWith(b, 5, 5)}));
    QCOMPARE(papers.unscored(wish()), QStringList({a.toString(), c.toString()}));
    const QStringList all{a.toString(), b.toString(), c.toString()};
    QCOMPARE(papers.unscored(wish(2)), all);
    QCOMPARE(papers.unscored(wish(1, "llm")), all);
    QCOMPARE(papers.unscored(wish(1, "builtin", "other")), all);
    Listing listing = makeLargeListing(feed, friday, 3);
    listing.entries[0].type = AnnounceType::Replace;
    (void)valueOf(papers.library->listings().add(listing, {}));
    QCOMPARE(papers.unscored(wish()), QStringList({c.toString()})); // what is not scanned is not scored
}

void TestScores::asksAgainForANewVersion() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(wish()));
    valueOf(papers.library->scores().add(run.id,
                                         {scoredWith(a, 5, 5), scoredWith(b, 5, 5), scoredWith(c, 5, 5)}));
    Listing listing = makeLargeListing(feed, friday, 3);
    listing.entries[1].paper.version = 2;
    listing.entries[1].paper.title += QStringLiteral(", once more");
    (void)valueOf(papers.library->listings().add(listing, {}));
    QCOMPARE(papers.unscored(wish()), QStringList({b.toString()}));
    QCOMPARE(papers.row(b).state, ScoringState::Scored); // by its older version
}

void TestScores::showsTheCurrentCriteriasScore() {
    Papers papers;
    const int first = valueOf(papers.library->criteria().save(criteriaOf("one"))).version;
    const int second = valueOf(papers.library->criteria().save(criteriaOf("two"))).version;
    const auto firstRun = valueOf(papers.library->scores().beginRun(wish(first)));
    const auto secondRun = valueOf(papers.library->scores().beginRun(wish(second)));
    valueOf(papers.library->scores().add(secondRun.id, {scoredWith(a, 8, 8)}));
    valueOf(papers.library->scores().add(firstRun.id, {scoredWith(a, 3, 3), scoredWith(b, 4, 4)}));
    QCOMPARE(papers.row(a).score->relevance, 8);
    QCOMPARE(papers.row(b).score->relevance, 4); // the only one there is
    (void)valueOf(papers.library->criteria().use(first));
    QCOMPARE(papers.row(a).score->relevance, 3);
}

void TestScores::showsTheNewestVersionsScore() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(wish()));
    valueOf(papers.library->scores().add(run.id, {scoredWith(a, 6, 6, 2)}));
    valueOf(papers.library->scores().add(run.id, {scoredWith(a, 2, 2, 1)}));
    QCOMPARE(papers.row(a).score->relevance, 6);
}

void TestScores::tellsFailures() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(wish()));
    valueOf(
        papers.library->scores().addBatch(run.id, failing({{a, QStringLiteral("no line for this paper")}})));
    papers.library.reopen();
    QCOMPARE(papers.row(a).state, ScoringState::Failed);
    QCOMPARE(papers.row(a).stateReason, QStringLiteral("no line for this paper"));
    const auto day = valueOf(papers.library->listings().days()).at(0);
    QCOMPARE(day.failed, 1);
    QCOMPARE(day.unscored, 2);
    QCOMPARE(valueOf(papers.library->scores().runs()).at(0).failed, 1);
    QCOMPARE(papers.unscored(wish()).size(), 3); // it is tried again
}

void TestScores::forgetsAFailureWithAScore() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(wish()));
    valueOf(papers.library->scores().addBatch(run.id, failing({{a, QStringLiteral("cut off")}})));
    valueOf(papers.library->scores().add(run.id, {scoredWith(a, 5, 5)}));
    QCOMPARE(papers.row(a).state, ScoringState::Scored);
    QVERIFY(papers.row(a).stateReason.isEmpty());
    QCOMPARE(valueOf(papers.library->scores().runs()).at(0).failed, 0);
}

void TestScores::keepsAScoreDespiteAFailure() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(wish()));
    valueOf(papers.library->scores().add(run.id, {scoredWith(a, 5, 5)}));
    valueOf(papers.library->scores().addBatch(run.id, failing({{a, QStringLiteral("cut off")}})));
    QCOMPARE(papers.row(a).state, ScoringState::Scored);
}

void TestScores::failsUnderOtherCriteria() {
    Papers papers;
    const auto first = valueOf(papers.library->scores().beginRun(wish(1)));
    valueOf(papers.library->scores().add(first.id, {scoredWith(a, 5, 5)}));
    (void)valueOf(papers.library->criteria().save(criteriaOf("two")));
    const auto second = valueOf(papers.library->scores().beginRun(wish(2)));
    valueOf(papers.library->scores().addBatch(second.id, failing({{a, QStringLiteral("cut off")}})));
    QCOMPARE(papers.row(a).state, ScoringState::Failed);
    QCOMPARE(papers.row(a).score->criteriaVersion, 1); // still worth seeing
    QCOMPARE(valueOf(papers.library->listings().days()).at(0).failed, 1);
}

void TestScores::resumesAnUnfinishedRun_data() {
    QTest::addColumn<RunState>("state");
    QTest::newRow("killed") << RunState::Running;
    QTest::newRow("stopped") << RunState::Stopped;
    QTest::newRow("failed") << RunState::Failed;
}

void TestScores::resumesAnUnfinishedRun() {
    QFETCH(RunState, state);
    Papers papers;
    auto run = valueOf(papers.library->scores().beginRun(wish()));
    valueOf(papers.library->scores().add(run.id, {scoredWith(a, 5, 5)}));
    if (state != RunState::Running) {
        run.state = state;
        run.note = QStringLiteral("for a reason");
        valueOf(papers.library->scores().finishRun(run));
    }
    papers.library.reopen();
    const auto resumed = valueOf(papers.library->scores().beginRun(wish()));
    QCOMPARE(resumed.id, run.id);
    QCOMPARE(resumed.state, RunState::Running);
    QVERIFY(!resumed.finished.isValid());
    QVERIFY(resumed.note.isEmpty());
    QCOMPARE(resumed.scored, 1);
    QCOMPARE(valueOf(papers.library->scores().runs()).size(), size_t(1));
    QVERIFY(valueOf(papers.library->scores().beginRun(wish(2))).id != run.id);
    QVERIFY(valueOf(papers.library->scores().beginRun(wish(1, "llm"))).id != run.id);
}

void TestScores::beginsAnewAfterAFinishedRun() {
    Papers papers;
    auto run = valueOf(papers.library->scores().beginRun(wish()));
    run.state = RunState::Finished;
    valueOf(papers.library->scores().finishRun(run));
    QVERIFY(valueOf(papers.library->scores().beginRun(wish())).id != run.id);
}

void TestScores::keepsTheRunsFigures() {
    Papers papers;
    auto run = valueOf(papers.library->scores().beginRun(wish(3, "llm", "m")));
    valueOf(papers.library->scores().add(run.id, {scoredWith(a, 5, 5), scoredWith(b, 5, 5)}));
    valueOf(papers.library->scores().addBatch(run.id, failing({{c, QStringLiteral("cut off")}})));
    run.state = RunState::Stopped;
    run.note = QStringLiteral("budget");
    valueOf(papers.library->scores().finishRun(run));
    papers.library.reopen();
    const auto stored = valueOf(papers.library->scores().runs()).at(0);
    QCOMPARE(stored.day, friday);
    QCOMPARE(stored.criteriaVersion, 3);
    QCOMPARE(stored.scorer, Scorer::Llm);
    QCOMPARE(stored.model, QStringLiteral("m"));
    QCOMPARE(stored.state, RunState::Stopped);
    QCOMPARE(stored.note, run.note);
    QVERIFY(stored.finished.isValid());
    QCOMPARE(stored.scored, 2);
    QCOMPARE(stored.failed, 1);
}

void TestScores::countsWhatAKilledRunStored() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(wish()));
    valueOf(papers.library->scores().add(run.id, {scoredWith(a, 5, 5), scoredWith(b, 5, 5)}));
    papers.library.reopen();
    QCOMPARE(valueOf(papers.library->scores().runs()).at(0).scored, 2);
    QCOMPARE(valueOf(papers.library->scores().runs()).at(0).state, RunState::Running);
}

void TestScores::refusesUnknownRuns() {
    Papers papers;
    QCOMPARE(errorOf(papers.library->scores().add(17, {scoredWith(a, 5, 5)})), ErrorCode::NotFound);
    QCOMPARE(errorOf(papers.library->scores().addBatch(17, failing({{a, {}}}))), ErrorCode::NotFound);
    RunRecord run = wish();
    run.id = 17;
    QCOMPARE(errorOf(papers.library->scores().finishRun(run)), ErrorCode::NotFound);
    QCOMPARE(errorOf(papers.library->scores().beginRun({})), ErrorCode::InvalidInput);
}

WINNOW_TEST(TestScores, QCoreApplication)

} // namespace scorestest

#include "tst_scores.moc"
