#include "tests/app/library/modelruns.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

namespace spendingtest {

using namespace winnow;

// What the library knows of money and tokens beyond one run.

class TestSpending final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhenACostIsMissing_data();
    void saysWhenACostIsMissing();
    void sumsAModelsHistory();
    void looksAtTheNewestThousandCalls();
    void sumsWhatWasSpent();
};

void TestSpending::saysWhenACostIsMissing_data() {
    QTest::addColumn<TokenUsage>("tokens");
    QTest::addColumn<bool>("known");
    QTest::newRow("unknown price") << TokenUsage{10, 0, 0, 10, true} << false;
    QTest::newRow("neither price nor tokens") << TokenUsage{0, 0, 0, 0, false} << false;
    QTest::newRow("nothing was billed") << TokenUsage{} << true;
}

void TestSpending::saysWhenACostIsMissing() {
    QFETCH(TokenUsage, tokens);
    QFETCH(bool, known);
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(llm()));
    CallRecord made = call(CallKind::Scoring, 0, false);
    made.tokens = tokens;
    valueOf(papers.library->scores().addBatch(run.id, batch({}, made)));
    valueOf(papers.library->scores().addBatch(run.id, batch({}))); // a known one does not make up for it
    QCOMPARE(papers.newestRun().costKnown, known);
    QCOMPARE(papers.newestRun().usage.totalCost, 3.0);
    QCOMPARE(valueOf(papers.library->scores().spentSince(morning)).isWhole, known);
}

void TestSpending::sumsAModelsHistory() {
    Papers papers;
    QCOMPARE(valueOf(papers.library->scores().callHistory(QStringLiteral("m"))).promptBilled, 0);
    const auto run = valueOf(papers.library->scores().beginRun(llm()));
    BatchResult screening = batch({}, call(CallKind::Screening, 3));
    screening.screened = {{a, {}}, {b, {}}};
    screening.passed = {{c, 1}};
    valueOf(papers.library->scores().addBatch(run.id, screening));
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(c)}, call(CallKind::Scoring, 1))));
    CallRecord guessed = call(CallKind::Scoring, 2);
    guessed.tokens.known = false;
    valueOf(papers.library->scores().addBatch(run.id, batch({}, guessed)));
    CallRecord lost = call(CallKind::Scoring, 0); // its connection
    lost.tokens = {};
    valueOf(papers.library->scores().addBatch(run.id, batch({}, lost)));
    valueOf(papers.library->scores().addBatch(valueOf(papers.library->scores().beginRun(llm("other"))).id,
                                              batch({})));
    const auto history = valueOf(papers.library->scores().callHistory(QStringLiteral("m")));
    QCOMPARE(history.promptBilled, 2000);
    QCOMPARE(history.promptEstimated, 1800);
    QCOMPARE(history.screeningPapers, 3);
    QCOMPARE(history.screeningDropped, 2);
    QCOMPARE(history.screeningAnswer, 100);
    QCOMPARE(history.scoringPapers, 3);
    QCOMPARE(history.scoringAnswer, 200);
}

void TestSpending::looksAtTheNewestThousandCalls() {
    Library library(QStringLiteral(":memory:"));
    (void)valueOf(library.open());
    const auto run = valueOf(library.scores().beginRun(llm()));
    (void)library.scores().addBatch(run.id, batch({}, call(CallKind::Screening, 5)));
    for (int i = 0; i < 1000; ++i)
        (void)library.scores().addBatch(run.id, batch({}));
    const auto history = valueOf(library.scores().callHistory(QStringLiteral("m")));
    QCOMPARE(history.scoringPapers, 1000);
    QCOMPARE(history.screeningPapers, 0);
}

void TestSpending::sumsWhatWasSpent() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(llm()));
    const QDateTime august(QDate(2025, 8, 1), QTime(0, 0), QTimeZone::utc());
    for (const QDateTime &moment : {august.addMSecs(-1), august, morning}) {
        CallRecord made = call(CallKind::Scoring, 1, moment >= august);
        made.started = moment;
        valueOf(papers.library->scores().addBatch(run.id, batch({}, made)));
    }
    papers.library.reopen();
    const auto month = valueOf(papers.library->scores().spentSince(august));
    QCOMPARE(month.cost, 6.0);
    QVERIFY(month.isWhole);
    const auto withJuly = valueOf(papers.library->scores().spentSince(august.addDays(-1)));
    QCOMPARE(withJuly.cost, 6.0);
    QVERIFY(!withJuly.isWhole); // July's call has no price
    const auto later = valueOf(papers.library->scores().spentSince(morning.addMSecs(1)));
    QCOMPARE(later.cost, 0.0);
    QVERIFY(later.isWhole);
    // The same moment on another clock.
    QCOMPARE(valueOf(papers.library->scores().spentSince(morning.toOffsetFromUtc(7200))).cost, 3.0);
}

WINNOW_TEST(TestSpending, QCoreApplication)

} // namespace spendingtest

#include "tst_spending.moc"
