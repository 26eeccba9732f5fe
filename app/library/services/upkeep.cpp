#include "app/library/services/upkeep.h"

#include "app/library/librarythread.h"
#include "app/library/sql/query.h"
#include "app/library/tables/paperindex.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/scoretable.h"
#include "app/model/authors.h"

#include <QElapsedTimer>

namespace winnow {

namespace {

constexpr int mostEntries = 200; // read at a time
constexpr int blink = 20;        // milliseconds, plus the commit

Result<int> count(Database &database, const QString &statement) {
    return database.number(statement).map([](qint64 number) { return int(number); });
}

Result<int> countEntries(Database &database) {
    return count(database, QStringLiteral("SELECT count(*) FROM outdated_entry"));
}

Result<int> renewSomeEntries(Database &database) {
    QElapsedTimer timer;
    timer.start();
    Query outdated(database, QStringLiteral("SELECT p.id AS key, %1 FROM outdated_entry o "
                                            "JOIN paper p ON p.id = o.paper_id "
                                            "ORDER BY o.paper_id LIMIT :most")
                                 .arg(PaperTable::columns()));
    auto entries = outdated.bind(":most", mostEntries).all([](const Row &row) {
        return PaperTable::Known{row.integer("key"), PaperTable::read(row)};
    });
    if (!entries)
        return failure(entries.error());
    PaperIndex index(database);
    // The words that earlier versions made of TeX, which the index drops with the entry; and names, since
    // they took "Jr." for one.
    Query rewrite(database, QStringLiteral("UPDATE paper SET plain = '', authors = :authors "
                                           "WHERE id = :key AND (plain <> '' OR authors <> :authors)"));
    for (PaperTable::Known &entry : *entries) {
        if (auto removed = index.remove(entry.key); !removed)
            return failure(removed.error());
        entry.paper.authors = splitAuthors(entry.paper.authors);
        const auto rewritten =
            rewrite.bind(":authors", linesText(entry.paper.authors)).bind(":key", entry.key).run();
        if (!rewritten)
            return failure(rewritten.error());
        if (auto added = index.add(entry.key, entry.paper); !added)
            return failure(added.error());
        if (timer.elapsed() >= blink)
            break;
    }
    return countEntries(database);
}

Result<int> storedRevision(Database &database) {
    return count(database, QStringLiteral("SELECT coalesce(max(revision), 0) FROM builtin_scorer"));
}

// For all criteria: each one's scores are renewed when it comes into use.
Result<void> raiseRevision(Database &database, int revision) {
    const auto before = storedRevision(database); // another program may have been faster
    if (!before || *before >= revision)
        return before.map([](int) {});
    auto listed = database.execute(
        QStringLiteral("INSERT OR IGNORE INTO outdated_score SELECT DISTINCT criteria_version, paper_id "
                       "FROM score WHERE scorer = 'builtin'"));
    if (!listed)
        return listed;
    Query raise(database, QStringLiteral("INSERT OR REPLACE INTO builtin_scorer (id, revision) "
                                         "VALUES (1, :revision)"));
    return raise.bind(":revision", revision).run().map([](int) {});
}

Result<int> countScores(Database &database, int criteriaVersion) {
    return count(database, QStringLiteral("SELECT count(*) FROM outdated_score WHERE criteria_version = %1")
                               .arg(criteriaVersion));
}

Result<std::vector<Paper>> papersOutdated(Database &database, int criteriaVersion, int most) {
    Query outdated(database,
                   QStringLiteral("SELECT %1 FROM outdated_score o JOIN paper p ON p.id = o.paper_id "
                                  "WHERE o.criteria_version = :criteria ORDER BY o.paper_id LIMIT :most")
                       .arg(PaperTable::columns()));
    return outdated.bind(":criteria", criteriaVersion).bind(":most", most).all(PaperTable::read);
}

Result<int> renewSomeScores(Database &database, int criteriaVersion, const std::vector<ScoredPaper> &scores) {
    PaperTable papers(database);
    ScoreTable table(database);
    Query drop(database, QStringLiteral("DELETE FROM outdated_score WHERE criteria_version = :criteria "
                                        "AND paper_id = :paper"));
    for (const ScoredPaper &scored : scores) {
        const auto paper = papers.key(scored.id);
        if (!paper)
            return failure(paper.error());
        if (auto renewed = table.renewBuiltin(paper->key, scored.version, criteriaVersion, scored.score);
            !renewed)
            return failure(renewed.error());
        const auto dropped = drop.bind(":criteria", criteriaVersion).bind(":paper", paper->key).run();
        if (!dropped)
            return failure(dropped.error());
    }
    return countScores(database, criteriaVersion);
}

} // namespace

Pending<int> Upkeep::entriesLeft() {
    return m_thread.run(countEntries);
}

Pending<int> Upkeep::renewEntries() {
    return m_thread.write(renewSomeEntries);
}

Pending<int> Upkeep::builtinRevision() {
    return m_thread.run(storedRevision);
}

Pending<void> Upkeep::raiseBuiltinRevision(int revision) {
    return m_thread.write([revision](Database &database) { return raiseRevision(database, revision); });
}

Pending<int> Upkeep::scoresLeft(int criteriaVersion) {
    return m_thread.run(
        [criteriaVersion](Database &database) { return countScores(database, criteriaVersion); });
}

Pending<std::vector<Paper>> Upkeep::papersToScore(int criteriaVersion, int most) {
    return m_thread.run([criteriaVersion, most](Database &database) {
        return papersOutdated(database, criteriaVersion, most);
    });
}

Pending<int> Upkeep::renewScores(int criteriaVersion, const std::vector<ScoredPaper> &scores) {
    return m_thread.write([criteriaVersion, scores](Database &database) {
        return renewSomeScores(database, criteriaVersion, scores);
    });
}

} // namespace winnow
