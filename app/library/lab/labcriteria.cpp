#include "app/library/lab/labcriteria.h"

#include "app/criteria/criteriahash.h"
#include "app/library/tables/criteriatable.h"

namespace winnow {

Result<void> LabCriteria::addHashes() {
    Query missing(m_database, QStringLiteral("SELECT version FROM criteria WHERE version NOT IN "
                                             "(SELECT version FROM lab_criteria)"));
    const auto versions = missing.all([](const Row &row) { return row.number("version"); });
    if (!versions)
        return failure(versions.error());
    Query add(m_database,
              QStringLiteral("INSERT INTO lab_criteria (version, hash) VALUES (:version, :hash)"));
    for (const int version : *versions) {
        const auto found = CriteriaTable(m_database).find(version);
        if (!found)
            return failure(found.error());
        const auto added =
            add.bind(":version", version).bind(":hash", criteriaHash(found->value_or(Criteria()))).run();
        if (!added)
            return failure(added.error());
    }
    return {};
}

Result<std::vector<LabCriteria::Hashed>> LabCriteria::unknownToLab() {
    Query query(m_database, QStringLiteral(R"(
        SELECT k.version AS version, k.hash AS hash FROM lab_criteria k JOIN criteria c ON c.version = k.version
        WHERE NOT k.is_known AND NOT c.is_trial AND (c.is_current
            OR EXISTS (SELECT 1 FROM score s WHERE s.criteria_version = k.version AND s.scorer = 'llm')
            OR EXISTS (SELECT 1 FROM verdict v WHERE v.criteria_version = k.version AND v.scorer = 'llm'))
        ORDER BY k.version LIMIT 100)"));
    const auto rows =
        query.all([](const Row &row) { return std::pair(row.number("version"), row.text("hash")); });
    if (!rows)
        return failure(rows.error());
    std::vector<Hashed> unknown;
    for (const auto &[version, hash] : *rows) {
        const auto found = CriteriaTable(m_database).find(version);
        if (!found)
            return failure(found.error());
        unknown.push_back({found->value_or(Criteria()), hash});
    }
    return unknown;
}

Result<void> LabCriteria::setKnown(const QJsonArray &versions) {
    Query query(m_database, QStringLiteral("UPDATE lab_criteria SET is_known = 1 WHERE version = :version"));
    for (const QJsonValue &version : versions) {
        if (auto set = query.bind(":version", version.toInt()).run(); !set)
            return failure(set.error());
    }
    return {};
}

Result<std::vector<int>> LabCriteria::versionsToOffer() {
    Query query(m_database, QStringLiteral(R"(
        SELECT k.version AS version FROM lab_criteria k JOIN criteria c ON c.version = k.version
        WHERE k.is_known AND NOT c.is_trial AND k.sent_score < (SELECT max(id) FROM score) ORDER BY k.version)"));
    return query.all([](const Row &row) { return row.number("version"); });
}

Result<qint64> LabCriteria::sentScore(int version) {
    Query query(m_database, QStringLiteral("SELECT sent_score FROM lab_criteria WHERE version = :version"));
    return query.bind(":version", version)
        .first([](const Row &row) { return row.integer("sent_score"); })
        .map([](const std::optional<qint64> &score) { return score.value_or(0); });
}

Result<void> LabCriteria::setSentScore(int version, qint64 score) {
    Query query(m_database,
                QStringLiteral("UPDATE lab_criteria SET sent_score = :score WHERE version = :version"));
    return query.bind(":score", score).bind(":version", version).run().map([](int) {});
}

Result<std::vector<int>> LabCriteria::versionsOf(const QString &hash) {
    Query query(m_database,
                QStringLiteral("SELECT version FROM lab_criteria WHERE hash = :hash ORDER BY version"));
    return query.bind(":hash", hash).all([](const Row &row) { return row.number("version"); });
}

Result<bool> LabCriteria::take(const Criteria &criteria, const QString &hash) {
    const auto known = versionsOf(hash);
    if (!known)
        return failure(known.error());
    if (!known->empty()) {
        Query query(m_database, QStringLiteral("UPDATE lab_criteria SET is_known = 1 WHERE hash = :hash"));
        return query.bind(":hash", hash).run().map([](int) { return false; });
    }
    Criteria tried = criteria;
    tried.isTrial = true;
    tried.parent = 0;
    const auto stored = CriteriaTable(m_database).insert(tried);
    if (!stored)
        return failure(stored.error());
    Query query(
        m_database,
        QStringLiteral("INSERT INTO lab_criteria (version, hash, is_known) VALUES (:version, :hash, 1)"));
    return query.bind(":version", stored->version).bind(":hash", hash).run().map([](int) { return true; });
}

} // namespace winnow
