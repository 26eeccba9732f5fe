#include "app/scoring/calls/llmpass.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace winnow {

namespace {

double usualAnswer(const CallHistory &history, CallKind kind) {
    const bool scores = kind == CallKind::Scoring;
    const int papers = scores ? history.scoringPapers : history.screeningPapers;
    const qint64 tokens = scores ? history.scoringAnswer : history.screeningAnswer;
    return papers > 0 ? double(tokens) / papers : 0;
}

} // namespace

LlmPass::LlmPass(const LlmTask &task, CallKind kind, std::vector<Paper> papers, const BatchPlan &plan)
    : m_prompts(task, kind),
      m_queue(std::move(papers), plan),
      m_limit(kind, usualAnswer(task.history, kind)),
      m_marks(task.marks) {
    m_scorer.criteriaVersion = task.criteria.version;
    m_scorer.scorer = QStringLiteral("llm");
    m_scorer.model = task.model;
}

std::optional<LlmPass::Question> LlmPass::next(Moment now, bool probing) {
    auto job = m_queue.next(now, probing);
    if (!job)
        return std::nullopt;
    Question question;
    question.request = m_prompts.request(job->papers(), m_limit.of(qsizetype(job->papers().size())));
    question.promptTokens = PromptPlan::tokensOf(question.request);
    question.job = std::move(*job);
    return question;
}

BatchResult LlmPass::read(const Question &asked, const ChatReply &reply, bool wasDoubtful, Moment now) {
    const CallQueue::Job &job = asked.job;
    const auto papers = qsizetype(job.papers().size());
    const bool wasTooLow = m_limit.wasTooLow(reply, papers, asked.request.tokenLimit);
    if (wasDoubtful)
        m_queue.shrinkTowards(papers);
    if (kind() == CallKind::Screening) {
        BatchReading reading = readScreening(reply, job.papers(), m_marks);
        m_queue.settle(job, {});
        keepSurvivors(job, reading.result.passed);
        return std::move(reading.result);
    }
    BatchReading reading = readScoring(reply, job.papers(), m_scorer, m_marks);
    const bool isLost = reading.result.scores.empty();
    const bool isCut = reading.isCut && !wasTooLow;
    if (isLost && wasTooLow)
        m_queue.later(job, now); // no fault of its own
    else if (isLost && reply.end == ChatEnd::Refused)
        reading.result.failures = m_queue.split(job, reading.leftOver.front().cause);
    else
        reading.result.failures = m_queue.settle(job, reading.leftOver, isCut);
    return std::move(reading.result);
}

BatchResult LlmPass::giveUp(const CallQueue::Job &job, const QString &cause, bool split) {
    BatchReading reading = unanswered(kind(), job.papers(), cause);
    if (kind() == CallKind::Screening) {
        m_queue.settle(job, {});
        keepSurvivors(job, reading.result.passed);
    } else {
        reading.result.failures = split ? m_queue.split(job, cause) : m_queue.settle(job, reading.leftOver);
    }
    return std::move(reading.result);
}

void LlmPass::keepSurvivors(const CallQueue::Job &job, const std::vector<ArxivId> &passed) {
    const QSet<ArxivId> ids(passed.begin(), passed.end());
    std::ranges::copy_if(job.papers(), std::back_inserter(m_survivors),
                         [&ids](const Paper &paper) { return ids.contains(paper.id); });
}

std::vector<Paper> LlmPass::takeSurvivors() {
    return std::exchange(m_survivors, {});
}

} // namespace winnow
