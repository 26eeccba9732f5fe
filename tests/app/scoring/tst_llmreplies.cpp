#include "llmscoringfixture.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace llmrepliestest {

using namespace winnow;

class TestLlmReplies final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void screeningThatCantBeReadDropsNothing_data();
    void screeningThatCantBeReadDropsNothing();
    void copesWithBadReplies_data();
    void copesWithBadReplies();
    void leftOversAreAskedAgain();
    void givesUpAfterThreeTries();
    void refusedPapersFailAlone_data();
    void refusedPapersFailAlone();
    void thinkingModelsGetLongerAnswers();
    void unbilledRepliesAreGuessed();
};

void TestLlmReplies::screeningThatCantBeReadDropsNothing_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("outcome");
    QTest::newRow("prose") << 200 << "I would drop the second one." << QByteArray("stop")
                           << int(CallOutcome::Unreadable);
    QTest::newRow("empty") << 200 << "" << QByteArray("stop") << int(CallOutcome::Unreadable);
    QTest::newRow("cut off") << 200 << R"({"drop": ["2501.000)" << QByteArray("length")
                             << int(CallOutcome::CutOff);
    QTest::newRow("refused") << 200 << "" << QByteArray("content_filter") << int(CallOutcome::Refused);
    QTest::newRow("bad request") << 400 << "" << QByteArray() << int(CallOutcome::Failed);
}

void TestLlmReplies::screeningThatCantBeReadDropsNothing() {
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
        return status == 200 ? replied(text, call, end) : winnow::status(status);
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

void TestLlmReplies::copesWithBadReplies_data() {
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
void TestLlmReplies::copesWithBadReplies() {
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

void TestLlmReplies::leftOversAreAskedAgain() {
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

void TestLlmReplies::givesUpAfterThreeTries() {
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

void TestLlmReplies::refusedPapersFailAlone_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("filter on the prompt")
        << 400 << QByteArray(R"({"error":{"code":"content_filter","message":"harmful"}})");
    QTest::newRow("filter on the answer") << 200 << QByteArray();
    QTest::newRow("bad request") << 400 << QByteArray(R"({"error":{"message":"harmful"}})");
}

void TestLlmReplies::refusedPapersFailAlone() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    LoopbackModel model;
    const auto papers = numberedPapers(16);
    const QString bad = papers[5].id.toString();
    model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (!call.ids.contains(bad))
            return std::nullopt;
        return status == 200 ? replied({}, call, "content_filter") : winnow::status(status, body);
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

// It spends the first thousands of tokens on thoughts that nobody sees.
void TestLlmReplies::thinkingModelsGetLongerAnswers() {
    LoopbackModel model;
    int shorts = 0;
    model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (call.body.value(QLatin1String("max_completion_tokens")).toInt() >= 5000)
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
    QCOMPARE(shorts, 3); // one a lane; then the limit is high enough
    QCOMPARE(model.calls().size(), size_t(6 + shorts));
}

void TestLlmReplies::unbilledRepliesAreGuessed() {
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

WINNOW_TEST(TestLlmReplies, QCoreApplication)

} // namespace llmrepliestest

#include "tst_llmreplies.moc"
