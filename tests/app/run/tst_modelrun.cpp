#include "app/run/digestjob.h"
#include "app/scoring/builtin/builtinscorer.h"
#include "tests/app/run/modeldesk.h"
#include "tests/support/otherwriter.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

namespace modelruntest {

using namespace winnow;

namespace {

// The model answers in this thread: it must not block.
Result<ProbeReport> probe(Desk &desk) {
    const auto pending = desk.runner.probe(*desk.request.model);
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 10'000))
        qFatal("the probe did not end");
    return pending.result();
}

TestAnswer refusal(int status, const QByteArray &body) {
    return {.status = status, .body = body, .contentType = "application/json"};
}

} // namespace

class TestModelRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoresADay();
    void scoresOnePaper();
    void screensFirst();
    void asksAgainAboutANewVersion_data();
    void asksAgainAboutANewVersion();
    void asksOnlyForWhatIsMissing();
    void retriesFailedPapersOnRequest();
    void stopsKeepingWhatIsPaidFor();
    void stoppedWhileItIsRecordedItIsClosed_data();
    void stoppedWhileItIsRecordedItIsClosed();
    void storesLaterWhatCouldNotBeStored();
    void pausesAndGoesOn();
    void endsWithTheReason_data();
    void endsWithTheReason();
    void keepsTheBudget();
    void sharesTheCapAmongDays();
    void estimatesWhatIsBilled();
    void estimatesWithoutWriting();
    void tellsWhatTheServiceIs();
    void knowsTheWindowOnceTheModelIsLoaded();
    void stopsWhileTheServerIsSilent();
    void writesTheBillIntoTheDigest();
    void partsTiesByTheBuiltinScorer();
    void sendsNoKeyElsewhere();
};

void TestModelRun::scoresADay() {
    Desk desk;
    QSignalSpy calls(&desk.runner, &Runner::callMade);
    const RunReport report = desk.run();
    QVERIFY(!report.error);
    QCOMPARE(report.run->scored, 40);
    QCOMPARE(report.run->calls, int(desk.model.calls().size()));
    QCOMPARE(calls.size(), qsizetype(desk.model.calls().size()));
    for (const PaperRow &row : desk.rows()) {
        const QString id = row.paper.id.toString();
        QVERIFY(row.score);
        QCOMPARE(row.score->relevance, LoopbackModel::relevanceOf(id));
        QCOMPARE(row.score->novelty, LoopbackModel::noveltyOf(id));
        QCOMPARE(row.score->scorer, Scorer::Llm);
        QCOMPARE(row.score->model, QStringLiteral("gpt-4o"));
    }
    const RunRecord run = desk.lastRun();
    QCOMPARE(run.state, RunState::Finished);
    QVERIFY(run.costKnown);
    QVERIFY(run.usage.totalCost > 0);
    QCOMPARE(valueOf(desk.library->scores().calls(run.id)).size(), desk.model.calls().size());
}

void TestModelRun::scoresOnePaper() {
    Desk desk(1);
    QSignalSpy scores(&desk.runner, &Runner::scoresStored);
    const RunReport report = desk.run();
    QVERIFY(!report.error);
    QCOMPARE(desk.model.calls().size(), size_t(1));
    QCOMPARE(scores.size(), 1);
    const PaperRow row = desk.rows().front();
    QVERIFY(row.score);
    QCOMPARE(row.score->relevance, LoopbackModel::relevanceOf(row.paper.id.toString()));
}

void TestModelRun::screensFirst() {
    Desk desk;
    desk.settings().screening = true;
    const QString dropped = desk.rows().front().paper.id.toString();
    desk.model.drop({dropped});
    const RunReport report = desk.run();
    QVERIFY(!report.error);
    QCOMPARE(report.run->scored, 39);
    QCOMPARE(report.run->screened, 1);
    QCOMPARE(desk.countOf(ScoringState::Screened), 1);
    for (const auto &call : desk.model.calls())
        QVERIFY(call.isScreening || !call.ids.contains(dropped));
}

void TestModelRun::asksAgainAboutANewVersion_data() {
    QTest::addColumn<bool>("isScreened"); // else it fails
    QTest::newRow("dropped") << true;
    QTest::newRow("failed") << false;
}

// It comes while the model thinks about the first one.
void TestModelRun::asksAgainAboutANewVersion() {
    QFETCH(bool, isScreened);
    Desk desk(3);
    desk.settings().screening = isScreened;
    const Paper paper = desk.rows().front().paper;
    const QString id = paper.id.toString();
    if (isScreened)
        desk.model.drop({id});
    desk.model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        const Paper newer = makePaper(id.toLatin1().constData(), paper.title + QStringLiteral(", mended"),
                                      paper.categories, 2);
        (void)valueOf(desk.library->listings().add(
            makeListing(QStringLiteral("cs.AI"), day, {announce(newer, AnnounceType::Replace)}), {}));
        if (isScreened)
            return std::nullopt;
        QStringList answered = call.ids;
        answered.removeAll(id);
        return LoopbackModel::completion(LoopbackModel::scoresText(answered), "{}");
    });
    QVERIFY(!desk.run().error);
    const auto state = [&] {
        for (const PaperRow &row : desk.rows()) {
            if (row.paper.id == paper.id)
                return std::pair{row.paper.version, row.state};
        }
        return std::pair{0, ScoringState::Scored};
    };
    QCOMPARE(state(), (std::pair{2, ScoringState::Unscored})); // nobody has said anything of this one

    desk.model.interfere({});
    desk.model.drop({});
    QVERIFY(!desk.run().error);
    QCOMPARE(state(), (std::pair{2, ScoringState::Scored}));
}

void TestModelRun::asksOnlyForWhatIsMissing() {
    Desk desk;
    QVERIFY(!desk.run().error);
    const size_t calls = desk.model.calls().size();
    const RunReport again = desk.run();
    QVERIFY(!again.error);
    QCOMPARE(desk.model.calls().size(), calls);
    desk.settings().model = QStringLiteral("gpt-4o-mini"); // another model's word is another score
    QCOMPARE(desk.run().run->scored, 40);
}

void TestModelRun::retriesFailedPapersOnRequest() {
    Desk desk(6);
    const QString unlucky = desk.rows().front().paper.id.toString();
    desk.model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        QStringList answered = call.ids;
        answered.removeAll(unlucky);
        return LoopbackModel::completion(LoopbackModel::scoresText(answered), "{}");
    });
    const RunReport report = desk.run();
    QCOMPARE(report.run->scored, 5);
    QCOMPARE(report.run->failed, 1);
    QVERIFY(!report.ok());
    QCOMPARE(desk.countOf(ScoringState::Failed), 1);

    desk.model.interfere({});
    const size_t calls = desk.model.calls().size();
    QVERIFY(!desk.run().error); // not by itself: it was tried three times
    QCOMPARE(desk.model.calls().size(), calls);
    desk.request.retryFailed = true;
    QCOMPARE(desk.run().run->scored, 1);
    QCOMPARE(desk.countOf(ScoringState::Failed), 0);
}

void TestModelRun::stopsKeepingWhatIsPaidFor() {
    Desk desk(200);
    desk.settings().adaptBatches = false;
    desk.model.setDelay(20);
    QSignalSpy finished(&desk.runner, &Runner::finished);
    QSignalSpy calls(&desk.runner, &Runner::callMade);
    desk.runner.start(desk.request);
    QTRY_VERIFY(calls.size() >= 2);
    desk.runner.give(RunOrder::Stop);
    const RunReport report = Desk::reportOf(finished);
    QCOMPARE(report.error->code, ErrorCode::Cancelled);
    QCOMPARE(report.run->scored, int(desk.model.calls().size()) * desk.settings().batchSize);
    QCOMPARE(desk.lastRun().state, RunState::Stopped);

    const RunReport rest = desk.run();
    QVERIFY(!rest.error);
    QCOMPARE(desk.countOf(ScoringState::Scored), 200);
    QCOMPARE(int(desk.model.calls().size()), 200 / desk.settings().batchSize); // not one asked twice
    QCOMPARE(desk.lastRun().calls, int(desk.model.calls().size()));
}

void TestModelRun::stoppedWhileItIsRecordedItIsClosed_data() {
    QTest::addColumn<bool>("isQuit");
    QTest::newRow("by the reader") << false;
    QTest::newRow("by the program's end") << true;
}

void TestModelRun::stoppedWhileItIsRecordedItIsClosed() {
    QFETCH(bool, isQuit);
    Desk desk(5);
    (void)valueOf(desk.library->criteria().save(defaultCriteria()));
    desk.request.scorer = Scorer::Builtin;
    OtherWriter other(desk.library.file());
    auto runner = std::make_unique<Runner>(*desk.library, desk.clock);
    QSignalSpy finished(runner.get(), &Runner::finished);
    QSignalSpy progressed(runner.get(), &Runner::progressed);
    other.hold();
    runner->start(desk.request);
    QTRY_VERIFY(!progressed.isEmpty()); // the papers are there; the first write is to record the run
    if (isQuit) {
        runner.reset();
        other.release();
    } else {
        runner->give(RunOrder::Stop);
        other.release();
        QCOMPARE(Desk::reportOf(finished).error->code, ErrorCode::Cancelled);
    }
    QCOMPARE(valueOf(desk.library->scores().runs()).size(), size_t(1));
    QCOMPARE(desk.lastRun().state, RunState::Stopped);
    QVERIFY(desk.lastRun().finished.isValid());
}

// The library refuses the whole answer until another one is stored, as a full disk may have room again.
void TestModelRun::storesLaterWhatCouldNotBeStored() {
    Desk desk(40);
    desk.settings().adaptBatches = false;
    desk.settings().concurrency = 2;
    OtherWriter(desk.library.file())
        .execute(QStringLiteral("CREATE TRIGGER no_room BEFORE INSERT ON call WHEN NEW.answered = 5 AND NOT "
                                "EXISTS (SELECT 1 FROM call) BEGIN SELECT RAISE(ABORT, 'no room'); END"));
    desk.model.interfere([](int number, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (number != 1)
            return std::nullopt;
        TestAnswer late = LoopbackModel::completion(LoopbackModel::scoresText(call.ids.mid(1)), "{}");
        late.delay = 1000;
        return late;
    });
    const RunReport report = desk.run();
    QCOMPARE(report.error->code, ErrorCode::DatabaseFailed);
    QCOMPARE(desk.model.calls().size(), size_t(2));  // nothing more is paid for
    QCOMPARE(desk.countOf(ScoringState::Scored), 9); // and both are kept
    QCOMPARE(desk.lastRun().state, RunState::Failed);
    QCOMPARE(desk.lastRun().calls, 2);
}

void TestModelRun::pausesAndGoesOn() {
    Desk desk(100);
    desk.settings().adaptBatches = false;
    desk.model.setDelay(10);
    std::optional<RunProgress> last;
    connect(&desk.runner, &Runner::progressed, this, [&](const RunProgress &progress) { last = progress; });
    QSignalSpy finished(&desk.runner, &Runner::finished);
    QSignalSpy calls(&desk.runner, &Runner::callMade);
    desk.runner.start(desk.request);
    QTRY_VERIFY(calls.size() >= 2);
    desk.runner.give(RunOrder::Pause);
    QTRY_VERIFY(last && last->meter && last->meter->paused && last->meter->underWay == 0);
    QVERIFY(finished.isEmpty());
    QVERIFY(desk.model.calls().size() < 20);
    desk.runner.give(RunOrder::Resume);
    QVERIFY(!Desk::reportOf(finished).error);
    QCOMPARE(desk.countOf(ScoringState::Scored), 100);
}

void TestModelRun::endsWithTheReason_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong key") << 401 << QByteArray(R"({"error":{"message":"Incorrect API key"}})")
                               << ErrorCode::Unauthorized;
    QTest::newRow("no access") << 403 << QByteArray(R"({"error":{"message":"not in your country"}})")
                               << ErrorCode::Forbidden;
    QTest::newRow("no such model") << 404
                                   << QByteArray(
                                          R"({"error":{"message":"no such model","code":"model_not_found"}})")
                                   << ErrorCode::NotFound;
    QTest::newRow("quota") << 429
                           << QByteArray(
                                  R"({"error":{"message":"You exceeded","code":"insufficient_quota"}})")
                           << ErrorCode::QuotaExhausted;
}

void TestModelRun::endsWithTheReason() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    Desk desk(100);
    desk.settings().adaptBatches = false;
    desk.model.interfere([&](int number, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        return number < 4 ? std::nullopt : std::optional(refusal(status, body));
    });
    const RunReport report = desk.run();
    QCOMPARE(report.error->code, code);
    QCOMPARE(report.failedIn, RunStage::Scoring);
    QCOMPARE(desk.countOf(ScoringState::Scored), 4 * desk.settings().batchSize);
    QCOMPARE(desk.countOf(ScoringState::Failed), 0);
    QVERIFY(int(desk.model.calls().size()) <= 4 + desk.settings().concurrency);
    QCOMPARE(desk.lastRun().state, RunState::Failed);
}

void TestModelRun::sharesTheCapAmongDays() {
    const QDate friday(2025, 5, 30);
    const auto withTwoDays = [friday](Desk &desk) {
        auto listing = makeLargeListing(QStringLiteral("cs.LG"), friday, 80);
        listing.entries.erase(listing.entries.begin(),
                              listing.entries.begin() + 40); // the others are Monday's
        valueOf(desk.library->listings().add(listing, {}));
        desk.request.days = {day, friday};
    };
    Desk free;
    withTwoDays(free);
    const RunReport whole = free.run();
    QVERIFY(whole.ok());
    QCOMPARE(whole.runs.size(), 2U);
    QCOMPARE(whole.run.value().scored, 80);
    const double both = whole.run->usage.totalCost;

    Desk capped;
    withTwoDays(capped);
    capped.settings().runCap = 0.75 * both; // more than a day's, less than two's
    const RunReport report = capped.run();
    QCOMPARE(report.error.value().code, ErrorCode::BudgetReached);
    QCOMPARE(report.runs.front().scored, 40);
    QVERIFY(report.run->usage.totalCost <= 0.75 * both);
}

void TestModelRun::keepsTheBudget() {
    Desk desk(200);
    desk.settings().runCap = 0.12;
    const RunReport report = desk.run();
    QCOMPARE(report.error->code, ErrorCode::BudgetReached);
    QCOMPARE(report.error->detail, QStringLiteral("run"));
    QVERIFY(report.run->usage.totalCost > 0);
    QVERIFY(report.run->usage.totalCost <= 0.12);
    QVERIFY(report.run->scored > 0);
    QVERIFY(report.run->scored < 200);

    desk.request.model->price = {};
    QCOMPARE(desk.run().error->code, ErrorCode::PriceUnknown);
}

void TestModelRun::estimatesWhatIsBilled() {
    Desk desk(120);
    const RunEstimate estimate = valueOf(desk.runner.estimate(desk.request));
    QCOMPARE(estimate.papers, 120);
    const RunReport report = desk.run();
    QCOMPARE(estimate.calls(), report.run->calls);
    const double billed = report.run->usage.totalCost;
    QVERIFY2(std::abs(estimate.cost->totalCost - billed) < 0.15 * billed,
             qPrintable(QStringLiteral("%1 for %2").arg(estimate.cost->totalCost).arg(billed)));
}

void TestModelRun::estimatesWithoutWriting() {
    Desk desk;
    desk.request.criteria = defaultCriteria();
    desk.request.criteria->scoringPrompt = QStringLiteral("Something else.\n[PAPER LIST HERE]");
    desk.request.model->price = {};
    const RunEstimate estimate = valueOf(desk.runner.estimate(desk.request));
    QVERIFY(!estimate.cost);
    QCOMPARE(estimate.criteriaVersion, 0);
    QVERIFY(valueOf(desk.library->criteria().versions()).empty());
    QVERIFY(valueOf(desk.library->scores().runs()).empty());
    QVERIFY(desk.model.calls().empty());
}

void TestModelRun::tellsWhatTheServiceIs() {
    Desk desk;
    const auto report = probe(desk);
    QVERIFY(report);
    QVERIFY(report->models.contains(QStringLiteral("gpt-4o-mini")));
    QCOMPARE(report->model, QStringLiteral("gpt-4o"));
    QVERIFY(report->call.cost && report->call.cost->totalCost > 0);
    QCOMPARE(report->contextTokens, 128'000); // its table's: the server says nothing
    QVERIFY(report->criteriaTokens > 100);
    QVERIFY(report->criteriaFit());

    const auto listing = [&desk](const char *entry) {
        desk.model.server().answer(QStringLiteral("/v1/models"),
                                   {.body = QByteArray(R"({"data":[{"id":"gpt-4o",)") + entry + "}]}",
                                    .contentType = "application/json"});
    };
    listing(R"("max_model_len":64)");
    const auto small = probe(desk);
    QCOMPARE(small->contextTokens, 64);
    QVERIFY(!small->criteriaFit());

    desk.model.interfere([](int, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        return refusal(404, R"({"error":{"message":"no such model","code":"model_not_found"}})");
    });
    QCOMPARE(probe(desk).error().code, ErrorCode::NotFound);
}

// Ollama says it of models in memory only, and the tiny call brings it there.
void TestModelRun::knowsTheWindowOnceTheModelIsLoaded() {
    Desk desk;
    ModelSettings settings = desk.settings();
    settings.provider = QStringLiteral("ollama");
    desk.use(settings);
    desk.model.server().answer(QStringLiteral("/api/ps"), [&desk](const TestRequest &) {
        return TestAnswer{.body = desk.model.calls().empty()
                                      ? QByteArray(R"({"models":[]})")
                                      : QByteArray(R"({"models":[{"name":"gpt-4o","context_length":4096}]})"),
                          .contentType = "application/json"};
    });
    QCOMPARE(probe(desk)->contextTokens, 4096);
}

void TestModelRun::stopsWhileTheServerIsSilent() {
    Desk desk;
    desk.model.server().answer(QStringLiteral("/v1/models"), {.hang = true});
    QSignalSpy finished(&desk.runner, &Runner::finished);
    desk.runner.start(desk.request);
    QTRY_COMPARE(desk.model.server().count(QStringLiteral("/v1/models")), 1);
    QElapsedTimer time;
    time.start();
    desk.runner.give(RunOrder::Stop);
    QCOMPARE(Desk::reportOf(finished).error->code, ErrorCode::Cancelled);
    QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(desk.model.calls().empty());
    QCOMPARE(desk.lastRun().state, RunState::Stopped);
}

void TestModelRun::writesTheBillIntoTheDigest() {
    Desk desk;
    const RunReport report = desk.run();
    const Digest digest = valueOf(makeDigest(*desk.library, {day, CutOffs{1, 1}}, Settings()));
    QCOMPARE(digest.model, QStringLiteral("gpt-4o"));
    QCOMPARE(digest.usage, report.run->usage);
    QVERIFY(digest.usage.totalTokens > 0);
    QCOMPARE(digest.relevant, 40);
}

void TestModelRun::partsTiesByTheBuiltinScorer() {
    Desk desk(2);
    QVERIFY(!desk.run().error);
    const BuiltinScorer builtin(defaultCriteria());
    for (const PaperRow &row : desk.rows())
        QCOMPARE(row.score->fine, builtin.score(row.paper).fine);
    QVERIFY(builtin.score(desk.rows().front().paper).fine > 0);
}

void TestModelRun::sendsNoKeyElsewhere() {
    ModelSettings settings;
    settings.provider = QStringLiteral("openai");
    QCOMPARE(keyName(settings), QStringLiteral("openai"));
    settings.endpoint = QStringLiteral("https://api.openai.com");
    QCOMPARE(keyName(settings), QStringLiteral("openai"));
    settings.endpoint = QStringLiteral("https://gateway.example:8443/v1");
    QCOMPARE(keyName(settings), QStringLiteral("openai@gateway.example:8443"));
    settings.model = QStringLiteral("m");
    settings.endpoint = QStringLiteral("http://gateway.example/v1");
    QCOMPARE(modelAccess(settings).error().code, ErrorCode::InsecureUrl);
    settings.insecureHost = QStringLiteral("gateway.example");
    QVERIFY(modelAccess(settings));
}

WINNOW_TEST(TestModelRun, QCoreApplication)

} // namespace modelruntest

#include "tst_modelrun.moc"
