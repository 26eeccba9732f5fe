#include "app/score/modelstage.h"

#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/model/log.h"
#include "app/model/sampleday.h"
#include "app/score/llmtask.h"
#include "app/score/prescreen/prescreenjob.h"
#include "app/scoring/builtin/builtinscorer.h"

#include <algorithm>
#include <utility>

namespace winnow {

namespace {

bool isNothingLeft(const LlmTask &task) {
    return task.toScreen.empty() && (task.toScore.empty() || !task.score);
}

// Nothing failed: the run continues another time.
bool isStop(const Error &error) {
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::BudgetReached ||
           error.code == ErrorCode::ScoringElsewhere || error.code == ErrorCode::LabUnreachable;
}

// Without the problem: it is in the service's words, which may quote the prompt.
void logCall(const CallRecord &call) {
    qCInfo(callsLog).noquote() << QStringLiteral("%1 of %2 papers: %3, %4 answered, %5+%6 tokens, %7 ms%8")
                                      .arg(callKindName(call.kind))
                                      .arg(call.papers)
                                      .arg(callOutcomeName(call.outcome))
                                      .arg(call.answered)
                                      .arg(call.tokens.prompt)
                                      .arg(call.tokens.completion)
                                      .arg(call.elapsed.count())
                                      .arg(call.cost
                                               ? QStringLiteral(", $%1").arg(call.cost->totalCost, 0, 'f', 5)
                                               : QString());
}

} // namespace

ModelStage::ModelStage(Library &library, const Clock &clock, ScoreRequest request, std::optional<QDate> day,
                       QObject *parent, LeaseTimes times)
    : ScoreStage(library, clock, std::move(request), day, parent), m_lease(library, clock, times) {
    connect(&m_lease, &RunLease::taken, this, &ModelStage::readOpenPapers);
    connect(&m_lease, &RunLease::waiting, this, &ModelStage::wait);
    connect(&m_lease, &RunLease::failed, this, &ModelStage::leaseLost);
    connect(this, &ScoreStage::finished, &m_lease, &RunLease::release);
}

ModelStage::~ModelStage() = default;

void ModelStage::findPapers() {
    if (!m_request.model)
        return end(Error{ErrorCode::InvalidInput, {}, QStringLiteral("model"), {}});
    m_run.scorer = Scorer::Llm;
    m_run.model = m_request.model->settings.model;
    if (!m_request.claims)
        return findOpenPapers();
    ClaimKey key{m_criteria, m_run.model, m_request.retryFailed};
    key.ownPapers = m_request.isTrial() || m_run.day == sampleDay();
    await(m_request.claims->open(key), [this](const ClaimSession &sitting) { useClaims(sitting); });
}

void ModelStage::useClaims(const ClaimSession &sitting) {
    m_claims = sitting.claims;
    m_away = sitting.away;
    if (m_claims)
        connect(m_claims.get(), &PaperClaims::pulled, this, [this] { Q_EMIT scoresStored(*m_day, {}); });
    findOpenPapers();
}

void ModelStage::findOpenPapers() {
    await(m_library.scores().openPapers(m_run), [this](const OpenPapers &open) {
        if (isNothingLeft(llmTask(m_request, m_criteria, withStanding(open, wish()))))
            return beginRun(true, {});
        m_lease.take(m_run.day, m_run.model, m_request.waitsForTurn);
    });
}

void ModelStage::wait(const Lease &holder) {
    RunProgress progress;
    progress.stage = RunStage::Scoring;
    progress.waitsFor = holder;
    qCInfo(runLog) << "another program scores with a model: waiting for it";
    Q_EMIT progressed(progress);
}

// Reads them again: another program may have scored them while this one waited.
void ModelStage::readOpenPapers() {
    await(m_library.scores().openPapers(m_run), [this](const OpenPapers &open) { prescreenPapers(open); });
}

void ModelStage::prescreenPapers(const OpenPapers &open) {
    await(prescreen(m_library, m_clock, m_criteria, wish(), open, this),
          [this](const PrescreenPlan &plan) { begin(plan); });
}

PrescreenOptions ModelStage::wish() const {
    return m_request.isTrial() ? PrescreenOptions() : m_request.prescreening;
}

void ModelStage::leaseLost(const Error &error) {
    if (!m_scoring)
        return leave(error);
    if (!m_error)
        m_error = error;
    m_scoring->stop();
}

void ModelStage::begin(const PrescreenPlan &plan) {
    LlmTask task = llmTask(m_request, m_criteria, plan.open);
    const bool nothingLeft = isNothingLeft(task) && plan.fresh.empty();
    beginRun(nothingLeft, [this, plan, task = std::move(task)] { keepPlan(plan, task); });
}

// Before any call: a run that is continued after a kill leaves out the same papers.
void ModelStage::keepPlan(const PrescreenPlan &plan, const LlmTask &task) {
    if (plan.fresh.empty())
        return findWindow(task);
    const auto stored = m_library.scores().prescreen(m_run.id, wish().recall, plan.fresh);
    whenReady(stored, this, [this, task](const Result<void> &kept) {
        if (!goesOn())
            return;
        if (!kept)
            return leave(kept.error());
        Q_EMIT scoresStored(*m_day, {}); // dropped papers are shown as such
        isNothingLeft(task) ? close(RunState::Finished, std::nullopt) : findWindow(task);
    });
}

// Finds out the model's address and its context window.
void ModelStage::findWindow(const LlmTask &task) {
    m_window = std::make_unique<ModelWindow>(*m_request.model);
    await(m_window->find(), [this, task](const ModelAccess &found) {
        m_window.reset();
        m_request.model = found;
        LlmTask known = task;
        known.contextTokens = found.contextTokens;
        recall(known);
    });
}

// Reads what earlier calls to the model were like, and what this month has cost so far.
void ModelStage::recall(const LlmTask &task) {
    await(m_library.scores().callHistory(m_run.model), [this, task](const CallHistory &history) {
        LlmTask known = task;
        known.history = history;
        await(m_library.scores().spentSince(monthBegin(m_clock.now())),
              [this, known](const Spending &thisMonth) { ask(known, thisMonth); });
    });
}

void ModelStage::ask(LlmTask task, const Spending &thisMonth) {
    const ModelSettings &settings = m_request.model->settings;
    const double spentInRun = m_run.usage.totalCost;
    m_callsBefore = m_run.calls;
    m_tokensBefore.prompt = m_run.usage.promptTokens;
    m_tokensBefore.cached = m_run.cachedTokens;
    m_tokensBefore.completion = m_run.usage.completionTokens;
    m_cap = settings.runCap;
    if (settings.monthCap) {
        const double left = std::max(0.0, *settings.monthCap - thisMonth.cost) + spentInRun;
        m_cap = std::min(m_cap.value_or(left), left);
    }
    const BuiltinScorer builtin(m_criteria);
    for (const std::vector<Paper> *papers : {&task.toScreen, &task.toScore}) {
        for (const ScoredPaper &scored : builtin.score(*papers))
            m_fine.insert(scored.id, scored.score.fine);
    }
    m_connection = std::make_unique<ModelConnection>(*m_request.model, &m_lease);
    m_scoring = std::make_unique<LlmScoring>(
        m_connection->client(), std::move(task),
        Budget({settings.runCap, settings.monthCap}, m_request.model->price, thisMonth.cost, spentInRun));
    connect(m_scoring.get(), &LlmScoring::answered, this, &ModelStage::store);
    connect(m_scoring.get(), &LlmScoring::progressed, this, &ModelStage::report);
    connect(m_scoring.get(), &LlmScoring::finished, this, &ModelStage::scoringEnded);
    if (m_claims)
        m_scoring->setClaims(*m_claims);
    m_scoring->start();
    if (m_paused)
        m_scoring->setPaused(true);
}

void ModelStage::store(int call, BatchResult result) {
    result.call.runId = m_run.id;
    for (ScoredPaper &scored : result.scores)
        scored.score.fine = m_fine.value(scored.id);
    ++m_storing;
    tryToStore(call, result, 1);
}

// Already paid for: if another Winnow keeps the library busy, this is retried several times.
void ModelStage::tryToStore(int call, const BatchResult &result, int attempt) {
    whenReady(m_library.scores().addBatch(m_run.id, result), this, [=, this](const Result<void> &stored) {
        constexpr int mostAttempts = 5;
        if (!stored && stored.error().code == ErrorCode::DatabaseBusy && attempt < mostAttempts)
            return tryToStore(call, result, attempt + 1);
        --m_storing;
        if (!stored)
            return storeFailed(call, result, stored.error());
        m_failures.insert(m_failures.end(), result.failures.begin(), result.failures.end());
        logCall(result.call);
        if (m_claims)
            m_claims->settle(result);
        Q_EMIT callMade(result.call);
        if (!result.scores.empty() || !result.failures.empty() || !result.screened.empty())
            Q_EMIT scoresStored(*m_day, result.scores);
        m_scoring->stored(call);
        endAfterStored();
    });
}

// Stops paying for answers that can't be stored. Calls in progress are already paid for, so it waits for
// them: by then the disk may have space again, for this one too.
void ModelStage::storeFailed(int call, const BatchResult &result, const Error &error) {
    if (!m_error)
        m_error = error;
    if (!m_scoringEnded)
        m_unstored.push_back(result);
    m_scoring->stop();
    m_scoring->stored(call);
    endAfterStored();
}

void ModelStage::storeOnceMore() {
    const std::vector<BatchResult> results = std::exchange(m_unstored, {});
    m_storing = int(results.size());
    for (const BatchResult &result : results)
        tryToStore(0, result, 1);
}

void ModelStage::report(RunProgress progress) {
    m_isLeft = m_claims && progress.done < progress.total;
    RunMeter &meter = *progress.meter;
    meter.calls += m_callsBefore;
    meter.tokens += m_tokensBefore;
    meter.cap = m_cap;
    if (!meter.notice)
        meter.notice = m_away;
    Q_EMIT progressed(progress);
}

void ModelStage::scoringEnded(const std::optional<Error> &error) {
    m_scoringEnded = true;
    if (!m_error)
        m_error = error;
    endAfterStored();
}

void ModelStage::endAfterStored() {
    if (!m_scoringEnded || m_storing > 0)
        return;
    if (!m_unstored.empty())
        return storeOnceMore();
    if (!m_claims)
        return closeRun();
    if (std::exchange(m_isTelling, true))
        return;
    // Whatever comes of it: what was not told is the next time.
    whenReady(m_claims->finish(), this, [this](const Result<void> &) { closeRun(); });
}

void ModelStage::closeRun() {
    const bool stopped = m_error ? isStop(*m_error) : m_isLeft;
    close(stopped ? RunState::Stopped : m_error ? RunState::Failed : RunState::Finished, m_error);
}

void ModelStage::stopScoring() {
    m_window.reset(); // does not wait for a silent server
    if (m_scoring)
        m_scoring->stop();
}

void ModelStage::stopWaiting() {
    if (m_lease.isWaiting())
        leave(Error{ErrorCode::Cancelled, {}, {}, {}});
}

void ModelStage::obey(RunOrder order) {
    ScoreStage::obey(order);
    if (order == RunOrder::Pause || order == RunOrder::Resume) {
        m_paused = order == RunOrder::Pause;
        if (m_scoring)
            m_scoring->setPaused(m_paused);
    } else if (order == RunOrder::Abort && m_scoring) {
        m_scoring->abort();
        if (m_isTelling)
            closeRun();
    }
}

} // namespace winnow
