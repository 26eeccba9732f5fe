#include "app/scoring/batches.h"
#include "tests/support/testmain.h"

#include <QMap>
#include <QSet>
#include <QTest>

namespace batchestest {

using namespace winnow;

namespace {

std::vector<Paper> papers(int count) {
    std::vector<Paper> made;
    for (int i = 1; i <= count; ++i) {
        Paper paper;
        paper.id = *ArxivId::fromString(QStringLiteral("2501.%1").arg(i, 5, 10, QLatin1Char('0')));
        made.push_back(paper);
    }
    return made;
}

std::vector<ArxivId> idsOf(const BatchQueue::Batch &batch) {
    std::vector<ArxivId> ids;
    for (const Paper &paper : batch.papers)
        ids.push_back(paper.id);
    return ids;
}

std::vector<UnscoredPaper> failed(const BatchQueue::Batch &batch, const char *cause = "missing") {
    std::vector<UnscoredPaper> all;
    for (const ArxivId &id : idsOf(batch))
        all.push_back({id, QString::fromLatin1(cause)});
    return all;
}

} // namespace

class TestBatches final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void adaptsToTheDay_data();
    void adaptsToTheDay();
    void splitsInOrder();
    void leftOversGoIntoSmallerBatches();
    void leftOversWaitForCompany();
    void leftOversRideAlong();
    void leftOversTakeSparePlaces();
    void noneIsTakenForWhichThereIsNoRoom();
    void givesUpAfterThreeTries();
    void onlyItsOwnPapersAreLeftOver();
    void givenBackCountsNoTry();
    void probesWithWhatFailedMost();
    void cutRepliesMakeBatchesSmaller();
    void spreadsOverCalls();
    void aLostBatchGoesOnInTwo();
    void papersBehindACutGoOnTogether();
    void refusedBatchesAreHalved();
    void everyPaperEndsOnce();
    void emptyQueueIsDone();
};

void TestBatches::adaptsToTheDay_data() {
    QTest::addColumn<int>("papers");
    QTest::addColumn<int>("size");
    for (const auto &[count, size] : std::initializer_list<std::pair<int, int>>{{0, 8},
                                                                                {1, 8},
                                                                                {32, 8},
                                                                                {33, 16},
                                                                                {64, 16},
                                                                                {65, 24},
                                                                                {128, 24},
                                                                                {129, 32},
                                                                                {256, 32},
                                                                                {500, 40},
                                                                                {512, 40},
                                                                                {513, 48}})
        QTest::addRow("%d", count) << count << size;
}

void TestBatches::adaptsToTheDay() {
    QFETCH(int, papers);
    QFETCH(int, size);
    QCOMPARE(adaptedBatchSize(8, papers), size);
    QCOMPARE(adaptedBatchSize(0, papers) * 8, size);
}

void TestBatches::splitsInOrder() {
    BatchQueue queue(papers(7), 3);
    QCOMPARE(queue.waiting(), 7);
    const auto one = queue.take();
    const auto two = queue.take();
    const auto three = queue.take();
    QVERIFY(one && two && three && !queue.take());
    QCOMPARE(one->papers.size(), size_t(3));
    QCOMPARE(three->papers.size(), size_t(1));
    QCOMPARE(two->papers.front().id.toString(), QStringLiteral("2501.00004"));
    QCOMPARE(queue.waiting(), 0);
    for (const auto &batch : {one, two, three}) {
        QVERIFY(!queue.isDone());
        QVERIFY(queue.settle(*batch, {}).empty());
    }
    QVERIFY(queue.isDone());
}

void TestBatches::leftOversGoIntoSmallerBatches() {
    BatchQueue queue(papers(4), 4);
    const auto first = queue.take();
    QVERIFY(queue.settle(*first, failed(*first)).empty());
    const auto second = queue.take();
    QCOMPARE(second->papers.size(), size_t(2));
    queue.settle(*second, failed(*second));
    const auto rest = queue.take();
    QCOMPARE(rest->papers.size(), size_t(1));                       // at last alone
    QCOMPARE(queue.settle(*rest, failed(*rest)).size(), size_t(1)); // for the last time
}

void TestBatches::leftOversWaitForCompany() {
    BatchQueue queue(papers(8), 4);
    const auto one = queue.take();
    const auto two = queue.take();
    std::vector<UnscoredPaper> some = failed(*one);
    some.resize(1);
    queue.settle(*one, some);
    QVERIFY(!queue.take()); // the other batch may leave some over as well
    QVERIFY(!queue.isDone());
    std::vector<UnscoredPaper> others = failed(*two);
    others.resize(1);
    queue.settle(*two, others);
    const auto second = queue.take();
    QCOMPARE(second->papers.size(), size_t(2));
    queue.settle(*second, {});
    QVERIFY(queue.isDone());
}

// With papers that are asked about for the first time, in the places that are left in their batches.
void TestBatches::leftOversRideAlong() {
    BatchQueue queue(papers(22), 8, 3); // 8, 7, 7
    const auto first = queue.take();
    auto some = failed(*first);
    some.resize(2);
    queue.settle(*first, some);
    const auto second = queue.take();
    const auto third = queue.take();
    QCOMPARE(second->papers.size(), size_t(8));
    QCOMPARE(third->papers.size(), size_t(8));
    QVERIFY(second->papers.back().id == some.front().id);
    QVERIFY(!queue.take()); // no fourth call
    QVERIFY(queue.settle(*second, {{second->papers.back().id, QStringLiteral("x")}}).empty());
    QVERIFY(queue.settle(*third, {}).empty());
    for (int attempt = 2; attempt <= 3; ++attempt) { // the ride was free
        const auto last = queue.take();
        QCOMPARE(last->papers.size(), size_t(1));
        QCOMPARE(queue.settle(*last, failed(*last)).size(), size_t(attempt == 3 ? 1 : 0));
    }
    QVERIFY(queue.isDone());
}

void TestBatches::leftOversTakeSparePlaces() {
    BatchQueue queue(papers(16), 4, 4, 1);
    auto one = queue.take();
    const auto two = queue.take();
    QCOMPARE(one->papers.size(), size_t(4)); // none for those that are asked about for the first time
    auto some = failed(*two);
    some.resize(3);
    queue.settle(*two, some);
    queue.later(*one, {}); // it was not answered, and goes once more
    one = queue.take();
    QCOMPARE(one->papers.size(), size_t(5));
    QVERIFY(one->papers.back().id == some[0].id);
    const auto three = queue.take();
    const auto four = queue.take();
    QCOMPARE(three->papers.size() + four->papers.size(), size_t(10));
    QVERIFY(!queue.take());
    for (const auto &batch : {one, three, four})
        QVERIFY(queue.settle(*batch, {}).empty());
    QVERIFY(queue.isDone());
}

void TestBatches::noneIsTakenForWhichThereIsNoRoom() {
    BatchQueue queue(papers(10), 6, 2);
    size_t room = 100;
    queue.setRoom([&room](const std::vector<Paper> &batch) { return std::min(room, batch.size()); });
    auto first = queue.take();
    QCOMPARE(first->papers.size(), size_t(5));
    room = 3; // now it is known
    queue.askSmaller(*first);
    first = queue.take();
    QCOMPARE(first->papers.size(), size_t(3));
    queue.later(*first, {});
    room = 2;
    QList<QString> order;
    while (const auto batch = queue.take()) {
        QCOMPARE(batch->papers.size(), size_t(2));
        for (const ArxivId &id : idsOf(*batch))
            order << id.toString().right(2);
        queue.settle(*batch, {});
    }
    QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("01 02 03 04 05 06 07 08 09 10"));
    BatchQueue tight(papers(1), 6);
    tight.setRoom([](const std::vector<Paper> &) { return size_t(0); });
    QCOMPARE(tight.take()->papers.size(), size_t(1));
}

void TestBatches::givesUpAfterThreeTries() {
    BatchQueue queue(papers(1), 4);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        const auto batch = queue.take();
        QVERIFY(batch);
        const auto givenUp = queue.settle(*batch, failed(*batch, "no number"));
        QCOMPARE(givenUp.size(), size_t(attempt == 3 ? 1 : 0));
        if (attempt == 3)
            QCOMPARE(givenUp.front().cause, QStringLiteral("no number"));
    }
    QVERIFY(queue.isDone());
    QVERIFY(!queue.take());
}

void TestBatches::onlyItsOwnPapersAreLeftOver() {
    BatchQueue queue(papers(4), 2);
    const auto one = queue.take();
    const auto two = queue.take();
    queue.settle(*one, failed(*two));
    queue.settle(*two, {});
    QVERIFY(queue.isDone());
}

void TestBatches::givenBackCountsNoTry() {
    BatchQueue queue(papers(4), 2);
    auto one = queue.take();
    const auto ids = idsOf(*one);
    queue.later(*one, {});
    QCOMPARE(queue.waiting(), 4);
    const auto again = queue.take();
    QVERIFY(idsOf(*again) == ids);
    QCOMPARE(queue.waiting(), 2);
    QMap<QString, int> asked;
    for (auto batch = again; batch; batch = queue.take()) {
        for (const ArxivId &id : idsOf(*batch))
            ++asked[id.toString()];
        queue.settle(*batch, failed(*batch));
    }
    QCOMPARE(asked.values(), QList<int>(4, BatchQueue::mostTries));
    QVERIFY(queue.isDone());
}

void TestBatches::probesWithWhatFailedMost() {
    using namespace std::chrono_literals;
    BatchQueue queue(papers(6), 2);
    auto one = queue.take();
    auto two = queue.take();
    one->record.failures = 1;
    two->record.failures = 3;
    queue.later(*one, 5ms);
    queue.later(*two, 9ms);
    QCOMPARE(queue.nextDue(), std::optional(BatchQueue::Moment(5)));
    QCOMPARE(queue.nextDue(true), std::optional(BatchQueue::Moment(9)));
    QVERIFY(!queue.take(8ms, true));
    QVERIFY(idsOf(*queue.take(9ms, true)) == idsOf(*two));
    QVERIFY(idsOf(*queue.take(4ms)) != idsOf(*one)); // not its time yet
    QVERIFY(idsOf(*queue.take(5ms)) == idsOf(*one));
    QVERIFY(!queue.nextDue());
}

void TestBatches::cutRepliesMakeBatchesSmaller() {
    BatchQueue queue(papers(60), 8);
    const auto cut = [&queue](bool wasCut) {
        const auto batch = queue.take();
        queue.settle(*batch, {}, wasCut);
        return queue.batchSize();
    };
    QCOMPARE(cut(true), 8);
    QCOMPARE(cut(true), 8); // may be chance
    QCOMPARE(cut(false), 8);
    QCOMPARE(cut(true), 8);
    QCOMPARE(cut(true), 8);
    QCOMPARE(cut(true), 4);
    QCOMPARE(queue.take()->papers.size(), size_t(4));
}

void TestBatches::spreadsOverCalls() {
    BatchQueue queue(papers(23), 8, 5);
    QList<int> sizes;
    while (const auto batch = queue.take())
        sizes << int(batch->papers.size());
    QCOMPARE(sizes, (QList<int>{5, 5, 5, 4, 4}));
    BatchQueue tight(papers(23), 4, 2); // never larger than allowed
    QCOMPARE(tight.take()->papers.size(), size_t(4));
}

void TestBatches::aLostBatchGoesOnInTwo() {
    BatchQueue queue(papers(20), 20);
    const auto first = queue.take();
    queue.settle(*first, failed(*first));
    const auto one = queue.take();
    const auto two = queue.take();
    QVERIFY(one);
    QCOMPARE(one->papers.size(), size_t(10));
    QVERIFY(!two); // not yet: others may join it
    queue.settle(*one, {});
    QCOMPARE(queue.take()->papers.size(), size_t(10));
}

void TestBatches::papersBehindACutGoOnTogether() {
    BatchQueue queue(papers(6), 12);
    const auto first = queue.take();
    queue.settle(*first, failed(*first));
    const auto second = queue.take();
    QCOMPARE(second->papers.size(), size_t(6));
    auto rest = failed(*second);
    rest.erase(rest.begin(), rest.begin() + 2);
    queue.settle(*second, rest, true);
    const auto third = queue.take();
    QVERIFY(third);
    QCOMPARE(third->papers.size(), size_t(4));
    // Without one answer before the cut there is no getting on.
    queue.settle(*third, failed(*third), true);
    for (int alone = 0; alone < 4; ++alone) {
        const auto last = queue.take();
        QVERIFY(last);
        QCOMPARE(last->papers.size(), size_t(1));
        QCOMPARE(queue.settle(*last, failed(*last), true).size(), size_t(1));
    }
    QVERIFY(queue.isDone());
}

void TestBatches::refusedBatchesAreHalved() {
    BatchQueue queue(papers(9), 5);
    const auto refused = queue.take();
    QVERIFY(queue.split(*refused, QStringLiteral("no")).empty());
    const auto one = queue.take();
    const auto two = queue.take();
    QCOMPARE(one->papers.size() + two->papers.size(), size_t(5));
    QVERIFY(one->papers.size() >= 2 && two->papers.size() >= 2);
    queue.split(*one, QStringLiteral("no"));
    auto alone = queue.take();
    while (alone->papers.size() > 1) {
        queue.split(*alone, QStringLiteral("no"));
        alone = queue.take();
    }
    const auto givenUp = queue.split(*alone, QStringLiteral("no"));
    QCOMPARE(givenUp.size(), size_t(1));
    QCOMPARE(givenUp.front().id, refused->papers.front().id);
    QCOMPARE(givenUp.front().cause, QStringLiteral("no"));
    queue.shrinkTowards(2);
    QCOMPARE(queue.batchSize(), 2);
    queue.shrinkTowards(50); // never larger again
    QCOMPARE(queue.batchSize(), 2);
}

// However badly a model answers.
void TestBatches::everyPaperEndsOnce() {
    quint32 chance = 1;
    const auto draw = [&chance] { return (chance = chance * 1664525U + 1013904223U) >> 16; };
    for (int round = 0; round < 50; ++round) {
        const int count = int(draw() % 200);
        BatchQueue queue(papers(count), 1 + int(draw() % 40));
        QSet<ArxivId> answered;
        QSet<ArxivId> givenUp;
        std::vector<BatchQueue::Batch> underWay;
        int calls = 0;
        while (!queue.isDone()) {
            while (underWay.size() < 4) {
                auto batch = queue.take();
                if (!batch)
                    break;
                QVERIFY(!batch->papers.empty());
                underWay.push_back(*batch);
                ++calls;
            }
            QVERIFY(!underWay.empty());
            const size_t at = draw() % underWay.size();
            const BatchQueue::Batch batch = underWay[at];
            underWay.erase(underWay.begin() + std::ptrdiff_t(at));
            if (draw() % 10 == 0) {
                queue.later(batch, {});
                continue;
            }
            std::vector<UnscoredPaper> leftOver;
            for (const ArxivId &id : idsOf(batch)) {
                if (draw() % 3 == 0) {
                    leftOver.push_back({id, QStringLiteral("x")});
                } else {
                    QVERIFY(!answered.contains(id));
                    answered.insert(id);
                }
            }
            for (const UnscoredPaper &paper : queue.settle(batch, leftOver, draw() % 5 == 0)) {
                QVERIFY(!givenUp.contains(paper.id));
                givenUp.insert(paper.id);
            }
        }
        QCOMPARE(answered.size() + givenUp.size(), count);
        QVERIFY(!answered.intersects(givenUp));
    }
}

void TestBatches::emptyQueueIsDone() {
    BatchQueue queue({}, 0);
    QVERIFY(queue.isDone());
    QVERIFY(!queue.take());
}

WINNOW_TEST(TestBatches, winnow::NoApplication)

} // namespace batchestest

#include "tst_batches.moc"
