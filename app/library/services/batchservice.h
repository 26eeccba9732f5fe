#pragma once

#include "app/model/batchjob.h"
#include "app/model/result.h"
#include "app/model/runrecord.h"

#include <QHash>

namespace winnow {

class LibraryThread;

// What was given to the batch queues of services, for which papers, and what has come back.
class BatchService final {
public:
    // So often is a paper asked about before it is given up.
    static constexpr int mostTries = 3;

    explicit BatchService(LibraryThread &thread) : m_thread(thread) {}

    // Before anything is sent. Gives the job with its id.
    [[nodiscard]] Pending<BatchJob> add(const BatchJob &job, const std::vector<BatchRequest> &requests);
    // What the service says of it; what it is for stays.
    [[nodiscard]] Pending<void> update(const BatchJob &job);
    [[nodiscard]] Pending<std::vector<BatchJob>> jobs(); // newest first
    [[nodiscard]] Pending<std::vector<BatchRequest>> openRequests(qint64 job);
    [[nodiscard]] Pending<std::optional<BatchRequest>> openRequest(const QString &customId);
    // What one request came to, as one: scores, the call, the run's usage, and that the request is settled.
    // A paper that it leaves over for the third time is given up. False, and nothing is stored: it was
    // settled before.
    [[nodiscard]] Pending<bool> store(const BatchOutcome &outcome);
    // The job is over: what is open of it is missing. Runs of which nothing is left are finished.
    [[nodiscard]] Pending<void> close(const BatchJob &job, const QString &cause);
    // How often papers, as "id version", were asked about in vain.
    [[nodiscard]] Pending<QHash<QString, int>> tries(const RunRecord &run);
    // What open requests of a run have set aside, in US dollars.
    [[nodiscard]] Pending<double> reservedOf(qint64 run);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
