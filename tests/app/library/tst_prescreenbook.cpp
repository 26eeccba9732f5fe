#include "tests/app/library/modelruns.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

namespace prescreenbooktest {

using namespace winnow;

// What pre-screening made of papers, as the library keeps it.
class TestPrescreenBook final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsDroppedPapersFromOthers();
    void aScoreEndsIt();
    void anotherRecallTakesItsPlace();
    void holdsForTheTextThatWasRead();
    void isOfItsModelOnly();
    void countsAuditsOfTheDay();
    void refusesUnknownRuns();

private:
    static RunRecord begin(Papers &papers, const RunRecord &wish = llm()) {
        return valueOf(papers.library->scores().beginRun(wish));
    }
    static PrescreenedPaper was(int number, PrescreenOutcome outcome) { return {idOf(number), 1, outcome}; }
    static ArxivId idOf(int number) {
        return paperId(qPrintable(QStringLiteral("2508.%1").arg(10'000 + number)));
    }
};

void TestPrescreenBook::tellsDroppedPapersFromOthers() {
    Papers papers;
    const RunRecord run = begin(papers);
    valueOf(
        papers.library->scores().prescreen(run.id, 98,
                                           {was(0, PrescreenOutcome::Kept), was(1, PrescreenOutcome::Dropped),
                                            was(2, PrescreenOutcome::Audited)}));
    valueOf(papers.library->scores().addBatch(run.id, dropped(idOf(3)))); // by its title
    const OpenPapers open = papers.open(llm());
    QCOMPARE(open.unseen.size(), size_t(3));
    QCOMPARE(open.prescreened.size(), size_t(1));
    QCOMPARE(open.prescreened.front().id, idOf(1));
    QCOMPARE(open.dropped.size(), size_t(1));
    QCOMPARE(open.prescreenedAt.size(), 3);
    QCOMPARE(open.prescreenedAt.value(idOf(0)), 98);
    QCOMPARE(open.audited, 1);
    QCOMPARE(papers.row(idOf(1)).state, ScoringState::Screened);
    QCOMPARE(prescreenRecall(papers.row(idOf(1)).stateReason), std::optional(98));
    QVERIFY(!prescreenRecall(papers.row(idOf(3)).stateReason));
    QCOMPARE(papers.row(idOf(2)).state, ScoringState::Unscored);
    QCOMPARE(papers.day().screened, 2);
    QCOMPARE(papers.newestRun().screened, 2);
    QCOMPARE(papers.newestRun().prescreened, 1);
}

void TestPrescreenBook::aScoreEndsIt() {
    Papers papers;
    const RunRecord run = begin(papers);
    valueOf(papers.library->scores().prescreen(run.id, 98, {was(1, PrescreenOutcome::Dropped)}));
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(idOf(1))})));
    QCOMPARE(papers.row(idOf(1)).state, ScoringState::Scored);
    QVERIFY(papers.open(llm()).prescreened.empty());
    QCOMPARE(papers.newestRun().screened, 0);
}

void TestPrescreenBook::anotherRecallTakesItsPlace() {
    Papers papers;
    const RunRecord run = begin(papers);
    valueOf(papers.library->scores().prescreen(
        run.id, 95, {was(1, PrescreenOutcome::Dropped), was(2, PrescreenOutcome::Dropped)}));
    valueOf(papers.library->scores().prescreen(
        run.id, 99, {was(1, PrescreenOutcome::Kept), was(2, PrescreenOutcome::Dropped)}));
    const OpenPapers open = papers.open(llm());
    QCOMPARE(open.prescreened.size(), size_t(1));
    QCOMPARE(open.unseen.size(), size_t(4));
    QCOMPARE(open.prescreenedAt.value(idOf(1)), 99);
    QCOMPARE(papers.row(idOf(1)).state, ScoringState::Unscored);
    QCOMPARE(prescreenRecall(papers.row(idOf(2)).stateReason), std::optional(99));
}

void TestPrescreenBook::holdsForTheTextThatWasRead() {
    Papers papers;
    const RunRecord run = begin(papers);
    valueOf(papers.library->scores().prescreen(run.id, 98, {was(1, PrescreenOutcome::Dropped)}));
    papers.update(idOf(1), 2);
    const OpenPapers open = papers.open(llm());
    QVERIFY(open.prescreened.empty());
    QVERIFY(open.prescreenedAt.isEmpty());
    QCOMPARE(open.unseen.size(), size_t(5));
}

void TestPrescreenBook::isOfItsModelOnly() {
    Papers papers;
    const RunRecord run = begin(papers);
    valueOf(papers.library->scores().prescreen(run.id, 98, {was(1, PrescreenOutcome::Dropped)}));
    QCOMPARE(papers.open(llm("other")).unseen.size(), size_t(5));
    QCOMPARE(papers.open(llm("m", 2)).unseen.size(), size_t(5));
}

void TestPrescreenBook::countsAuditsOfTheDay() {
    Papers papers;
    const RunRecord run = begin(papers);
    valueOf(papers.library->scores().prescreen(run.id, 98,
                                               {was(0, PrescreenOutcome::Audited),
                                                was(1, PrescreenOutcome::Audited),
                                                was(2, PrescreenOutcome::Audited)}));
    const auto audit = [&] { return valueOf(papers.library->scores().prescreenAudit({7, 5})); };
    QCOMPARE(audit().looked, 0);
    QCOMPARE(audit().open, 3);
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(idOf(0), 8)})));
    valueOf(papers.library->scores().addBatch(run.id, dropped(idOf(1))));
    QCOMPARE(audit().looked, 2);
    QCOMPARE(audit().missed, 1);
    QCOMPARE(audit().open, 1);
    // Another model's look at the same papers is no other day's.
    const RunRecord other = begin(papers, llm("other"));
    valueOf(papers.library->scores().prescreen(other.id, 98, {was(0, PrescreenOutcome::Audited)}));
    QCOMPARE(papers.open(llm()).audited, 3);
    (void)valueOf(papers.library->marks().decideEach({{idOf(0), Decision::Skip}, {idOf(2), Decision::Keep}}));
    QCOMPARE(audit().looked, 3);
    QCOMPARE(audit().missed, 1);
    QCOMPARE(audit().open, 0);
}

void TestPrescreenBook::refusesUnknownRuns() {
    Papers papers;
    QCOMPARE(errorOf(papers.library->scores().prescreen(77, 98, {was(0, PrescreenOutcome::Kept)})),
             std::optional(ErrorCode::NotFound));
    const RunRecord run = begin(papers);
    QCOMPARE(errorOf(papers.library->scores().prescreen(run.id, 98, {was(99, PrescreenOutcome::Kept)})),
             std::optional(ErrorCode::NotFound));
    QVERIFY(papers.open(llm()).prescreenedAt.isEmpty());
}

WINNOW_TEST(TestPrescreenBook, QCoreApplication)

} // namespace prescreenbooktest

#include "tst_prescreenbook.moc"
