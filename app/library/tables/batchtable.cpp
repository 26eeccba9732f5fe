#include "app/library/tables/batchtable.h"

namespace winnow {

namespace {

BatchJob readJob(const Row &row) {
    BatchJob job;
    job.id = row.integer("id");
    job.criteriaVersion = row.number("criteria_version");
    job.model = row.text("model");
    job.provider = row.text("provider");
    job.endpoint = row.text("endpoint");
    job.keyPrint = row.text("key_print");
    job.marker = row.text("marker");
    job.inputFile = row.text("input_file");
    job.remoteId = row.text("remote_id");
    job.remoteState = row.text("remote_state");
    job.step = batchStepFromName(row.text("step"));
    job.end = batchEndFromName(row.text("outcome"));
    job.sentAt = row.time("sent_at");
    job.lookedAt = row.time("looked_at");
    job.notFoundSince = row.time("not_found_since");
    job.remoteTotal = row.number("remote_total");
    job.remoteDone = row.number("remote_done");
    job.note = row.text("note");
    job.awaitsFollowUp = row.flag("awaits_followup");
    job.requests = row.number("requests");
    job.open = row.number("open");
    job.answered = row.number("answered");
    job.missing = row.number("missing");
    job.papers = row.number("papers");
    job.promptTokens = row.integer("prompt_tokens");
    job.reserved = row.real("reserved");
    return job;
}

BatchRequest readRequest(const Row &row) {
    BatchRequest request;
    request.customId = row.text("custom_id");
    request.jobId = row.integer("job_id");
    request.runId = row.integer("run_id");
    request.kind = callKindFromName(row.text("kind"));
    request.estimatedPrompt = row.integer("estimated_prompt");
    request.leastPrompt = row.integer("least_prompt");
    request.tokenLimit = row.number("token_limit");
    request.reserved = row.real("reserved");
    return request;
}

QString selectRequest(const QString &rest) {
    return QStringLiteral("SELECT custom_id, job_id, run_id, kind, estimated_prompt, least_prompt, "
                          "token_limit, reserved FROM batch_request WHERE state = 'open' AND ") +
           rest;
}

double orNothing(const std::optional<double> &sum) {
    return sum.value_or(0);
}

} // namespace

QString BatchTable::paperName(const ArxivId &id, int version) {
    return QStringLiteral("%1 %2").arg(id.toString()).arg(version);
}

Result<qint64> BatchTable::add(const BatchJob &job, const std::vector<BatchRequest> &requests) {
    Query query(
        m_database,
        QStringLiteral("INSERT INTO batch_job (criteria_version, model, provider, endpoint, key_print, "
                       "marker, step, sent_at, note) VALUES (:criteria, :model, :provider, :endpoint, "
                       ":key_print, :marker, :step, :sent_at, :note)"));
    const auto done = query.bind(":criteria", job.criteriaVersion)
                          .bind(":model", job.model)
                          .bind(":provider", job.provider)
                          .bind(":endpoint", job.endpoint)
                          .bind(":key_print", job.keyPrint)
                          .bind(":marker", job.marker)
                          .bind(":step", batchStepName(job.step))
                          .bind(":sent_at", job.sentAt)
                          .bind(":note", job.note)
                          .run();
    if (!done)
        return failure(done.error());
    const qint64 id = query.newId();
    for (const BatchRequest &request : requests) {
        if (auto added = addRequest(id, request); !added)
            return failure(added.error());
    }
    return id;
}

Result<void> BatchTable::addRequest(qint64 job, const BatchRequest &request) {
    Query query(
        m_database,
        QStringLiteral("INSERT INTO batch_request (job_id, custom_id, run_id, kind, estimated_prompt, "
                       "least_prompt, token_limit, reserved, state) VALUES (:job, :custom_id, :run, :kind, "
                       ":prompt, :least, :token_limit, :reserved, 'open')"));
    const auto done = query.bind(":job", job)
                          .bind(":custom_id", request.customId)
                          .bind(":run", request.runId)
                          .bind(":kind", callKindName(request.kind))
                          .bind(":prompt", request.estimatedPrompt)
                          .bind(":least", request.leastPrompt)
                          .bind(":token_limit", request.tokenLimit)
                          .bind(":reserved", request.reserved)
                          .run();
    if (!done)
        return failure(done.error());
    const qint64 id = query.newId();
    Query papers(m_database, QStringLiteral("INSERT INTO batch_paper (request_id, place, arxiv_id, version, "
                                            "fine) VALUES (:request, :place, :paper, :version, :fine)"));
    int place = 0;
    for (const BatchPaper &paper : request.papers) {
        const auto added = papers.bind(":request", id)
                               .bind(":place", place++)
                               .bind(":paper", paper.id.toString())
                               .bind(":version", paper.version)
                               .bind(":fine", paper.fine)
                               .run();
        if (!added)
            return failure(added.error());
    }
    return {};
}

Result<void> BatchTable::update(const BatchJob &job) {
    Query query(
        m_database,
        QStringLiteral("UPDATE batch_job SET input_file = :input_file, remote_id = :remote_id, "
                       "remote_state = :remote_state, step = :step, outcome = :outcome, looked_at = "
                       ":looked_at, not_found_since = :not_found_since, remote_total = :total, "
                       "remote_done = :done, note = :note, awaits_followup = :awaits WHERE id = :id"));
    return query.bind(":input_file", job.inputFile)
        .bind(":remote_id", job.remoteId)
        .bind(":remote_state", job.remoteState)
        .bind(":step", batchStepName(job.step))
        .bind(":outcome", batchEndName(job.end))
        .bind(":looked_at", job.lookedAt)
        .bind(":not_found_since", job.notFoundSince)
        .bind(":total", job.remoteTotal)
        .bind(":done", job.remoteDone)
        .bind(":note", job.note)
        .bind(":awaits", job.awaitsFollowUp)
        .bind(":id", job.id)
        .run()
        .map([](int) {});
}

Result<std::vector<BatchJob>> BatchTable::jobs() {
    Query query(m_database, QStringLiteral(R"(
        SELECT j.id, j.criteria_version, j.model, j.provider, j.endpoint, j.key_print, j.marker,
               j.input_file, j.remote_id, j.remote_state, j.step, j.outcome, j.sent_at, j.looked_at,
               j.not_found_since, j.remote_total, j.remote_done, j.note, j.awaits_followup,
               count(r.id) AS requests, total(r.state = 'open') AS open,
               total(r.state = 'answered') AS answered, total(r.state = 'missing') AS missing,
               total(r.estimated_prompt) AS prompt_tokens,
               total(iif(r.state = 'open', r.reserved, 0)) AS reserved,
               (SELECT count(*) FROM batch_paper p JOIN batch_request q ON q.id = p.request_id
                WHERE q.job_id = j.id) AS papers
        FROM batch_job j LEFT JOIN batch_request r ON r.job_id = j.id
        GROUP BY j.id ORDER BY j.id DESC)"));
    return query.all(readJob);
}

Result<std::vector<qint64>> BatchTable::awaitingFollowUp() {
    Query query(m_database, QStringLiteral("SELECT id FROM batch_job WHERE awaits_followup"));
    return query.all([](const Row &row) { return row.integer("id"); });
}

Result<void> BatchTable::followedUp(qint64 job) {
    Query query(m_database, QStringLiteral("UPDATE batch_job SET awaits_followup = 0 WHERE id = :job"));
    return query.bind(":job", job).run().map([](int) {});
}

Result<std::vector<BatchPaper>> BatchTable::papersOf(const QString &customId) {
    Query query(m_database,
                QStringLiteral("SELECT arxiv_id, version, fine FROM batch_paper WHERE request_id = "
                               "(SELECT id FROM batch_request WHERE custom_id = :custom_id) ORDER BY place"));
    return query.bind(":custom_id", customId).all([](const Row &row) {
        return BatchPaper{ArxivId::fromString(row.text("arxiv_id")).value_or(ArxivId()),
                          row.number("version"), row.real("fine")};
    });
}

Result<std::vector<BatchRequest>> BatchTable::withPapers(Query &query) {
    auto requests = query.all(readRequest);
    if (!requests)
        return requests;
    for (BatchRequest &request : *requests) {
        auto papers = papersOf(request.customId);
        if (!papers)
            return failure(papers.error());
        request.papers = std::move(*papers);
    }
    return requests;
}

Result<std::vector<BatchRequest>> BatchTable::openRequests(qint64 job) {
    Query query(m_database, selectRequest(QStringLiteral("job_id = :job ORDER BY id")));
    return withPapers(query.bind(":job", job));
}

Result<std::optional<BatchRequest>> BatchTable::openRequest(const QString &customId) {
    Query query(m_database, selectRequest(QStringLiteral("custom_id = :custom_id")));
    return withPapers(query.bind(":custom_id", customId)).map([](std::vector<BatchRequest> found) {
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

Result<void> BatchTable::settle(const BatchOutcome &outcome) {
    Query query(m_database,
                QStringLiteral("UPDATE batch_request SET state = :state, cause = :cause, is_try = :is_try "
                               "WHERE custom_id = :custom_id"));
    const auto done =
        query.bind(":state", outcome.isAnswered ? QStringLiteral("answered") : QStringLiteral("missing"))
            .bind(":cause", outcome.cause)
            .bind(":is_try", outcome.isTry)
            .bind(":custom_id", outcome.customId)
            .run();
    if (!done)
        return failure(done.error());
    Query left(m_database, QStringLiteral("UPDATE batch_paper SET left_over = 1 WHERE arxiv_id = :paper AND "
                                          "request_id = (SELECT id FROM batch_request WHERE custom_id = "
                                          ":custom_id)"));
    for (const UnscoredPaper &paper : outcome.leftOver) {
        const auto marked =
            left.bind(":paper", paper.id.toString()).bind(":custom_id", outcome.customId).run();
        if (!marked)
            return failure(marked.error());
    }
    return {};
}

Result<void> BatchTable::giveUp(qint64 job, const QString &cause) {
    Query query(m_database, QStringLiteral("UPDATE batch_request SET state = 'missing', cause = :cause "
                                           "WHERE job_id = :job AND state = 'open'"));
    return query.bind(":cause", cause).bind(":job", job).run().map([](int) {});
}

Result<QSet<QString>> BatchTable::underWay(const RunRecord &run) {
    Query query(m_database, QStringLiteral(R"(
        SELECT p.arxiv_id, p.version FROM batch_request r
        JOIN batch_job j ON j.id = r.job_id JOIN batch_paper p ON p.request_id = r.id
        WHERE r.state = 'open' AND j.criteria_version = :criteria AND j.model = :model)"));
    const auto names =
        query.bind(":criteria", run.criteriaVersion).bind(":model", run.model).all([](const Row &row) {
            return QStringLiteral("%1 %2").arg(row.text("arxiv_id")).arg(row.number("version"));
        });
    return names.map(
        [](const std::vector<QString> &found) { return QSet<QString>(found.begin(), found.end()); });
}

Result<QHash<QString, int>> BatchTable::tries(const RunRecord &run) {
    Query query(m_database, QStringLiteral(R"(
        SELECT p.arxiv_id, p.version, count(*) AS tries FROM batch_request r
        JOIN batch_job j ON j.id = r.job_id JOIN batch_paper p ON p.request_id = r.id
        WHERE r.is_try AND p.left_over AND j.criteria_version = :criteria AND j.model = :model
        GROUP BY p.arxiv_id, p.version)"));
    const auto found =
        query.bind(":criteria", run.criteriaVersion).bind(":model", run.model).all([](const Row &row) {
            return std::pair(QStringLiteral("%1 %2").arg(row.text("arxiv_id")).arg(row.number("version")),
                             row.number("tries"));
        });
    return found.map([](const std::vector<std::pair<QString, int>> &pairs) {
        return QHash<QString, int>(pairs.begin(), pairs.end());
    });
}

Result<double> BatchTable::reservedSince(const QDateTime &moment) {
    Query query(m_database, QStringLiteral("SELECT total(r.reserved) AS sum FROM batch_request r JOIN "
                                           "batch_job j ON j.id = r.job_id WHERE r.state = 'open' AND "
                                           "j.sent_at >= :moment"));
    return query.bind(":moment", moment).first([](const Row &row) { return row.real("sum"); }).map(orNothing);
}

Result<double> BatchTable::reservedOf(qint64 run) {
    Query query(m_database, QStringLiteral("SELECT total(reserved) AS sum FROM batch_request "
                                           "WHERE state = 'open' AND run_id = :run"));
    return query.bind(":run", run).first([](const Row &row) { return row.real("sum"); }).map(orNothing);
}

Result<std::vector<qint64>> BatchTable::runsOf(qint64 job) {
    Query query(m_database, QStringLiteral("SELECT DISTINCT run_id FROM batch_request WHERE job_id = :job"));
    return query.bind(":job", job).all([](const Row &row) { return row.integer("run_id"); });
}

} // namespace winnow
