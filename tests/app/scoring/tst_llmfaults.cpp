#include "llmscoringfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

namespace llmfaultstest {

using namespace winnow;
using namespace std::chrono_literals;

class TestLlmFaults final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retryAfterHoldsBackAllCalls();
    void fatalErrorsEndTheRun_data();
    void fatalErrorsEndTheRun();
    void callsUnderWayAreKeptAtAFatalError();
    void passingTroubleIsTriedAgain_data();
    void passingTroubleIsTriedAgain();
    void aServiceThatIsGoneEndsTheRun();
    void refusalsOfEverythingEndTheRun_data();
    void refusalsOfEverythingEndTheRun();
    void aFlaggedPaperInFrontFailsAlone_data();
    void aFlaggedPaperInFrontFailsAlone();
    void promptsThatAreTooLongGetShorter();
};

void TestLlmFaults::retryAfterHoldsBackAllCalls() {
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
    QVERIFY(std::ranges::any_of(run.progress, [](const RunProgress &now) { return now.wait == 1s; }));
    QCOMPARE(run.count(CallOutcome::Failed), 1);
    const auto failed = std::ranges::find(run.results, CallOutcome::Failed,
                                          [](const BatchResult &result) { return result.call.outcome; });
    QCOMPARE(failed->call.tokens, TokenUsage{});
    QCOMPARE(failed->call.cost, std::optional(Usage{}));
    QVERIFY(failed->call.problem.contains(QLatin1String("Some words")));
}

void TestLlmFaults::fatalErrorsEndTheRun_data() {
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

void TestLlmFaults::fatalErrorsEndTheRun() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    LoopbackModel model;
    TestAnswer answer = winnow::status(status, body);
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

void TestLlmFaults::callsUnderWayAreKeptAtAFatalError() {
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

void TestLlmFaults::passingTroubleIsTriedAgain_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hangs");
    QTest::newRow("500") << 500 << false;
    QTest::newRow("502") << 502 << false;
    QTest::newRow("503") << 503 << false;
    QTest::newRow("no JSON") << 200 << false;
    QTest::newRow("silence") << 200 << true;
}

void TestLlmFaults::passingTroubleIsTriedAgain() {
    QFETCH(int, status);
    QFETCH(bool, hangs);
    LoopbackModel model;
    model.interfere([&](int number, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        if (number != 1)
            return std::nullopt;
        TestAnswer answer = winnow::status(status, "gateway");
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
    QCOMPARE(run.progress.back().meter->calls, 5);
}

void TestLlmFaults::aServiceThatIsGoneEndsTheRun() {
    LoopbackModel model;
    model.interfere([](int number, const LoopbackModel::Call &) {
        return number > 0 ? std::optional(status(500)) : std::nullopt;
    });
    const auto papers = numberedPapers(20);
    ScoringRun run(model, taskOf(papers, 2, 4));
    run.scoring->start();
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::ServerError);
    QVERIFY2(model.calls().size() <= 20, qPrintable(QString::number(model.calls().size())));
    QVERIFY(run.failures().empty()); // they can be asked about another time
    QCOMPARE(run.scores().size(), size_t(2));
}

void TestLlmFaults::refusalsOfEverythingEndTheRun_data() {
    QTest::addColumn<int>("lanes");
    QTest::addColumn<bool>("counts");
    QTest::newRow("one lane") << 1 << false;
    QTest::newRow("four lanes") << 4 << false;
    QTest::newRow("words with a number") << 1 << true;
}

void TestLlmFaults::refusalsOfEverythingEndTheRun() {
    QFETCH(int, lanes);
    QFETCH(bool, counts);
    LoopbackModel model;
    model.interfere([counts](int number, const LoopbackModel::Call &) {
        const QByteArray body = R"({"error":{"message":"Some words)" +
                                (counts ? ' ' + QByteArray::number(number) : QByteArray()) + "\"}}";
        return std::optional(status(400, body));
    });
    ScoringRun run(model, taskOf(numberedPapers(60), 6, lanes));
    run.scoring->start();
    TRY_ENDED(run);
    QCOMPARE(run.error->code, ErrorCode::InvalidInput);
    QVERIFY(run.error->detail.startsWith(QStringLiteral("Some words")));
    QVERIFY(run.failures().empty());
    QVERIFY(model.calls().size() <= 10);
}

// One at a time, and the first paper of the day is flagged.
void TestLlmFaults::aFlaggedPaperInFrontFailsAlone_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("flagged");
    for (const int flagged : {1, 2}) {
        QTest::addRow("bad request, %d", flagged)
            << QByteArray(R"({"error":{"message":"harmful"}})") << flagged;
        QTest::addRow("filter, %d", flagged)
            << QByteArray(R"({"error":{"code":"content_filter","message":"harmful"}})") << flagged;
    }
}

void TestLlmFaults::aFlaggedPaperInFrontFailsAlone() {
    QFETCH(QByteArray, body);
    QFETCH(int, flagged);
    LoopbackModel model;
    const auto papers = numberedPapers(20);
    QStringList bad;
    for (int i = 0; i < flagged; ++i)
        bad << papers[size_t(i)].id.toString();
    model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        const auto isBad = [&](const QString &id) { return call.ids.contains(id); };
        return std::ranges::any_of(bad, isBad) ? std::optional(status(400, body)) : std::nullopt;
    });
    ScoringRun run(model, taskOf(papers, 5, 1));
    run.scoring->start();
    TRY_ENDED(run);
    QVERIFY(!run.error);
    QVERIFY(run.isWhole(papers));
    QCOMPARE(run.failures().size(), size_t(flagged));
    for (const UnscoredPaper &paper : run.failures())
        QVERIFY(bad.contains(paper.id.toString()) && paper.cause.contains(QLatin1String("harmful")));
    QVERIFY(model.calls().size() <= 12);
}

void TestLlmFaults::promptsThatAreTooLongGetShorter() {
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

WINNOW_TEST(TestLlmFaults, QCoreApplication)

} // namespace llmfaultstest

#include "tst_llmfaults.moc"
