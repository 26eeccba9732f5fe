#include "app/library/tables/calltable.h"

namespace winnow {

namespace {

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

} // namespace

Result<void> CallTable::add(qint64 run, const CallRecord &call, int dropped) {
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
    return query.bind(":run", run)
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
        .bind(":reply", call.reply)
        .run()
        .map([](int) {});
}

Result<std::vector<CallRecord>> CallTable::ofRun(qint64 run) {
    Query query(m_database,
                QStringLiteral("SELECT run_id, started, elapsed, kind, papers, answered, prompt_tokens, "
                               "cached_tokens, cache_write_tokens, completion_tokens, tokens_known, "
                               "estimated_prompt, prompt_cost, completion_cost, total_cost, outcome, "
                               "problem, reply FROM call WHERE run_id = :run ORDER BY id"));
    return query.bind(":run", run).all(readCall);
}

Result<CallHistory> CallTable::history(const QString &model) {
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

Result<Spending> CallTable::since(const QDateTime &moment) {
    Query query(m_database, QStringLiteral("SELECT total(total_cost) AS cost, count(*) FILTER (WHERE "
                                           "total_cost IS NULL AND (prompt_tokens + completion_tokens > 0 "
                                           "OR NOT tokens_known)) AS unpriced "
                                           "FROM call WHERE started >= :moment"));
    const auto found = query.bind(":moment", moment).first([](const Row &row) {
        return Spending{row.real("cost"), row.number("unpriced") == 0};
    });
    return found.map([](const std::optional<Spending> &spending) { return spending.value_or(Spending()); });
}

} // namespace winnow
