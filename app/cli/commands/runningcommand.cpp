#include "app/cli/commands/runningcommand.h"

#include "app/batch/batchprice.h"
#include "app/cli/criteriafile.h"
#include "app/cli/elsewherewords.h"
#include "app/cli/errorwords.h"
#include "app/cli/estimatewords.h"
#include "app/cli/modelendwords.h"
#include "app/cli/output.h"
#include "app/cli/progressline.h"
#include "app/cli/readinglines.h"
#include "app/criteria/topics.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/run/runner.h"

#include <QTimer>

namespace winnow {

namespace {

using namespace std::chrono_literals;

constexpr auto waitWorthANote = 30s; // how long a wait for a service must be to be logged

bool isModelRun(const RunRequest &request) {
    return request.scorer == Scorer::Llm;
}

Error cancelled() {
    return {ErrorCode::Cancelled, {}, {}, {}};
}

} // namespace

void RunningCommand::startRun(const CommandContext &context, RunRequest request,
                              const ScoreOptions &options) {
    m_context = std::make_unique<CommandContext>(context);
    if (m_stopped) // while the library was being opened
        return fail(context, cancelled());
    if (const auto error = readCriteria(request, options.criteriaFile))
        return fail(context, *error);
    m_party.settings = options.model;
    m_asksModel = isModelRun(request) && request.score;
    if (m_asksModel)
        findModel(request);
    else
        launch(request);
}

std::optional<Error> RunningCommand::readCriteria(RunRequest &request, const QString &file) const {
    if (file.isEmpty())
        return std::nullopt;
    const Result<Criteria> criteria = readCriteriaFile(file, context().output);
    if (!criteria)
        return criteria.error();
    request.criteria = *criteria;
    return std::nullopt;
}

void RunningCommand::findModel(const RunRequest &request) {
    QTimer *patience = startKeyringPatience(context());
    whenReady(findModelAccess(context().secrets, m_party.settings, KeyOrder::EnvironmentFirst), this,
              [this, request, patience](const Result<ModelAccess> &access) {
                  patience->deleteLater();
                  if (m_stopped)
                      return fail(context(), cancelled());
                  useModel(request, access);
              });
}

void RunningCommand::useModel(RunRequest request, const Result<ModelAccess> &access) {
    if (access) {
        m_party.settings = access->settings;
        m_party.keySource = access->keySource;
        request.model = *access;
        return launch(request);
    }
    if (!request.fetch)
        return fail(context(), modelErrorSentence(access.error(), m_party));
    m_modelError = access.error();
    request.score = false;
    launch(request);
}

void RunningCommand::launch(const RunRequest &request) {
    connect(&context().runner, &Runner::progressed, this, &RunningCommand::showProgress);
    connect(&context().runner, &Runner::finished, this, &RunningCommand::finished);
    // Criteria from a file were checked when read, and a model reads the prompt itself.
    if (!request.score || request.criteria || isModelRun(request))
        return begin(request);
    whenReady(context().library.criteria().current(), this, [this, request](const Result<Criteria> &current) {
        if (current && readTopics(current->scoringPrompt).isEmpty())
            context().output.note(nothingReadNote());
        if (m_stopped)
            return fail(context(), cancelled());
        begin(request);
    });
}

void RunningCommand::begin(const RunRequest &request) {
    // The missed days' papers are counted only once they are fetched, and a model costs money.
    const bool isOpen = request.catchUpBack && request.fetch && request.score && isModelRun(request) &&
                        !request.modelForFeedsOnly;
    RunRequest first = request;
    if (isOpen) {
        first.score = false;
        m_missed = request;
    }
    context().runner.start(first);
}

void RunningCommand::finished(const RunReport &report) {
    if (m_fetched) {
        RunReport whole = report;
        whole.feeds = m_fetched->feeds;
        whole.leftOut = m_fetched->leftOut;
        whole.announced = m_fetched->announced;
        whole.scanned = m_fetched->scanned;
        whole.fresh = m_fetched->fresh;
        whole.completed = m_fetched->completed;
        whole.lookupError = m_fetched->lookupError;
        return findFailures(whole);
    }
    if (!m_missed || report.error || report.days.empty() || m_stopped)
        return findFailures(report);
    m_fetched = std::make_unique<RunReport>(report);
    m_missed->fetch = false;
    m_missed->days = report.days;
    whenReady(context().runner.estimate(*m_missed), this, [this](const Result<RunEstimate> &estimate) {
        for (const QString &line : estimate ? estimateLines(*estimate) : QStringList())
            context().output.note(line);
        if (m_stopped)
            return findFailures(*m_fetched);
        context().runner.start(*m_missed);
    });
}

// A run's report only counts failed papers; the library knows which ones failed, and why.
void RunningCommand::findFailures(const RunReport &report) {
    findFailuresOf(report, 0);
}

void RunningCommand::findFailuresOf(const RunReport &report, size_t place) {
    if (place >= report.runs.size() || report.runs[place].scorer != Scorer::Llm)
        return reported(report);
    PaperQuery query;
    query.day = report.runs[place].day;
    whenReady(context().library.search().papers(query), this,
              [this, report, place](const Result<std::vector<PaperRow>> &rows) {
                  RunReport complete = report;
                  if (rows) {
                      const std::vector<UnscoredPaper> failures = failuresAmong(*rows);
                      m_failures.insert(m_failures.end(), failures.begin(), failures.end());
                      // Including those of earlier runs, even if there was nothing left to ask.
                      complete.runs[place].failed = int(failures.size());
                      complete.run = sumOf(complete.runs);
                  } else if (!complete.error) {
                      complete.error = rows.error();
                  }
                  findFailuresOf(complete, place + 1);
              });
}

void RunningCommand::startEstimate(const CommandContext &context, RunRequest request,
                                   const ScoreOptions &options) {
    m_context = std::make_unique<CommandContext>(context);
    if (const auto error = readCriteria(request, options.criteriaFile))
        return fail(context, *error);
    if (isModelRun(request)) {
        m_party.settings = options.model;
        const Result<ModelAccess> access = modelAccess(options.model);
        if (!access)
            return fail(context, modelErrorSentence(access.error(), m_party));
        request.model = *access;
        if (options.inBatch)
            request.model->price = batchTariff(access->price, QDateTime::currentDateTimeUtc());
    }
    whenReady(context.runner.estimate(request), this, [this](const Result<RunEstimate> &estimate) {
        if (!estimate)
            return fail(this->context(), runErrorSentence(estimate.error()));
        estimated(*estimate);
    });
}

void RunningCommand::estimated(const RunEstimate &estimate) {
    Q_UNUSED(estimate)
}

std::optional<QString> RunningCommand::problem(const RunReport &report) const {
    if (report.error && report.failedIn == RunStage::Scoring && m_asksModel)
        return modelErrorSentence(*report.error, m_party);
    if (report.error)
        return runErrorSentence(*report.error);
    return m_modelError ? std::optional(modelErrorSentence(*m_modelError, m_party)) : std::nullopt;
}

QJsonObject RunningCommand::scoreReport(const RunReport &report) const {
    return scoreToJson(report, m_failures, report.error ? report.error : m_modelError, problem(report));
}

void RunningCommand::stop() {
    m_stopped = true;
    if (!m_context)
        return;
    sayWhatIsWaitedFor();
    m_context->runner.give(RunOrder::Stop);
}

// There may be calls in progress that the last progress report did not include.
void RunningCommand::sayWhatIsWaitedFor() {
    const int underWay = m_progress.meter ? m_progress.meter->underWay : 0;
    if (!m_stopped || m_saidWhatIsWaitedFor || underWay == 0)
        return;
    m_saidWhatIsWaitedFor = true;
    context().output.note(
        tr("Stopping. Waiting for %n call(s) in progress, already paid for; stop again to abandon them.",
           nullptr, underWay));
}

void RunningCommand::abort() {
    if (m_context)
        m_context->runner.give(RunOrder::Abort);
}

void RunningCommand::showProgress(const RunProgress &progress) {
    if (progress.stage == RunStage::Scoring)
        return showScoring(progress);
    if (progress.stage == RunStage::Completing && progress.wait <= 0s)
        return context().output.progress(
            tr("Fetching details that pages lack (papers so far: %1)").arg(progress.done));
    if (progress.wait > 0s)
        context().output.note(
            QStringLiteral("%1: %2").arg(progress.what, patienceSentence(progress.trouble, progress.wait)));
    else if (progress.stage == RunStage::Fetching && !progress.what.isEmpty())
        context().output.progress(
            tr("Fetching %1 (%2 of %3)").arg(progress.what).arg(progress.done + 1).arg(progress.total));
}

void RunningCommand::showScoring(const RunProgress &progress) {
    if (progress.waitsFor)
        return context().output.note(tr("Waiting. %1").arg(elsewhereSentence(*progress.waitsFor)));
    if (progress.total <= 0)
        return;
    if (!m_scoring.isValid())
        m_scoring.start();
    const auto notice = progress.meter ? progress.meter->notice : std::nullopt;
    const auto before = m_progress.meter ? m_progress.meter->notice : std::nullopt;
    if (notice && notice != before)
        context().output.note(modelNoticeSentence(*notice, m_party));
    else if (progress.wait >= waitWorthANote && m_progress.wait < waitWorthANote && !notice)
        context().output.note(tr("%1 is rate-limiting; retrying in %2 s.")
                                  .arg(serviceName(m_party.settings))
                                  .arg(progress.wait.count()));
    m_progress = progress;
    sayWhatIsWaitedFor();
    m_party.unscored = std::max(0, progress.total - progress.done);
    context().output.progress(scoringLine(progress, std::chrono::milliseconds(m_scoring.elapsed())));
}

} // namespace winnow
