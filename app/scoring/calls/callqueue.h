#pragma once

#include "app/scoring/batches.h"
#include "app/scoring/calls/promptplan.h"
#include "app/scoring/calls/servicehealth.h"

#include <chrono>
#include <optional>
#include <vector>

namespace winnow {

// The batches of one pass, screening or scoring, and those among them that must wait before they are asked
// again. Knows no clock, as CallPacer.
class CallQueue final {
public:
    using Moment = std::chrono::milliseconds;

    struct Job {
        BatchQueue::Batch batch;
        ServiceHealth::Record record;
        const std::vector<Paper> &papers() const { return batch.papers; }
    };

    CallQueue(std::vector<Paper> papers, const BatchPlan &plan);
    void setRoom(BatchQueue::Room room) { m_batches.setRoom(std::move(room)); }

    // What to ask next; nothing: all is done or under way, or has to wait. probing: only the batch that
    // failed most often, which tells soonest whether the service is gone.
    std::optional<Job> next(Moment now, bool probing = false);
    // When the first of those that wait may go, or the one to probe with; none waits: nothing.
    std::optional<Moment> nextDue(bool probing = false) const;
    // To be asked again as it is, not before that moment.
    void later(Job job, Moment due);

    // See BatchQueue.
    std::vector<FailedPaper> settle(const Job &job, const std::vector<FailedPaper> &leftOver,
                                    bool wasCutOff = false);
    std::vector<FailedPaper> split(const Job &job, const QString &cause);
    // It was too long, and has two papers at least: asked about in as many batches as it takes, without a
    // try that counts.
    void askSmaller(Job job);
    // Batches of that size go through where larger ones were refused: no larger ones from now on, but not
    // less than half of what they were, since one that went through may have been small by chance.
    void shrinkTowards(qsizetype size);
    bool isDone() const { return m_batches.isDone(); }

private:
    struct Waiting {
        Job job;
        Moment due;
    };
    using Waiters = std::vector<Waiting>;
    Waiters::const_iterator first(bool probing) const;

    BatchQueue m_batches;
    Waiters m_waiting;
};

} // namespace winnow
