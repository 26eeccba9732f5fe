#pragma once

#include "app/scoring/calls/answerlimit.h"
#include "app/scoring/calls/batchreading.h"
#include "app/scoring/calls/callqueue.h"
#include "app/scoring/calls/promptplan.h"

#include <optional>
#include <vector>

namespace winnow {

// Screening or scoring: what is asked, and what becomes of the papers by what is answered. Knows no network
// and no clock.
class LlmPass final {
public:
    using Moment = CallQueue::Moment;

    struct Question {
        CallQueue::Job job;
        ChatRequest request;
        qint64 promptTokens = 0; // guessed
        qint64 mostTokens() const { return promptTokens + request.tokenLimit; }
    };

    LlmPass(const LlmTask &task, CallKind kind, std::vector<Paper> papers, const BatchPlan &plan);

    CallKind kind() const { return m_prompts.kind(); }
    // See CallQueue.
    std::optional<Question> next(Moment now, bool probing);
    std::optional<Moment> nextDue(bool probing = false) const { return m_queue.nextDue(probing); }
    void later(CallQueue::Job job, Moment due) { m_queue.later(std::move(job), due); }

    // The call was answered. wasDoubtful: requests before it were refused, whatever was in them.
    BatchResult read(const Question &asked, const ChatReply &reply, bool wasDoubtful, Moment now);
    // The call was not answered for good, but counts as a try or (split) shows that the batch is refused.
    BatchResult giveUp(const CallQueue::Job &job, const QString &cause, bool split);

    bool isDone() const { return m_queue.isDone(); }
    bool isInDoubt() const { return m_limit.isInDoubt(); } // see AnswerLimit
    std::vector<Paper> takeSurvivors();                    // of screening, so far

private:
    void keepSurvivors(const CallQueue::Job &job, const std::vector<ArxivId> &passed);

    PromptPlan m_prompts;
    CallQueue m_queue;
    AnswerLimit m_limit;
    ReplyMarks m_marks;
    Score m_scorer; // what its scores have in common
    std::vector<Paper> m_survivors;
};

} // namespace winnow
