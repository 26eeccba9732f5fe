#include "app/batch/batchcollector.h"
#include "app/batch/batchsender.h"
#include "app/model/clock.h"
#include "app/net/pooledhttpclient.h"
#include "tests/support/loopbackbatches.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

namespace batchcollectortest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

class MovedClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    void go(int days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now = QDateTime(QDate(2025, 8, 31), QTime(23, 50), QTimeZone::utc());
};

// A day of four papers, of which a batch asks about two.
struct SentBatch {
    SentBatch() : batches(model), wire(2) {
        valueOf(
            library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), friday, 4), ListingFilter()));
        Criteria criteria;
        criteria.scoringPrompt = QStringLiteral("Papers on graphs.");
        run.criteriaVersion = valueOf(library->criteria().save(criteria)).version;
        run.day = friday;
        run.scorer = Scorer::Llm;
        run.model = access.settings.model = QStringLiteral("m");
        access.provider = providerAt(*providerById(u"openai"), model.base());
        access.key = QStringLiteral("wk-one");
        access.price = Price{1, 1, 1, 1, {}, 0.5};
        run = valueOf(library->scores().beginRun(run));
        client = std::make_unique<BatchClient>(wire, wire, access.provider, access.key);
        add();
    }
    void add() {
        BatchJob wanted;
        wanted.criteriaVersion = run.criteriaVersion;
        wanted.model = run.model;
        wanted.provider = access.provider.id;
        wanted.endpoint = model.base();
        wanted.keyPrint = keyPrint(access.key);
        wanted.marker = QStringLiteral("abc");
        wanted.sentAt = clock.now();
        BatchRequest request;
        request.customId = batchCustomId(run.id, 0, wanted.marker);
        request.runId = run.id;
        request.reserved = 2;
        const OpenPapers open = valueOf(library->scores().openPapers(run));
        for (const Paper &paper : {open.unseen.at(0), open.unseen.at(1)})
            request.papers.push_back({paper.id, paper.version, 0.5});
        job = valueOf(library->batches().add(wanted, {request}));
        job.remoteId = QStringLiteral("batch_gone");
        job.step = BatchStep::Sent;
        valueOf(library->batches().update(job));
    }
    // As the library has it afterwards.
    BatchJob collect() {
        std::optional<Result<CollectedJob>> collected;
        BatchCollector collector(
            *library, clock, *client, access, valueOf(library->batches().jobs()).front(), {}, 1s,
            [&collected](const Result<CollectedJob> &result) { collected = result; }, nullptr);
        collector.start();
        if (!QTest::qWaitFor([&] { return collected.has_value(); }, 30'000) || !*collected)
            qFatal("the batch could not be looked at");
        return valueOf(library->batches().jobs()).front();
    }
    int open() { return int(valueOf(library->scores().openPapers(run)).unseen.size()); }
    double spentSince(QDate day) {
        return valueOf(library->scores().spentSince(QDateTime(day, QTime(0, 0), QTimeZone::utc()))).cost;
    }

    TempLibrary library;
    LoopbackModel model;
    LoopbackBatches batches;
    PooledHttpClient wire;
    MovedClock clock;
    ModelAccess access;
    RunRecord run;
    std::unique_ptr<BatchClient> client;
    BatchJob job;
};

} // namespace

class TestBatchCollector final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksForDaysBeforeItGivesUp();
    void neverGivesUpAnotherKeys();
    void doesNotResendWhatItCannotLookFor();
    void reservesInTheMonthItWasSentIn();
    void storesOnce();
    void givesUpAfterTheThirdTry();
};

void TestBatchCollector::looksForDaysBeforeItGivesUp() {
    SentBatch sent;
    QCOMPARE(sent.open(), 2);
    QVERIFY(sent.collect().isOpen());
    sent.clock.go(6);
    QVERIFY(sent.collect().isOpen());
    QCOMPARE(sent.open(), 2);
    sent.clock.go(2);
    const BatchJob lost = sent.collect();
    QCOMPARE(lost.end, BatchEnd::Lost);
    QCOMPARE(lost.missing, 1);
    QCOMPARE(sent.open(), 4); // may be asked about again
}

void TestBatchCollector::neverGivesUpAnotherKeys() {
    SentBatch sent;
    sent.access.key = QStringLiteral("wk-other");
    for (const int days : {0, 30}) {
        sent.clock.go(days);
        const BatchJob job = sent.collect();
        QVERIFY(job.isOpen());
        QCOMPARE(job.note, QStringLiteral("made with another key"));
    }
    QCOMPARE(sent.open(), 2);
}

// Another key's list does not show the batch that may be there.
void TestBatchCollector::doesNotResendWhatItCannotLookFor() {
    SentBatch sent;
    sent.job.remoteId.clear();
    sent.job.step = BatchStep::Uploaded;
    sent.job.inputFile = QStringLiteral("file-1");
    valueOf(sent.library->batches().update(sent.job));
    sent.access.key = QStringLiteral("wk-other");
    sent.clock.go(1);
    QVERIFY(sent.collect().isOpen());
    QCOMPARE(sent.batches.batches(), 0);
    sent.access.key = QStringLiteral("wk-one");
    const BatchJob again = sent.collect(); // its own list does not show it either: it never came into being
    QCOMPARE(again.remoteId, QStringLiteral("batch_1"));
    QCOMPARE(sent.batches.batches(), 1);
}

void TestBatchCollector::reservesInTheMonthItWasSentIn() {
    SentBatch sent;
    QCOMPARE(sent.spentSince(QDate(2025, 8, 1)), 2.0);
    QCOMPARE(sent.spentSince(QDate(2025, 9, 1)), 0.0);
    sent.clock.go(3);
    BatchOutcome outcome;
    outcome.customId = batchCustomId(sent.run.id, 0, sent.job.marker);
    outcome.isAnswered = outcome.isCall = true;
    outcome.result.call.started = sent.job.sentAt;
    outcome.result.call.tokens = {1000, 0, 0, 10, true};
    outcome.result.call.cost = Usage{1000, 10, 1010, 0.2, 0.1, 0.3};
    QVERIFY(valueOf(sent.library->batches().store(outcome)));
    QCOMPARE(sent.spentSince(QDate(2025, 8, 1)), 0.3); // what was not used came back
    QCOMPARE(sent.spentSince(QDate(2025, 9, 1)), 0.0);
}

void TestBatchCollector::storesOnce() {
    SentBatch sent;
    BatchOutcome outcome;
    outcome.customId = batchCustomId(sent.run.id, 0, sent.job.marker);
    outcome.isAnswered = outcome.isCall = true;
    QVERIFY(valueOf(sent.library->batches().store(outcome)));
    QVERIFY(!valueOf(sent.library->batches().store(outcome)));
    QCOMPARE(int(valueOf(sent.library->scores().calls(sent.run.id)).size()), 1);
}

void TestBatchCollector::givesUpAfterTheThirdTry() {
    SentBatch sent;
    for (int attempt = 1; attempt <= BatchService::mostTries; ++attempt) {
        const auto requests = valueOf(sent.library->batches().openRequests(sent.job.id));
        BatchOutcome outcome;
        outcome.customId = requests.front().customId;
        outcome.isAnswered = outcome.isCall = outcome.isTry = true;
        for (const BatchPaper &paper : requests.front().papers)
            outcome.leftOver.push_back({paper.id, QStringLiteral("not in the reply"), paper.version});
        QVERIFY(valueOf(sent.library->batches().store(outcome)));
        const OpenPapers open = valueOf(sent.library->scores().openPapers(sent.run));
        QCOMPARE(int(open.failed.size()), attempt < BatchService::mostTries ? 0 : 2);
        BatchRequest again = requests.front();
        again.customId = batchCustomId(sent.run.id, attempt, QStringLiteral("m%1").arg(attempt));
        BatchJob next = sent.job;
        next.marker = QStringLiteral("m%1").arg(attempt);
        sent.job = valueOf(sent.library->batches().add(next, {again}));
    }
}

WINNOW_TEST(TestBatchCollector, QCoreApplication)

} // namespace batchcollectortest

#include "tst_batchcollector.moc"
