#pragma once

#include "app/library/sql/query.h"
#include "app/model/taste.h"

#include <vector>

namespace winnow {

// What the tables hold that tells of the reader's taste under a profile of criteria: the decisions, own
// relevances and tags that were given under it, and a model's scores.
class EvidenceTable final {
public:
    // `since`: what the reader did before does not count; invalid: all does.
    EvidenceTable(Database &database, int profile, const QDateTime &since)
        : m_database(database), m_profile(profile), m_since(since) {}

    struct Sign {
        qint64 paper = 0;
        TasteEvidence evidence;
    };
    // The reader's, by the papers' keys, without what a model said.
    [[nodiscard]] Result<std::vector<Sign>> signsOfReader();
    // Papers to learn from: those that the reader said something of, the newest decisions first; the newest
    // of those that a model scored; and of the days of decisions, papers that were left undecided.
    [[nodiscard]] Result<std::vector<TasteExample>> examples();

private:
    QString spoken() const;
    void bindReader(Query &query) const;
    [[nodiscard]] Result<void> addSpoken(std::vector<TasteExample> &examples);
    [[nodiscard]] Result<void> addScored(std::vector<TasteExample> &examples);
    [[nodiscard]] Result<void> addUndecided(std::vector<TasteExample> &examples);

    Database &m_database;
    int m_profile;
    QDateTime m_since;
};

} // namespace winnow
