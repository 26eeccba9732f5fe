#include "app/library/library.h"
#include "tests/app/run/modeldesk.h"
#include "tests/support/testmain.h"

namespace trialruntest {

using namespace winnow;

namespace {

Criteria otherCriteria() {
    Criteria criteria = defaultCriteria();
    criteria.scoringPrompt.prepend(QStringLiteral("Be strict.\n\n"));
    return criteria;
}

} // namespace

// A run over some papers, to see what criteria do.
class TestTrialRun final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scorer_data();
    void keepsCriteriaBesideThoseInUse_data() { scorer_data(); }
    void keepsCriteriaBesideThoseInUse();
    void isNotPaidForTwice();
    void firstOfAllLeavesTheDefaultCriteriaInUse();
    void countsWhenItsCriteriaComeIntoUse();
    void standsApartFromTheDaysRun_data();
    void standsApartFromTheDaysRun();
    void asksWhateverScreeningSaid();
    void tellsWhatFailed();
    void estimatesWhatItTakes_data() { scorer_data(); }
    void estimatesWhatItTakes();
    void refusesPapersOfNoSuchDay();
};

void TestTrialRun::scorer_data() {
    QTest::addColumn<Scorer>("scorer");
    QTest::newRow("built-in") << Scorer::Builtin;
    QTest::newRow("model") << Scorer::Llm;
}

void TestTrialRun::keepsCriteriaBesideThoseInUse() {
    QFETCH(Scorer, scorer);
    Desk desk(12);
    desk.request.scorer = scorer;
    QVERIFY(!desk.run().error);
    const auto before = desk.rows();
    const size_t calls = desk.model.calls().size();
    const Criteria inUse = valueOf(desk.library->criteria().current());

    desk.request.criteria = otherCriteria();
    desk.request.only = desk.firstIds(3);
    const RunReport report = desk.run();
    QVERIFY(!report.error);
    QCOMPARE(report.run->scored, 3);
    QVERIFY(report.run->isTrial);
    QVERIFY(report.run->criteriaVersion != inUse.version);
    QCOMPARE(desk.model.calls().size(), scorer == Scorer::Llm ? calls + 1 : 0);
    if (scorer == Scorer::Llm) {
        QCOMPARE(desk.model.calls().back().ids.size(), 3);
        QVERIFY(desk.lastRun().usage.totalCost > 0);
    }

    QVERIFY(valueOf(desk.library->criteria().current()) == inUse);
    const auto versions = valueOf(desk.library->criteria().versions());
    QCOMPARE(versions.size(), size_t(2));
    QVERIFY(versions.front().isTrial && versions.front().samePrompts(otherCriteria()));
    QVERIFY(desk.rows() == before);
    QCOMPARE(valueOf(desk.library->scores().history(desk.request.only.front())).size(), size_t(2));
}

void TestTrialRun::isNotPaidForTwice() {
    Desk desk(12);
    desk.request.criteria = otherCriteria();
    desk.request.only = desk.firstIds(3);
    QVERIFY(!desk.run().error);
    QVERIFY(!desk.run().error); // the same once more
    QCOMPARE(desk.model.calls().size(), size_t(1));

    const std::vector<ArxivId> tried = std::exchange(desk.request.only, {});
    const RunReport day = desk.run(); // of which these criteria become the current ones
    QCOMPARE(day.run->scored, 9);
    for (size_t i = 1; i < desk.model.calls().size(); ++i) {
        for (const ArxivId &id : tried)
            QVERIFY(!desk.model.calls()[i].ids.contains(id.toString()));
    }
    QCOMPARE(desk.countOf(ScoringState::Scored), 12);
}

void TestTrialRun::firstOfAllLeavesTheDefaultCriteriaInUse() {
    Desk desk(12);
    desk.request.criteria = otherCriteria();
    desk.request.only = desk.firstIds(3);
    QVERIFY(!desk.run().error);
    QVERIFY(valueOf(desk.library->criteria().current()).samePrompts(defaultCriteria()));
    QCOMPARE(desk.countOf(ScoringState::Unscored), 12);
    const DaySummary summary = valueOf(desk.library->listings().days()).front();
    QCOMPARE(summary.scored, 0);
    QCOMPARE(summary.unscored, 12);
    QCOMPARE(valueOf(desk.library->search().ids(QStringLiteral("is:scored"), day)).size(), 0);
    QCOMPARE(valueOf(desk.library->search().ids(QStringLiteral("is:unscored"), day)).size(), 12);
    QCOMPARE(valueOf(desk.library->search().ids(QStringLiteral("relevance:>=1"), day)).size(), 0);
}

void TestTrialRun::countsWhenItsCriteriaComeIntoUse() {
    Desk desk(12);
    desk.request.criteria = otherCriteria();
    desk.request.only = desk.firstIds(3);
    const int version = desk.run().run->criteriaVersion;
    Criteria named = otherCriteria();
    named.name = QStringLiteral("Strict");
    const Criteria saved = valueOf(desk.library->criteria().save(named));
    QCOMPARE(saved.version, version); // not a second one of the same words
    QCOMPARE(valueOf(desk.library->criteria().current()).name, named.name);
    QVERIFY(!valueOf(desk.library->criteria().current()).isTrial);
    QCOMPARE(desk.countOf(ScoringState::Scored), 3);
    QCOMPARE(valueOf(desk.library->listings().days()).front().scored, 3);
    valueOf(
        desk.library->criteria().save(defaultCriteria())); // they were in use, so they still tell something
    QCOMPARE(desk.countOf(ScoringState::Scored), 3);
}

void TestTrialRun::standsApartFromTheDaysRun_data() {
    QTest::addColumn<bool>("trialFirst");
    QTest::newRow("the day's run is left unfinished") << false;
    QTest::newRow("the trial is left unfinished") << true;
}

void TestTrialRun::standsApartFromTheDaysRun() {
    QFETCH(bool, trialFirst);
    Desk desk(12);
    const auto trial = desk.firstIds(3);
    desk.request.criteria = defaultCriteria();
    desk.model.interfere([](int, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        return TestAnswer{.status = 401, .body = R"({"error":{"message":"Incorrect API key"}})"};
    });
    if (trialFirst)
        desk.request.only = trial;
    QCOMPARE(desk.run().error->code, ErrorCode::Unauthorized);
    const qint64 unfinished = desk.lastRun().id;

    desk.model.interfere({});
    desk.request.only = trialFirst ? std::vector<ArxivId>() : trial;
    QVERIFY(!desk.run().error);
    const auto runs = valueOf(desk.library->scores().runs());
    QCOMPARE(runs.size(), size_t(2));
    QVERIFY(runs.front().id != unfinished);
    QCOMPARE(runs.front().state, RunState::Finished);
    QCOMPARE(runs.back().state, RunState::Failed);
    QCOMPARE(runs.front().isTrial, !trialFirst);
    QCOMPARE(runs.back().isTrial, trialFirst);
    if (!trialFirst) { // the day goes on where it was left, without what the trial scored
        desk.request.only.clear();
        QCOMPARE(desk.run().run->scored, 9);
        QCOMPARE(desk.lastRun().id, runs.front().id);
        QCOMPARE(valueOf(desk.library->scores().runs()).back().state, RunState::Finished);
    }
}

void TestTrialRun::asksWhateverScreeningSaid() {
    Desk desk(6);
    desk.settings().screening = true;
    const auto ids = desk.firstIds(2);
    desk.model.drop({ids.front().toString()});
    QVERIFY(!desk.run().error);
    QCOMPARE(desk.countOf(ScoringState::Screened), 1);
    const size_t calls = desk.model.calls().size();
    desk.request.only = ids;
    QCOMPARE(desk.run().run->scored, 1); // the other has its score
    QCOMPARE(desk.model.calls().size(), calls + 1);
    QVERIFY(!desk.model.calls().back().isScreening);
    QCOMPARE(desk.countOf(ScoringState::Scored), 6);
}

void TestTrialRun::tellsWhatFailed() {
    Desk desk(6);
    const auto ids = desk.firstIds(3);
    const QString unlucky = ids.back().toString();
    desk.model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        QStringList answered = call.ids;
        answered.removeAll(unlucky);
        return LoopbackModel::completion(LoopbackModel::scoresText(answered), "{}");
    });
    desk.request.criteria = otherCriteria();
    desk.request.only = ids;
    const RunReport report = desk.run();
    QCOMPARE(report.run->scored, 2);
    QCOMPARE(report.failures.size(), size_t(1));
    QCOMPARE(report.failures.front().id, ids.back());
    QVERIFY(!report.failures.front().cause.isEmpty());
    QCOMPARE(desk.countOf(ScoringState::Failed), 0); // not under the criteria in use
    desk.model.interfere({});
    QCOMPARE(desk.run().run->scored, 1); // a trial asks again
}

void TestTrialRun::estimatesWhatItTakes() {
    QFETCH(Scorer, scorer);
    Desk desk(12);
    desk.request.scorer = scorer;
    desk.settings().screening = true;
    const RunEstimate whole = valueOf(desk.runner.estimate(desk.request));
    desk.request.criteria = otherCriteria();
    desk.request.only = desk.firstIds(3);
    const RunEstimate estimate = valueOf(desk.runner.estimate(desk.request));
    QVERIFY(estimate.isTrial);
    QCOMPARE(estimate.papers, 3);
    QCOMPARE(estimate.screeningCalls, 0);
    QCOMPARE(estimate.scoringCalls, scorer == Scorer::Llm ? 1 : 0);
    if (scorer == Scorer::Llm)
        QVERIFY(estimate.cost->totalCost > 0 && estimate.cost->totalCost < whole.cost->totalCost);
    QVERIFY(valueOf(desk.library->criteria().versions()).empty());
    QVERIFY(!desk.run().error);
    QCOMPARE(valueOf(desk.runner.estimate(desk.request)).papers, 0);
}

void TestTrialRun::refusesPapersOfNoSuchDay() {
    Desk desk(3);
    desk.request.only = {desk.firstIds(1).front(), paperId("1001.00001")};
    const RunReport report = desk.run();
    QCOMPARE(report.error->code, ErrorCode::NotFound);
    QCOMPARE(report.error->place, QStringLiteral("paper"));
    QCOMPARE(report.error->detail, QStringLiteral("1001.00001"));
    QVERIFY(desk.model.calls().empty());
}

WINNOW_TEST(TestTrialRun, QCoreApplication)

} // namespace trialruntest

#include "tst_trialrun.moc"
