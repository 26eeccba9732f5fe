#include "app/scoring/estimate.h"

#include "app/scoring/calls/promptplan.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

// Rules of thumb, until there is a history.
constexpr double usualDropShare = 0.5;
constexpr double usualScoreTokens = 60; // id, scores and a comment of one short sentence
constexpr double usualDropTokens = 4;   // a title: the ids of half of them
constexpr qint64 smallestCached = 1024; // tokens, in steps; as OpenAI's and Gemini's caches do
constexpr qint64 cacheStep = 128;

double ratio(qint64 part, qint64 whole, double unknown) {
    return whole > 0 ? double(part) / double(whole) : unknown;
}

// One pass over papers, or over a share of them.
struct PassEstimate {
    const PromptPlan &prompts;
    int calls = 0;
    double paperTokens = 0; // of the prompts, all papers together
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
        const int first = std::min(pass.calls, std::max(task.concurrency, 1)); // go before anything is cached
        tokens.cacheWrite = cacheable * first;
        tokens.cached = cacheable * (pass.calls - first);
    }
    return tokens;
}

} // namespace

TaskEstimate estimateTask(const LlmTask &task, const std::optional<Price> &price,
                          const CallHistory &history) {
    const double billedShare = ratio(history.promptBilled, history.promptEstimated, 1);
    const double dropShare = ratio(history.screeningDropped, history.screeningPapers, usualDropShare);
    const int passed = int(std::lround(double(task.toScreen.size()) * (1 - dropShare)));
    TaskEstimate estimate;
    estimate.tokens.known = false;

    const PromptPlan screening(task, CallKind::Screening);
    estimate.screeningCalls = screeningPlan(task).calls;
    const double dropTokens = ratio(history.screeningAnswer, history.screeningPapers, usualDropTokens);
    estimate.tokens += tokensOf({screening, estimate.screeningCalls, sumOfTokens(screening, task.toScreen),
                                 dropTokens * double(task.toScreen.size())},
                                task, billedShare);

    if (task.score) {
        const PromptPlan scoring(task, CallKind::Scoring);
        estimate.scoringCalls = scoringPlan(task, passed).calls;
        const double scoreTokens = ratio(history.scoringAnswer, history.scoringPapers, usualScoreTokens);
        estimate.tokens += tokensOf(
            {scoring, estimate.scoringCalls,
             sumOfTokens(scoring, task.toScore) + sumOfTokens(scoring, task.toScreen) * (1 - dropShare),
             scoreTokens * double(task.toScore.size() + size_t(passed))},
            task, billedShare);
    }
    if (price)
        estimate.cost = priced(estimate.tokens, *price);
    return estimate;
}

} // namespace winnow
