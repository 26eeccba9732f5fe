#include "app/scoring/calls/callqueue.h"

#include <algorithm>
#include <utility>

namespace winnow {

CallQueue::CallQueue(std::vector<Paper> papers, const BatchPlan &plan)
    : m_batches(std::move(papers), plan.batchSize, plan.calls) {}

std::optional<CallQueue::Job> CallQueue::next(Moment now, bool onlyAgain) {
    const auto first = std::ranges::min_element(m_waiting, {}, &Waiting::due);
    if (first != m_waiting.end() && first->due <= now) {
        Job job = std::move(first->job);
        m_waiting.erase(first);
        return job;
    }
    if (onlyAgain)
        return std::nullopt;
    auto batch = m_batches.take();
    return batch ? std::optional(Job{std::move(*batch), {}}) : std::nullopt;
}

std::optional<CallQueue::Moment> CallQueue::nextDue() const {
    const auto first = std::ranges::min_element(m_waiting, {}, &Waiting::due);
    return first == m_waiting.end() ? std::nullopt : std::optional(first->due);
}

void CallQueue::later(Job job, Moment due) {
    m_waiting.push_back({std::move(job), due});
}

std::vector<FailedPaper> CallQueue::settle(const Job &job, const std::vector<FailedPaper> &leftOver,
                                           bool wasCutOff) {
    return m_batches.settle(job.batch, leftOver, wasCutOff);
}

std::vector<FailedPaper> CallQueue::split(const Job &job, const QString &cause) {
    return m_batches.split(job.batch, cause);
}

void CallQueue::shrinkTowards(qsizetype size) {
    m_batches.limitSize(std::max(int(size), m_batches.batchSize() / 2));
}

} // namespace winnow
