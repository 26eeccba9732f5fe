#include "llmscoringfixture.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace llmresumetest {

using namespace winnow;

class TestLlmResume final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resumedMakesOnlyTheMissingCalls_data();
    void resumedMakesOnlyTheMissingCalls();
};

void TestLlmResume::resumedMakesOnlyTheMissingCalls_data() {
    QTest::addColumn<int>("stored"); // calls, when the end comes
    for (const int stored : {0, 1, 4, 7, 8, 9, 15, 20})
        QTest::addRow("after %d calls", stored) << stored;
}

// As after kill -9: the calls under way are lost, what was stored is not asked again.
void TestLlmResume::resumedMakesOnlyTheMissingCalls() {
    QFETCH(int, stored);
    const auto papers = numberedPapers(150);
    QStringList dropped;
    for (int i = 0; i < 150; i += 3)
        dropped << papers[size_t(i)].id.toString();
    const int lanes = 4;
    LlmTask task = taskOf({}, 5, lanes);
    task.adaptBatches = true;
    task.toScreen = papers;

    LoopbackModel model;
    model.drop(dropped);
    ScoringRun whole(model, task);
    whole.scoring->start();
    TRY_ENDED(whole);
    const size_t clean = model.calls().size();

    LoopbackModel again;
    again.drop(dropped);
    ScoringRun killed(again, task);
    connect(killed.scoring.get(), &LlmScoring::answered, &killed, [&](int call) {
        if (call > 0 && int(killed.results.size()) >= stored && killed.scoring)
            killed.scoring->abort();
    });
    if (stored == 0)
        killed.stores = false;
    killed.scoring->start();
    TRY_ENDED(killed);
    const std::vector<BatchResult> kept{killed.results.begin(),
                                        killed.results.begin() +
                                            std::min<std::ptrdiff_t>(stored, std::ssize(killed.results))};
    QSet<ArxivId> passed;
    QSet<ArxivId> out;
    QSet<ArxivId> scored;
    for (const BatchResult &result : kept) {
        for (const ArxivId::Versioned &paper : result.passed)
            passed.insert(paper.id);
        for (const UnscoredPaper &paper : result.screened)
            out.insert(paper.id);
        for (const ScoredPaper &paper : result.scores)
            scored.insert(paper.id);
    }
    task.toScreen.clear();
    for (const Paper &paper : papers) {
        if (!passed.contains(paper.id) && !out.contains(paper.id))
            task.toScreen.push_back(paper);
        else if (passed.contains(paper.id) && !scored.contains(paper.id))
            task.toScore.push_back(paper);
    }
    task.screened = int(passed.size() + out.size());
    task.settled = int(scored.size());
    ScoringRun rest(again, task);
    rest.scoring->start();
    TRY_ENDED(rest);
    QVERIFY(!rest.error);
    QCOMPARE(scored.size() + qsizetype(rest.scores().size()), 100);
    QVERIFY2(
        kept.size() + rest.results.size() <= clean,
        qPrintable(QStringLiteral("%1 + %2, not %3").arg(kept.size()).arg(rest.results.size()).arg(clean)));
    QVERIFY(again.calls().size() <= clean + lanes);
}

WINNOW_TEST(TestLlmResume, QCoreApplication)

} // namespace llmresumetest

#include "tst_llmresume.moc"
