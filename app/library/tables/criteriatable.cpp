#include "app/library/tables/criteriatable.h"

namespace winnow {

namespace {

QString selectCriteria(const QString &rest) {
    return QStringLiteral(
               "SELECT version, name, system_prompt, scoring_prompt, screening_prompt, created, parent, "
               "is_trial, paused_topics FROM criteria ") +
           rest;
}

Criteria readCriteria(const Row &row) {
    return Criteria{row.number("version"),        row.text("name"),
                    row.text("system_prompt"),    row.text("scoring_prompt"),
                    row.text("screening_prompt"), row.time("created"),
                    row.number("parent"),         row.flag("is_trial"),
                    row.lines("paused_topics")};
}

} // namespace

Result<std::optional<Criteria>> CriteriaTable::current() {
    return Query(m_database, selectCriteria(QStringLiteral("WHERE is_current = 1"))).first(readCriteria);
}

Result<std::optional<Criteria>> CriteriaTable::find(int version) {
    Query query(m_database, selectCriteria(QStringLiteral("WHERE version = :version")));
    return query.bind(":version", version).first(readCriteria);
}

Result<std::optional<Criteria>> CriteriaTable::withPromptsOf(const Criteria &criteria) {
    Query query(
        m_database,
        selectCriteria(QStringLiteral(
            "WHERE system_prompt = :system AND scoring_prompt = :scoring "
            "AND screening_prompt = :screening AND paused_topics = :paused ORDER BY version DESC LIMIT 1")));
    return query.bind(":system", criteria.systemPrompt)
        .bind(":scoring", criteria.scoringPrompt)
        .bind(":screening", criteria.screeningPrompt)
        .bind(":paused", criteria.pausedTopics.join(u'\n'))
        .first(readCriteria);
}

Result<std::vector<Criteria>> CriteriaTable::all() {
    return Query(m_database, selectCriteria(QStringLiteral("ORDER BY version DESC"))).all(readCriteria);
}

Result<Criteria> CriteriaTable::insert(Criteria criteria) {
    Query query(m_database,
                QStringLiteral("INSERT INTO criteria (name, system_prompt, scoring_prompt, "
                               "screening_prompt, created, parent, is_trial, paused_topics) VALUES (:name, "
                               ":system, :scoring, :screening, :created, :parent, :trial, :paused)"));
    const auto done = query.bind(":name", criteria.name)
                          .bind(":system", criteria.systemPrompt)
                          .bind(":scoring", criteria.scoringPrompt)
                          .bind(":screening", criteria.screeningPrompt)
                          .bind(":created", criteria.created)
                          .bind(":parent", criteria.parent)
                          .bind(":trial", criteria.isTrial)
                          .bind(":paused", criteria.pausedTopics.join(u'\n'))
                          .run();
    if (!done)
        return failure(done.error());
    criteria.version = int(query.newId());
    return criteria;
}

Result<void> CriteriaTable::rename(int version, const QString &name) {
    Query query(m_database, QStringLiteral("UPDATE criteria SET name = :name WHERE version = :version"));
    return query.bind(":name", name).bind(":version", version).run().map([](int) {});
}

Result<void> CriteriaTable::endTrial(int version) {
    Query query(m_database, QStringLiteral("UPDATE criteria SET is_trial = 0 WHERE version = :version"));
    return query.bind(":version", version).run().map([](int) {});
}

Result<void> CriteriaTable::makeCurrent(int version) {
    if (auto cleared =
            m_database.execute(QStringLiteral("UPDATE criteria SET is_current = 0 WHERE is_current"));
        !cleared)
        return cleared;
    Query query(m_database, QStringLiteral("UPDATE criteria SET is_current = 1, is_trial = 0 "
                                           "WHERE version = :version"));
    return query.bind(":version", version).run().map([](int) {});
}

} // namespace winnow
