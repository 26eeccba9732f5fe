#include "app/score/scorestage.h"

#include "app/model/clock.h"
#include "app/model/log.h"
#include "app/score/scoreplanner.h"

#include <algorithm>
#include <utility>

namespace winnow {

namespace {

// What this stage added to the run. Failed papers are those of the whole run, since a retry removes some.
RunRecord sinceBegun(RunRecord run, const RunRecord &begun) {
    run.scored -= begun.scored;
    run.screened -= begun.screened;
    run.prescreened -= begun.prescreened;
    run.calls -= begun.calls;
    run.cachedTokens -= begun.cachedTokens;
    run.usage -= begun.usage;
    return run;
}

QString scorerOf(const RunRecord &run) {
    return run.model.isEmpty() ? scorerName(run.scorer) : run.model;
}

void logEnd(const RunRecord &run, const std::optional<Error> &error) {
    qCInfo(runLog).noquote() << QStringLiteral(
                                    "run %1: %2, %3 scored, %4 failed, %5 screened, %6 calls, %7 tokens, $%8")
                                    .arg(run.id)
                                    .arg(runStateName(run.state))
                                    .arg(run.scored)
                                    .arg(run.failed)
                                    .arg(run.screened)
                                    .arg(run.calls)
                                    .arg(run.usage.totalTokens)
                                    .arg(run.usage.totalCost, 0, 'f', 4)
                             << (error ? inLog(*error) : QString());
}

} // namespace

ScoreStage::ScoreStage(Library &library, const Clock &clock, ScoreRequest request, std::optional<QDate> day,
                       QObject *parent)
    : QObject(parent), m_library(library), m_clock(clock), m_request(std::move(request)), m_day(day) {}

void ScoreStage::start() {
    auto *planner = new ScorePlanner(
        m_library, m_request, m_day, true,
        [this](const Result<ScorePlan> &plan) {
            if (m_stopping)
                return end(Error{ErrorCode::Cancelled, {}, {}, {}});
            if (!plan)
                return end(plan.error());
            usePlan(*plan);
        },
        this);
    planner->start();
}

void ScoreStage::obey(RunOrder order) {
    const bool isEnd = order == RunOrder::Stop || order == RunOrder::Abort;
    if (!isEnd || m_stopping)
        return;
    m_stopping = true;
    if (m_scoringNow)
        stopScoring();
    else
        stopWaiting();
}

bool ScoreStage::goesOn() {
    if (m_ended)
        return false;
    if (m_stopping)
        leave(Error{ErrorCode::Cancelled, {}, {}, {}});
    return !m_stopping;
}

void ScoreStage::usePlan(const ScorePlan &plan) {
    m_criteria = plan.criteria;
    m_day = plan.day;
    m_run.day = plan.day;
    m_run.criteriaVersion = plan.criteria.version;
    m_run.isTrial = m_request.isTrial();
    m_run.started = m_clock.now();
    findPapers();
}

// Quitting in the meantime must not leave a run that never ends.
ScoreStage::~ScoreStage() {
    if (!m_isRecording && !m_scoringNow)
        return;
    m_run.state = RunState::Stopped;
    m_run.finished = m_clock.now();
    (void)m_library.scores().finishRun(m_run); // the library completes pending requests
}

void ScoreStage::beginRun(bool nothingLeft, const std::function<void()> &begin) {
    if (nothingLeft)
        return takeUpUnfinished();
    record(begin);
}

// What arrives meanwhile waits for the answer: by then the run is recorded, and must be closed.
void ScoreStage::record(const std::function<void()> &begin) {
    m_isRecording = true;
    whenReady(m_library.scores().beginRun(m_run), this, [this, begin](const Result<RunRecord> &run) {
        m_isRecording = false;
        if (run) {
            m_run = m_begun = *run;
            m_scoringNow = true;
            qCInfo(runLog).noquote() << QStringLiteral("run %1 of %2 by %3: begun%4")
                                            .arg(m_run.id)
                                            .arg(m_run.day.toString(Qt::ISODate), scorerOf(m_run),
                                                 m_run.isTrial ? QStringLiteral(", a trial") : QString());
        }
        if (m_leaving)
            return leave(*m_leaving);
        if (m_stopping)
            return leave(Error{ErrorCode::Cancelled, {}, {}, {}});
        if (!run)
            return leave(run.error());
        begin();
    });
}

// A run that was killed after its last score is closed; otherwise no run is recorded.
void ScoreStage::takeUpUnfinished() {
    await(m_library.scores().runs(), [this](const std::vector<RunRecord> &runs) {
        const auto same = std::ranges::find_if(runs, [this](const RunRecord &run) {
            return run.day == m_run.day && run.criteriaVersion == m_run.criteriaVersion &&
                   run.scorer == m_run.scorer && run.model == m_run.model && run.isTrial == m_run.isTrial;
        });
        if (same != runs.end() && same->state != RunState::Finished)
            return record([this] { close(RunState::Finished, std::nullopt); });
        m_report = m_run;
        m_report->state = RunState::Finished;
        m_report->finished = m_run.started;
        end(std::nullopt);
    });
}

void ScoreStage::close(RunState state, const std::optional<Error> &error) {
    if (m_ended || std::exchange(m_isClosing, true))
        return;
    m_scoringNow = false;
    m_run.state = state;
    m_run.finished = m_clock.now();
    m_run.note = error && error->code != ErrorCode::Cancelled
                     ? QStringLiteral("%1 %2").arg(errorName(error->code), error->detail).trimmed()
                     : QString();
    tryToFinish(error, 1);
}

// If another Winnow keeps the library busy, this is retried several times: otherwise the run would never end.
void ScoreStage::tryToFinish(const std::optional<Error> &error, int attempt) {
    whenReady(
        m_library.scores().finishRun(m_run), this, [this, error, attempt](const Result<void> &finishedRun) {
            constexpr int mostAttempts = 5;
            if (!finishedRun && finishedRun.error().code == ErrorCode::DatabaseBusy && attempt < mostAttempts)
                return tryToFinish(error, attempt + 1);
            readBack(finishedRun ? error : finishedRun.error());
        });
}

// The library's own figures, which are exact even after a kill.
void ScoreStage::readBack(const std::optional<Error> &error) {
    whenReady(m_library.scores().runs(), this, [this, error](const Result<std::vector<RunRecord>> &runs) {
        m_report = m_run;
        if (!runs)
            return end(error ? error : runs.error());
        const auto stored = std::ranges::find(*runs, m_run.id, &RunRecord::id);
        if (stored != runs->end())
            m_report = sinceBegun(*stored, m_begun);
        logEnd(*m_report, error);
        end(error);
    });
}

void ScoreStage::leave(const Error &error) {
    if (m_isClosing)
        return;
    if (m_isRecording) {
        if (!m_leaving)
            m_leaving = error;
        return;
    }
    if (m_scoringNow)
        close(error.code == ErrorCode::Cancelled ? RunState::Stopped : RunState::Failed, error);
    else
        end(error);
}

void ScoreStage::end(const std::optional<Error> &error) {
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(error);
}

} // namespace winnow
