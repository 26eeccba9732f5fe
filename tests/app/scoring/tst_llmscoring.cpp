#include "llmscoringfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace winnow;
using namespace std::chrono_literals;

#define TRY_ENDED(run) QTRY_VERIFY_WITH_TIMEOUT((run).hasEnded(), 20'000)

namespace {

TestAnswer status(int number, const QByteArray &body = R"({"error":{"message":"Some words","code":null}})") {
    return {.status = number, .body = body, .contentType = "application/json"};
}

QByteArray bodyOf(const LoopbackModel::Call &call) {
    return QJsonDocument(call.body).toJson(QJsonDocument::Compact);
}

TestAnswer replied(const QString &text, const LoopbackModel::Call &call, const char *end = "stop") {
    return LoopbackModel::completion(text, bodyOf(call), QString::fromLatin1(end));
}

int tokenLimit(const LoopbackModel::Call &call) {
    return call.body.value(QLatin1String("max_completion_tokens")).toInt();
}

QString userMessage(const LoopbackModel::Call &call) {
    return call.body.value(QLatin1String("messages")).toArray().last()[QLatin1String("content")].toString();
}

} // namespace

class TestLlmScoring final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoresEveryPaper();
    void screensBeforeItScores();
    void screeningAlone();
    void screeningThatCantBeReadDropsNothing_data();
    void screeningThatCantBeReadDropsNothing();
    void copesWithBadReplies_data();
    void copesWithBadReplies();
    void leftOversAreAskedAgain();
    void givesUpAfterThreeTries();
    void aSlotWaitsUntilItsReplyIsStored();
    void usesAllLanes();
    void retryAfterHoldsBackAllCalls();
    void fatalErrorsEndTheRun_data();
    void fatalErrorsEndTheRun();
    void callsUnderWayAreKeptAtAFatalError();
    void passingTroubleIsTriedAgain_data();
    void passingTroubleIsTriedAgain();
    void aServiceThatIsGoneEndsTheRun();
    void refusedPapersFailAlone_data();
    void refusedPapersFailAlone();
    void refusalsOfEverythingEndTheRun();
    void promptsThatAreTooLongGetShorter();
    void theBudgetIsNeverPassed_data();
    void theBudgetIsNeverPassed();
    void unknownPricesAndUsedUpBudgetsBeginNothing_data();
    void unknownPricesAndUsedUpBudgetsBeginNothing();
    void thinkingModelsGetLongerAnswers();
    void unbilledRepliesAreGuessed();
    void nothingIsBegunWhilePaused();
    void stopKeepsWhatWasPaidFor();
    void abortWaitsForNothing();
    void diesWithCallsUnderWay();
    void diesWithinItsOwnSignals();
    void resumedMakesOnlyTheMissingCalls_data();
    void resumedMakesOnlyTheMissingCalls();
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
    QCOMPARE(first.score.scorer, QStringLiteral("llm"));
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
    const LlmProgress last = run.progress.back();
    QCOMPARE(last.done, 12);
    QCOMPARE(last.total, 12);
    QCOMPARE(last.calls, 3);
    QCOMPARE(last.underWay, 0);
    QVERIFY(*last.spentInRun > 0);
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

void TestLlmScoring::screeningThatCantBeReadDropsNothing_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("outcome");
    QTest::newRow("prose") << 200 << "I would drop the second one." << QByteArray("stop")
                           << int(CallOutcome::Unreadable);
    QTest::newRow("empty") << 200 << "" << QByteArray("stop") << int(CallOutcome::Unreadable);
    QTest::newRow("cut off") << 200 << R"({"drop": ["2501.00001", "2501.0)" << QByteArray("length")
                             << int(CallOutcome::CutOff);
    QTest::newRow("refused") << 200 << "" << QByteArray("content_filter") << int(CallOutcome::Refused);
    QTest::newRow("bad request") << 400 << "" << QByteArray() << int(CallOutcome::Failed);
}

void TestLlmScoring::screeningThatCantBeReadDropsNothing() {
    QFETCH(int, status);
    QFETCH(QString, text);
    QFETCH(QByteArray, end);
    QFETCH(int, outcome);
    LoopbackModel model;
    const auto papers = numberedPapers(4);
    model.drop({papers[0].id.toString(), papers[3].id.toString()});
    model.interfere([&](int number, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (number > 0)
            return std::nullopt;
        return status == 200 ? replied(text, call, end) : ::status(status);
    });
    LlmTask task = taskOf({}, 2, 1);
    task.toScreen = papers;
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QCOMPARE(int(run.results.front().call.outcome), outcome);
    QCOMPARE(run.results.front().passed.size(), size_t(2));
    QCOMPARE(run.results.front().call.reply, text);
    QCOMPARE(run.all(&BatchResult::screened).size(), size_t(1)); // of the batch that could be read
    QCOMPARE(run.scores().size(), size_t(3));
}

void TestLlmScoring::copesWithBadReplies_data() {
    QTest::addColumn<QString>("slip");
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("failed"); // of eight papers
    const auto row = [](const char *name, const char *slip, const char *by, int failed) {
        QTest::newRow(name) << QString::fromUtf8(slip) << QString::fromUtf8(by) << failed;
    };
    row("fence", "^(.*)$", "```json\n\\1\n```", 0);
    row("prose", "^(.*)$", "Here are they:\n\n\\1\n\nShall I go on?", 0);
    row("lines", "^.*?\\[(.*)\\].*$", "\\1", 0);
    row("bare array", "^.*?(\\[.*\\]).*$", "\\1", 0);
    row("trailing commas", "\\}", ",}", 0);
    row("strings", ":(\\d+)", ":\"\\1\"", 0);
    row("floats", ":(\\d+)", ":\\1.0", 0);
    row("versions", "(\"ARXIVID\":\"[^\"]*)", "\\1v2", 0);
    row("prefixes", "\"ARXIVID\":\"", "\"ARXIVID\":\"arXiv:", 0);
    row("TeX", "Paper ", "Paper $\\alpha_{\\beta}$ ", 0);
    row("line breaks", "; the", ";\nthe", 0);
    row("out of range", "(2501.00003\".*?\"NOVELTY\":)\\d+", "\\1 11", 1);
    row("no number", "(2501.00003\".*?\"NOVELTY\":)\\d+", "\\1 \"high\"", 1);
    row("fraction", "(2501.00003\".*?\"NOVELTY\":)\\d+", "\\1 7.5", 1);
    row("no field", "(2501.00003\".*?)\"NOVELTY\":\\d+,", "\\1", 1);
    row("mistyped id", "(\"ARXIVID\":\")2501.00003", "\\g12501.90003", 1);
    row("id of another batch", "(\"ARXIVID\":\")2501.00003", "\\g12501.00008", 1);
    row("missing", "\\{[^{}]*2501.00003[^{}]*\\},?", "", 1);
    row("twice, differently", "(\\{[^{}]*2501.00003[^{}]*\"RELEVANCE\":)\\d+\\}", "\\g11},\\g12}", 1);
    row("all unreadable", "^.*$", "They are all fine papers.", 8);
    row("empty", "^.*$", "", 8);
    row("of others only", "2501.0", "2502.0", 8);
}

// A model that always answers so: no paper is lost, and none has another's score.
void TestLlmScoring::copesWithBadReplies() {
    QFETCH(QString, slip);
    QFETCH(QString, by);
    QFETCH(int, failed);
    const QRegularExpression pattern(slip, QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
    by.replace(QLatin1String("\\g1"), QLatin1String("\\1"));
    LoopbackModel model;
    model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        QString text = LoopbackModel::scoresText(call.ids);
        return replied(text.replace(pattern, by), call);
    });
    const auto papers = numberedPapers(8);
    ScoringRun run(model, taskOf(papers, 4, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QCOMPARE(int(run.failures().size()), failed);
    if (failed == 1)
        QCOMPARE(run.failures().front().id, papers[2].id);
    if (failed == 0)
        QCOMPARE(model.calls().size(), size_t(2));
    for (const BatchResult &result : run.results) {
        QCOMPARE(result.call.outcome == CallOutcome::Complete,
                 result.call.reply.isEmpty() && failed != 8 && result.call.problem.isEmpty());
        QCOMPARE(result.call.answered, int(result.scores.size()));
    }
}

void TestLlmScoring::leftOversAreAskedAgain() {
    LoopbackModel model;
    const auto papers = numberedPapers(6);
    model.interfere([](int number, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (number > 0)
            return std::nullopt;
        return replied(LoopbackModel::scoresText(call.ids.mid(0, 4)), call);
    });
    ScoringRun run(model, taskOf(papers, 6, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(run.isWhole(papers));
    QVERIFY(run.failures().empty());
    QCOMPARE(model.calls().size(), size_t(2));
    QCOMPARE(model.calls()[1].ids, (QStringList{papers[4].id.toString(), papers[5].id.toString()}));
    const CallRecord call = run.results.front().call;
    QCOMPARE(call.outcome, CallOutcome::Partial);
    QCOMPARE(call.answered, 4);
    QVERIFY(call.problem.contains(papers[5].id.toString()));
    QVERIFY(call.reply.contains(papers[0].id.toString()));
}

void TestLlmScoring::givesUpAfterThreeTries() {
    LoopbackModel model;
    const auto papers = numberedPapers(10);
    const QString bad = papers[4].id.toString();
    std::vector<qsizetype> batches; // that the paper was in
    model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        QStringList others = call.ids;
        if (others.removeAll(bad) > 0)
            batches.push_back(call.ids.size());
        return replied(LoopbackModel::scoresText(others), call);
    });
    ScoringRun run(model, taskOf(papers, 5, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(run.isWhole(papers));
    QCOMPARE(run.failures().size(), size_t(1));
    QCOMPARE(run.failures().front().id.toString(), bad);
    QCOMPARE(batches.size(), size_t(3));
    QVERIFY(batches[1] < batches[0]);
    QCOMPARE(batches[2], 1);
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
        QTRY_COMPARE(run.progress.back().underWay, 0);
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
            [&most](const LlmProgress &now) { most = std::max(most, now.underWay); });
    run.scoring->start();
    QTRY_COMPARE(model.calls().size(), size_t(8)); // none is answered yet
    QVERIFY(run.results.empty());
    TRY_ENDED(run);
    QCOMPARE(most, 8);
    QVERIFY(run.isWhole(papers));
}

void TestLlmScoring::retryAfterHoldsBackAllCalls() {
    LoopbackModel model;
    const auto papers = numberedPapers(8);
    qint64 refusedAt = -1;
    model.interfere([&](int number, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        if (number != 2)
            return std::nullopt;
        refusedAt = model.server().elapsed();
        TestAnswer answer = status(429);
        answer.headers = {{"Retry-After", "1"}};
        return answer;
    });
    ScoringRun run(model, taskOf(papers, 1, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QCOMPARE(model.calls().size(), size_t(9));
    int meanwhile = 0;
    for (const TestRequest &request : model.server().requests()) {
        if (request.at > refusedAt + 100 && request.at < refusedAt + 990)
            ++meanwhile;
    }
    QCOMPARE(meanwhile, 0);
    QVERIFY(std::ranges::any_of(run.progress, [](const LlmProgress &now) { return now.wait == 1s; }));
    QCOMPARE(run.count(CallOutcome::Failed), 1);
    const auto failed = std::ranges::find(run.results, CallOutcome::Failed,
                                          [](const BatchResult &result) { return result.call.outcome; });
    QCOMPARE(failed->call.tokens, TokenUsage{});
    QCOMPARE(failed->call.cost, std::optional(Usage{}));
    QVERIFY(failed->call.problem.contains(QLatin1String("Some words")));
}

void TestLlmScoring::fatalErrorsEndTheRun_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("wrong key") << 401 << QByteArray(R"({"error":{"message":"Wrong key"}})")
                               << int(ErrorCode::Unauthorized);
    QTest::newRow("country") << 403 << QByteArray(R"({"error":{"message":"Not here"}})")
                             << int(ErrorCode::Forbidden);
    QTest::newRow("model") << 404 << QByteArray(R"({"error":{"code":"model_not_found","message":"m"}})")
                           << int(ErrorCode::NotFound);
    QTest::newRow("quota") << 429 << QByteArray(R"({"error":{"code":"insufficient_quota","message":"m"}})")
                           << int(ErrorCode::QuotaExhausted);
    QTest::newRow("come back tomorrow") << 429 << QByteArray() << int(ErrorCode::Throttled);
}

void TestLlmScoring::fatalErrorsEndTheRun() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    LoopbackModel model;
    TestAnswer answer = ::status(status, body);
    if (body.isEmpty())
        answer.headers = {{"Retry-After", "80000"}};
    model.interfere([&](int, const LoopbackModel::Call &) { return std::optional(answer); });
    ScoringRun run(model, taskOf(numberedPapers(10), 2, 1));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(run.error);
    QCOMPARE(int(run.error->code), code);
    QCOMPARE(model.calls().size(), size_t(1));
    QVERIFY(run.failures().empty() && run.scores().empty());
    QCOMPARE(run.count(CallOutcome::Failed), 1);
}

void TestLlmScoring::callsUnderWayAreKeptAtAFatalError() {
    LoopbackModel model;
    model.setDelay(300);
    model.interfere([](int number, const LoopbackModel::Call &) {
        return number == 2 ? std::optional(status(401)) : std::nullopt;
    });
    ScoringRun run(model, taskOf(numberedPapers(20), 2, 3));
    run.scoring->start();
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::Unauthorized);
    QCOMPARE(model.calls().size(), size_t(3));
    QCOMPARE(run.scores().size(), size_t(4)); // they are paid for
    QVERIFY(run.waiting.empty());
}

void TestLlmScoring::passingTroubleIsTriedAgain_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hangs");
    QTest::newRow("500") << 500 << false;
    QTest::newRow("502") << 502 << false;
    QTest::newRow("503") << 503 << false;
    QTest::newRow("no JSON") << 200 << false;
    QTest::newRow("silence") << 200 << true;
}

void TestLlmScoring::passingTroubleIsTriedAgain() {
    QFETCH(int, status);
    QFETCH(bool, hangs);
    LoopbackModel model;
    model.interfere([&](int number, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        if (number != 1)
            return std::nullopt;
        TestAnswer answer = ::status(status, "<html>gateway</html>");
        answer.hang = hangs;
        return answer;
    });
    const auto papers = numberedPapers(8);
    ScoringRun run(model, taskOf(papers, 2, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QVERIFY(run.failures().empty());
    QCOMPARE(model.calls().size(), size_t(5));
    QCOMPARE(run.count(CallOutcome::Failed), 1);
    QCOMPARE(run.progress.back().calls, 5);
}

void TestLlmScoring::aServiceThatIsGoneEndsTheRun() {
    LoopbackModel model;
    model.interfere([](int number, const LoopbackModel::Call &) {
        return number > 0 ? std::optional(status(500)) : std::nullopt;
    });
    const auto papers = numberedPapers(20);
    ScoringRun run(model, taskOf(papers, 2, 4));
    run.scoring->start();
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::ServerError);
    QVERIFY(model.calls().size() <= 25);
    QVERIFY(run.failures().empty()); // they can be asked about another time
    QCOMPARE(run.scores().size(), size_t(2));
}

void TestLlmScoring::refusedPapersFailAlone_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("filter on the prompt")
        << 400 << QByteArray(R"({"error":{"code":"content_filter","message":"harmful"}})");
    QTest::newRow("filter on the answer") << 200 << QByteArray();
    QTest::newRow("bad request") << 400 << QByteArray(R"({"error":{"message":"harmful"}})");
}

void TestLlmScoring::refusedPapersFailAlone() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    LoopbackModel model;
    const auto papers = numberedPapers(16);
    const QString bad = papers[5].id.toString();
    model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (!call.ids.contains(bad))
            return std::nullopt;
        return status == 200 ? replied({}, call, "content_filter") : ::status(status, body);
    });
    ScoringRun run(model, taskOf(papers, 8, 1));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QCOMPARE(run.failures().size(), size_t(1));
    QCOMPARE(run.failures().front().id.toString(), bad);
    if (status == 400)
        QVERIFY(run.failures().front().cause.contains(QLatin1String("harmful")));
    QVERIFY(model.calls().size() <= 2 + 2 * 3 + 1); // halves, not one by one
}

void TestLlmScoring::refusalsOfEverythingEndTheRun() {
    LoopbackModel model;
    model.interfere([](int, const LoopbackModel::Call &) { return std::optional(status(400)); });
    ScoringRun run(model, taskOf(numberedPapers(60), 6, 4));
    run.scoring->start();
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::InvalidInput);
    QCOMPARE(run.error->detail, QStringLiteral("Some words"));
    QVERIFY(run.failures().empty());
    QVERIFY(model.calls().size() <= 10);
}

void TestLlmScoring::promptsThatAreTooLongGetShorter() {
    LoopbackModel model;
    model.interfere([](int, const LoopbackModel::Call &call) {
        return call.ids.size() > 3 ? std::optional(status(400)) : std::nullopt;
    });
    const auto papers = numberedPapers(48);
    ScoringRun run(model, taskOf(papers, 12, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QVERIFY(run.failures().empty());
    QVERIFY(model.calls().size() <= 28); // 16 that go through
}

void TestLlmScoring::theBudgetIsNeverPassed_data() {
    QTest::addColumn<double>("cap"); // of what all papers cost
    QTest::addColumn<bool>("perMonth");
    QTest::newRow("half") << 0.5 << false;
    QTest::newRow("nearly all") << 0.9 << false;
    QTest::newRow("half of the month's") << 0.5 << true;
    QTest::newRow("not one call") << 0.001 << false;
    QTest::newRow("more than enough") << 5.0 << false;
}

void TestLlmScoring::theBudgetIsNeverPassed() {
    QFETCH(double, cap);
    QFETCH(bool, perMonth);
    LoopbackModel model;
    const auto papers = numberedPapers(120);
    const LlmTask task = taskOf(papers, 5, 4);
    ScoringRun free(model, task);
    free.scoring->start();
    TRY_ENDED(free);
    const double all = *free.progress.back().spentInRun;

    BudgetCaps caps;
    (perMonth ? caps.perMonth : caps.perRun) = cap * all;
    ScoringRun run(model, task, caps);
    run.scoring->start();
    TRY_ENDED(run);
    double spent = 0;
    for (const BatchResult &result : run.results)
        spent += result.call.cost->totalCost;
    QCOMPARE(spent, *run.progress.back().spentInRun);
    QVERIFY(spent <= cap * all);
    if (cap > 1) {
        QVERIFY(!run.error);
        return;
    }
    QCOMPARE(run.error->code, ErrorCode::BudgetReached);
    QCOMPARE(run.error->detail, perMonth ? QStringLiteral("month") : QStringLiteral("run"));
    QVERIFY(cap < 0.01 || spent > (cap - 0.15) * all); // and well used
    QVERIFY(run.failures().empty());
    QCOMPARE(run.count(CallOutcome::Failed), 0);
}

void TestLlmScoring::unknownPricesAndUsedUpBudgetsBeginNothing_data() {
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("unknown") << false << int(ErrorCode::PriceUnknown) << "gpt-4o";
    QTest::newRow("used up") << true << int(ErrorCode::BudgetReached) << "run";
}

void TestLlmScoring::unknownPricesAndUsedUpBudgetsBeginNothing() {
    QFETCH(bool, known);
    LoopbackModel model;
    const auto price = known ? std::optional(Price{2, 1, 8, 0}) : std::nullopt;
    ScoringRun run(model, taskOf(numberedPapers(4), 2, 2), {.perRun = known ? 0.0 : 100.0, .perMonth = {}},
                   price);
    run.scoring->start();
    QVERIFY(!run.hasEnded()); // never from within a call
    TRY_ENDED(run);
    QTEST(int(run.error->code), "code");
    QTEST(run.error->detail, "detail");
    QVERIFY(model.calls().empty() && run.results.empty());
}

// It spends the first thousands of tokens on thoughts that nobody sees.
void TestLlmScoring::thinkingModelsGetLongerAnswers() {
    LoopbackModel model;
    int shorts = 0;
    model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (tokenLimit(call) >= 5000)
            return std::nullopt;
        ++shorts;
        return replied({}, call, "length");
    });
    const auto papers = numberedPapers(30);
    ScoringRun run(model, taskOf(papers, 5, 3));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QVERIFY(run.failures().empty());
    QCOMPARE(run.count(CallOutcome::CutOff), shorts);
    QCOMPARE(shorts, 3 + 1); // then one at a time, until one is answered
    QCOMPARE(model.calls().size(), size_t(6 + shorts));
}

void TestLlmScoring::unbilledRepliesAreGuessed() {
    LoopbackModel model;
    model.interfere([](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        TestAnswer answer = replied(LoopbackModel::scoresText(call.ids), call);
        answer.body.replace("\"usage\"", "\"unknown\"");
        return answer;
    });
    ScoringRun run(model, taskOf(numberedPapers(5), 5, 1));
    run.scoring->start();
    TRY_ENDED(run);
    const CallRecord call = run.results.front().call;
    QVERIFY(!call.tokens.known);
    const int real = int(bodyOf(model.calls().front()).size() / 4);
    QVERIFY(call.tokens.prompt > real / 2 && call.tokens.prompt < real * 3 / 2);
    QVERIFY(call.tokens.completion > 100 && call.tokens.completion < 1000);
    QCOMPARE(call.estimatedPrompt, 0); // tells nothing about the guess
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
    connect(run.scoring.get(), &LlmScoring::progressed, &run, [&](const LlmProgress &now) {
        if (paused && now.paused && now.underWay == 0 && run.waiting.empty()) {
            // Later, when whatever might have been begun has reached the model.
            QTimer::singleShot(30, &run, [&] {
                paused = false;
                run.scoring->resume();
            });
        }
    });
    connect(run.scoring.get(), &LlmScoring::answered, &run, [&] {
        if (++pauses > 3)
            return;
        paused = true;
        run.scoring->pause();
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
    run.scoring->resume();
    QTRY_COMPARE(run.progress.back().underWay, 0);
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
    model.setDelay(100);
    ScoringRun run(model, taskOf(numberedPapers(12), 2, 3));
    run.scoring->start();
    QTRY_COMPARE(model.calls().size(), size_t(3));
    run.scoring.reset();
    ScoringRun next(model, taskOf(numberedPapers(2), 2, 1)); // time for late answers
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

void TestLlmScoring::resumedMakesOnlyTheMissingCalls_data() {
    QTest::addColumn<int>("stored"); // calls, when the end comes
    for (const int stored : {0, 1, 4, 7, 8, 9, 15, 20})
        QTest::addRow("after %d calls", stored) << stored;
}

// As after kill -9: the calls under way are lost, what was stored is not asked again.
void TestLlmScoring::resumedMakesOnlyTheMissingCalls() {
    QFETCH(int, stored);
    const auto papers = numberedPapers(150);
    QStringList dropped;
    for (int i = 0; i < 150; i += 3)
        dropped << papers[size_t(i)].id.toString();
    const int lanes = 4;
    LlmTask task = taskOf({}, 5, lanes);
    task.adaptBatches = true;
    task.toScreen = papers;

    LoopbackModel model;
    model.drop(dropped);
    ScoringRun whole(model, task);
    whole.scoring->start();
    TRY_ENDED(whole);
    const size_t clean = model.calls().size();

    LoopbackModel again;
    again.drop(dropped);
    ScoringRun killed(again, task);
    connect(killed.scoring.get(), &LlmScoring::answered, &killed, [&](int call) {
        if (call > 0 && int(killed.results.size()) >= stored && killed.scoring)
            killed.scoring->abort();
    });
    if (stored == 0)
        killed.stores = false;
    killed.scoring->start();
    TRY_ENDED(killed);
    const std::vector<BatchResult> kept{killed.results.begin(),
                                        killed.results.begin() +
                                            std::min<std::ptrdiff_t>(stored, std::ssize(killed.results))};
    QSet<ArxivId> passed;
    QSet<ArxivId> out;
    QSet<ArxivId> scored;
    for (const BatchResult &result : kept) {
        passed += QSet<ArxivId>(result.passed.begin(), result.passed.end());
        for (const ScreenedPaper &paper : result.screened)
            out.insert(paper.id);
        for (const ScoredPaper &paper : result.scores)
            scored.insert(paper.id);
    }
    task.toScreen.clear();
    for (const Paper &paper : papers) {
        if (!passed.contains(paper.id) && !out.contains(paper.id))
            task.toScreen.push_back(paper);
        else if (passed.contains(paper.id) && !scored.contains(paper.id))
            task.toScore.push_back(paper);
    }
    task.screened = int(passed.size() + out.size());
    task.settled = int(scored.size());
    ScoringRun rest(again, task);
    const size_t before = again.calls().size();
    rest.scoring->start();
    TRY_ENDED(rest);
    QVERIFY(!rest.error);
    QCOMPARE(scored.size() + qsizetype(rest.scores().size()), 100);
    QVERIFY2(kept.size() + (again.calls().size() - before) <= clean,
             qPrintable(QStringLiteral("%1 + %2, not %3")
                            .arg(kept.size())
                            .arg(again.calls().size() - before)
                            .arg(clean)));
    QVERIFY(again.calls().size() <= clean + lanes);
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
    QVERIFY(model.calls().size() > 8);
    const auto begin = [](const LoopbackModel::Call &call) {
        const QJsonArray messages = call.body.value(QLatin1String("messages")).toArray();
        return messages.first()[QLatin1String("content")].toString() + QLatin1Char('|') +
               userMessage(call).section(QStringLiteral("ArXiv ID:"), 0, 0);
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

QTEST_GUILESS_MAIN(TestLlmScoring)
#include "tst_llmscoring.moc"
