#include "app/model/clock.h"
#include "app/score/modelstage.h"
#include "app/score/prescreen/prescreenjob.h"
#include "app/score/service/estimatejob.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/loopbackmodel.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>

namespace prescreeningtest {

using namespace winnow;

class TestPrescreening final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOutWhatIsUnlikeTheKept();
    void saysBeforehandWhatItDoes();
    void keepsItsChoiceAfterAStop();
    void aChangedSettingTakesEffectOnTheNextRun();
    void followedAuthorsStay();
    void declinesWhereTooLittleWasDecided();
    void auditsThreeADay();
    void trialsAskAboutAll();
    void whatWasLeftOutCanBeScored();
};

namespace {

constexpr int patience = 60'000; // milliseconds
constexpr int papersOfADay = 40;
constexpr int newPapers = 60;

// Days of invented papers that a reader of water has decided on, a new one, and a model to score it with.
struct Desk {
    TempLibrary library;
    LoopbackModel model;
    Clock clock;
    ScoreRequest request;
    std::vector<InventedPaper> fresh;
    QDate day = friday;

    explicit Desk(int decidedDays = 7) {
        QFile digest(digestOf(InventedReader::OfMachines));
        if (!digest.open(QIODevice::ReadOnly))
            qFatal("no digest of the invented reader");
        (void)valueOf(library->criteria().save(*criteriaFromMarkdown(QString::fromUtf8(digest.readAll()))));
        for (int i = 0; i < decidedDays; ++i)
            decide(list(i, papersOfADay), InventedReader::OfWater);
        fresh = list(decidedDays, newPapers);
        request.scorer = Scorer::Llm;
        ModelSettings settings;
        settings.provider = QStringLiteral("custom");
        settings.endpoint = model.base();
        settings.model = QStringLiteral("gpt-4o");
        settings.screening = false;
        settings.concurrency = 1;
        const auto access = modelAccess(settings);
        if (!access)
            qFatal("%s", qPrintable(access.error().detail));
        request.model = *access;
        request.prescreening.recall = 98;
    }

    std::vector<InventedPaper> list(int number, int papers) {
        std::vector<InventedPaper> made = PaperInventor(quint32(number)).papers(papers);
        std::vector<Announcement> listed;
        for (size_t i = 0; i < made.size(); ++i) {
            made[i].paper.id =
                paperId(qPrintable(QStringLiteral("2508.%1").arg(10'000 + 100 * number + int(i))));
            listed.push_back(announce(made[i].paper));
        }
        day = friday.addDays(7 * number);
        (void)valueOf(library->listings().add(makeListing(QStringLiteral("cs.LG"), day, listed), {}));
        return made;
    }
    void decide(const std::vector<InventedPaper> &papers, InventedReader reader) {
        std::vector<std::pair<ArxivId, Decision>> decisions;
        for (const InventedPaper &invented : papers)
            decisions.emplace_back(invented.paper.id,
                                   invented.isFor(reader) ? Decision::Keep : Decision::Skip);
        (void)valueOf(library->marks().decideEach(decisions));
    }

    RunRecord run() {
        ModelStage stage(*library, clock, request, day);
        QSignalSpy finished(&stage, &ScoreStage::finished);
        stage.start();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, patience))
            qFatal("the run did not end");
        if (const auto error = finished.at(0).at(0).value<std::optional<Error>>())
            qFatal("%s %s", qPrintable(errorName(error->code)), qPrintable(error->detail));
        return *stage.run();
    }
    RunEstimate estimate() {
        QObject context;
        Pending<RunEstimate> pending = (new EstimateJob(*library, clock, request, day, &context))->start();
        if (!QTest::qWaitFor([&] { return pending.isFinished(); }, patience))
            qFatal("no estimate");
        return valueOf(pending);
    }
    std::vector<PaperRow> rows() {
        PaperQuery query;
        query.day = day;
        return valueOf(library->search().papers(query));
    }
    QSet<QString> leftOut() {
        QSet<QString> ids;
        for (const PaperRow &row : rows()) {
            if (row.state == ScoringState::Screened && prescreenRecall(row.stateReason))
                ids.insert(row.paper.id.toString());
        }
        return ids;
    }
    QSet<QString> asked() const {
        QSet<QString> ids;
        for (const LoopbackModel::Call &call : model.calls())
            ids.unite(QSet<QString>(call.ids.begin(), call.ids.end()));
        return ids;
    }
};

} // namespace

void TestPrescreening::leavesOutWhatIsUnlikeTheKept() {
    Desk desk;
    const RunRecord run = desk.run();
    const QSet<QString> leftOut = desk.leftOut();
    QVERIFY2(leftOut.size() >= newPapers / 3, qPrintable(QString::number(leftOut.size())));
    QCOMPARE(run.prescreened, int(leftOut.size()));
    QCOMPARE(run.screened, run.prescreened);
    QCOMPARE(run.scored, newPapers - int(leftOut.size()));
    QVERIFY(!desk.asked().intersects(leftOut));
    QCOMPARE(desk.asked().size() + leftOut.size(), newPapers);
    int wanted = 0;
    int found = 0;
    for (const InventedPaper &invented : desk.fresh) {
        wanted += invented.forWater ? 1 : 0;
        found += invented.forWater && desk.asked().contains(invented.paper.id.toString()) ? 1 : 0;
    }
    QVERIFY2(found * 10 >= wanted * 9, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(wanted)));
    for (const PaperRow &row : desk.rows()) {
        if (leftOut.contains(row.paper.id.toString()))
            QCOMPARE(prescreenRecall(row.stateReason), std::optional(98));
    }
}

void TestPrescreening::saysBeforehandWhatItDoes() {
    Desk desk;
    const RunEstimate estimate = desk.estimate();
    const PrescreenEstimate &said = estimate.prescreening;
    QCOMPARE(said.recall, 98);
    QVERIFY(!said.isDeclined());
    QCOMPARE(said.papers, newPapers);
    QCOMPARE(estimate.papers, said.kept);
    QCOMPARE(said.days, 7);
    QVERIFY(said.found >= 0.975 && said.foundLow < said.found && said.foundHigh > said.found);
    QVERIFY(said.savedTokens > 0);
    QVERIFY(said.savedCost && *said.savedCost > 0);
    desk.request.prescreening.recall = 0;
    const RunEstimate whole = desk.estimate();
    QCOMPARE(whole.prescreening.recall, 0);
    QCOMPARE(whole.papers, newPapers);
    QCOMPARE(whole.tokens.prompt + whole.tokens.completion,
             estimate.tokens.prompt + estimate.tokens.completion + said.savedTokens);
    desk.request.prescreening.recall = 98;
    (void)desk.run();
    QCOMPARE(int(desk.asked().size()), said.kept);
}

// Whatever was decided meanwhile.
void TestPrescreening::keepsItsChoiceAfterAStop() {
    Desk desk;
    desk.model.holdFrom(1);
    {
        ModelStage stage(*desk.library, desk.clock, desk.request, desk.day);
        QSignalSpy made(&stage, &ScoreStage::callMade);
        stage.start();
        QVERIFY(QTest::qWaitFor([&] { return !made.isEmpty(); }, patience));
    }
    const QSet<QString> leftOut = desk.leftOut();
    QVERIFY(!leftOut.isEmpty());
    desk.model.letGo();
    desk.model.holdFrom(1'000);
    for (int day = 0; day < 7; ++day) { // quite another taste
        std::vector<InventedPaper> papers = PaperInventor(quint32(day)).papers(papersOfADay);
        for (size_t i = 0; i < papers.size(); ++i)
            papers[i].paper.id =
                paperId(qPrintable(QStringLiteral("2508.%1").arg(10'000 + 100 * day + int(i))));
        desk.decide(papers, InventedReader::OfMachines);
    }
    const RunRecord run = desk.run();
    QCOMPARE(desk.leftOut(), leftOut);
    QVERIFY(!desk.asked().intersects(leftOut));
    QCOMPARE(desk.asked().size() + leftOut.size(), newPapers);
    QCOMPARE(run.prescreened, 0); // in this sitting
    QCOMPARE(valueOf(desk.library->scores().runs()).size(), size_t(1));
    QCOMPARE(valueOf(desk.library->scores().runs()).front().prescreened, int(leftOut.size()));
}

void TestPrescreening::aChangedSettingTakesEffectOnTheNextRun() {
    Desk desk;
    (void)desk.run();
    const QSet<QString> at98 = desk.leftOut();
    const size_t calls = desk.model.calls().size();
    (void)desk.run(); // nothing is left
    QCOMPARE(desk.model.calls().size(), calls);
    QCOMPARE(desk.leftOut(), at98);
    desk.request.prescreening.recall = 95; // leaves out no less
    (void)desk.run();
    QVERIFY(at98.contains(desk.leftOut()));
    for (const PaperRow &row : desk.rows()) {
        if (row.state == ScoringState::Screened)
            QCOMPARE(prescreenRecall(row.stateReason), std::optional(95));
    }
}

void TestPrescreening::followedAuthorsStay() {
    Desk desk;
    (void)desk.run();
    const QSet<QString> leftOut = desk.leftOut();
    Desk again;
    for (const PaperRow &row : again.rows()) {
        if (leftOut.contains(row.paper.id.toString()))
            again.request.prescreening.followedAuthors += row.paper.authors.constFirst();
    }
    (void)again.run();
    QVERIFY(again.leftOut().isEmpty());
    QCOMPARE(again.asked().size(), newPapers);
}

void TestPrescreening::declinesWhereTooLittleWasDecided() {
    Desk desk(3);
    const PrescreenEstimate said = desk.estimate().prescreening;
    QVERIFY(said.isDeclined());
    QCOMPARE(said.missingDays, 2);
    (void)desk.run();
    QVERIFY(desk.leftOut().isEmpty());
    QCOMPARE(desk.asked().size(), newPapers);
    Desk none(0);
    QCOMPARE(none.estimate().prescreening.missingKept, 50);
    QCOMPARE(none.estimate().papers, newPapers);
}

void TestPrescreening::auditsThreeADay() {
    Desk desk;
    const PrescreenEstimate said = desk.estimate().prescreening;
    QCOMPARE(said.audited, mostAudited);
    (void)desk.run();
    PrescreenAudit audit = valueOf(desk.library->scores().prescreenAudit({1, 1}));
    QCOMPARE(audit.looked, mostAudited);
    QCOMPARE(audit.missed, mostAudited); // a model's score of 1 suffices here
    audit = valueOf(desk.library->scores().prescreenAudit({10, 10}));
    QCOMPARE(audit.missed, 0);
    // Most are audited already: of what comes later on that day none is.
    const OpenPapers open = valueOf(desk.library->scores().openPapers([&] {
        RunRecord run;
        run.day = desk.day;
        run.scorer = Scorer::Llm;
        run.criteriaVersion = 1;
        run.model = QStringLiteral("another");
        return run;
    }()));
    QCOMPARE(open.audited, mostAudited);
    desk.request.model->settings.model = QStringLiteral("another");
    QCOMPARE(desk.estimate().prescreening.audited, 0);
    // The reader's word counts more than a model's.
    std::vector<std::pair<ArxivId, Decision>> kept;
    for (const InventedPaper &invented : desk.fresh)
        kept.emplace_back(invented.paper.id, Decision::Keep);
    (void)valueOf(desk.library->marks().decideEach(kept));
    QCOMPARE(valueOf(desk.library->scores().prescreenAudit({10, 10})).missed, mostAudited);
}

void TestPrescreening::trialsAskAboutAll() {
    Desk desk;
    for (const InventedPaper &invented : desk.fresh)
        desk.request.only.push_back(invented.paper.id);
    QCOMPARE(desk.estimate().prescreening.recall, 0);
    (void)desk.run();
    QCOMPARE(desk.asked().size(), newPapers);
}

void TestPrescreening::whatWasLeftOutCanBeScored() {
    Desk desk;
    (void)desk.run();
    const QSet<QString> before = desk.asked();
    const QSet<QString> leftOut = desk.leftOut();
    desk.request.prescreening.recall = 0;
    const RunRecord run = desk.run();
    QCOMPARE(run.scored, int(leftOut.size()));
    QCOMPARE(desk.asked() - before, leftOut);
    QVERIFY(desk.leftOut().isEmpty());
}

WINNOW_TEST(TestPrescreening, QCoreApplication)

} // namespace prescreeningtest

#include "tst_prescreening.moc"
