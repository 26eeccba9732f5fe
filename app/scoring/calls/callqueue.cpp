#include "app/scoring/calls/callqueue.h"

#include <algorithm>
#include <utility>

namespace winnow {

CallQueue::CallQueue(std::vector<Paper> papers, const BatchPlan &plan)
    : m_batches(std::move(papers), plan.batchSize, plan.calls, plan.spare) {}

CallQueue::Waiters::const_iterator CallQueue::first(bool probing) const {
    const auto rank = [probing](const Waiting &waiting) {
        return std::pair(probing ? -waiting.job.record.failures : 0, waiting.due);
    };
    return std::ranges::min_element(m_waiting, {}, rank);
}

std::optional<CallQueue::Job> CallQueue::next(Moment now, bool probing) {
    const auto waiting = first(probing);
    if (waiting != m_waiting.end() && waiting->due <= now) {
        Job job = waiting->job;
        m_waiting.erase(waiting);
        m_batches.fill(job.batch);
        return job;
    }
    if (probing)
        return std::nullopt;
    auto batch = m_batches.take();
    return batch ? std::optional(Job{std::move(*batch), {}}) : std::nullopt;
}

std::optional<CallQueue::Moment> CallQueue::nextDue(bool probing) const {
    const auto waiting = first(probing);
    return waiting == m_waiting.end() ? std::nullopt : std::optional(waiting->due);
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

// Even if there seems to be room for all of it, it gets smaller.
void CallQueue::askSmaller(Job job) {
    const size_t papers = job.papers().size();
    m_batches.fit(job.batch);
    if (job.papers().size() < papers)
        m_batches.giveBack(std::move(job.batch));
    else
        m_batches.split(job.batch, {});
}

void CallQueue::shrinkTowards(qsizetype size) {
    m_batches.limitSize(std::max(int(size), m_batches.batchSize() / 2));
}

} // namespace winnow
