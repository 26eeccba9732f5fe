#include "app/library/services/batchservice.h"

#include "app/library/librarythread.h"
#include "app/library/runresults.h"
#include "app/library/tables/batchtable.h"
#include "app/library/tables/openpapers.h"
#include "app/library/tables/runtable.h"

#include <algorithm>
#include <functional>

namespace winnow {

namespace {

// The leftover papers that have had their last try.
Result<std::vector<UnscoredPaper>> givenUp(Database &database, const BatchOutcome &outcome,
                                           const RunRecord &run) {
    std::vector<UnscoredPaper> failures;
    if (!outcome.isTry || outcome.leftOver.empty())
        return failures;
    const auto tries = BatchTable(database).tries(run);
    if (!tries)
        return failure(tries.error());
    for (const UnscoredPaper &paper : outcome.leftOver) {
        if (tries->value(BatchTable::paperName(paper.id, paper.version)) + 1 >= BatchService::mostTries)
            failures.push_back(paper);
    }
    return failures;
}

Result<bool> storeOutcome(Database &database, const BatchOutcome &outcome) {
    BatchTable batches(database);
    const auto request = batches.openRequest(outcome.customId);
    if (!request)
        return failure(request.error());
    if (!*request)
        return false;
    const auto run = RunTable(database).find((*request)->runId);
    if (!run)
        return failure(run.error());
    const auto failures = givenUp(database, outcome, *run);
    if (!failures)
        return failure(failures.error());
    BatchResult result = outcome.result;
    result.failures = *failures;
    if (outcome.isCall) {
        if (auto added = storeBatch(database, run->id, result); !added)
            return failure(added.error());
    }
    return batches.settle(outcome).map([] { return true; });
}

// It has no open request left, here or in another batch.
Result<void> finishIfDone(Database &database, qint64 id) {
    const auto run = RunTable(database).find(id);
    if (!run)
        return failure(run.error());
    const auto open = openPapers(database, *run);
    if (!open)
        return failure(open.error());
    RunRecord done = *run;
    if (done.isTrial || done.state == RunState::Finished || !open->unseen.empty() || !open->passed.empty())
        return {};
    done.state = RunState::Finished;
    done.finished = QDateTime::currentDateTimeUtc();
    done.note.clear();
    return finishRun(database, done);
}

Result<BatchRest> restOf(Database &database, qint64 job) {
    const auto runs = BatchTable(database).runsOf(job);
    if (!runs)
        return failure(runs.error());
    BatchRest rest;
    for (const qint64 id : *runs) {
        const auto run = RunTable(database).find(id);
        if (!run)
            return failure(run.error());
        const auto open = openPapers(database, *run);
        if (!open)
            return failure(open.error());
        if (run->isTrial || (open->unseen.empty() && open->passed.empty()))
            continue;
        rest.days.push_back(run->day);
        rest.papers += int(open->unseen.size() + open->passed.size());
        rest.isSecondPass = rest.isSecondPass || !open->passed.empty();
    }
    std::ranges::sort(rest.days, std::greater<>());
    return rest;
}

// Of those of which nothing is left to ask about.
Result<void> endFollowUps(Database &database) {
    const auto awaiting = BatchTable(database).awaitingFollowUp();
    if (!awaiting)
        return failure(awaiting.error());
    for (const qint64 job : *awaiting) {
        const auto rest = restOf(database, job);
        if (!rest)
            return failure(rest.error());
        if (!rest->days.empty())
            continue;
        if (auto done = BatchTable(database).followedUp(job); !done)
            return done;
    }
    return {};
}

Result<void> closeJob(Database &database, BatchJob job, const QString &cause) {
    BatchTable batches(database);
    if (auto given = batches.giveUp(job.id, cause); !given)
        return given;
    job.step = BatchStep::Closed;
    job.awaitsFollowUp =
        job.end == BatchEnd::Completed || job.end == BatchEnd::Expired || job.end == BatchEnd::Crowded;
    if (auto updated = batches.update(job); !updated)
        return updated;
    const auto runs = batches.runsOf(job.id);
    if (!runs)
        return failure(runs.error());
    for (const qint64 run : *runs) {
        if (auto finished = finishIfDone(database, run); !finished)
            return finished;
    }
    return endFollowUps(database);
}

} // namespace

Pending<BatchJob> BatchService::add(const BatchJob &job, const std::vector<BatchRequest> &requests) {
    return m_thread.write([job, requests](Database &database) {
        const auto id = BatchTable(database).add(job, requests);
        const auto ended = id.and_then([&](qint64) { return endFollowUps(database); });
        return ended.map([&] {
            BatchJob stored = job;
            stored.id = *id;
            stored.requests = stored.open = int(requests.size());
            return stored;
        });
    });
}

Pending<void> BatchService::update(const BatchJob &job) {
    return m_thread.write([job](Database &database) { return BatchTable(database).update(job); });
}

Pending<std::vector<BatchJob>> BatchService::jobs() {
    return m_thread.run([](Database &database) { return BatchTable(database).jobs(); });
}

Pending<std::vector<BatchRequest>> BatchService::openRequests(qint64 job) {
    return m_thread.read([job](Database &database) { return BatchTable(database).openRequests(job); });
}

Pending<std::optional<BatchRequest>> BatchService::openRequest(const QString &customId) {
    return m_thread.read(
        [customId](Database &database) { return BatchTable(database).openRequest(customId); });
}

Pending<bool> BatchService::store(const BatchOutcome &outcome) {
    return m_thread.write([outcome](Database &database) { return storeOutcome(database, outcome); });
}

Pending<void> BatchService::close(const BatchJob &job, const QString &cause) {
    return m_thread.write([job, cause](Database &database) { return closeJob(database, job, cause); });
}

Pending<QHash<QString, int>> BatchService::tries(const RunRecord &run) {
    return m_thread.run([run](Database &database) { return BatchTable(database).tries(run); });
}

Pending<BatchRest> BatchService::rest(qint64 job) {
    return m_thread.run([job](Database &database) { return restOf(database, job); });
}

Pending<void> BatchService::followedUp(qint64 job) {
    return m_thread.write([job](Database &database) { return BatchTable(database).followedUp(job); });
}

Pending<double> BatchService::reservedOf(qint64 run) {
    return m_thread.run([run](Database &database) { return BatchTable(database).reservedOf(run); });
}

} // namespace winnow
