#include "app/batch/batchlines.h"
#include "app/batch/batchprice.h"
#include "app/batch/batchsender.h"
#include "app/batch/outcomereader.h"
#include "app/batch/remotebatch.h"
#include "tests/support/loopbackmodel.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

namespace batchlinestest {

using namespace winnow;

namespace {

BatchRequest requestOf(const QStringList &ids, CallKind kind = CallKind::Scoring) {
    BatchRequest request;
    request.customId = QStringLiteral("w1-1-0-abc");
    request.kind = kind;
    request.estimatedPrompt = 1000;
    for (const QString &id : ids)
        request.papers.push_back({*ArxivId::fromString(id), 2, 0.25});
    return request;
}

OutcomeFrame frameAt(double price) {
    OutcomeFrame frame;
    frame.provider = *providerById(u"openai");
    frame.scorer.criteriaVersion = 7;
    frame.scorer.scorer = Scorer::Llm;
    frame.scorer.model = QStringLiteral("m");
    frame.price = Price{price, price, price, price};
    frame.sentAt = QDateTime(QDate(2025, 6, 30), QTime(23, 50), QTimeZone::utc());
    return frame;
}

BatchAnswer replyAbout(const QStringList &ids) {
    BatchAnswer answer;
    answer.customId = QStringLiteral("w1-1-0-abc");
    answer.kind = BatchAnswer::Kind::Reply;
    answer.status = 200;
    answer.body = LoopbackModel::completion(LoopbackModel::scoresText(ids), QByteArray(4000, 'x')).body;
    return answer;
}

QStringList idsOf(const std::vector<UnscoredPaper> &papers) {
    QStringList ids;
    for (const UnscoredPaper &paper : papers)
        ids << paper.id.toString();
    return ids;
}

const QStringList twoPapers{QStringLiteral("2508.00001"), QStringLiteral("2508.00002")};

} // namespace

class TestBatchLines final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsAreAllowedEverywhere();
    void splits_data();
    void splits();
    void readsLinesOfBothServices();
    void prefersAReply();
    void survivesRubbish();
    void readsStates_data();
    void readsStates();
    void keepsOnlyWhatIsOfItsOwnPapers();
    void booksTheMonthItWasSentIn();
    void dropsAnswersToCutPrompts_data();
    void dropsAnswersToCutPrompts();
    void saysNothingOfPapersWhenAllFailed();
    void screeningPassesWhatIsRefused();
    void halvesThePrice();
    void keyPrintTellsNothing();
    void learnsFromWhatFailed();
};

void TestBatchLines::idsAreAllowedEverywhere() {
    const QString id = batchCustomId(123'456'789'012, 49'999, QStringLiteral("0123456789abcdef0123"));
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
    QVERIFY2(allowed.match(id).hasMatch(), qPrintable(id));
    QCOMPARE(markerOf(id), QStringLiteral("0123456789abcdef0123"));
    QVERIFY(markerOf(QStringLiteral("request-1")).isEmpty());
}

void TestBatchLines::splits_data() {
    QTest::addColumn<int>("lines");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("tokens");
    QTest::addColumn<std::vector<size_t>>("ends");
    QTest::newRow("one") << 10 << qint64(1000) << qint64(0) << std::vector<size_t>{5};
    QTest::newRow("by lines") << 2 << qint64(1000) << qint64(0) << std::vector<size_t>{2, 4, 5};
    QTest::newRow("by bytes") << 10 << qint64(250) << qint64(0) << std::vector<size_t>{2, 4, 5};
    QTest::newRow("by tokens") << 10 << qint64(1000) << qint64(30) << std::vector<size_t>{3, 5};
    QTest::newRow("each too large") << 10 << qint64(50) << qint64(1) << std::vector<size_t>{1, 2, 3, 4, 5};
}

void TestBatchLines::splits() {
    QFETCH(int, lines);
    QFETCH(qint64, bytes);
    QFETCH(qint64, tokens);
    QFETCH(std::vector<size_t>, ends);
    const std::vector<BatchSize> requests(5, BatchSize{100, 10});
    QCOMPARE(splitBatches(requests, {lines, bytes, tokens}), ends);
    QVERIFY(splitBatches({}, {}).empty());
}

void TestBatchLines::readsLinesOfBothServices() {
    const BatchAnswers read = readBatchAnswers(
        R"({"custom_id":"a","response":{"status_code":200,"body":{"choices":[]}},"error":null}
{"custom_id":"b","response":{"status_code":429,"body":{"error":{"message":"slow down"}}}}
{"custom_id":"c","response":null,"error":{"code":"batch_expired","message":"too late"}}
{"custom_id":"d","result":{"type":"succeeded","message":{"content":[]}}}
{"custom_id":"e","result":{"type":"errored","error":{"type":"error","error":{"type":"rate_limit_error","message":"no"}}}}
{"custom_id":"f","result":{"type":"expired"}}
)");
    QCOMPARE(read.unreadable, 0);
    QCOMPARE(int(read.answers.size()), 6);
    using Kind = BatchAnswer::Kind;
    const std::vector<std::pair<Kind, int>> expected{{Kind::Reply, 200},   {Kind::Refused, 429},
                                                     {Kind::NotRun, 0},    {Kind::Reply, 200},
                                                     {Kind::Refused, 429}, {Kind::NotRun, 0}};
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(read.answers[i].kind, expected[i].first);
        QCOMPARE(read.answers[i].status, expected[i].second);
    }
    QCOMPARE(read.answers[2].cause, QStringLiteral("batch_expired: too late"));
    QCOMPARE(read.answers[5].cause, QStringLiteral("expired"));
}

void TestBatchLines::prefersAReply() {
    const QByteArray error = R"({"custom_id":"a","response":null,"error":{"code":"x"}})";
    const QByteArray reply = R"({"custom_id":"a","response":{"status_code":200,"body":{}}})";
    for (const QByteArray &lines : {error + '\n' + reply, reply + '\n' + error}) {
        const BatchAnswers read = readBatchAnswers(lines);
        QCOMPARE(int(read.answers.size()), 1);
        QCOMPARE(read.answers.front().kind, BatchAnswer::Kind::Reply);
    }
}

void TestBatchLines::survivesRubbish() {
    const BatchAnswers read =
        readBatchAnswers("\n\n[1]\n{\"custom_id\":7}\nnull\n\xff\xfe\n" + QByteArray(200'000, '[') +
                         "\n{\"custom_id\":\"a\"}\n{\"custom_id\":\"b\",\"resp");
    QCOMPARE(int(read.answers.size()), 1);
    QCOMPARE(read.answers.front().kind, BatchAnswer::Kind::NotRun);
    QCOMPARE(read.unreadable, 6);
}

void TestBatchLines::readsStates_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<winnow::BatchEnd>("end");
    QTest::newRow("running") << QByteArray(R"("status":"in_progress")") << BatchEnd::None;
    QTest::newRow("capitals") << QByteArray(R"("status":"COMPLETED")") << BatchEnd::Completed;
    QTest::newRow("unknown") << QByteArray(R"("status":"defrosting")") << BatchEnd::None;
    QTest::newRow("no word") << QByteArray(R"("status":7)") << BatchEnd::None;
    QTest::newRow("expired") << QByteArray(R"("status":"expired")") << BatchEnd::Expired;
    QTest::newRow("failed") << QByteArray(
                                   R"("status":"failed","errors":{"data":[{"code":"invalid_json_line"}]})")
                            << BatchEnd::Failed;
    QTest::newRow("crowded")
        << QByteArray(R"("status":"failed","errors":{"data":[{"code":"token_limit_exceeded"}]})")
        << BatchEnd::Crowded;
    QTest::newRow("Anthropic's") << QByteArray(R"("processing_status":"ended","cancel_initiated_at":null)")
                                 << BatchEnd::Completed;
    QTest::newRow("Anthropic's, cancelled")
        << QByteArray(R"("processing_status":"ended","cancel_initiated_at":"2025-08-08T08:00:00Z")")
        << BatchEnd::Cancelled;
}

void TestBatchLines::readsStates() {
    QFETCH(QByteArray, text);
    QFETCH(BatchEnd, end);
    const auto batch = readRemoteBatch(
        QJsonDocument::fromJson("{\"id\":\"b\",\"error_file_id\":\"\"," + text + '}').object());
    QVERIFY(batch);
    QCOMPARE(batch->end, end);
    QVERIFY(batch->errorFile.isEmpty());
}

// A key came back with another request's answer.
void TestBatchLines::keepsOnlyWhatIsOfItsOwnPapers() {
    const BatchRequest request = requestOf(twoPapers);
    const BatchOutcome own = readOutcome(request, replyAbout(twoPapers), frameAt(1));
    QCOMPARE(int(own.result.scores.size()), 2);
    QCOMPARE(own.result.scores.front().version, 2);
    QCOMPARE(own.result.scores.front().score.fine, 0.25);
    QCOMPARE(own.result.scores.front().score.criteriaVersion, 7);
    QVERIFY(own.leftOver.empty() && !own.isTry);

    const BatchOutcome foreign = readOutcome(
        request, replyAbout({QStringLiteral("2508.00003"), QStringLiteral("2508.00004")}), frameAt(1));
    QVERIFY(foreign.result.scores.empty());
    QCOMPARE(idsOf(foreign.leftOver), twoPapers);
    QVERIFY(foreign.isAnswered && foreign.isTry && foreign.isCall); // it is paid for

    const BatchOutcome half =
        readOutcome(request, replyAbout({twoPapers.first(), QStringLiteral("2508.00003")}), frameAt(1));
    QCOMPARE(int(half.result.scores.size()), 1);
    QCOMPARE(idsOf(half.leftOver), QStringList(twoPapers.last()));
}

void TestBatchLines::booksTheMonthItWasSentIn() {
    const BatchOutcome outcome = readOutcome(requestOf(twoPapers), replyAbout(twoPapers), frameAt(0.5));
    const CallRecord &call = outcome.result.call;
    QCOMPARE(call.started.date(), QDate(2025, 6, 30));
    QCOMPARE(call.tokens.prompt, 1000);
    QCOMPARE(call.cost->promptCost, 1000 * 0.5e-6);
}

// A server that keeps the end of what its window does not hold answers like any other; its count tells.
void TestBatchLines::dropsAnswersToCutPrompts_data() {
    QTest::addColumn<QList<int>>("sent");    // at least, in tokens
    QTest::addColumn<QList<int>>("counted"); // by the service
    QTest::addColumn<QStringList>("cut");    // custom ids
    const QStringList all{QStringLiteral("w1-1-0-abc"), QStringLiteral("w1-1-1-abc"),
                          QStringLiteral("w1-1-2-abc")};
    QTest::newRow("whole") << QList{5000, 6000, 7000} << QList{4700, 5600, 6500} << QStringList();
    QTest::newRow("a window") << QList{5000, 6000, 7000} << QList{4096, 4096, 4096} << all;
    QTest::newRow("one figure") << QList{5000, 6000, 7000} << QList{4000, 4000, 4000} << all;
    QTest::newRow("half of one") << QList{5000, 900, 1000} << QList{2048, 860, 950}
                                 << QStringList(all.first());
    QTest::newRow("not known") << QList{0, 0, 0} << QList{4096, 4096, 4096} << QStringList();
}

void TestBatchLines::dropsAnswersToCutPrompts() {
    QFETCH(QList<int>, sent);
    QFETCH(QList<int>, counted);
    QFETCH(QStringList, cut);
    QHash<QString, BatchRequest> requests;
    BatchAnswers answers;
    OutcomeFrame frame = frameAt(1);
    for (int i = 0; i < sent.size(); ++i) {
        BatchRequest request = requestOf(twoPapers);
        request.customId = batchCustomId(1, i, QStringLiteral("abc"));
        request.leastPrompt = sent[i];
        requests.insert(request.customId, request);
        BatchAnswer answer = replyAbout(twoPapers);
        answer.customId = request.customId;
        answer.body.replace("\"prompt_tokens\":1000", "\"prompt_tokens\":" + QByteArray::number(counted[i]));
        answers.answers.push_back(answer);
    }
    frame.cutPrompts = findCutPrompts(requests, answers, frame.provider);
    QCOMPARE(frame.cutPrompts, QSet<QString>(cut.begin(), cut.end()));
    for (const BatchAnswer &answer : answers.answers) {
        const BatchOutcome outcome = readOutcome(requests.value(answer.customId), answer, frame);
        const bool isCut = cut.contains(answer.customId);
        QCOMPARE(outcome.result.scores.empty(), isCut);
        QCOMPARE(outcome.isTry, isCut); // in smaller company the next time
        QVERIFY(outcome.result.call.cost->totalCost > 0);
        QCOMPARE(outcome.cause.startsWith(QLatin1String("the server kept only")), isCut);
    }
}

void TestBatchLines::saysNothingOfPapersWhenAllFailed() {
    BatchAnswer refused;
    refused.kind = BatchAnswer::Kind::Refused;
    refused.status = 402;
    refused.body = R"({"error":{"message":"Your credit balance is too low."}})";
    OutcomeFrame frame = frameAt(1);
    const BatchOutcome some = readOutcome(requestOf(twoPapers), refused, frame);
    QVERIFY(some.isTry);
    QVERIFY2(some.cause.contains(QLatin1String("credit balance")), qPrintable(some.cause));
    QCOMPARE(some.result.call.cost->totalCost, 0.0);
    frame.allFailed = true;
    const BatchOutcome all = readOutcome(requestOf(twoPapers), refused, frame);
    QVERIFY(!all.isTry);
    QCOMPARE(idsOf(all.leftOver), twoPapers);
}

void TestBatchLines::screeningPassesWhatIsRefused() {
    BatchAnswer refused;
    refused.kind = BatchAnswer::Kind::Refused;
    refused.status = 400;
    refused.body = "{}";
    const BatchOutcome outcome = readOutcome(requestOf(twoPapers, CallKind::Screening), refused, frameAt(1));
    QCOMPARE(int(outcome.result.passed.size()), 2);
    QVERIFY(outcome.leftOver.empty());
}

void TestBatchLines::halvesThePrice() {
    Price price{2, 1, 8, 0};
    price.tiers[100] = {4, 2, 16, 0};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(batchTariff(price, now).at(now)->output, 8.0); // no batches are known of
    price.batch = 0.5;
    const auto half = batchTariff(price, now).at(now);
    QCOMPARE(half->input, 1.0);
    QCOMPARE(half->output, 4.0);
    QCOMPARE(half->tiers.at(100).output, 8.0);
    QVERIFY(!batchTariff({}, now).isKnown());
}

void TestBatchLines::keyPrintTellsNothing() {
    const QString key = QStringLiteral("wk-0123456789");
    QVERIFY(!keyPrint(key).contains(QLatin1String("0123456789")));
    QCOMPARE(keyPrint(key), keyPrint(key));
    QVERIFY(keyPrint(key) != keyPrint(key + QLatin1Char('0')));
    QVERIFY(keyPrint({}).isEmpty());
}

void TestBatchLines::learnsFromWhatFailed() {
    ModelAccess access;
    access.provider = *providerById(u"openai");
    access.settings.model = QStringLiteral("m");
    BatchJob job;
    job.model = access.settings.model;
    job.endpoint = access.provider.baseUrl.toString();
    job.note = QStringLiteral("refused with 400: Unsupported value: 'temperature' does not support 0.3.");
    QVERIFY(learnedFrom({job}, access).refusedParameters.isEmpty()); // it has not failed for it
    job.end = BatchEnd::Failed;
    QCOMPARE(learnedFrom({job}, access).refusedParameters, QSet<QString>{QStringLiteral("temperature")});
    job.note = QStringLiteral("refused with 400: 'max_completion_tokens' is not known, use 'max_tokens'.");
    QCOMPARE(learnedFrom({job}, access).tokenLimitField, QStringLiteral("max_tokens"));
    job.model = QStringLiteral("another");
    QCOMPARE(learnedFrom({job}, access), LearnedLimits());
}

WINNOW_TEST(TestBatchLines, QCoreApplication)

} // namespace batchlinestest

#include "tst_batchlines.moc"
