#include "app/scoring/calls/promptplan.h"

#include "app/llm/tokens.h"
#include "app/scoring/batches.h"
#include "app/scoring/budget.h"
#include "app/scoring/calls/answerlimit.h"
#include "app/scoring/dividedup.h"
#include "app/scoring/guards/contextwindow.h"
#include "app/scoring/replyparser.h"

#include <algorithm>

namespace winnow {

namespace {

// With few large calls each lost one is expensive, and the run's end waits for the last one. So there are
// enough of them to fill rounds of the lanes, unless batches would be smaller than twice `base`.
constexpr int enoughCalls = 24;

int spread(int calls, int lanes, int whole, int base) {
    const int enough = std::min(enoughCalls, whole / (2 * base));
    const int rounds = (enough + lanes / 2) / lanes; // rounded
    return std::max(calls, rounds * lanes);
}

// A round that does not use all lanes takes as long as one that does. So papers are spread over full rounds,
// which costs slightly more in prompts, unless batches would be smaller than `base`; or, if there is only one
// round, than half of it.
int levelled(int calls, int lanes, int whole, int base) {
    const int rounds = dividedUp(calls, lanes) * lanes;
    if (rounds <= whole / base)
        return rounds;
    return calls < lanes ? std::max(calls, std::min(lanes, whole / dividedUp(base, 2))) : calls;
}

BatchPlan withinWindow(const BatchPlan &plan, int open, const LlmTask &task, CallKind kind) {
    const size_t papers = task.toScreen.size() + task.toScore.size();
    if (task.contextTokens <= 0 || papers == 0)
        return plan;
    const PromptPlan prompts(task, kind);
    PromptCalibration calibration;
    calibration.learn(task.history.promptEstimated, task.history.promptBilled);
    const ContextWindow context(task.contextTokens, calibration);
    const AnswerLimit limit(kind, task.history, {}, prompts.asksTopic());
    const qint64 frame = prompts.prefixTokens() + prompts.suffixTokens();
    const auto ofBatch = [papers, &plan](qint64 sum) { return sum * plan.batchSize / qint64(papers); };
    const qint64 most = PromptPlan::mostTokens(task.toScreen) + PromptPlan::mostTokens(task.toScore);
    if (context.holds(frame + ofBatch(most), limit.needed(plan.batchSize)))
        return plan;
    qint64 sum = 0;
    for (const auto *list : {&task.toScreen, &task.toScore}) {
        for (const Paper &paper : *list)
            sum += prompts.paperTokens(paper);
    }
    int size = plan.batchSize;
    while (size > 1 && !context.holds(frame + sum * size / qint64(papers), limit.needed(size)))
        --size;
    return size < plan.batchSize ? BatchPlan{size, std::max(plan.calls, dividedUp(open, size)), plan.spare}
                                 : plan;
}

} // namespace

BatchPlan planBatches(int open, int whole, int size, bool adapt, int lanes) {
    size = std::max(size, 1);
    if (open <= 0)
        return {size, 0};
    if (!adapt)
        return {size, dividedUp(open, size)};
    whole = std::max(whole, open);
    lanes = std::max(lanes, 1);
    const int adapted = dividedUp(whole, adaptedBatchSize(size, whole));
    const int calls = levelled(spread(adapted, lanes, whole, size), lanes, whole, size);
    const int largest = dividedUp(whole, calls);
    return {largest, std::max(dividedUp(open, largest), int(qint64(open) * calls / whole)), largest / 4};
}

BatchPlan screeningPlan(const LlmTask &task) {
    const int open = int(task.toScreen.size());
    return withinWindow(
        planBatches(open, open + task.screened, task.screeningBatchSize, task.adaptBatches, task.concurrency),
        open, task, CallKind::Screening);
}

BatchPlan scoringPlan(const LlmTask &task, int passed) {
    const int open = task.score ? int(task.toScore.size()) + passed : 0;
    return withinWindow(
        planBatches(open, open + task.settled, task.batchSize, task.adaptBatches, task.concurrency), open,
        task, CallKind::Scoring);
}

PromptPlan::PromptPlan(const LlmTask &task, CallKind kind)
    : m_kind(kind),
      m_topics(kind == CallKind::Scoring ? TopicChoices(task.criteria) : TopicChoices()),
      m_asksTopic(task.asksTopic && !m_topics.isEmpty()),
      m_prompt(task.criteria, kind, m_asksTopic) {
    const bool scores = kind == CallKind::Scoring;
    m_common.model = task.model;
    m_common.system = m_prompt.system();
    m_common.prefix = m_prompt.prefix();
    m_common.schemaName = scores ? QStringLiteral("scores") : QStringLiteral("drops");
    m_common.schema = scores ? scoringSchema(m_asksTopic) : screeningSchema();
    m_common.temperature = task.temperature;
    m_common.seed = task.seed;
    m_common.effort = task.effort;
    m_prefixTokens = estimateTokens(m_common.system) + estimateTokens(m_common.prefix);
    m_suffixTokens = estimateTokens(m_prompt.papers({})) + estimateTokens(m_prompt.suffix());
}

ChatRequest PromptPlan::request(const std::vector<Paper> &papers, int tokenLimit) const {
    ChatRequest request = m_common;
    request.user = m_prompt.papers(papers) + m_prompt.suffix();
    request.tokenLimit = tokenLimit;
    return request;
}

qint64 PromptPlan::tokensOf(const ChatRequest &request) {
    return estimateTokens(request.system) + estimateTokens(request.prefix) + estimateTokens(request.user);
}

qint64 PromptPlan::mostTokens(const std::vector<Paper> &papers) {
    constexpr qint64 mostTokensPerCharacter = 2; // in rare scripts
    constexpr qint64 labels = 50;                // characters around each paper
    qint64 characters = 0;
    for (const Paper &paper : papers)
        characters += paper.title.size() + paper.abstract.size() + labels;
    return characters * mostTokensPerCharacter;
}

qint64 PromptPlan::paperTokens(const Paper &paper) const {
    return estimateTokens(m_prompt.papers({paper})) - estimateTokens(m_prompt.papers({}));
}

} // namespace winnow
