#include "llmscoringfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

// By itself: moc loses count of the braces in raw strings.
namespace llmguardstest {

class TestLlmGuards final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fruitlessRunsEnd_data();
    void fruitlessRunsEnd();
    void fruitlessScreeningsEnd();
    void aFewInARowAreNoEnd();
    void theLimitIsNotPushedOn();
    void whatIsGivenUpIsToldOnceOthersAreScored();
};

} // namespace llmguardstest

namespace llmguardstest {

using namespace winnow;

namespace {

int limitOf(const LoopbackModel::Call &call) {
    return call.body.value(QLatin1String("max_completion_tokens")).toInt();
}

// An answer that is billed at so many tokens, whatever its text is; below 0: not billed at all.
TestAnswer billed(const QString &text, const LoopbackModel::Call &call, const char *end, int completion) {
    TestAnswer answer = replied(text, call, end);
    QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    QJsonObject usage = body.value(QLatin1String("usage")).toObject();
    usage.insert(QStringLiteral("completion_tokens"), completion);
    if (completion < 0)
        body.remove(QStringLiteral("usage"));
    else
        body.insert(QStringLiteral("usage"), usage);
    answer.body = QJsonDocument(body).toJson();
    return answer;
}

using Answer = TestAnswer (*)(int number, const LoopbackModel::Call &call);

TestAnswer thinksToTheLimit(int, const LoopbackModel::Call &call) {
    return billed({}, call, "length", limitOf(call));
}

TestAnswer endsInAThought(int, const LoopbackModel::Call &call) {
    return billed(QStringLiteral("<think>The first paper"), call, "length", limitOf(call));
}

// By a mark that only this model's own table knows.
TestAnswer endsInAThoughtOfItsOwn(int, const LoopbackModel::Call &call) {
    return billed(QStringLiteral("<<muse>>The first paper"), call, "length", limitOf(call));
}

TestAnswer isCutAndNotBilled(int, const LoopbackModel::Call &call) {
    return billed({}, call, "length", -1);
}

TestAnswer isEmpty(int, const LoopbackModel::Call &call) {
    return billed({}, call, "stop", 0);
}

TestAnswer thinksInVain(int, const LoopbackModel::Call &call) {
    return billed({}, call, "stop", 700);
}

TestAnswer isRefused(int, const LoopbackModel::Call &call) {
    return billed({}, call, "content_filter", 3);
}

TestAnswer isFiltered(int, const LoopbackModel::Call &) {
    return status(400, R"({"error":{"code":"content_filter","message":"The prompt was filtered"}})");
}

// In other words each time.
TestAnswer isRefusedWithReasons(int number, const LoopbackModel::Call &) {
    return status(400,
                  R"({"error":{"message":"No, because of reason )" + QByteArray(1 + number, 'x') + "\"}}");
}

TestAnswer talks(int, const LoopbackModel::Call &call) {
    return replied(QStringLiteral("The papers are all fine."), call);
}

TestAnswer talksOfOthers(int, const LoopbackModel::Call &call) {
    return replied(
        LoopbackModel::scoresText(call.ids).replace(QLatin1String("2501."), QLatin1String("2502.")), call);
}

TestAnswer failsInTurns(int number, const LoopbackModel::Call &call) {
    const Answer answers[] = {talks, isEmpty, talks, isRefused, talksOfOthers};
    return answers[number % 5](number, call);
}

} // namespace

// Runs whose calls bring nothing.
void TestLlmGuards::fruitlessRunsEnd_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("most"); // calls
    const auto row = [](const char *name, Answer answer, ErrorCode code, const char *place, int most) {
        for (const int lanes : {1, 4, 8})
            QTest::addRow("%s, %d lanes", name, lanes)
                << answer << int(code) << QString::fromLatin1(place) << lanes << most + lanes - 1;
    };
    row("thinks to the limit", thinksToTheLimit, ErrorCode::OnlyThinking, "", 4);
    row("ends in a thought", endsInAThought, ErrorCode::OnlyThinking, "", 4);
    row("ends in a thought of its own", endsInAThoughtOfItsOwn, ErrorCode::OnlyThinking, "", 4);
    row("thinks in vain", thinksInVain, ErrorCode::OnlyThinking, "", 20);
    row("cut, empty and not billed", isCutAndNotBilled, ErrorCode::NothingScored, "cut", 21);
    row("empty", isEmpty, ErrorCode::NothingScored, "empty", 20);
    row("refused", isRefused, ErrorCode::NothingScored, "refused", 20);
    row("filtered", isFiltered, ErrorCode::NothingScored, "refused", 20);
    row("bad requests", isRefusedWithReasons, ErrorCode::InvalidInput, "", 20);
    row("prose", talks, ErrorCode::NothingScored, "unreadable", 20);
    row("others", talksOfOthers, ErrorCode::NothingScored, "", 20);
    row("in turns", failsInTurns, ErrorCode::NothingScored, "unreadable", 20);
}

void TestLlmGuards::fruitlessRunsEnd() {
    QFETCH(Answer, answer);
    QFETCH(int, code);
    QFETCH(QString, place);
    QFETCH(int, lanes);
    QFETCH(int, most);
    LoopbackModel model;
    model.interfere([answer](int number, const LoopbackModel::Call &call) {
        return std::optional(answer(number, call));
    });
    LlmTask task = taskOf(numberedPapers(120), 10, lanes);
    task.marks = *replyMarks(QStringLiteral("<<muse>>…<</muse>>"));
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(run.error);
    QCOMPARE(int(run.error->code), code);
    if (!place.isEmpty())
        QCOMPARE(run.error->place, place);
    QVERIFY(code == int(ErrorCode::OnlyThinking) ? run.error->detail.toInt() > 0
                                                 : !run.error->detail.isEmpty());
    QVERIFY2(int(model.calls().size()) <= most, qPrintable(QString::number(model.calls().size())));
    QVERIFY(run.scores().empty() && run.failures().empty()); // they can be asked about another time
}

void TestLlmGuards::fruitlessScreeningsEnd() {
    LoopbackModel model;
    model.interfere([](int number, const LoopbackModel::Call &call) {
        return std::optional(thinksToTheLimit(number, call));
    });
    LlmTask task = taskOf({}, 10, 2);
    task.toScreen = numberedPapers(200);
    ScoringRun run(model, task);
    run.scoring->start();
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::OnlyThinking);
    QVERIFY(model.calls().size() <= 8);
}

// Nineteen may be chance, as long as there is a score now and then.
void TestLlmGuards::aFewInARowAreNoEnd() {
    LoopbackModel model;
    model.interfere([](int number, const LoopbackModel::Call &call) {
        return number % 3 < 2 ? std::optional(isEmpty(number, call)) : std::nullopt;
    });
    const auto papers = numberedPapers(60);
    ScoringRun run(model, taskOf(papers, 2, 1));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
}

void TestLlmGuards::theLimitIsNotPushedOn() {
    LoopbackModel model;
    model.interfere([](int number, const LoopbackModel::Call &call) {
        return std::optional(thinksToTheLimit(number, call));
    });
    ScoringRun run(model, taskOf(numberedPapers(120), 10, 1));
    run.scoring->start();
    TRY_ENDED(run);
    const int first = limitOf(model.calls().front());
    qint64 tokens = 0;
    for (const BatchResult &result : run.results)
        tokens += result.call.tokens.prompt + result.call.tokens.completion;
    for (const LoopbackModel::Call &call : model.calls())
        QVERIFY(limitOf(call) <= 8 * first);
    QVERIFY2(tokens < 70'000, qPrintable(QString::number(tokens)));
}

// The first two papers are never answered. They fail as soon as it is sure that it lies with them.
void TestLlmGuards::whatIsGivenUpIsToldOnceOthersAreScored() {
    LoopbackModel model;
    const auto papers = numberedPapers(6);
    const QStringList bad{papers[0].id.toString(), papers[1].id.toString()};
    model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        const bool isBad = call.ids.contains(bad[0]) || call.ids.contains(bad[1]);
        return isBad ? std::optional(billed({}, call, "content_filter", 1)) : std::nullopt;
    });
    ScoringRun run(model, taskOf(papers, 2, 1));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    const auto told =
        std::ranges::find_if(run.results, [](const BatchResult &r) { return !r.failures.empty(); });
    QCOMPARE(told->failures.size(), size_t(2));
    QCOMPARE(told->scores.size(), size_t(2));
    QCOMPARE(run.progress.back().done, 6);
}

WINNOW_TEST(TestLlmGuards, QCoreApplication)

} // namespace llmguardstest

#include "tst_llmguards.moc"
