#include "app/library/tables/runtable.h"

namespace winnow {

namespace {

QString selectRun(const QString &rest) {
    return QStringLiteral(
               "SELECT id, day, criteria_version, scorer, model, started, finished, state, note, "
               "prompt_tokens, completion_tokens, total_tokens, prompt_cost, completion_cost, "
               "total_cost, cached_tokens, calls, cost_known, tokens_known, cost_parts_known, scored, "
               "failed, screened, is_trial, member, "
               "(SELECT count(*) FROM prescreening s WHERE s.run_id = run.id "
               "AND s.outcome = 'dropped') AS prescreened "
               "FROM run ") +
           rest;
}

RunRecord readRun(const Row &row) {
    RunRecord run;
    run.id = row.integer("id");
    run.day = row.day("day");
    run.criteriaVersion = row.number("criteria_version");
    run.scorer = scorerFromName(row.text("scorer"));
    run.model = row.text("model");
    run.started = row.time("started");
    run.finished = row.time("finished");
    run.state = runStateFromName(row.text("state"));
    run.note = row.text("note");
    run.usage =
        Usage{row.integer("prompt_tokens"), row.integer("completion_tokens"), row.integer("total_tokens"),
              row.real("prompt_cost"),      row.real("completion_cost"),      row.real("total_cost")};
    run.cachedTokens = row.integer("cached_tokens");
    run.calls = row.number("calls");
    run.costKnown = run.usage.costKnown = row.flag("cost_known");
    run.usage.tokensKnown = row.flag("tokens_known");
    run.usage.costPartsKnown = row.flag("cost_parts_known");
    run.scored = row.number("scored");
    run.failed = row.number("failed");
    run.screened = row.number("screened");
    run.prescreened = row.number("prescreened");
    run.isTrial = row.flag("is_trial");
    run.member = row.text("member");
    return run;
}

constexpr int historyCalls = 1000;

CallRecord readCall(const Row &row) {
    CallRecord call;
    call.runId = row.integer("run_id");
    call.started = row.time("started");
    call.elapsed = std::chrono::milliseconds(row.integer("elapsed"));
    call.kind = callKindFromName(row.text("kind"));
    call.papers = row.number("papers");
    call.answered = row.number("answered");
    call.tokens = TokenUsage{row.integer("prompt_tokens"), row.integer("cached_tokens"),
                             row.integer("cache_write_tokens"), row.integer("completion_tokens"),
                             row.flag("tokens_known")};
    call.estimatedPrompt = row.integer("estimated_prompt");
    if (!row.isNull("total_cost"))
        call.cost = Usage{
            call.tokens.prompt,      call.tokens.completion,      call.tokens.prompt + call.tokens.completion,
            row.real("prompt_cost"), row.real("completion_cost"), row.real("total_cost")};
    call.outcome = callOutcomeFromName(row.text("outcome"));
    call.problem = row.text("problem");
    call.reply = row.text("reply");
    return call;
}

std::optional<double> part(const std::optional<Usage> &cost, double Usage::*which) {
    return cost ? std::optional((*cost).*which) : std::nullopt;
}

Query &bindOutcome(Query &query, const RunRecord &run) {
    return query.bind(":finished", run.finished)
        .bind(":state", runStateName(run.state))
        .bind(":note", run.note);
}

Query &bindUsage(Query &query, const Usage &usage) {
    return query.bind(":prompt_tokens", usage.promptTokens)
        .bind(":completion_tokens", usage.completionTokens)
        .bind(":total_tokens", usage.totalTokens)
        .bind(":prompt_cost", usage.promptCost)
        .bind(":completion_cost", usage.completionCost)
        .bind(":total_cost", usage.totalCost);
}

} // namespace

Result<RunRecord> RunTable::find(qint64 id) {
    Query query(m_database, selectRun(QStringLiteral("WHERE id = :id")));
    const auto run = query.bind(":id", id).first(readRun);
    if (!run)
        return failure(run.error());
    if (!*run)
        return failure(ErrorCode::NotFound, QStringLiteral("run %1").arg(id));
    return **run;
}

Result<std::optional<RunRecord>> RunTable::unfinished(const RunRecord &like) {
    Query query(m_database,
                selectRun(QStringLiteral(
                    "WHERE day = :day AND criteria_version = :criteria AND scorer = :scorer "
                    "AND model = :model AND is_trial = :trial AND state <> :finished AND member = '' "
                    "ORDER BY id DESC LIMIT 1")));
    return query.bind(":day", like.day)
        .bind(":criteria", like.criteriaVersion)
        .bind(":scorer", scorerName(like.scorer))
        .bind(":model", like.model)
        .bind(":trial", like.isTrial)
        .bind(":finished", runStateName(RunState::Finished))
        .first(readRun);
}

Result<std::optional<RunRecord>> RunTable::ofMember(const RunRecord &like) {
    Query query(m_database,
                selectRun(QStringLiteral("WHERE day = :day AND criteria_version = :criteria "
                                         "AND scorer = :scorer AND model = :model AND member = :member")));
    return query.bind(":day", like.day)
        .bind(":criteria", like.criteriaVersion)
        .bind(":scorer", scorerName(like.scorer))
        .bind(":model", like.model)
        .bind(":member", like.member)
        .first(readRun);
}

Result<std::vector<RunRecord>> RunTable::all() {
    return Query(m_database, selectRun(QStringLiteral("ORDER BY id DESC"))).all(readRun);
}

Result<qint64> RunTable::insert(const RunRecord &run) {
    Query query(
        m_database,
        QStringLiteral(
            "INSERT INTO run (day, criteria_version, scorer, model, started, finished, state, "
            "note, prompt_tokens, completion_tokens, total_tokens, prompt_cost, "
            "completion_cost, total_cost, cost_known, tokens_known, cost_parts_known, is_trial, member) "
            "VALUES "
            "(:day, :criteria, :scorer, :model, :started, :finished, :state, :note, :prompt_tokens, "
            ":completion_tokens, :total_tokens, :prompt_cost, :completion_cost, :total_cost, :cost_known, "
            ":tokens_known, :cost_parts_known, :trial, :member)"));
    bindUsage(bindOutcome(query, run), run.usage);
    const auto done = query.bind(":day", run.day)
                          .bind(":criteria", run.criteriaVersion)
                          .bind(":scorer", scorerName(run.scorer))
                          .bind(":model", run.model)
                          .bind(":started", run.started)
                          .bind(":cost_known", run.usage.costKnown)
                          .bind(":tokens_known", run.usage.tokensKnown)
                          .bind(":cost_parts_known", run.usage.costPartsKnown)
                          .bind(":trial", run.isTrial)
                          .bind(":member", run.member)
                          .run();
    if (!done)
        return failure(done.error());
    return query.newId();
}

Result<void> RunTable::removeImported(qint64 id) {
    Query scores(m_database, QStringLiteral("DELETE FROM score WHERE run_id = :id"));
    if (auto removed = scores.bind(":id", id).run(); !removed)
        return failure(removed.error());
    Query run(m_database, QStringLiteral("DELETE FROM run WHERE id = :id AND scorer = :scorer"));
    return run.bind(":id", id).bind(":scorer", scorerName(Scorer::Imported)).run().map([](int) {});
}

Result<void> RunTable::update(const RunRecord &run) {
    Query query(m_database,
                QStringLiteral("UPDATE run SET finished = :finished, state = :state, note = :note "
                               "WHERE id = :id"));
    return bindOutcome(query, run).bind(":id", run.id).run().map([](int) {});
}

Result<void> RunTable::addCall(qint64 run, const CallRecord &call, int dropped) {
    Query query(
        m_database,
        QStringLiteral("INSERT INTO call (run_id, started, elapsed, kind, papers, answered, dropped, "
                       "prompt_tokens, cached_tokens, cache_write_tokens, completion_tokens, tokens_known, "
                       "estimated_prompt, prompt_cost, completion_cost, total_cost, outcome, problem, reply) "
                       "VALUES (:run, :started, :elapsed, :kind, :papers, :answered, :dropped, "
                       ":prompt_tokens, :cached_tokens, :cache_write_tokens, :completion_tokens, "
                       ":tokens_known, :estimated_prompt, :prompt_cost, :completion_cost, :total_cost, "
                       ":outcome, :problem, :reply)"));
    const QDateTime started = call.started.isValid() ? call.started : QDateTime::currentDateTimeUtc();
    query.bind(":run", run)
        .bind(":started", started)
        .bind(":elapsed", qint64(call.elapsed.count()))
        .bind(":kind", callKindName(call.kind))
        .bind(":papers", call.papers)
        .bind(":answered", call.answered)
        .bind(":dropped", dropped)
        .bind(":prompt_tokens", call.tokens.prompt)
        .bind(":cached_tokens", call.tokens.cached)
        .bind(":cache_write_tokens", call.tokens.cacheWrite)
        .bind(":completion_tokens", call.tokens.completion)
        .bind(":tokens_known", call.tokens.known)
        .bind(":estimated_prompt", call.estimatedPrompt)
        .bind(":prompt_cost", part(call.cost, &Usage::promptCost))
        .bind(":completion_cost", part(call.cost, &Usage::completionCost))
        .bind(":total_cost", part(call.cost, &Usage::totalCost))
        .bind(":outcome", callOutcomeName(call.outcome))
        .bind(":problem", call.problem)
        .bind(":reply", call.reply);
    if (auto added = query.run(); !added)
        return failure(added.error());
    return addUsage(run, call);
}

Result<std::vector<CallRecord>> RunTable::calls(qint64 run) {
    Query query(m_database,
                QStringLiteral("SELECT run_id, started, elapsed, kind, papers, answered, prompt_tokens, "
                               "cached_tokens, cache_write_tokens, completion_tokens, tokens_known, "
                               "estimated_prompt, prompt_cost, completion_cost, total_cost, outcome, "
                               "problem, reply FROM call WHERE run_id = :run ORDER BY id"));
    return query.bind(":run", run).all(readCall);
}

Result<CallHistory> RunTable::callHistory(const QString &model) {
    Query query(m_database, QStringLiteral(R"(
        SELECT total(prompt_tokens * billed) AS prompt_billed,
               total(estimated_prompt * billed) AS prompt_estimated,
               total(answered * screening) AS screening_papers,
               total(dropped * screening) AS screening_dropped,
               total(completion_tokens * screening) AS screening_answer,
               total(answered * scoring) AS scoring_papers,
               total(completion_tokens * scoring) AS scoring_answer
        FROM (SELECT prompt_tokens, estimated_prompt, answered, dropped, completion_tokens,
                     tokens_known AND prompt_tokens > 0 AND estimated_prompt > 0 AS billed,
                     kind = 'screening' AND answered > 0 AS screening,
                     kind = 'scoring' AND answered > 0 AS scoring
              FROM call WHERE run_id IN (SELECT id FROM run WHERE model = :model)
              ORDER BY id DESC LIMIT :calls))"));
    const auto found = query.bind(":model", model).bind(":calls", historyCalls).first([](const Row &row) {
        return CallHistory{row.integer("prompt_billed"),    row.integer("prompt_estimated"),
                           row.number("screening_papers"),  row.number("screening_dropped"),
                           row.integer("screening_answer"), row.number("scoring_papers"),
                           row.integer("scoring_answer")};
    });
    return found.map(
        [](const std::optional<CallHistory> &history) { return history.value_or(CallHistory()); });
}

Result<Spending> RunTable::spentSince(const QDateTime &moment) {
    Query query(m_database, QStringLiteral("SELECT total(total_cost) AS cost, count(*) FILTER (WHERE "
                                           "total_cost IS NULL AND (prompt_tokens + completion_tokens > 0 "
                                           "OR NOT tokens_known)) AS unpriced "
                                           "FROM call WHERE started >= :moment"));
    const auto found = query.bind(":moment", moment).first([](const Row &row) {
        return Spending{row.real("cost"), row.number("unpriced") == 0};
    });
    return found.map([](const std::optional<Spending> &spending) { return spending.value_or(Spending()); });
}

Result<void> RunTable::addUsage(qint64 id, const CallRecord &call) {
    const TokenUsage &tokens = call.tokens;
    const bool isFree = tokens.known && tokens.prompt == 0 && tokens.completion == 0;
    Usage usage = call.cost.value_or(Usage());
    usage.promptTokens = tokens.prompt;
    usage.completionTokens = tokens.completion;
    usage.totalTokens = tokens.prompt + tokens.completion;
    Query query(m_database, QStringLiteral("UPDATE run SET calls = calls + 1, "
                                           "prompt_tokens = prompt_tokens + :prompt_tokens, "
                                           "completion_tokens = completion_tokens + :completion_tokens, "
                                           "total_tokens = total_tokens + :total_tokens, "
                                           "cached_tokens = cached_tokens + :cached_tokens, "
                                           "prompt_cost = prompt_cost + :prompt_cost, "
                                           "completion_cost = completion_cost + :completion_cost, "
                                           "total_cost = total_cost + :total_cost, "
                                           "cost_known = cost_known AND :cost_known WHERE id = :id"));
    return bindUsage(query, usage)
        .bind(":cached_tokens", tokens.cached)
        .bind(":cost_known", call.cost.has_value() || isFree)
        .bind(":id", id)
        .run()
        .map([](int) {});
}

Result<void> RunTable::recount(qint64 id) {
    Query query(m_database,
                QStringLiteral("UPDATE run SET scored = (SELECT count(*) FROM score WHERE run_id = run.id), "
                               "failed = (SELECT count(*) FROM verdict WHERE run_id = run.id "
                               "AND kind = 'failed'), screened = (SELECT count(*) FROM verdict "
                               "WHERE run_id = run.id AND kind = 'dropped') WHERE id = :id"));
    return query.bind(":id", id).run().map([](int) {});
}

} // namespace winnow
