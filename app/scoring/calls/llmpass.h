#pragma once

#include "app/scoring/batches.h"
#include "app/scoring/calls/answerlimit.h"
#include "app/scoring/calls/batchreading.h"
#include "app/scoring/calls/promptplan.h"
#include "app/scoring/guards/contextwindow.h"

#include <optional>
#include <vector>

namespace winnow {

// Screening or scoring: what is asked, and what happens to papers after each answer. Uses no network and no
// clock.
class LlmPass final {
public:
    using Moment = BatchQueue::Moment;

    struct Question {
        BatchQueue::Batch batch;
        ChatRequest request;
        qint64 promptTokens = 0; // estimated
        qint64 leastPrompt = 0;  // low estimate: tokenizers may handle some scripts and characters better
        int wholeAnswer = 0;     // its limit without regard to the window
        int plannedAnswer = 0;   // tokens
        int neededAnswer = 0;    // without any reasoning
        qint64 mostTokens() const { return promptTokens + request.tokenLimit; }
        qint64 plannedTokens() const { return promptTokens + plannedAnswer; }
    };
    struct Answer {
        BatchResult result;
        bool wasLimitTooLow = false; // it may be longer next time
    };

    // The window must outlive the pass.
    LlmPass(const LlmTask &task, CallKind kind, std::vector<Paper> papers, const BatchPlan &plan,
            const ContextWindow &window);
    Q_DISABLE_COPY_MOVE(LlmPass)

    CallKind kind() const { return m_prompts.kind(); }
    // See BatchQueue.
    std::optional<Question> next(Moment now, bool probing);
    std::optional<Moment> nextDue(bool probing = false) const { return m_queue.nextDue(probing); }
    void later(BatchQueue::Batch batch, Moment due) { m_queue.later(std::move(batch), due); }
    // Why it is not worth asking: a single paper that does not fit the window.
    std::optional<Error> refusal(const Question &question) const;
    // Leaves its papers unchanged: another run asks about them.
    void leave(const BatchQueue::Batch &batch) { m_queue.settle(batch, {}); }

    // The call was answered. wereTooLong: earlier requests were refused, apparently for their length.
    Answer read(const Question &asked, const ChatReply &reply, bool wereTooLong, Moment now);
    // It was answered, but the server seems to have truncated the prompt: the reply is discarded, and batches
    // get smaller.
    BatchResult dismiss(const Question &asked, const ChatReply &reply);
    // The call was not answered in the end, which counts as a try or (split) shows that the batch is refused.
    BatchResult giveUp(const BatchQueue::Batch &batch, const QString &cause, bool split);
    // The prompt of at least two papers was too long. knownRoom: the window says how long it may be.
    void askSmaller(BatchQueue::Batch batch, bool knownRoom);

    // See BatchQueue.
    void add(std::vector<Paper> papers) { m_queue.add(std::move(papers)); }
    std::vector<Paper> takeBack(const QSet<ArxivId> &ids) { return m_queue.takeBack(ids); }
    qsizetype fresh() const { return m_queue.fresh(); }
    int batchSize() const { return m_queue.batchSize(); }
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
    void keepSurvivors(const BatchQueue::Batch &batch, const std::vector<ArxivId::Versioned> &passed);

    PromptPlan m_prompts;
    BatchQueue m_queue;
    AnswerLimit m_limit;
    ReplyMarks m_marks;
    const ContextWindow &m_window;
    Score m_scorer; // what its scores have in common
    std::vector<Paper> m_survivors;
};

} // namespace winnow
