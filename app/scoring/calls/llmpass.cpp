#include "app/scoring/calls/llmpass.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace winnow {

namespace {

constexpr double llmPassNearly = 0.98;            // servers stop a few tokens short
constexpr qint64 charactersPerToken = 4;          // in English
constexpr qsizetype llmPassLongestReply = 50'000; // characters kept for inspection

qint64 lengthOf(const ChatRequest &request) {
    return request.system.size() + request.prefix.size() + request.user.size();
}

// Services confuse their own limit with ours, so the reason for an early end is judged by our own figures.
ChatReply asItEnded(ChatReply reply, bool wasFull) {
    if (reply.end == ChatEnd::CutOff || reply.end == ChatEnd::ContextEnded)
        reply.end = wasFull ? ChatEnd::ContextEnded : ChatEnd::CutOff;
    return reply;
}

} // namespace

LlmPass::LlmPass(const LlmTask &task, CallKind kind, std::vector<Paper> papers, const BatchPlan &plan,
                 const ContextWindow &window)
    : m_prompts(task, kind),
      m_queue(std::move(papers), plan.batchSize, plan.calls, plan.spare),
      m_limit(kind, task.history, task.marks, m_prompts.asksTopic()),
      m_marks(task.marks),
      m_window(window) {
    m_queue.setRoom([this](const std::vector<Paper> &batch) { return roomFor(batch); });
    m_scorer.criteriaVersion = task.criteria.version;
    m_scorer.scorer = Scorer::Llm;
    m_scorer.model = task.model;
}

size_t LlmPass::roomFor(const std::vector<Paper> &papers) const {
    if (!m_window.isKnown())
        return papers.size();
    qint64 prompt = m_prompts.prefixTokens() + m_prompts.suffixTokens();
    if (m_window.holds(prompt + PromptPlan::mostTokens(papers), m_limit.needed(qsizetype(papers.size()))))
        return papers.size();
    size_t count = 0;
    for (const Paper &paper : papers) {
        prompt += m_prompts.paperTokens(paper);
        if (!m_window.holds(prompt, m_limit.needed(qsizetype(count) + 1)))
            break;
        ++count;
    }
    return count;
}

std::optional<LlmPass::Question> LlmPass::next(Moment now, bool probing) {
    auto batch = m_queue.take(now, probing);
    if (!batch)
        return std::nullopt;
    const auto papers = qsizetype(batch->papers.size());
    Question question;
    question.wholeAnswer = m_limit.of(papers);
    question.plannedAnswer = m_limit.planned(papers);
    question.neededAnswer = m_limit.needed(papers);
    question.request = m_prompts.request(batch->papers, question.wholeAnswer);
    question.promptTokens = PromptPlan::tokensOf(question.request);
    question.leastPrompt = std::min(question.promptTokens, lengthOf(question.request) / charactersPerToken);
    question.request.tokenLimit =
        m_window.answerLimit(question.promptTokens, question.wholeAnswer, question.neededAnswer);
    question.batch = std::move(*batch);
    return question;
}

std::optional<Error> LlmPass::refusal(const Question &question) const {
    constexpr int barest = 2; // an answer may take as little as half of what is set aside for it
    if (question.batch.papers.size() > 1 ||
        m_window.mayHold(question.promptTokens, question.neededAnswer / barest))
        return std::nullopt;
    return Error{ErrorCode::PromptTooLong, m_window.refusal(question.promptTokens), {}, {}};
}

// The service says so, or the answer ended where the window does: before its own limit, or at one lowered to
// what the prompt left.
bool LlmPass::wasContextFull(const Question &asked, const ChatReply &reply) const {
    if (reply.end != ChatEnd::CutOff && reply.end != ChatEnd::ContextEnded)
        return false;
    const int limit = asked.request.tokenLimit;
    const bool wasLowered = limit < asked.wholeAnswer;
    const TokenUsage &used = reply.usage;
    if (!m_window.isKnown() || !used.known)
        return reply.end == ChatEnd::ContextEnded || wasLowered;
    return (wasLowered && double(used.completion) >= llmPassNearly * limit) ||
           double(used.prompt + used.completion) >= llmPassNearly * double(m_window.tokens());
}

AnswerLimit::Verdict LlmPass::judgeLimit(const Question &asked, const ChatReply &reply, bool wasFull,
                                         bool brought) {
    if (wasFull)
        return AnswerLimit::Verdict::Exhausted;
    return m_limit.judge(reply, qsizetype(asked.batch.papers.size()), asked.request.tokenLimit, brought);
}

LlmPass::Answer LlmPass::read(const Question &asked, const ChatReply &reply, bool wereTooLong, Moment now) {
    const bool wasFull = wasContextFull(asked, reply);
    if (wereTooLong)
        m_queue.shrinkTowards(qsizetype(asked.batch.papers.size()));
    return kind() == CallKind::Screening ? readDrops(asked, asItEnded(reply, wasFull), wasFull)
                                         : readScores(asked, asItEnded(reply, wasFull), wasFull, now);
}

LlmPass::Answer LlmPass::readDrops(const Question &asked, const ChatReply &reply, bool wasFull) {
    BatchReading reading = readScreening(reply, asked.batch.papers, m_marks);
    const bool brought = reading.result.call.outcome == CallOutcome::Complete;
    const AnswerLimit::Verdict verdict = judgeLimit(asked, reply, wasFull, brought);
    if (wasFull)
        makeSmaller(reading);
    m_queue.settle(asked.batch, {});
    keepSurvivors(asked.batch, reading.result.passed);
    return {std::move(reading.result), verdict == AnswerLimit::Verdict::TooLow};
}

LlmPass::Answer LlmPass::readScores(const Question &asked, const ChatReply &reply, bool wasFull, Moment now) {
    const BatchQueue::Batch &batch = asked.batch;
    BatchReading reading = readScoring(reply, batch.papers, m_scorer, m_marks, m_prompts.topics());
    const bool isLost = reading.result.scores.empty();
    const AnswerLimit::Verdict verdict = judgeLimit(asked, reply, wasFull, !isLost);
    const bool wasTooLow = verdict == AnswerLimit::Verdict::TooLow;
    const bool wasTooMuch = verdict == AnswerLimit::Verdict::Exhausted && batch.papers.size() > 1;
    if (wasFull)
        makeSmaller(reading);
    if (isLost && wasTooLow)
        m_queue.later(batch, now); // not its own fault
    else if (isLost && (wasTooMuch || reply.end == ChatEnd::Refused))
        reading.result.failures = m_queue.split(batch, reading.leftOver.front().cause);
    else
        reading.result.failures = m_queue.settle(batch, reading.leftOver, reading.isCut && !wasTooLow);
    return {std::move(reading.result), wasTooLow};
}

// The context was full before the answer was complete. How many papers it can answer about is learned from
// the first such answer, if its size is certain.
void LlmPass::makeSmaller(const BatchReading &reading) {
    if (m_window.isKnown())
        m_queue.shrinkTowards(reading.result.call.answered);
}

BatchResult LlmPass::dismiss(const Question &asked, const ChatReply &reply) {
    const BatchQueue::Batch &batch = asked.batch;
    const QString cause =
        QStringLiteral("the server kept only %1 tokens of the prompt").arg(reply.usage.prompt);
    BatchResult result;
    if (batch.papers.size() > 1)
        m_queue.askSmaller(batch);
    else
        result = giveUp(batch, cause, false);
    result.call.kind = kind();
    result.call.papers = int(batch.papers.size());
    result.call.outcome = CallOutcome::Unreadable;
    result.call.problem = cause;
    result.call.reply = reply.text.left(llmPassLongestReply);
    return result;
}

BatchResult LlmPass::giveUp(const BatchQueue::Batch &batch, const QString &cause, bool split) {
    BatchReading reading = unanswered(kind(), batch.papers, cause);
    if (kind() == CallKind::Screening) {
        m_queue.settle(batch, {});
        keepSurvivors(batch, reading.result.passed);
    } else {
        reading.result.failures =
            split ? m_queue.split(batch, cause) : m_queue.settle(batch, reading.leftOver);
    }
    return std::move(reading.result);
}

void LlmPass::askSmaller(BatchQueue::Batch batch, bool knownRoom) {
    if (!knownRoom)
        m_queue.shrinkTowards(1);
    m_queue.askSmaller(std::move(batch));
}

void LlmPass::keepSurvivors(const BatchQueue::Batch &batch, const std::vector<ArxivId::Versioned> &passed) {
    QSet<ArxivId> ids;
    for (const ArxivId::Versioned &paper : passed)
        ids.insert(paper.id);
    std::ranges::copy_if(batch.papers, std::back_inserter(m_survivors),
                         [&ids](const Paper &paper) { return ids.contains(paper.id); });
}

std::vector<Paper> LlmPass::takeSurvivors() {
    return std::exchange(m_survivors, {});
}

} // namespace winnow
