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

Result<std::optional<RunRecord>> RunTable::find(qint64 id) {
    Query query(m_database, selectRun(QStringLiteral("WHERE id = :id")));
    return query.bind(":id", id).first(readRun);
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
