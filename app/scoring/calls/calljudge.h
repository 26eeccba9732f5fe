#pragma once

#include "app/scoring/calls/callratelimiter.h"
#include "app/scoring/calls/llmcall.h"
#include "app/scoring/guards/contextwindow.h"
#include "app/scoring/guards/fruitlessguard.h"
#include "app/scoring/guards/promptcheck.h"

#include <functional>
#include <optional>
#include <vector>

namespace winnow {

// Decides what a finished call means for its papers, for later calls, and for the run.
class CallJudge final {
public:
    using Moment = CallRateLimiter::Moment;
    using Random = std::function<double()>; // returns 0 to 1

    // All of these must outlive it.
    CallJudge(CallRateLimiter &pacer, Budget &budget, ContextWindow &window, Random random);

    BatchResult answered(const LlmCall &call, const ChatReply &reply, LlmPass &pass, Moment now);
    BatchResult failed(LlmCall &call, const Error &error, LlmPass &pass, Moment now);

    // Why nothing more is to be started; nothing: continue.
    const std::optional<Error> &ending() const { return m_ending; }
    // A message about the run for the reader: ModelLoading while it lasts; ContextShared (one call fewer at
    // once); PromptTooLong (the server keeps only so many tokens of a prompt: ":4096").
    std::optional<Error> notice() const;
    // How many calls may be in progress at once. One, while it is unknown whether calls succeed at all, or
    // are answered completely.
    int lanes(const LlmPass &pass) const;
    bool isFailing() const { return m_health.isFailing(); }

private:
    Remedy remedyFor(Error &error, LlmCall &call, Moment now);
    Remedy shareContext(Error &error, const LlmCall &call, Moment now);
    bool promptWasRead(const LlmCall &call, const ChatReply &reply);
    void weigh(BatchResult &result, const Error &cause, const LlmCall &call, const LlmPass &pass);
    void end(const Error &error);

    CallRateLimiter &m_pacer;
    Budget &m_budget;
    ContextWindow &m_window;
    Random m_random;
    CircuitBreaker m_health;
    FruitlessGuard m_guard;
    PromptCheck m_check;
    // Papers that failed since the last score. Whether the fault was theirs is known with the next score, or
    // when all papers are through; a run that ends before that leaves them unchanged.
    std::vector<UnscoredPaper> m_givenUp;
    std::optional<Error> m_notice;
    std::optional<Error> m_ending;
};

} // namespace winnow
