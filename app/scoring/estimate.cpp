#include "app/scoring/estimate.h"

#include "app/scoring/calls/promptplan.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

// Rules of thumb, used without a history.
constexpr double usualDropShare = 0.5;
constexpr double usualScoreTokens = 60; // id, scores and a short comment
constexpr double topicTokens = 25;      // topic, further topics and a reason
constexpr double usualDropTokens = 4;   // per title: half of them are listed by id
constexpr double titleShare = 0.1;      // of the reasoning that a paper takes
constexpr qint64 smallestCached = 1024; // tokens, in steps, as in OpenAI's and Gemini's caches
constexpr qint64 cacheStep = 128;

double ratio(qint64 part, qint64 whole, double unknown) {
    return whole > 0 ? double(part) / double(whole) : unknown;
}

// Reasoning tokens per paper within a batch. A rule of thumb: they think far more about puzzles; the model's
// own calls soon show it.
double thinkingPerPaper(const LlmTask &task) {
    static const QHash<QString, double> byEffort{
        {QStringLiteral("none"), 0},     {QStringLiteral("minimal"), 10}, {QStringLiteral("low"), 50},
        {QStringLiteral("medium"), 150}, {QStringLiteral("high"), 400},   {QStringLiteral("xhigh"), 800},
        {QStringLiteral("max"), 1500}};
    return byEffort.value(task.effort, 0);
}

// One pass over papers, or over a share of them.
struct PassEstimate {
    const PromptPlan &prompts;
    int calls = 0;
    double paperTokens = 0; // in the prompts, all papers together
    double answerTokens = 0;
};

double sumOfTokens(const PromptPlan &prompts, const std::vector<Paper> &papers) {
    double sum = 0;
    for (const Paper &paper : papers)
        sum += double(prompts.paperTokens(paper));
    return sum;
}

TokenUsage tokensOf(const PassEstimate &pass, const LlmTask &task, double billedShare) {
    const double prefix = double(pass.prompts.prefixTokens()) * billedShare;
    const double suffix = double(pass.prompts.suffixTokens()) * billedShare;
    TokenUsage tokens;
    tokens.known = false;
    tokens.prompt = std::llround(pass.calls * (prefix + suffix) + pass.paperTokens * billedShare);
    tokens.completion = std::llround(pass.answerTokens);
    const qint64 cacheable = qint64(prefix) / cacheStep * cacheStep;
    if (cacheable >= smallestCached) {
        const int first =
            std::min(pass.calls, std::max(task.concurrency, 1)); // sent before anything is cached
        tokens.cacheWrite = cacheable * first;
        tokens.cached = cacheable * (pass.calls - first);
    }
    return tokens;
}

// By the size of each pass's calls: a longer prompt may cost more per token.
void addPass(RunEstimate &estimate, const TokenUsage &tokens, int calls, const std::optional<Price> &price) {
    estimate.tokens += tokens;
    if (!price)
        return;
    if (!estimate.cost)
        estimate.cost.emplace();
    *estimate.cost += priced(tokens, *price, calls);
}

} // namespace

RunEstimate estimateTask(const LlmTask &task, const std::optional<Price> &price, const CallHistory &history) {
    const double billedShare = ratio(history.promptBilled, history.promptEstimated, 1);
    const double dropShare = ratio(history.screeningDropped, history.screeningPapers, usualDropShare);
    const int passed = int(std::lround(double(task.toScreen.size()) * (1 - dropShare)));
    RunEstimate estimate;
    estimate.tokens.known = false;

    const PromptPlan screening(task, CallKind::Screening);
    estimate.screeningCalls = screeningPlan(task).calls;
    const double thinking = thinkingPerPaper(task);
    const double dropTokens =
        ratio(history.screeningAnswer, history.screeningPapers, usualDropTokens + titleShare * thinking);
    addPass(estimate,
            tokensOf({screening, estimate.screeningCalls, sumOfTokens(screening, task.toScreen),
                      dropTokens * double(task.toScreen.size())},
                     task, billedShare),
            estimate.screeningCalls, price);

    if (task.score) {
        const PromptPlan scoring(task, CallKind::Scoring);
        estimate.scoringCalls = scoringPlan(task, passed).calls;
        const double scoreTokens =
            ratio(history.scoringAnswer, history.scoringPapers,
                  usualScoreTokens + thinking + (scoring.asksTopic() ? topicTokens : 0));
        addPass(estimate,
                tokensOf({scoring, estimate.scoringCalls,
                          sumOfTokens(scoring, task.toScore) +
                              sumOfTokens(scoring, task.toScreen) * (1 - dropShare),
                          scoreTokens * double(task.toScore.size() + size_t(passed))},
                         task, billedShare),
                estimate.scoringCalls, price);
    }
    return estimate;
}

} // namespace winnow
