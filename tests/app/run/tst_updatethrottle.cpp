#include "app/run/updatethrottle.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace updatethrottletest {

using namespace winnow;

class TestUpdateThrottle final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsTheFirstThroughAtOnce();
    void keepsToTwentyASecondAndTheLastCounts();
    void gathersScoresAndDropsNone();
    void keepsDaysApart();
};

namespace {

RunProgress scored(int done) {
    return {RunStage::Scoring, done, 10'000, {}};
}

std::vector<ScoredPaper> oneScore(int relevance) {
    ScoredPaper paper;
    paper.score.relevance = relevance;
    return {paper};
}

} // namespace

void TestUpdateThrottle::letsTheFirstThroughAtOnce() {
    UpdateThrottle throttle;
    QSignalSpy progressed(&throttle, &UpdateThrottle::progressed);
    throttle.report(scored(1));
    QCOMPARE(progressed.size(), 1);
}

void TestUpdateThrottle::keepsToTwentyASecondAndTheLastCounts() {
    UpdateThrottle throttle;
    QSignalSpy progressed(&throttle, &UpdateThrottle::progressed);
    QElapsedTimer time;
    time.start();
    int done = 0;
    QTimer source;
    connect(&source, &QTimer::timeout, this, [&] { throttle.report(scored(++done)); });
    source.start(0);
    QTRY_VERIFY(progressed.size() >= 6);
    source.stop();
    QVERIFY2(progressed.size() <= time.elapsed() / 50 + 1, qPrintable(QString::number(time.elapsed())));
    QTRY_COMPARE(progressed.constLast().constFirst().value<RunProgress>().done, done);
}

void TestUpdateThrottle::gathersScoresAndDropsNone() {
    UpdateThrottle throttle;
    QSignalSpy stored(&throttle, &UpdateThrottle::scoresStored);
    const QDate day(2025, 6, 2);
    for (int i = 1; i <= 10; ++i)
        throttle.add(day, oneScore(i));
    throttle.flush();
    std::vector<int> relevances;
    for (const QList<QVariant> &signal : stored) {
        QCOMPARE(signal.constFirst().toDate(), day);
        for (const ScoredPaper &paper : signal.at(1).value<std::vector<ScoredPaper>>())
            relevances.push_back(paper.score.relevance);
    }
    QCOMPARE(relevances, (std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    QVERIFY(stored.size() <= 2);
}

void TestUpdateThrottle::keepsDaysApart() {
    UpdateThrottle throttle;
    QSignalSpy stored(&throttle, &UpdateThrottle::scoresStored);
    throttle.report(scored(0)); // from here on updates wait
    throttle.add(QDate(2025, 6, 2), oneScore(1));
    throttle.add(QDate(2025, 6, 3), oneScore(2));
    throttle.flush();
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored.at(0).constFirst().toDate(), QDate(2025, 6, 2));
    QCOMPARE(stored.at(1).constFirst().toDate(), QDate(2025, 6, 3));
}

WINNOW_TEST(TestUpdateThrottle, QCoreApplication)

} // namespace updatethrottletest

#include "tst_updatethrottle.moc"
