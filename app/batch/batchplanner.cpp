#include "app/batch/batchplanner.h"

#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/score/llmtask.h"
#include "app/score/prescreen/prescreenjob.h"
#include "app/scoring/builtin/builtinscorer.h"
#include "app/scoring/calls/llmpass.h"

#include <algorithm>
#include <array>
#include <utility>

namespace winnow {

namespace {

bool isAllAsked(const LlmTask &task) {
    return task.toScreen.empty() && (task.toScore.empty() || !task.score);
}

QString nameOf(const Paper &paper) {
    return QStringLiteral("%1 %2").arg(paper.id.toString()).arg(paper.version);
}

// The calls of one pass, with papers in calls as large as their number of tries allows.
class CallMaker final {
public:
    CallMaker(const LlmTask &task, const QHash<QString, int> &tries, qint64 runId)
        : m_task(task), m_tries(tries), m_runId(runId), m_window(task.contextTokens, m_calibration) {
        m_calibration.learn(task.history.promptEstimated, task.history.promptBilled);
        const BuiltinScorer builtin(task.criteria);
        for (const ScoredPaper &scored : builtin.score(task.toScore))
            m_fine.insert(scored.id, scored.score.fine);
    }
    Q_DISABLE_COPY_MOVE(CallMaker)

    void add(CallKind kind, const std::vector<Paper> &papers, const BatchPlan &plan, PlannedCalls &planned) {
        std::array<std::vector<Paper>, BatchService::mostTries> groups;
        for (const Paper &paper : papers)
            groups[size_t(std::clamp(m_tries.value(nameOf(paper)), 0, BatchService::mostTries - 1))]
                .push_back(paper);
        const std::array<BatchPlan, BatchService::mostTries> plans{
            plan, BatchPlan{std::max(1, plan.batchSize / 2), 0, 0}, BatchPlan{1, 0, 0}};
        for (size_t i = 0; i < groups.size(); ++i)
            addPass(kind, std::move(groups[i]), plans[i], planned);
    }

private:
    void addPass(CallKind kind, std::vector<Paper> papers, const BatchPlan &plan, PlannedCalls &planned) {
        if (papers.empty())
            return;
        LlmPass pass(m_task, kind, std::move(papers), plan, m_window);
        while (auto question = pass.next({}, false)) {
            if (const auto refusal = pass.refusal(*question)) {
                planned.tooLong = refusal;
                pass.leave(question->batch);
                continue;
            }
            PlannedCall call;
            call.request.runId = m_runId;
            call.request.kind = kind;
            call.request.estimatedPrompt = question->promptTokens;
            call.request.leastPrompt = question->leastPrompt;
            call.request.tokenLimit = question->request.tokenLimit;
            for (const Paper &paper : question->batch.papers)
                call.request.papers.push_back({paper.id, paper.version, m_fine.value(paper.id)});
            call.chat = std::move(question->request);
            planned.calls.push_back(std::move(call));
        }
    }

    const LlmTask &m_task;
    const QHash<QString, int> &m_tries;
    qint64 m_runId;
    PromptCalibration m_calibration;
    ContextWindow m_window;
    QHash<ArxivId, double> m_fine;
};

} // namespace

BatchPlanner::BatchPlanner(Library &library, const Clock &clock, ScoreRequest request,
                           std::vector<QDate> days, Handler handle, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock),
      m_request(std::move(request)),
      m_days(days.begin(), days.end()),
      m_handle(std::move(handle)) {
    if (m_days.empty())
        m_days.push_back(std::nullopt);
}

void BatchPlanner::start() {
    next();
}

void BatchPlanner::answer(const Result<PlannedCalls> &result) {
    m_handle(result);
}

void BatchPlanner::next() {
    if (m_place >= m_days.size())
        return answer(m_planned);
    auto *planner = new ScorePlanner(
        m_library, m_request, m_days[m_place++], true,
        [this](const Result<ScorePlan> &plan) { readDay(plan); }, this);
    planner->start();
}

PrescreenOptions BatchPlanner::wish() const {
    return m_request.prescreening;
}

void BatchPlanner::readDay(const Result<ScorePlan> &plan) {
    if (!plan)
        return answer(failure(plan.error()));
    m_criteria = plan->criteria;
    m_planned.criteriaVersion = plan->criteria.version;
    m_run = {};
    m_run.day = plan->day;
    m_run.criteriaVersion = plan->criteria.version;
    m_run.scorer = Scorer::Llm;
    m_run.model = m_request.model->settings.model;
    m_run.started = m_clock.now();
    if (!m_request.claims)
        return findOpenPapers();
    whenReady(
        m_request.claims->open({m_criteria, m_run.model, m_request.retryFailed, true}), this,
        [this](const ClaimSession &sitting) {
            m_planned.claims = sitting.claims;
            findOpenPapers();
        },
        [this](const Error &error) { answer(failure(error)); });
}

void BatchPlanner::findOpenPapers() {
    whenReady(
        m_library.scores().openPapers(m_run), this, [this](const OpenPapers &open) { prescreenDay(open); },
        [this](const Error &error) { answer(failure(error)); });
}

void BatchPlanner::prescreenDay(const OpenPapers &open) {
    if (isAllAsked(llmTask(m_request, m_criteria, withStanding(open, wish()))))
        return next();
    whenReady(
        prescreen(m_library, m_clock, m_criteria, wish(), open, this), this,
        [this](const PrescreenPlan &plan) { beginDay(plan); },
        [this](const Error &error) { answer(failure(error)); });
}

void BatchPlanner::beginDay(const PrescreenPlan &plan) {
    LlmTask task = llmTask(m_request, m_criteria, plan.open);
    if (isAllAsked(task) && plan.fresh.empty())
        return next();
    whenReady(
        m_library.scores().beginRun(m_run), this,
        [this, plan, task](const RunRecord &run) {
            m_run = run;
            m_planned.spentInRuns += run.usage.totalCost;
            keepPrescreening(plan, task);
        },
        [this](const Error &error) { answer(failure(error)); });
}

void BatchPlanner::keepPrescreening(const PrescreenPlan &plan, const LlmTask &task) {
    const auto goOn = [this, task](const Result<void> &kept) {
        if (!kept)
            return answer(failure(kept.error()));
        recall(task);
    };
    if (plan.fresh.empty())
        return goOn({});
    whenReady(m_library.scores().prescreen(m_run.id, wish().recall, plan.fresh), this, goOn);
}

void BatchPlanner::recall(const LlmTask &task) {
    const auto orAnswer = [this](const Error &error) { answer(failure(error)); };
    const auto askTries = [this, task, orAnswer](const CallHistory &history) {
        LlmTask known = task;
        known.history = history;
        whenReady(
            m_library.batches().tries(m_run), this,
            [this, known](const QHash<QString, int> &tries) {
                m_planned.claims ? claimPapers(known, tries, CallKind::Screening) : addCalls(known, tries);
            },
            orAnswer);
    };
    const auto askHistory = [this, askTries, orAnswer](double reserved) {
        m_planned.spentInRuns += reserved;
        whenReady(m_library.scores().callHistory(m_run.model), this, askTries, orAnswer);
    };
    whenReady(m_library.batches().reservedOf(m_run.id), this, askHistory, orAnswer);
}

// Of both kinds of calls, one after the other; what others have, is theirs.
void BatchPlanner::claimPapers(const LlmTask &task, const QHash<QString, int> &tries, CallKind kind) {
    const bool isLast = kind == CallKind::Scoring;
    ClaimRequest wish;
    wish.kind = kind;
    wish.papers = isLast ? task.toScore : task.toScreen;
    wish.count = int(wish.papers.size());
    whenReady(
        m_planned.claims->claim(wish), this,
        [this, task, tries, isLast](const ClaimAnswer &claimed) {
            LlmTask ours = task;
            std::vector<Paper> &papers = isLast ? ours.toScore : ours.toScreen;
            papers = papersAmong(papers, claimed.ours);
            m_planned.held += claimed.held;
            if (claimed.held > 0)
                m_planned.holder = claimed.holder;
            isLast ? addCalls(ours, tries) : claimPapers(ours, tries, CallKind::Scoring);
        },
        [this](const Error &error) { answer(failure(error)); });
}

void BatchPlanner::addCalls(LlmTask task, const QHash<QString, int> &tries) {
    task.contextTokens = m_request.model->contextTokens;
    m_planned.history = task.history;
    const size_t before = m_planned.calls.size();
    CallMaker maker(task, tries, m_run.id);
    maker.add(CallKind::Screening, task.toScreen, screeningPlan(task), m_planned);
    if (task.score)
        maker.add(CallKind::Scoring, task.toScore, scoringPlan(task, 0), m_planned);
    if (m_planned.calls.size() > before)
        m_planned.days.push_back(m_run.day);
    leaveDay();
}

// It belongs to nobody until answers come, and a live run of the day may continue it.
void BatchPlanner::leaveDay() {
    RunRecord left = m_run;
    left.state = RunState::Stopped;
    left.finished = m_clock.now();
    left.note = QStringLiteral("batch");
    whenReady(m_library.scores().finishRun(left), this, [this](const Result<void> &done) {
        if (!done)
            return answer(failure(done.error()));
        next();
    });
}

} // namespace winnow
