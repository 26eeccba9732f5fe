#pragma once

#include "app/library/sql/query.h"
#include "app/model/runrecord.h"
#include "app/model/scorerecord.h"

namespace winnow {

// score: what scorers said. What was paid for is never overwritten.
class ScoreTable final {
public:
    explicit ScoreTable(Database &database);

    // Keeps what the library has for the same paper version, criteria, scorer and model: false.
    [[nodiscard]] Result<bool> add(qint64 paper, int paperVersion, const Score &score, const RunRecord &run);
    // Puts what the built-in scorer says now in the place of what it said; nothing where it said nothing.
    [[nodiscard]] Result<void> renewBuiltin(qint64 paper, int paperVersion, int criteriaVersion,
                                            const Score &score);
    // The paper's version turned out to be another number.
    [[nodiscard]] Result<void> carry(qint64 paper, int fromVersion, int toVersion);
    // Forgets what an earlier import of the run's day said of a paper under the same key.
    [[nodiscard]] Result<void> removeImported(qint64 paper, int paperVersion, const RunRecord &run);
    [[nodiscard]] Result<std::vector<ScoreRecord>> history(qint64 paper); // newest first
    [[nodiscard]] Result<qint64> newest();
    // Whether a run of the day other than `run` has added scores after the score `since`.
    [[nodiscard]] Result<bool> scoredSince(QDate day, qint64 since, qint64 run);

    // The condition, in a query, that a score is its paper's own: not of criteria that were only tried.
    static QString isStanding(const QString &table);
    // The id, as a subquery, of the one score to show of a paper; `paper`: the column that has its key.
    static QString shown(const QString &paper);

    // merit() of the score of that alias, as an expression.
    static QString merit(const QString &table);

private:
    Database &m_database;
    Query m_add;
};

} // namespace winnow
