#pragma once

#include "app/criteria/criteria.h"
#include "app/library/sql/query.h"

#include <QJsonArray>

namespace winnow {

// lab_criteria: by which hashes a lab knows the library's criteria, and what it has of them.
class LabCriteria final {
public:
    struct Hashed {
        Criteria criteria;
        QString hash;
    };

    explicit LabCriteria(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> addHashes(); // to versions that have none yet
    // Not only tried, and in use or asked of a model; the lab was not given them.
    [[nodiscard]] Result<std::vector<Hashed>> unknownToLab();
    [[nodiscard]] Result<void> setKnown(const QJsonArray &versions);
    [[nodiscard]] Result<std::vector<int>> versionsToOffer(); // whose scores the lab may have
    [[nodiscard]] Result<qint64> sentScore(int version);      // up to which id
    [[nodiscard]] Result<void> setSentScore(int version, qint64 score);
    [[nodiscard]] Result<std::vector<int>> versionsOf(const QString &hash);
    // Criteria that came from the lab. Kept as for a trial: their scores are there the day the reader uses
    // them, and till then say nothing of the papers. False: the library has them.
    [[nodiscard]] Result<bool> take(const Criteria &criteria, const QString &hash);

private:
    Database &m_database;
};

} // namespace winnow
