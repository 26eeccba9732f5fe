#pragma once

#include "app/library/sql/query.h"
#include "app/model/batchjob.h"
#include "app/model/runrecord.h"

#include <QHash>
#include <QSet>

namespace winnow {

// batch_job, batch_request, batch_paper: what was sent to batch queues, and what for.
class BatchTable final {
public:
    explicit BatchTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<qint64> add(const BatchJob &job, const std::vector<BatchRequest> &requests);
    // Everything except its purpose and the library's counts.
    [[nodiscard]] Result<void> update(const BatchJob &job);
    [[nodiscard]] Result<std::vector<BatchJob>> jobs(); // newest first
    [[nodiscard]] Result<std::vector<BatchRequest>> openRequests(qint64 job);
    // None: there is no such request, or it is settled.
    [[nodiscard]] Result<std::optional<BatchRequest>> openRequest(const QString &customId);
    [[nodiscard]] Result<void> settle(const BatchOutcome &outcome);
    [[nodiscard]] Result<std::vector<qint64>> awaitingFollowUp();
    [[nodiscard]] Result<void> followedUp(qint64 job);
    // The job's open requests count as missing from now on, but not as tries.
    [[nodiscard]] Result<void> giveUp(qint64 job, const QString &cause);
    // Papers of open requests under the run's criteria and model, as "id version".
    [[nodiscard]] Result<QSet<QString>> underWay(const RunRecord &run);
    // How often each paper was asked about without success under the run's criteria and model.
    [[nodiscard]] Result<QHash<QString, int>> tries(const RunRecord &run);
    [[nodiscard]] Result<double> reservedSince(const QDateTime &moment);
    [[nodiscard]] Result<double> reservedOf(qint64 run);
    [[nodiscard]] Result<std::vector<qint64>> runsOf(qint64 job);

    static QString paperName(const ArxivId &id, int version);

private:
    [[nodiscard]] Result<void> addRequest(qint64 job, const BatchRequest &request);
    [[nodiscard]] Result<std::vector<BatchPaper>> papersOf(const QString &customId);
    [[nodiscard]] Result<std::vector<BatchRequest>> withPapers(Query &query);

    Database &m_database;
};

} // namespace winnow
