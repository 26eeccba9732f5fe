#pragma once

#include "app/library/sql/query.h"
#include "app/model/taste.h"

#include <vector>

namespace winnow {

// Everything in the tables that indicates the reader's taste under a profile of criteria: the decisions,
// your-relevance values and tags set under it, and a model's scores.
class EvidenceTable final {
public:
    // `since`: ignores what the reader did before; invalid: ignores nothing.
    EvidenceTable(Database &database, int profile, const QDateTime &since)
        : m_database(database), m_profile(profile), m_since(since) {}

    struct Sign {
        qint64 paper = 0;
        TasteEvidence evidence;
    };
    // The reader's own signals by paper key, without a model's scores.
    [[nodiscard]] Result<std::vector<Sign>> signsOfReader();
    // Papers to learn from: those that the reader decided on or annotated, newest decisions first; the newest
    // of those scored by a model; and undecided papers from the days with decisions.
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
