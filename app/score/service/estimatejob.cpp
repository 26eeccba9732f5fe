#include "app/score/service/estimatejob.h"

#include "app/model/clock.h"
#include "app/score/llmtask.h"
#include "app/score/scoreplanner.h"
#include "app/scoring/builtin/builtinscorer.h"
#include "app/scoring/estimate.h"

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
    m_estimate.isTrial = m_request.isTrial();
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
        m_library.scores().openPapers(m_key), this, [this](const OpenPapers &open) { history(open); },
        [this](const Error &error) { fail(error); });
}

void EstimateJob::history(const OpenPapers &open) {
    const auto orFail = [this](const Error &error) { fail(error); };
    const auto askCalls = [this, open, orFail](const Spending &thisMonth) {
        m_estimate.spentThisMonth = thisMonth.cost;
        whenReady(
            m_library.scores().callHistory(m_key.model), this,
            [this, open](const CallHistory &calls) { reckon(open, calls); }, orFail);
    };
    whenReady(m_library.scores().spentSince(monthBegin(m_clock.now())), this, askCalls, orFail);
}

void EstimateJob::reckon(const OpenPapers &open, const CallHistory &history) {
    const ModelSettings &settings = m_request.model->settings;
    const LlmTask task = llmTask(m_request, m_criteria, open);
    const TaskEstimate reckoned = estimateTask(task, m_request.model->price.at(m_clock.now()), history);
    m_estimate.papers = int(task.toScreen.size() + (task.score ? task.toScore.size() : 0));
    m_estimate.failed = int(open.failed.size());
    m_estimate.screeningCalls = reckoned.screeningCalls;
    m_estimate.scoringCalls = reckoned.scoringCalls;
    m_estimate.tokens = reckoned.tokens;
    m_estimate.cost = reckoned.cost;
    m_estimate.runCap = settings.runCap;
    m_estimate.monthCap = settings.monthCap;
    answer(m_estimate);
}

void EstimateJob::answer(Result<RunEstimate> result) {
    m_promised.answer(std::move(result));
    deleteLater();
}

} // namespace winnow
