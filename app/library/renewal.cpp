#include "app/library/renewal.h"

#include "app/library/sql/query.h"
#include "app/library/tables/paperindex.h"
#include "app/library/tables/scoretable.h"
#include "app/model/authors.h"

#include <QElapsedTimer>

namespace winnow {

namespace {

constexpr int mostEntries = 200; // read at a time
constexpr int blink = 20;        // milliseconds, plus the commit

struct Entry {
    qint64 key = 0;
    Paper paper;
};

Result<int> count(Database &database, const QString &statement) {
    return database.number(statement).map([](qint64 number) { return int(number); });
}

} // namespace

Result<int> Renewal::entriesLeft() {
    return count(m_database, QStringLiteral("SELECT count(*) FROM outdated_entry"));
}

Result<int> Renewal::renewEntries() {
    QElapsedTimer timer;
    timer.start();
    Query outdated(m_database, QStringLiteral("SELECT p.id AS key, %1 FROM outdated_entry o "
                                              "JOIN paper p ON p.id = o.paper_id "
                                              "ORDER BY o.paper_id LIMIT :most")
                                   .arg(PaperTable::columns()));
    auto entries = outdated.bind(":most", mostEntries).all([](const Row &row) {
        return Entry{row.integer("key"), PaperTable::read(row)};
    });
    if (!entries)
        return failure(entries.error());
    PaperIndex index(m_database);
    // The words that earlier versions made of TeX, which the index drops with the entry; and names, since
    // they took "Jr." for one.
    Query rewrite(m_database, QStringLiteral("UPDATE paper SET plain = '', authors = :authors "
                                             "WHERE id = :key AND (plain <> '' OR authors <> :authors)"));
    for (Entry &entry : *entries) {
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
    return entriesLeft();
}

Result<int> Renewal::builtinRevision() {
    return count(m_database, QStringLiteral("SELECT coalesce(max(revision), 0) FROM builtin_scorer"));
}

// For all criteria: each one's scores are renewed when it comes into use.
Result<void> Renewal::raiseBuiltinRevision(int revision) {
    const auto before = builtinRevision(); // another program may have been faster
    if (!before || *before >= revision)
        return before.map([](int) {});
    auto listed = m_database.execute(
        QStringLiteral("INSERT OR IGNORE INTO outdated_score SELECT DISTINCT criteria_version, paper_id "
                       "FROM score WHERE scorer = 'builtin'"));
    if (!listed)
        return listed;
    Query raise(m_database, QStringLiteral("INSERT OR REPLACE INTO builtin_scorer (id, revision) "
                                           "VALUES (1, :revision)"));
    return raise.bind(":revision", revision).run().map([](int) {});
}

Result<int> Renewal::scoresLeft(int criteriaVersion) {
    return count(m_database, QStringLiteral("SELECT count(*) FROM outdated_score WHERE criteria_version = %1")
                                 .arg(criteriaVersion));
}

Result<std::vector<Paper>> Renewal::papersToScore(int criteriaVersion, int most) {
    Query outdated(m_database,
                   QStringLiteral("SELECT %1 FROM outdated_score o JOIN paper p ON p.id = o.paper_id "
                                  "WHERE o.criteria_version = :criteria ORDER BY o.paper_id LIMIT :most")
                       .arg(PaperTable::columns()));
    return outdated.bind(":criteria", criteriaVersion).bind(":most", most).all(PaperTable::read);
}

Result<int> Renewal::renewScores(int criteriaVersion, const std::vector<ScoredPaper> &scores) {
    PaperTable papers(m_database);
    ScoreTable table(m_database);
    Query drop(m_database, QStringLiteral("DELETE FROM outdated_score WHERE criteria_version = :criteria "
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
    return scoresLeft(criteriaVersion);
}

} // namespace winnow
