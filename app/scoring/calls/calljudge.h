#pragma once

#include "app/scoring/calls/callpacer.h"
#include "app/scoring/calls/llmcall.h"
#include "app/scoring/guards/contextwindow.h"
#include "app/scoring/guards/fruitlessguard.h"
#include "app/scoring/guards/promptcheck.h"

#include <functional>
#include <optional>
#include <vector>

namespace winnow {

// What a call that has ended means: for its papers, for the calls after it, and for the run.
class CallJudge final {
public:
    using Moment = CallPacer::Moment;
    using Random = std::function<double()>; // 0 to 1

    // All of these outlive it.
    CallJudge(CallPacer &pacer, Budget &budget, ContextWindow &window, Random random);

    BatchResult answered(const LlmCall &call, const ChatReply &reply, LlmPass &pass, Moment now);
    BatchResult failed(LlmCall &call, const Error &error, LlmPass &pass, Moment now);

    // Why nothing more is to be begun; nothing: go on.
    const std::optional<Error> &ending() const { return m_ending; }
    // What a reader should know of the run's course: ModelLoading while it lasts; ContextShared (one call
    // fewer at once); PromptTooLong (the server keeps only so many tokens of a prompt: ":4096").
    std::optional<Error> notice() const;
    // Calls that may be under way at once. While nobody knows whether they go through at all, or are answered
    // to their end, one at a time tells.
    int lanes(const LlmPass &pass) const;
    bool isFailing() const { return m_health.isFailing(); }

private:
    Remedy remedyFor(Error &error, LlmCall &call, Moment now);
    Remedy shareContext(Error &error, const LlmCall &call, Moment now);
    bool promptWasRead(const LlmCall &call, const ChatReply &reply);
    void weigh(BatchResult &result, const Error &cause, const LlmCall &call, const LlmPass &pass);
    void end(const Error &error);

    CallPacer &m_pacer;
    Budget &m_budget;
    ContextWindow &m_window;
    Random m_random;
    ServiceHealth m_health;
    FruitlessGuard m_guard;
    PromptCheck m_check;
    // Given up since the last score. Whether it was their own fault is known with the next one, or when all
    // papers are through: a run that ends before leaves them as they were.
    std::vector<FailedPaper> m_givenUp;
    std::optional<Error> m_notice;
    std::optional<Error> m_ending;
};

} // namespace winnow
