#include "app/score/service/estimatejob.h"

#include "app/model/clock.h"
#include "app/score/llmtask.h"
#include "app/score/prescreen/prescreenjob.h"
#include "app/score/scoreplanner.h"
#include "app/scoring/builtin/builtinscorer.h"

#include <algorithm>

namespace winnow {

EstimateJob::EstimateJob(Library &library, const Clock &clock, ScoreRequest request, std::optional<QDate> day,
                         QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock),
      m_request(std::move(request)),
      m_day(day),
      m_promised(nullptr) {}

EstimateJob::~EstimateJob() = default;

Pending<RunEstimate> EstimateJob::start() {
    auto *planner = new ScorePlanner(
        m_library, m_request, m_day, false,
        [this](const Result<ScorePlan> &found) {
            if (!found)
                return answer(failure(found.error()));
            plan(*found);
        },
        this);
    planner->start();
    return m_promised.future();
}

void EstimateJob::plan(const ScorePlan &plan) {
    const bool isModel = m_request.scorer == Scorer::Llm;
    if (isModel && !m_request.model)
        return answer(failure(ErrorCode::InvalidInput, {}, QStringLiteral("model")));
    m_criteria = plan.criteria;
    m_estimate.isTrial = m_request.isTrial() && m_request.criteria;
    m_estimate.isOfPapers = m_request.isTrial() && !m_request.criteria;
    m_key.day = m_estimate.day = plan.day;
    m_key.criteriaVersion = m_estimate.criteriaVersion = plan.criteria.version;
    m_key.scorer = m_estimate.scorer = isModel ? Scorer::Llm : Scorer::Builtin;
    m_key.model = m_estimate.model = isModel ? m_request.model->settings.model : BuiltinScorer::modelName;
    if (isModel)
        countOpen();
    else
        countUnscored();
}

void EstimateJob::countUnscored() {
    const auto count = [this](const std::vector<Paper> &papers) {
        m_estimate.papers =
            int(m_request.isTrial() ? papersAmong(papers, m_request.only).size() : papers.size());
        m_estimate.cost = Usage{};
        answer(m_estimate);
    };
    whenReady(m_library.scores().unscored(m_key), this, count, [this](const Error &error) { fail(error); });
}

void EstimateJob::countOpen() {
    whenReady(
        m_library.scores().openPapers(m_key), this, [this](const OpenPapers &open) { prescreenPapers(open); },
        [this](const Error &error) { fail(error); });
}

void EstimateJob::prescreenPapers(const OpenPapers &open) {
    const PrescreenOptions wish = m_request.isTrial() ? PrescreenOptions() : m_request.prescreening;
    m_all = withStanding(open, wish);
    whenReady(
        prescreen(m_library, m_clock, m_criteria, wish, open, this), this,
        [this](const PrescreenPlan &plan) {
            m_plan = plan;
            history();
        },
        [this](const Error &error) { fail(error); });
}

void EstimateJob::history() {
    const auto orFail = [this](const Error &error) { fail(error); };
    const auto askCalls = [this, orFail](const Spending &thisMonth) {
        m_estimate.spentThisMonth = thisMonth.cost;
        whenReady(
            m_library.scores().callHistory(m_key.model), this,
            [this](const CallHistory &calls) { reckon(calls); }, orFail);
    };
    whenReady(m_library.scores().spentSince(monthBegin(m_clock.now())), this, askCalls, orFail);
}

void EstimateJob::reckon(const CallHistory &history) {
    const ModelSettings &settings = m_request.model->settings;
    const LlmTask task = llmTask(m_request, m_criteria, m_plan.open);
    const RunEstimate reckoned = estimateTask(task, m_request.model->price.at(m_clock.now()), history);
    m_estimate.papers = int(task.toScreen.size() + (task.score ? task.toScore.size() : 0));
    m_estimate.failed = int(m_plan.open.failed.size());
    m_estimate.screeningCalls = reckoned.screeningCalls;
    m_estimate.scoringCalls = reckoned.scoringCalls;
    m_estimate.tokens = reckoned.tokens;
    m_estimate.cost = reckoned.cost;
    m_estimate.runCap = settings.runCap;
    m_estimate.monthCap = settings.monthCap;
    m_estimate.prescreening = m_plan.estimate;
    if (m_plan.estimate.kept < m_plan.estimate.papers)
        reckonSaving(reckoned, history);
    answer(m_estimate);
}

void EstimateJob::reckonSaving(const RunEstimate &reckoned, const CallHistory &history) {
    const RunEstimate whole = estimateTask(llmTask(m_request, m_criteria, m_all),
                                           m_request.model->price.at(m_clock.now()), history);
    const auto all = [](const TokenUsage &tokens) { return tokens.prompt + tokens.completion; };
    m_estimate.prescreening.savedTokens = std::max<qint64>(0, all(whole.tokens) - all(reckoned.tokens));
    if (whole.cost && reckoned.cost)
        m_estimate.prescreening.savedCost = std::max(0.0, whole.cost->totalCost - reckoned.cost->totalCost);
}

void EstimateJob::answer(Result<RunEstimate> result) {
    m_promised.answer(std::move(result));
    deleteLater();
}

} // namespace winnow
