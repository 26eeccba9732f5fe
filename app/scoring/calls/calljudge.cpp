#include "app/scoring/calls/calljudge.h"

#include "app/scoring/guards/fruitlesscause.h"

#include <limits>
#include <utility>

namespace winnow {

using namespace std::chrono_literals;

namespace {

// For screening: a result, even if it drops none.
bool brought(const BatchResult &result) {
    return !result.scores.empty() ||
           (result.call.kind == CallKind::Screening &&
            (result.call.outcome == CallOutcome::Complete || result.call.answered > 0));
}

} // namespace

CallJudge::CallJudge(CallRateLimiter &pacer, Budget &budget, ContextWindow &window, Random random)
    : m_pacer(pacer), m_budget(budget), m_window(window), m_random(std::move(random)) {}

std::optional<Error> CallJudge::notice() const {
    if (m_pacer.isLoading())
        return Error{ErrorCode::ModelLoading, {}, {}, {}};
    return m_notice;
}

int CallJudge::lanes(const LlmPass &pass) const {
    return m_health.isDoubtful() || m_health.isFailing() || pass.isInDoubt() ? 1 : m_pacer.lanes();
}

BatchResult CallJudge::answered(const LlmCall &call, const ChatReply &reply, LlmPass &pass, Moment now) {
    const bool wereTooLong = m_health.refusesLongOnes();
    m_pacer.answered(reply.rate, now);
    m_health.answered();
    LlmPass::Answer answer;
    const bool wasRead = promptWasRead(call, reply);
    if (wasRead)
        answer = pass.read(call.asked, reply, wereTooLong, now);
    else
        answer.result = pass.dismiss(call.asked, reply);
    if (wasRead && reply.end == ChatEnd::ContextEnded && reply.usage.known)
        m_window.endedAt(reply.usage.prompt + reply.usage.completion);
    m_budget.book(call.reservation, call.asked.promptTokens, reply, wasRead, answer.result.call);
    const bool isFruitful = brought(answer.result);
    Error cause; // of a call without results
    if (!wasRead)
        cause = {ErrorCode::PromptTooLong, m_window.refusal(call.asked.promptTokens), {}, {}};
    else if (!isFruitful)
        cause = fruitlessCause(reply, answer.result.call, pass.marks());
    if (!answer.wasLimitTooLow || isFruitful)
        weigh(answer.result, cause, call, pass);
    return std::move(answer.result);
}

bool CallJudge::promptWasRead(const LlmCall &call, const ChatReply &reply) {
    const PromptRead read = m_check.judge(call.asked.leastPrompt, reply.usage);
    if (read != PromptRead::Cut)
        return read == PromptRead::Whole;
    m_window.limit(reply.usage.prompt);
    m_notice = Error{ErrorCode::PromptTooLong, QStringLiteral(":%1").arg(reply.usage.prompt), {}, {}};
    if (call.asked.batch.papers.size() == 1)
        end({ErrorCode::PromptTooLong, m_window.refusal(call.asked.promptTokens), {}, {}});
    return false;
}

BatchResult CallJudge::failed(LlmCall &call, const Error &error, LlmPass &pass, Moment now) {
    BatchQueue::Batch &batch = call.asked.batch;
    const auto papers = int(batch.papers.size());
    Error cause = error;
    const Remedy remedy = remedyFor(cause, call, now);
    BatchResult result;
    switch (remedy) {
    case Remedy::CountTry:
    case Remedy::Split:
        result = pass.giveUp(batch, problemOf(cause), remedy == Remedy::Split);
        break;
    case Remedy::AskSmaller:
        pass.askSmaller(std::move(batch), error.code == ErrorCode::PromptTooLong && m_window.isKnown());
        break;
    case Remedy::AskAgain: {
        const auto wait = waitOf(batch.record, cause, m_random());
        pass.later(std::move(batch), now + wait);
        break;
    }
    case Remedy::Hold:
    case Remedy::EndRun:
        pass.later(std::move(batch), now);
        break;
    }
    if (remedy == Remedy::EndRun)
        end(cause);
    result.call.kind = pass.kind();
    result.call.papers = papers;
    result.call.outcome = CallOutcome::Failed;
    result.call.problem = problemOf(error);
    m_budget.release(call.reservation, result.call);
    // Temporary failures cost nothing, and have their own limit.
    if (remedy == Remedy::CountTry || remedy == Remedy::Split || remedy == Remedy::AskSmaller)
        weigh(result, cause, call, pass);
    return result;
}

Remedy CallJudge::remedyFor(Error &error, LlmCall &call, Moment now) {
    const qint64 prompt = call.asked.promptTokens;
    switch (error.code) {
    case ErrorCode::Throttled:
        m_pacer.throttled(error.retryAfter, call.begun, now, m_random());
        break;
    case ErrorCode::ModelLoading:
        return m_pacer.loading(error.retryAfter, call.begun, now, m_random()) ? Remedy::Hold : Remedy::EndRun;
    case ErrorCode::ContextShared:
        return shareContext(error, call, now);
    case ErrorCode::PromptTooLong:
        if (!m_window.learn(error.detail, prompt) && m_window.isKnown())
            error.detail = m_window.refusal(prompt);
        break;
    default:
        break;
    }
    BatchQueue::Batch &batch = call.asked.batch;
    return m_health.judge(error, batch.papers, m_pacer.holdsInARow(), batch.record);
}

// A call that was alone and still did not fit is too long.
Remedy CallJudge::shareContext(Error &error, const LlmCall &call, Moment now) {
    const LlmPass::Question &asked = call.asked;
    const int fitting = m_window.isKnown() ? m_window.callsAtOnce(asked.promptTokens, asked.neededAnswer)
                                           : std::numeric_limits<int>::max();
    if (m_pacer.sharesContext(fitting, call.begun, now)) {
        if (!m_notice)
            m_notice = Error{ErrorCode::ContextShared, error.detail, {}, {}};
        return Remedy::Hold;
    }
    if (asked.batch.papers.size() > 1)
        return Remedy::AskSmaller;
    error = {ErrorCode::PromptTooLong,
             m_window.isKnown() ? m_window.refusal(asked.promptTokens) : error.detail,
             {},
             {}};
    return Remedy::EndRun;
}

// Ends a run that no longer achieves anything, and reports the papers' failures once they are certain.
void CallJudge::weigh(BatchResult &result, const Error &cause, const LlmCall &call, const LlmPass &pass) {
    m_givenUp.insert(m_givenUp.end(), result.failures.begin(), result.failures.end());
    result.failures.clear();
    if (brought(result)) {
        m_guard.brought();
    } else {
        const TokenUsage &booked = result.call.tokens;
        m_guard.broughtNothing(cause, call.asked.plannedTokens(), booked.prompt + booked.completion);
        if (const auto verdict = m_guard.verdict())
            return end(*verdict);
        if (!pass.isDone())
            return;
    }
    result.failures = std::exchange(m_givenUp, {});
}

void CallJudge::end(const Error &error) {
    if (!m_ending)
        m_ending = error;
}

} // namespace winnow
