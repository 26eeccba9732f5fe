#pragma once

#include "app/criteria/criteria.h"
#include "app/library/sql/query.h"

#include <QJsonArray>

namespace winnow {

// lab_criteria: the hashes under which a lab knows the library's criteria, and what it has of them.
class LabCriteria final {
public:
    struct Hashed {
        Criteria criteria;
        QString hash;
    };

    explicit LabCriteria(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> addHashes(); // to versions that have none yet
    // Criteria that were not sent yet and are in use or were sent to a model, other than for a trial.
    [[nodiscard]] Result<std::vector<Hashed>> unknownToLab();
    [[nodiscard]] Result<void> setKnown(const QJsonArray &versions);
    [[nodiscard]] Result<std::vector<int>> versionsToOffer(); // whose scores the lab may have
    [[nodiscard]] Result<qint64> sentScore(int version);      // up to this id
    [[nodiscard]] Result<void> setSentScore(int version, qint64 score);
    [[nodiscard]] Result<std::vector<int>> versionsOf(const QString &hash);
    // Stores criteria from the lab as if for a trial: their scores are there once the reader uses them, and
    // until then do not count. False: the library had them.
    [[nodiscard]] Result<bool> take(const Criteria &criteria, const QString &hash);

private:
    Database &m_database;
};

} // namespace winnow
