#include "llmscoringfixture.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace llmwindowtest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

// A token for four characters of its messages.
int promptOf(const LoopbackModel::Call &call) {
    qsizetype length = 0;
    for (const QJsonValue &message : call.body.value(QLatin1String("messages")).toArray())
        length += message[QLatin1String("content")].toString().size();
    return int(length / 4);
}

int limitOf(const LoopbackModel::Call &call) {
    return call.body.value(QLatin1String("max_completion_tokens")).toInt();
}

TestAnswer withUsage(TestAnswer answer, int prompt, int completion) {
    QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    body.insert(QStringLiteral("usage"), QJsonObject{{QStringLiteral("prompt_tokens"), prompt},
                                                     {QStringLiteral("completion_tokens"), completion},
                                                     {QStringLiteral("total_tokens"), prompt + completion}});
    answer.body = QJsonDocument(body).toJson();
    return answer;
}

// llama-server's words.
TestAnswer tooLong(int prompt, int window) {
    const QByteArray words = "request (" + QByteArray::number(prompt) +
                             " tokens) exceeds the available context size (" + QByteArray::number(window) +
                             " tokens), try increasing it";
    return status(400, R"({"error":{"code":400,"message":")" + words +
                           R"(","type":"exceed_context_size_error","n_prompt_tokens":)" +
                           QByteArray::number(prompt) + R"(,"n_ctx":)" + QByteArray::number(window) + "}}");
}

TestAnswer poolIsFull() {
    return status(
        500, R"({"error":{"code":500,"message":"Context size has been exceeded.","type":"server_error"}})");
}

TestAnswer isLoading() {
    return status(503, R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})");
}

// A server that refuses what it has no room for, and ends answers where its context does.
LoopbackModel::Interference honest(int window) {
    return [window](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        const int prompt = promptOf(call);
        if (prompt + 1 > window)
            return tooLong(prompt, window);
        const QString text = LoopbackModel::scoresText(call.ids);
        const int length = int(text.size() / 4) + 1;
        const int room = std::min(limitOf(call), window - prompt);
        return length <= room ? withUsage(replied(text, call), prompt, length)
                              : withUsage(replied(text.left(room * 4), call, "length"), prompt, room);
    };
}

// One that keeps the last part of a longer prompt, and scores without criteria what it finds in there.
LoopbackModel::Interference silent(int window, int kept) {
    return [window, kept](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        QString text = LoopbackModel::scoresText(call.ids);
        if (promptOf(call) <= window)
            return withUsage(replied(text, call), promptOf(call), int(text.size() / 4));
        text = LoopbackModel::scoresText(call.ids.mid(call.ids.size() / 2));
        static const QRegularExpression score(QStringLiteral("(RELEVANCE|NOVELTY)\":\\d+"));
        text.replace(score, QStringLiteral("\\1\":10"));
        return withUsage(replied(text, call), kept, int(text.size() / 4));
    };
}

} // namespace

// Prompts and what a server has room for.
class TestLlmWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKnownWindowIsKept_data();
    void aKnownWindowIsKept();
    void anUnknownWindowIsLearned();
    void onePaperThatDoesNotFitEndsTheRun_data();
    void onePaperThatDoesNotFitEndsTheRun();
    void papersThatFitAreScoredAllTheSame();
    void answersToCutPromptsDoNotCount_data();
    void answersToCutPromptsDoNotCount();
    void screeningsOfCutPromptsDoNotCount();
    void aCutPromptOfOnePaperEndsTheRun();
    void otherCountsAreNotAccused_data();
    void otherCountsAreNotAccused();
    void fullContextsMakeBatchesSmaller();
    void callsThatShareAContextGoFewerAtOnce();
    void aCallThatIsAloneAndTooLongEndsTheRun();
    void aModelThatLoadsIsWaitedFor();
};

void TestLlmWindow::aKnownWindowIsKept_data() {
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("adapt");
    for (const int window : {1200, 1500, 2048, 4096, 8192}) {
        QTest::addRow("%d", window) << window << false;
        QTest::addRow("%d, adapted", window) << window << true;
    }
}

void TestLlmWindow::aKnownWindowIsKept() {
    QFETCH(int, window);
    QFETCH(bool, adapt);
    LoopbackModel model;
    model.interfere(honest(window));
    const auto papers = numberedPapers(60);
    LlmTask task = taskOf(papers, 12, 2);
    task.adaptBatches = adapt;
    task.contextTokens = window;
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QVERIFY(run.failures().empty());
    QCOMPARE(run.count(CallOutcome::Failed), 0);
    QCOMPARE(run.count(CallOutcome::CutOff), 0);
    for (const LoopbackModel::Call &call : model.calls())
        QVERIFY2(promptOf(call) + limitOf(call) <= window, qPrintable(QString::number(promptOf(call))));
}

void TestLlmWindow::anUnknownWindowIsLearned() {
    LoopbackModel model;
    model.interfere(honest(2048));
    const auto papers = numberedPapers(60);
    ScoringRun run(model, taskOf(papers, 12, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QVERIFY(run.failures().empty());
    QVERIFY(run.count(CallOutcome::Failed) <= 2); // one a lane
    LlmTask known = taskOf(papers, 12, 2);
    known.contextTokens = 2048;
    LoopbackModel other;
    ScoringRun clean(other, known);
    clean.scoring->start();
    TRY_ENDED(clean);
    QVERIFY(model.calls().size() <= other.calls().size() + 3);
}

void TestLlmWindow::onePaperThatDoesNotFitEndsTheRun_data() {
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("lanes");
    for (const int lanes : {1, 4}) {
        QTest::addRow("known, %d lanes", lanes) << true << lanes;
        QTest::addRow("learned, %d lanes", lanes) << false << lanes;
    }
}

void TestLlmWindow::onePaperThatDoesNotFitEndsTheRun() {
    QFETCH(bool, known);
    QFETCH(int, lanes);
    LoopbackModel model;
    model.interfere(honest(256));
    LlmTask task = taskOf(numberedPapers(74), 8, lanes);
    task.contextTokens = known ? 256 : 0;
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::PromptTooLong);
    QVERIFY2(run.error->detail.endsWith(QLatin1String(":256")), qPrintable(run.error->detail));
    QVERIFY(run.error->detail.section(QLatin1Char(':'), 0, 0).toInt() > 256);
    QVERIFY(run.failures().empty() && run.scores().empty());
    QVERIFY2(model.calls().size() <= (known ? 0U : size_t(lanes)),
             qPrintable(QString::number(model.calls().size())));
}

// A single one is too long: it is left as it is, and the run says so at its end.
void TestLlmWindow::papersThatFitAreScoredAllTheSame() {
    LoopbackModel model;
    auto papers = numberedPapers(20);
    for (int part = 1; part < 8; ++part)
        papers[0].abstract += papers[size_t(part)].abstract;
    LlmTask task = taskOf(papers, 5, 2);
    task.contextTokens = 800;
    model.interfere(honest(800));
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::PromptTooLong);
    QCOMPARE(run.scores().size(), size_t(19));
    QVERIFY(run.failures().empty());
}

void TestLlmWindow::answersToCutPromptsDoNotCount_data() {
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("kept");
    QTest::newRow("far too small") << 1000 << 1000;
    QTest::newRow("half of it is kept") << 2048 << 1024;
    QTest::newRow("a power of two") << 2048 << 2048;
}

void TestLlmWindow::answersToCutPromptsDoNotCount() {
    QFETCH(int, window);
    QFETCH(int, kept);
    LoopbackModel model;
    model.interfere(silent(window, kept));
    const auto papers = numberedPapers(96);
    ScoringRun run(model, taskOf(papers, 12, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers)); // by the criteria, all of them
    QVERIFY(run.failures().empty());
    const auto cut = std::ranges::count_if(
        model.calls(), [window](const LoopbackModel::Call &call) { return promptOf(call) > window; });
    QVERIFY2(cut > 0 && cut <= 5, qPrintable(QString::number(cut)));
    QCOMPARE(run.count(CallOutcome::Unreadable), int(cut));
    QVERIFY(std::ranges::any_of(run.progress, [kept](const RunProgress &now) {
        return now.meter->notice && now.meter->notice->code == ErrorCode::PromptTooLong &&
               now.meter->notice->detail == QStringLiteral(":%1").arg(kept);
    }));
    for (const BatchResult &result : run.results) {
        if (result.call.outcome == CallOutcome::Unreadable) {
            QVERIFY(result.call.problem.contains(QString::number(kept)));
            QVERIFY(result.call.tokens.prompt > 0); // paid for all the same
            QCOMPARE(result.call.estimatedPrompt, 0);
        }
    }
}

void TestLlmWindow::screeningsOfCutPromptsDoNotCount() {
    LoopbackModel model;
    const auto papers = numberedPapers(80);
    QStringList all;
    for (const Paper &paper : papers)
        all << paper.id.toString();
    model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (promptOf(call) <= 400)
            return std::nullopt;
        return withUsage(
            replied(QStringLiteral(R"({"drop":["%1"]})").arg(call.ids.join(QLatin1String("\",\""))), call),
            300, 50);
    });
    LlmTask task = taskOf({}, 40, 2);
    task.toScreen = papers;
    task.score = false;
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QCOMPARE(run.all(&BatchResult::passed).size(), papers.size()); // none was dropped
}

void TestLlmWindow::aCutPromptOfOnePaperEndsTheRun() {
    LoopbackModel model;
    model.interfere(silent(100, 128));
    ScoringRun run(model, taskOf(numberedPapers(40), 4, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::PromptTooLong);
    QVERIFY(run.error->detail.endsWith(QLatin1String(":128")));
    QVERIFY(run.scores().empty() && run.failures().empty());
    QVERIFY(model.calls().size() <= 5);
}

void TestLlmWindow::otherCountsAreNotAccused_data() {
    QTest::addColumn<double>("ratio");
    QTest::newRow("fewer") << 0.7;
    QTest::newRow("more") << 1.3;
    QTest::newRow("none") << 0.0;
}

void TestLlmWindow::otherCountsAreNotAccused() {
    QFETCH(double, ratio);
    LoopbackModel model;
    model.interfere([ratio](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        const QString text = LoopbackModel::scoresText(call.ids);
        return withUsage(replied(text, call), int(promptOf(call) * ratio) | (ratio > 0 ? 1 : 0),
                         int(text.size() / 4));
    });
    const auto papers = numberedPapers(60);
    ScoringRun run(model, taskOf(papers, 6, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(run.isWhole(papers));
    QCOMPARE(model.calls().size(), size_t(10));
}

// A model that is wordy: its answers end with the context, not at the token limit.
void TestLlmWindow::fullContextsMakeBatchesSmaller() {
    LoopbackModel model;
    const int window = 3000;
    model.interfere([](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        const int prompt = promptOf(call);
        const int room = std::min(limitOf(call), window - prompt);
        const int perPaper = 250; // tokens
        const int answered = std::min(int(call.ids.size()), room / perPaper);
        const QString text = LoopbackModel::scoresText(call.ids.mid(0, answered));
        return withUsage(replied(text, call, answered < call.ids.size() ? "length" : "stop"), prompt,
                         answered < call.ids.size() ? room : answered * perPaper);
    });
    const auto papers = numberedPapers(60);
    LlmTask task = taskOf(papers, 12, 1);
    task.contextTokens = window;
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QVERIFY(run.failures().empty());
    const int whole = limitOf(model.calls().front());
    for (const LoopbackModel::Call &call : model.calls())
        QVERIFY(limitOf(call) <= std::max(whole, 2440)); // not raised
    int cut = 0;
    for (const BatchResult &result : run.results) {
        if (result.call.outcome == CallOutcome::CutOff) {
            ++cut;
            QVERIFY2(result.call.problem.contains(QLatin1String("context was full")),
                     qPrintable(result.call.problem));
        }
    }
    QVERIFY2(cut >= 1 && cut <= 4, qPrintable(QString::number(cut)));
}

void TestLlmWindow::callsThatShareAContextGoFewerAtOnce() {
    LoopbackModel model;
    model.setDelay(60);
    int underWay = 0; // answered by now, as the server sees it
    int mostAtOnce = 0;
    std::vector<qint64> begun;
    model.interfere([&](int, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        const qint64 now = model.server().elapsed();
        std::erase_if(begun, [now](qint64 at) { return at + 55 < now; });
        underWay = int(begun.size()) + 1;
        if (underWay > 2)
            return poolIsFull();
        begun.push_back(now);
        mostAtOnce = std::max(mostAtOnce, underWay);
        return std::nullopt;
    });
    const auto papers = numberedPapers(60);
    ScoringRun run(model, taskOf(papers, 3, 4));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QVERIFY(run.failures().empty());
    QVERIFY2(run.count(CallOutcome::Failed) <= 6,
             qPrintable(QString::number(run.count(CallOutcome::Failed))));
    QCOMPARE(run.progress.back().meter->notice->code, ErrorCode::ContextShared);
}

void TestLlmWindow::aCallThatIsAloneAndTooLongEndsTheRun() {
    LoopbackModel model;
    model.interfere([](int, const LoopbackModel::Call &) { return std::optional(poolIsFull()); });
    ScoringRun run(model, taskOf(numberedPapers(30), 4, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::PromptTooLong);
    QVERIFY(run.failures().empty());
    QVERIFY(model.calls().size() <= 8);
}

void TestLlmWindow::aModelThatLoadsIsWaitedFor() {
    LoopbackModel model;
    model.interfere([](int number, const LoopbackModel::Call &) {
        return number < 3 ? std::optional(isLoading()) : std::nullopt;
    });
    const auto papers = numberedPapers(12);
    ScoringRun run(model, taskOf(papers, 3, 2));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QCOMPARE(model.calls().size(), size_t(3 + 4));
    QVERIFY(std::ranges::any_of(run.progress, [](const RunProgress &now) {
        return now.meter->notice && now.meter->notice->code == ErrorCode::ModelLoading && now.wait > 0s;
    }));
    QVERIFY(!run.progress.back().meter->notice);
}

WINNOW_TEST(TestLlmWindow, QCoreApplication)

} // namespace llmwindowtest

#include "tst_llmwindow.moc"
