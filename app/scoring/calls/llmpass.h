#pragma once

#include "app/scoring/batches.h"
#include "app/scoring/calls/answerlimit.h"
#include "app/scoring/calls/batchreading.h"
#include "app/scoring/calls/promptplan.h"
#include "app/scoring/guards/contextwindow.h"

#include <optional>
#include <vector>

namespace winnow {

// Screening or scoring: what is asked, and what becomes of the papers by what is answered. Knows no network
// and no clock.
class LlmPass final {
public:
    using Moment = BatchQueue::Moment;

    struct Question {
        BatchQueue::Batch batch;
        ChatRequest request;
        qint64 promptTokens = 0; // guessed
        qint64 leastPrompt = 0;  // guessed low: scripts and marks of which tokenizers may know better
        int wholeAnswer = 0;     // what its limit would be, but for the window
        int plannedAnswer = 0;   // tokens
        int neededAnswer = 0;    // without a word of thinking
        qint64 mostTokens() const { return promptTokens + request.tokenLimit; }
        qint64 plannedTokens() const { return promptTokens + plannedAnswer; }
    };
    struct Answer {
        BatchResult result;
        bool wasLimitTooLow = false; // it may be longer the next time
    };

    // The window outlives the pass.
    LlmPass(const LlmTask &task, CallKind kind, std::vector<Paper> papers, const BatchPlan &plan,
            const ContextWindow &window);
    Q_DISABLE_COPY_MOVE(LlmPass)

    CallKind kind() const { return m_prompts.kind(); }
    // See BatchQueue.
    std::optional<Question> next(Moment now, bool probing);
    std::optional<Moment> nextDue(bool probing = false) const { return m_queue.nextDue(probing); }
    void later(BatchQueue::Batch batch, Moment due) { m_queue.later(std::move(batch), due); }
    // Why it is not worth asking: one paper, and not even that fits into the window.
    std::optional<Error> refusal(const Question &question) const;
    // Leaves its papers as they are: they are asked about in another run.
    void leave(const BatchQueue::Batch &batch) { m_queue.settle(batch, {}); }

    // The call was answered. wereTooLong: requests before it were refused, it seems for their length.
    Answer read(const Question &asked, const ChatReply &reply, bool wereTooLong, Moment now);
    // It was answered, but the server seems to have cut the prompt: nothing in the reply counts, and smaller
    // batches are asked about.
    BatchResult dismiss(const Question &asked, const ChatReply &reply);
    // The call was not answered for good, but counts as a try or (split) shows that the batch is refused.
    BatchResult giveUp(const BatchQueue::Batch &batch, const QString &cause, bool split);
    // The prompt was too long; of two papers at least. knownRoom: the window says how long it may be.
    void askSmaller(BatchQueue::Batch batch, bool knownRoom);

    bool isDone() const { return m_queue.isDone(); }
    const ReplyMarks &marks() const { return m_marks; }
    bool isInDoubt() const { return m_limit.isInDoubt(); } // see AnswerLimit
    std::vector<Paper> takeSurvivors();                    // of screening, so far

private:
    size_t roomFor(const std::vector<Paper> &papers) const;
    bool wasContextFull(const Question &asked, const ChatReply &reply) const;
    Answer readScores(const Question &asked, const ChatReply &reply, bool wasFull, Moment now);
    Answer readDrops(const Question &asked, const ChatReply &reply, bool wasFull);
    AnswerLimit::Verdict judgeLimit(const Question &asked, const ChatReply &reply, bool wasFull,
                                    bool brought);
    void makeSmaller(const BatchReading &reading);
    void keepSurvivors(const BatchQueue::Batch &batch, const std::vector<PassedPaper> &passed);

    PromptPlan m_prompts;
    BatchQueue m_queue;
    AnswerLimit m_limit;
    ReplyMarks m_marks;
    const ContextWindow &m_window;
    Score m_scorer; // what its scores have in common
    std::vector<Paper> m_survivors;
};

} // namespace winnow
