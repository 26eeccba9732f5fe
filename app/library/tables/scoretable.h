#pragma once

#include "app/library/sql/query.h"
#include "app/model/runrecord.h"
#include "app/model/scorerecord.h"

namespace winnow {

// score: what scorers gave. A paid score is never overwritten.
class ScoreTable final {
public:
    explicit ScoreTable(Database &database);

    // If the same paper version, criteria, scorer and model already has a score, keeps it and returns false.
    [[nodiscard]] Result<bool> add(qint64 paper, int paperVersion, const Score &score, const RunRecord &run);
    // Replaces an existing built-in score by the present scorer's; does nothing if there is none.
    [[nodiscard]] Result<void> renewBuiltin(qint64 paper, int paperVersion, int criteriaVersion,
                                            const Score &score);
    // The paper's version turned out to have another number.
    [[nodiscard]] Result<void> carry(qint64 paper, int fromVersion, int toVersion);
    // Removes what an earlier import of the run's day gave for a paper under the same key.
    [[nodiscard]] Result<void> removeImported(qint64 paper, int paperVersion, const RunRecord &run);
    [[nodiscard]] Result<std::vector<ScoreRecord>> history(qint64 paper); // newest first
    [[nodiscard]] Result<qint64> newest();
    // Whether a run of the day other than `run` has added scores after the score `since`.
    [[nodiscard]] Result<bool> scoredSince(QDate day, qint64 since, qint64 run);

    // An SQL condition that a score counts for its paper, and is not from criteria of a trial.
    static QString isStanding(const QString &table);
    // An SQL subquery for the id of the score to display for a paper; `paper`: the column with its key.
    static QString shown(const QString &paper);

    // An SQL expression for merit() of the score with that alias.
    static QString merit(const QString &table);

private:
    Database &m_database;
    Query m_add;
};

} // namespace winnow
