#include "tests/app/library/modelruns.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace modelcallstest {

using namespace winnow;
using namespace std::chrono_literals;

// What calls to a model yield, stored as one each. For the run that is killed the test program starts itself
// with an argument.

namespace {

constexpr int papersOfTheDay = 400;

// Asks about the day paper by paper and says so once each answer is stored.
int askUntilKilled(const QString &file) {
    Library library(file);
    (void)valueOf(library.open());
    const auto run = valueOf(library.scores().beginRun(llm()));
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    int turn = 0;
    for (const Paper &paper : valueOf(library.scores().openPapers(run)).unseen) {
        BatchResult result = batch({});
        if (turn % 4 == 0)
            result.scores = {scored(paper.id)};
        else if (turn % 4 == 1)
            result.screened = {{paper.id, QStringLiteral("off topic")}};
        else if (turn % 4 == 2)
            result.passed = {{paper.id, 1}};
        else
            result.failures = {{paper.id, QStringLiteral("no line")}};
        valueOf(library.scores().addBatch(run.id, result));
        out.write(paper.id.toString().toLatin1() + '\n');
        out.flush();
        ++turn;
    }
    return 0;
}

} // namespace

class TestModelCalls final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsCalls();
    void sumsTheRunsUsage();
    void countsWhatTheRunFound();
    void leavesTheUsageAloneAtTheEnd();
    void goesOnSummingAfterAResume();
    void storesAllOrNothing_data();
    void storesAllOrNothing();
    void keepsAScoreThatIsThere();
    void losesNothingWhenKilled();
};

void TestModelCalls::keepsCalls() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(llm()));
    CallRecord odd = call(CallKind::Screening, 3, false);
    odd.tokens.known = false;
    odd.outcome = CallOutcome::CutOff;
    odd.problem = QStringLiteral("ended at the token limit");
    odd.reply = QStringLiteral("{\"paper\": \"2508.1");
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(a)})));
    valueOf(papers.library->scores().addBatch(run.id, batch({}, odd)));
    valueOf(papers.library->scores().addBatch(valueOf(papers.library->scores().beginRun(llm("other"))).id,
                                              batch({})));
    papers.library.reopen();
    const auto calls = valueOf(papers.library->scores().calls(run.id));
    QCOMPARE(calls.size(), size_t(2));
    const CallRecord &plain = calls[0];
    QCOMPARE(plain.runId, run.id);
    QCOMPARE(plain.started, morning);
    QVERIFY(plain.elapsed == 1234ms);
    QCOMPARE(plain.kind, CallKind::Scoring);
    QCOMPARE(plain.papers, 5);
    QCOMPARE(plain.answered, 1);
    QVERIFY(plain.tokens == (TokenUsage{1000, 600, 50, 100, true}));
    QCOMPARE(plain.estimatedPrompt, 900);
    QVERIFY(plain.cost == (Usage{1000, 100, 1100, 2, 1, 3}));
    QCOMPARE(plain.outcome, CallOutcome::Complete);
    QCOMPARE(calls[1].kind, CallKind::Screening);
    QVERIFY(!calls[1].tokens.known);
    QVERIFY(!calls[1].cost); // not $0
    QCOMPARE(calls[1].outcome, CallOutcome::CutOff);
    QCOMPARE(calls[1].problem, odd.problem);
    QCOMPARE(calls[1].reply, odd.reply);
}

void TestModelCalls::sumsTheRunsUsage() {
    Papers papers;
    RunRecord wanted = llm();
    wanted.usage = Usage{9, 9, 9, 9, 9, 9}; // an estimate is not a bill
    wanted.calls = 9;
    const auto run = valueOf(papers.library->scores().beginRun(wanted));
    QCOMPARE(run.calls, 0);
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(a)})));
    CallRecord other = call(CallKind::Scoring, 1);
    other.tokens = TokenUsage{500, 100, 0, 50, true};
    other.cost = Usage{500, 50, 550, 0.25, 0.125, 0.375};
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(b)}, other)));
    QVERIFY(papers.newestRun().usage == (Usage{1500, 150, 1650, 2.25, 1.125, 3.375}));
    QCOMPARE(papers.newestRun().cachedTokens, 700);
    QCOMPARE(papers.newestRun().calls, 2);
    QVERIFY(papers.newestRun().costKnown);
}

void TestModelCalls::countsWhatTheRunFound() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(llm()));
    BatchResult result = batch({scored(a)});
    result.screened = {{b, QStringLiteral("off topic")}};
    result.failures = {{c, QStringLiteral("no line")}};
    valueOf(papers.library->scores().addBatch(run.id, result));
    QCOMPARE(papers.newestRun().scored, 1);
    QCOMPARE(papers.newestRun().screened, 1);
    QCOMPARE(papers.newestRun().failed, 1);
}

void TestModelCalls::leavesTheUsageAloneAtTheEnd() {
    Papers papers;
    auto run = valueOf(papers.library->scores().beginRun(llm())); // its record knows of no call
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(a)})));
    run.state = RunState::Finished;
    run.note = QStringLiteral("budget");
    valueOf(papers.library->scores().finishRun(run));
    QCOMPARE(papers.newestRun().state, RunState::Finished);
    QCOMPARE(papers.newestRun().note, run.note);
    QVERIFY(papers.newestRun().usage == (Usage{1000, 100, 1100, 2, 1, 3}));
    QCOMPARE(papers.newestRun().cachedTokens, 600);
    QCOMPARE(papers.newestRun().calls, 1);
}

void TestModelCalls::goesOnSummingAfterAResume() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(llm()));
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(a)})));
    papers.library.reopen();
    const auto resumed = valueOf(papers.library->scores().beginRun(llm()));
    QCOMPARE(resumed.id, run.id);
    QCOMPARE(resumed.usage.totalCost, 3.0);
    QCOMPARE(resumed.calls, 1);
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(b)})));
    QCOMPARE(papers.newestRun().usage.totalCost, 6.0);
    QCOMPARE(papers.newestRun().calls, 2);
}

void TestModelCalls::storesAllOrNothing_data() {
    QTest::addColumn<ArxivId>("id");
    QTest::addColumn<int>("relevance");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("score out of range") << c << 11 << ErrorCode::InvalidInput;
    QTest::newRow("unknown paper") << paperId("2508.99999") << 5 << ErrorCode::NotFound;
}

void TestModelCalls::storesAllOrNothing() {
    QFETCH(ArxivId, id);
    QFETCH(int, relevance);
    QFETCH(ErrorCode, code);
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(llm()));
    BatchResult result = batch({scored(a), scored(id, relevance)});
    result.screened = {{b, QStringLiteral("off topic")}};
    QCOMPARE(errorOf(papers.library->scores().addBatch(run.id, result)), code);
    QVERIFY(valueOf(papers.library->scores().calls(run.id)).empty());
    QCOMPARE(valueOf(papers.library->scores().openPapers(run)).unseen.size(), size_t(5));
    QCOMPARE(papers.newestRun().calls, 0);
    QVERIFY(papers.newestRun().usage == Usage());
    QCOMPARE(errorOf(papers.library->scores().addBatch(17, batch({}))), ErrorCode::NotFound); // no such run
}

void TestModelCalls::keepsAScoreThatIsThere() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(llm()));
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(a, 9)})));
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(a, 2)})));
    PaperQuery query;
    query.day = friday;
    QCOMPARE(valueOf(papers.library->search().papers(query)).at(0).score->relevance, 9);
    QCOMPARE(papers.newestRun().scored, 1);
    QCOMPARE(papers.newestRun().calls, 2); // both were paid for
}

void TestModelCalls::losesNothingWhenKilled() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(feed, friday, papersOfTheDay), {}));
    library.close();
    QByteArray told;
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments(ofThisTest({QStringLiteral("--ask-until-killed"), library.file()}));
    child.start();
    while (told.count('\n') < 40 && child.waitForReadyRead(30'000))
        told += child.readAllStandardOutput();
    child.kill(); // SIGKILL
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    told += child.readAllStandardOutput();
    library.reopen();
    const auto run = valueOf(library->scores().beginRun(llm()));
    const auto open = valueOf(library->scores().openPapers(run));
    const int settled = papersOfTheDay - int(open.unseen.size());
    QVERIFY(settled < papersOfTheDay);
    QCOMPARE(totalOf(open), papersOfTheDay);
    // Each answer with its bill; what was told is stored, and at most one more.
    QVERIFY(settled == told.count('\n') || settled == told.count('\n') + 1);
    QCOMPARE(run.calls, settled);
    QCOMPARE(run.usage.totalCost, 3.0 * settled);
    QCOMPARE(int(valueOf(library->scores().calls(run.id)).size()), settled);
    for (const Paper &paper : open.unseen)
        QVERIFY2(!told.contains(paper.id.toString().toLatin1()), qPrintable(paper.id.toString()));
}

static int mainModelCalls(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--ask-until-killed"))
        return askUntilKilled(arguments.value(2));
    TestModelCalls test;
    return QTest::qExec(&test, argc, argv);
}
WINNOW_TEST_MAIN(TestModelCalls, mainModelCalls)

} // namespace modelcallstest

#include "tst_modelcalls.moc"
