#include "llmscoringfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace llmscoringtest {

using namespace winnow;
using namespace std::chrono_literals;

class TestLlmScoring final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoresEveryPaper();
    void screensBeforeItScores();
    void screeningAlone();
    void aSlotWaitsUntilItsReplyIsStored();
    void usesAllLanes();
    void nothingIsBegunWhilePaused();
    void stopKeepsWhatWasPaidFor();
    void abortWaitsForNothing();
    void diesWithCallsUnderWay();
    void diesWithinItsOwnSignals();
    void promptsBeginTheSame();
    void nothingToDoIsDone();
};

void TestLlmScoring::scoresEveryPaper() {
    LoopbackModel model;
    const auto papers = numberedPapers(12);
    LlmTask task = taskOf(papers, 5, 2);
    task.temperature = 0.25;
    task.seed = 11;
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QCOMPARE(model.calls().size(), size_t(3));
    QCOMPARE(model.calls().front().body.value(QLatin1String("temperature")).toDouble(), 0.25);
    QCOMPARE(model.calls().front().body.value(QLatin1String("seed")).toInt(), 11);
    const ScoredPaper first = run.scores().front();
    QCOMPARE(first.score.criteriaVersion, 3);
    QCOMPARE(first.score.scorer, Scorer::Llm);
    QCOMPARE(first.score.model, QStringLiteral("gpt-4o"));
    QVERIFY(first.score.comment.contains(first.id.toString()));
    const auto asked = std::ranges::find(papers, first.id, &Paper::id);
    QCOMPARE(first.version, asked->version);
    const CallRecord call = run.results.front().call;
    QVERIFY(call.started.isValid() && call.started.timeSpec() == Qt::UTC);
    QVERIFY(call.elapsed > 0ms);
    QCOMPARE(call.kind, CallKind::Scoring);
    QCOMPARE(call.outcome, CallOutcome::Complete);
    QCOMPARE(call.answered, call.papers);
    QVERIFY(call.problem.isEmpty() && call.reply.isEmpty());
    QVERIFY(call.tokens.known && call.tokens.prompt > 0 && call.tokens.completion > 0);
    QVERIFY(call.estimatedPrompt > 0);
    QCOMPARE(call.cost->totalCost, priced(call.tokens, {2.5, 1.25, 10, 0}).totalCost);
    const RunProgress last = run.progress.back();
    QCOMPARE(last.done, 12);
    QCOMPARE(last.total, 12);
    QCOMPARE(last.meter->calls, 3);
    QCOMPARE(last.meter->underWay, 0);
    QVERIFY(*last.meter->cost > 0);
}

void TestLlmScoring::screensBeforeItScores() {
    LoopbackModel model;
    const auto papers = numberedPapers(10);
    model.drop({papers[2].id.toString(), papers[7].id.toString()});
    LlmTask task = taskOf({}, 4, 4);
    task.toScreen = {papers.begin() + 1, papers.end()};
    task.toScore = {papers.front()}; // had passed before
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    const auto dropped = run.all(&BatchResult::screened);
    QCOMPARE(dropped.size(), size_t(2));
    QCOMPARE(run.all(&BatchResult::passed).size(), size_t(7));
    QCOMPARE(run.scores().size(), size_t(8));
    for (const ScoredPaper &paper : run.scores())
        QVERIFY(paper.id != papers[2].id && paper.id != papers[7].id);
    bool scoring = false;
    for (const LoopbackModel::Call &call : model.calls()) {
        QVERIFY(!call.isScreening || !scoring);
        scoring = scoring || !call.isScreening;
    }
    QCOMPARE(model.calls().size(), size_t(3 + 2));
    QCOMPARE(run.progress.back().done, 10);
    QCOMPARE(run.progress.back().total, 10);
}

void TestLlmScoring::screeningAlone() {
    LoopbackModel model;
    const auto papers = numberedPapers(10);
    model.drop({papers[2].id.toString()});
    LlmTask task = taskOf({}, 4, 4);
    task.toScreen = papers;
    task.score = false;
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(run.scores().empty());
    QCOMPARE(run.all(&BatchResult::passed).size(), size_t(9));
    QCOMPARE(run.progress.back().done, 10);
}

void TestLlmScoring::aSlotWaitsUntilItsReplyIsStored() {
    LoopbackModel model;
    const auto papers = numberedPapers(9);
    ScoringRun run(model, taskOf(papers, 1, 3));
    run.stores = false;
    run.scoring->start();
    for (int stored = 0; stored < 9; stored += 3) {
        QTRY_COMPARE(run.waiting.size(), size_t(3));
        QTRY_COMPARE(run.progress.back().meter->underWay, 0);
        QCOMPARE(model.calls().size(), size_t(stored + 3)); // nothing more was begun
        QVERIFY(!run.hasEnded());
        run.scoring->stored(-1); // no such call
        run.storeAll();
    }
    TRY_ENDED(run);
    QVERIFY(run.isWhole(papers));
}

void TestLlmScoring::usesAllLanes() {
    LoopbackModel model;
    model.setDelay(100);
    const auto papers = numberedPapers(16);
    ScoringRun run(model, taskOf(papers, 1, 8));
    int most = 0;
    connect(run.scoring.get(), &LlmScoring::progressed, &run,
            [&most](const RunProgress &now) { most = std::max(most, now.meter->underWay); });
    run.scoring->start();
    QTRY_COMPARE(model.calls().size(), size_t(8)); // none is answered yet
    QVERIFY(run.results.empty());
    TRY_ENDED(run);
    QCOMPARE(most, 8);
    QVERIFY(run.isWhole(papers));
}

void TestLlmScoring::nothingIsBegunWhilePaused() {
    LoopbackModel model;
    const auto papers = numberedPapers(12);
    bool paused = false;
    int begun = 0; // while it was paused
    model.interfere([&](int, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        begun += paused ? 1 : 0;
        return std::nullopt;
    });
    ScoringRun run(model, taskOf(papers, 2, 1));
    int pauses = 0;
    connect(run.scoring.get(), &LlmScoring::progressed, &run, [&](const RunProgress &now) {
        if (paused && now.meter->paused && now.meter->underWay == 0 && run.waiting.empty()) {
            // Later, when whatever might have been begun has reached the model.
            QTimer::singleShot(30, &run, [&] {
                paused = false;
                run.scoring->setPaused(false);
            });
        }
    });
    connect(run.scoring.get(), &LlmScoring::answered, &run, [&] {
        if (++pauses > 3)
            return;
        paused = true;
        run.scoring->setPaused(true);
    });
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(pauses > 3);
    QCOMPARE(begun, 0);
    QVERIFY(run.isWhole(papers));
    QCOMPARE(model.calls().size(), size_t(6));
}

void TestLlmScoring::stopKeepsWhatWasPaidFor() {
    LoopbackModel model;
    model.setDelay(100);
    ScoringRun run(model, taskOf(numberedPapers(40), 2, 4));
    run.stores = false;
    run.scoring->start();
    QTRY_COMPARE(model.calls().size(), size_t(4));
    run.scoring->stop();
    run.scoring->stop();
    QTRY_COMPARE(run.waiting.size(), size_t(4));
    QVERIFY(!run.hasEnded()); // not before they are stored
    run.storeAll();
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::Cancelled);
    QCOMPARE(run.scores().size(), size_t(8));
    QCOMPARE(model.calls().size(), size_t(4));
    run.scoring->start();
    run.scoring->abort();
    run.scoring->setPaused(false);
    QTRY_COMPARE(run.progress.back().meter->underWay, 0);
    QCOMPARE(run.ends, 1);
}

void TestLlmScoring::abortWaitsForNothing() {
    LoopbackModel model;
    model.interfere([](int number, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        TestAnswer answer = status(200);
        answer.hang = number > 0;
        return number > 0 ? std::optional(answer) : std::nullopt;
    });
    ScoringRun run(model, taskOf(numberedPapers(12), 2, 3));
    run.stores = false;
    run.scoring->start();
    QTRY_COMPARE(run.waiting.size(), size_t(1));
    QTRY_COMPARE(model.calls().size(), size_t(3));
    run.scoring->stop();
    run.scoring->abort();
    QVERIFY(!run.hasEnded());
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::Cancelled);
    QCOMPARE(run.results.size(), size_t(1));
    QCOMPARE(run.ends, 1);
    run.storeAll(); // too late, and harmless
}

void TestLlmScoring::diesWithCallsUnderWay() {
    LoopbackModel model;
    model.interfere([](int number, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        TestAnswer answer = status(200);
        answer.hang = true;
        return number < 3 ? std::optional(answer) : std::nullopt;
    });
    ScoringRun run(model, taskOf(numberedPapers(12), 2, 3));
    run.scoring->start();
    QTRY_COMPARE(model.calls().size(), size_t(3));
    run.scoring.reset();
    ScoringRun next(model, taskOf(numberedPapers(2), 2, 1)); // what is left of it has time to show
    next.scoring->start();
    TRY_ENDED(next);
    QVERIFY(run.results.empty());
    QCOMPARE(run.ends, 0);
}

void TestLlmScoring::diesWithinItsOwnSignals() {
    for (int when = 0; when < 3; ++when) {
        LoopbackModel model;
        auto run = std::make_unique<ScoringRun>(model, taskOf(numberedPapers(4), 2, 2));
        LlmScoring *scoring = run->scoring.get();
        bool died = false;
        const auto die = [&] {
            if (!died)
                run->scoring.reset();
            died = true;
        };
        if (when == 0)
            connect(scoring, &LlmScoring::answered, run.get(), die);
        else if (when == 1)
            connect(scoring, &LlmScoring::progressed, run.get(), die);
        else
            connect(scoring, &LlmScoring::finished, run.get(), die);
        run->scoring->start();
        QTRY_VERIFY(died);
    }
}

void TestLlmScoring::promptsBeginTheSame() {
    LoopbackModel model;
    model.interfere([](int number, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (number != 1)
            return std::nullopt;
        return replied(LoopbackModel::scoresText(call.ids.mid(1)), call);
    });
    ScoringRun run(model, taskOf(numberedPapers(30), 4, 3));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(model.calls().size() >= 8);
    const auto begin = [](const LoopbackModel::Call &call) {
        const QJsonArray messages = call.body.value(QLatin1String("messages")).toArray();
        return messages.first()[QLatin1String("content")].toString() + QLatin1Char('|') +
               messages.last()[QLatin1String("content")].toString().section(QStringLiteral("ArXiv ID:"), 0,
                                                                            0);
    };
    for (const LoopbackModel::Call &call : model.calls())
        QCOMPARE(begin(call), begin(model.calls().front()));
    QVERIFY(begin(model.calls().front()).contains(QLatin1String("relevance and novelty")));
}

void TestLlmScoring::nothingToDoIsDone() {
    LoopbackModel model;
    ScoringRun run(model, taskOf({}, 5, 4));
    run.scoring->start();
    QVERIFY(!run.hasEnded());
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(model.calls().empty());
}

WINNOW_TEST(TestLlmScoring, QCoreApplication)

} // namespace llmscoringtest

#include "tst_llmscoring.moc"
