#include "app/scoring/builtin/builtinscorer.h"
#include "app/scoring/scoring.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <deque>

namespace scoringqueuetest {

using namespace winnow;

class TestScoringQueue final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoresInChunksInOrder();
    void waitsUntilStored();
    void stopsAfterChunkUnderWay();
    void stopsWhileStoring();
    void finishesWithoutPapers();
    void finishesWhenScorerGivesUp();
    void startsAgain();
    void diesWhileScoring();
};

// Answers when it is told to, as a model far away would.
struct SlowScorer {
    std::deque<QPromise<std::vector<ScoredPaper>>> calls;
    std::vector<std::vector<Paper>> asked;

    ChunkScorer scorer() {
        return [this](const std::vector<Paper> &papers) {
            asked.push_back(papers);
            calls.emplace_back();
            calls.back().start();
            return calls.back().future();
        };
    }
    void answer() {
        std::vector<ScoredPaper> scores;
        for (const Paper &paper : asked.back())
            scores.push_back({paper.id, paper.version, {}});
        calls.back().addResult(scores);
        calls.back().finish();
    }
};

static std::vector<Paper> papers(int count) {
    std::vector<Paper> papers;
    for (int i = 0; i < count; ++i) {
        Paper paper;
        paper.id = *ArxivId::fromString(QStringLiteral("2508.%1").arg(i + 1, 5, 10, QLatin1Char('0')));
        paper.title = QStringLiteral("Pruning %1").arg(i);
        papers.push_back(paper);
    }
    return papers;
}

void TestScoringQueue::scoresInChunksInOrder() {
    Criteria criteria;
    criteria.scoringPrompt = QStringLiteral("Keywords: pruning");
    Scoring scoring;
    std::vector<size_t> sizes;
    std::vector<ScoredPaper> all;
    connect(&scoring, &Scoring::scored, this, [&](const std::vector<ScoredPaper> &chunk) {
        sizes.push_back(chunk.size());
        all.insert(all.end(), chunk.begin(), chunk.end());
        scoring.next();
    });
    QSignalSpy finished(&scoring, &Scoring::finished);
    const std::vector<Paper> wanted = papers(120);
    scoring.start(wanted, std::make_shared<const BuiltinScorer>(criteria));
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sizes, (std::vector<size_t>{50, 50, 20}));
    QCOMPARE(all.size(), wanted.size());
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].id, wanted[i].id);
        QVERIFY(all[i].score.relevance > 1);
    }
}

void TestScoringQueue::waitsUntilStored() {
    SlowScorer slow;
    Scoring scoring(nullptr, 2);
    QSignalSpy scored(&scoring, &Scoring::scored);
    QSignalSpy finished(&scoring, &Scoring::finished);
    scoring.start(papers(3), slow.scorer());
    scoring.next(); // nothing has been scored yet: means nothing
    QCOMPARE(slow.asked.size(), size_t(1));
    slow.answer();
    QTRY_COMPARE(scored.size(), 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(slow.asked.size(), size_t(1)); // not before next()
    scoring.next();
    QCOMPARE(slow.asked.size(), size_t(2));
    QCOMPARE(slow.asked[1].size(), size_t(1));
    slow.answer();
    QTRY_COMPARE(scored.size(), 2);
    QCOMPARE(finished.size(), 0);
    scoring.next();
    QTRY_COMPARE(finished.size(), 1);
}

void TestScoringQueue::stopsAfterChunkUnderWay() {
    SlowScorer slow;
    Scoring scoring(nullptr, 2);
    QSignalSpy scored(&scoring, &Scoring::scored);
    QSignalSpy finished(&scoring, &Scoring::finished);
    scoring.start(papers(10), slow.scorer());
    scoring.stop();
    slow.answer();
    QTRY_COMPARE(scored.size(), 1); // it may have been paid for
    scoring.next();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(slow.asked.size(), size_t(1));
}

void TestScoringQueue::stopsWhileStoring() {
    SlowScorer slow;
    Scoring scoring(nullptr, 2);
    QSignalSpy scored(&scoring, &Scoring::scored);
    QSignalSpy finished(&scoring, &Scoring::finished);
    scoring.start(papers(10), slow.scorer());
    slow.answer();
    QTRY_COMPARE(scored.size(), 1);
    scoring.stop();
    QCOMPARE(finished.size(), 0);
    scoring.next();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(slow.asked.size(), size_t(1));
}

void TestScoringQueue::finishesWithoutPapers() {
    SlowScorer slow;
    Scoring scoring;
    QSignalSpy finished(&scoring, &Scoring::finished);
    scoring.start({}, slow.scorer());
    QCOMPARE(finished.size(), 0); // never from within start()
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(slow.asked.empty());
}

void TestScoringQueue::finishesWhenScorerGivesUp() {
    SlowScorer slow;
    Scoring scoring(nullptr, 2);
    QSignalSpy scored(&scoring, &Scoring::scored);
    QSignalSpy finished(&scoring, &Scoring::finished);
    scoring.start(papers(10), slow.scorer());
    slow.calls.pop_back(); // a promise that is never kept
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(scored.size(), 0);
}

void TestScoringQueue::startsAgain() {
    SlowScorer slow;
    Scoring scoring(nullptr, 5);
    QSignalSpy scored(&scoring, &Scoring::scored);
    QSignalSpy finished(&scoring, &Scoring::finished);
    for (int turn = 1; turn <= 2; ++turn) {
        scoring.start(papers(5), slow.scorer());
        scoring.start(papers(5), slow.scorer()); // ignored while one runs
        QCOMPARE(slow.asked.size(), size_t(turn));
        slow.answer();
        QTRY_COMPARE(scored.size(), turn);
        scoring.stop();
        scoring.next();
        QTRY_COMPARE(finished.size(), turn);
    }
}

void TestScoringQueue::diesWhileScoring() {
    Criteria criteria;
    criteria.scoringPrompt = QStringLiteral("Keywords: pruning");
    const auto scorer = std::make_shared<const BuiltinScorer>(criteria);
    const std::weak_ptr<const BuiltinScorer> watch = scorer;
    {
        Scoring scoring;
        connect(&scoring, &Scoring::scored, this, [] { QFAIL("the queue is gone"); });
        scoring.start(papers(200), scorer);
    }
    QTRY_COMPARE(watch.use_count(), 1L); // the chunk under way ended by itself, and let go
}

WINNOW_TEST(TestScoringQueue, QCoreApplication)

} // namespace scoringqueuetest

#include "tst_scoringqueue.moc"
