#pragma once

#include "app/model/batchjob.h"
#include "app/model/result.h"
#include "app/model/runrecord.h"

#include <QHash>

namespace winnow {

class LibraryThread;

// What was sent to services' batch queues, for which papers, and what came back.
class BatchService final {
public:
    // How often a paper is asked about before it counts as failed.
    static constexpr int mostTries = 3;

    explicit BatchService(LibraryThread &thread) : m_thread(thread) {}

    // Before anything is sent. Returns the job with its id. Earlier ones of which nothing is left by that no
    // longer await a follow-up.
    [[nodiscard]] Pending<BatchJob> add(const BatchJob &job, const std::vector<BatchRequest> &requests);
    // Updates what the service says about it; its purpose does not change.
    [[nodiscard]] Pending<void> update(const BatchJob &job);
    [[nodiscard]] Pending<std::vector<BatchJob>> jobs(); // newest first
    [[nodiscard]] Pending<std::vector<BatchRequest>> openRequests(qint64 job);
    [[nodiscard]] Pending<std::optional<BatchRequest>> openRequest(const QString &customId);
    // Stores the result of one request as a whole: scores, the call, the run's usage, and that the request is
    // settled. A paper left over for the third time counts as failed. False, and nothing is stored: it was
    // already settled.
    [[nodiscard]] Pending<bool> store(const BatchOutcome &outcome);
    // The job has ended: its open requests count as missing. Runs with nothing left to do are finished. If
    // something is left, it awaits a follow-up, unless it failed, was cancelled or was forgotten.
    [[nodiscard]] Pending<void> close(const BatchJob &job, const QString &cause);
    // How often papers, as "id version", were asked about without success.
    [[nodiscard]] Pending<QHash<QString, int>> tries(const RunRecord &run);
    // Of its days, by the criteria that it was for; what other batches ask about is left out.
    [[nodiscard]] Pending<BatchRest> rest(qint64 job);
    // What the job left without a score is taken up otherwise, or left to the reader.
    [[nodiscard]] Pending<void> followedUp(qint64 job);
    // The amount reserved for a run's open requests, in US dollars.
    [[nodiscard]] Pending<double> reservedOf(qint64 run);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
