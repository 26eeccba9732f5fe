#include "app/library/tables/tasteevidence.h"

#include "app/library/sql/query.h"
#include "app/library/tables/papertable.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace winnow {

namespace {

constexpr int mostSpoken = 20'000;
constexpr int mostScored = 2'000;
constexpr int mostUndecided = 3'000; // more would change little, and cost as much as those with decisions
constexpr int mostDays = 60;         // the newest days, to look for them

TasteEvidence readEvidence(const Row &row) {
    TasteEvidence evidence;
    evidence.decision = decisionFromName(row.text("decision")).value_or(Decision::None);
    evidence.decidedAt = row.time("decided_at");
    evidence.ownRelevance = row.optionalNumber("own_relevance");
    evidence.isTagged = row.flag("is_tagged");
    return evidence;
}

TasteExample readExample(const Row &row) {
    TasteExample example;
    example.key = row.integer("key");
    example.paper = PaperTable::read(row);
    example.day = row.day("first_day");
    return example;
}

// What was done without criteria counts for all.
QString ofProfile(char alias) {
    return QStringLiteral("(%1.profile IS NULL OR %1.profile = :profile)").arg(QLatin1Char(alias));
}

// The day on which the reader saw the paper first.
QString firstDay(const QString &paper) {
    return QStringLiteral("(SELECT min(f.day) FROM day_paper f WHERE f.paper_id = %1 AND f.scanned = 1)")
        .arg(paper);
}

// Papers with any signal from the reader, as a table named s.
QString spoken(const QDateTime &since) {
    QString later;
    if (since.isValid())
        later = QStringLiteral(
            " WHERE (d.decided_at > :since OR e.paper_id IN (SELECT l.paper_id FROM act_line l "
            "JOIN act ON act.id = l.act_id WHERE act.made_at > :since "
            "AND act.kind IN ('tags', 'own-relevance')))");
    return QStringLiteral(
               "(SELECT e.paper_id AS paper_id, d.state AS decision, d.decided_at AS decided_at, "
               "a.own_relevance AS own_relevance, "
               "EXISTS (SELECT 1 FROM tag t WHERE t.paper_id = e.paper_id AND %3) AS is_tagged "
               "FROM (SELECT d.paper_id FROM decision d WHERE %1 "
               "UNION SELECT a.paper_id FROM annotation a WHERE a.own_relevance IS NOT NULL AND %2 "
               "UNION SELECT t.paper_id FROM tag t WHERE %3) e "
               "LEFT JOIN decision d ON d.paper_id = e.paper_id AND %1 "
               "LEFT JOIN annotation a ON a.paper_id = e.paper_id AND %2%4) s")
        .arg(ofProfile('d'), ofProfile('a'), ofProfile('t'), later);
}

void bindReader(Query &query, int profile, const QDateTime &since) {
    query.bind(":profile", profile);
    if (since.isValid())
        query.bind(":since", since);
}

Result<void> addSpoken(Database &database, int profile, const QDateTime &since,
                       std::vector<TasteExample> &examples) {
    Query query(
        database,
        QStringLiteral("SELECT s.paper_id AS key, s.decision AS decision, s.decided_at AS decided_at, "
                       "s.own_relevance AS own_relevance, s.is_tagged AS is_tagged, %1 AS first_day, %2 "
                       "FROM %3 JOIN paper p ON p.id = s.paper_id "
                       "ORDER BY s.decided_at DESC, s.paper_id LIMIT :most")
            .arg(firstDay(QStringLiteral("s.paper_id")), PaperTable::columns(), spoken(since)));
    bindReader(query, profile, since);
    auto found = query.bind(":most", mostSpoken).all([](const Row &row) {
        TasteExample example = readExample(row);
        example.evidence = readEvidence(row);
        return example;
    });
    if (found)
        examples = std::move(*found);
    return found.map([](const std::vector<TasteExample> &) {});
}

// An even sample of each day's papers, always the same ones.
Result<void> addUndecided(Database &database, std::vector<TasteExample> &examples) {
    QSet<qint64> taken;
    std::map<QDate, int> days;
    for (const TasteExample &example : examples) {
        taken.insert(example.key);
        if (example.day.isValid() && example.evidence.decision != Decision::None)
            ++days[example.day];
    }
    const int ofEach = mostUndecided / std::clamp(int(days.size()), 1, mostDays);
    Query query(database,
                QStringLiteral("SELECT p.id AS key, dp.day AS first_day, %1 FROM day_paper dp "
                               "JOIN paper p ON p.id = dp.paper_id WHERE dp.day = :day AND dp.scanned = 1 "
                               "ORDER BY (p.id * 7919) % 10007, p.id")
                    .arg(PaperTable::columns()));
    int looked = 0;
    for (auto day = days.rbegin(); day != days.rend() && looked < mostDays; ++day, ++looked) {
        auto found = query.bind(":day", day->first).all(readExample);
        if (!found)
            return failure(found.error());
        std::erase_if(*found, [&taken](const TasteExample &example) { return taken.contains(example.key); });
        const size_t kept = std::min(found->size(), size_t(ofEach));
        for (size_t i = 0; i < kept; ++i) {
            TasteExample &example = (*found)[i];
            example.share = double(found->size()) / double(kept);
            taken.insert(example.key);
            examples.push_back(std::move(example));
        }
    }
    return {};
}

// What a model gave to papers, including those among the examples.
Result<void> addScored(Database &database, int profile, std::vector<TasteExample> &examples) {
    Query query(
        database,
        QStringLiteral(
            "WITH RECURSIVE kin(version) AS (SELECT :profile UNION SELECT c.version "
            "FROM criteria c JOIN kin ON c.parent = kin.version) "
            "SELECT p.id AS key, x.relevance AS relevance, %1 AS first_day, %2 "
            "FROM (SELECT paper_id, relevance, max(id) AS id FROM score WHERE scorer = 'llm' "
            "AND criteria_version IN (SELECT version FROM kin) GROUP BY paper_id "
            "ORDER BY max(id) DESC LIMIT :most) x JOIN paper p ON p.id = x.paper_id ORDER BY x.id DESC")
            .arg(firstDay(QStringLiteral("p.id")), PaperTable::columns()));
    auto found = query.bind(":profile", profile).bind(":most", mostScored).all([](const Row &row) {
        TasteExample example = readExample(row);
        example.evidence.modelRelevance = row.number("relevance");
        return example;
    });
    if (!found)
        return failure(found.error());
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < examples.size(); ++i)
        places.insert(examples[i].key, i);
    for (TasteExample &example : *found) {
        if (const auto place = places.constFind(example.key); place != places.cend())
            examples[*place].evidence.modelRelevance = example.evidence.modelRelevance;
        else
            examples.push_back(std::move(example));
    }
    return {};
}

} // namespace

Result<std::map<qint64, TasteEvidence>> readerEvidence(Database &database, int profile,
                                                       const QDateTime &since) {
    Query query(database, QStringLiteral("SELECT * FROM %1").arg(spoken(since)));
    bindReader(query, profile, since);
    std::map<qint64, TasteEvidence> evidence;
    const auto read = query.all([&evidence](const Row &row) {
        evidence.emplace(row.integer("paper_id"), readEvidence(row));
        return true;
    });
    return read.map([&evidence](const std::vector<bool> &) { return std::move(evidence); });
}

Result<std::vector<TasteExample>> tasteExamples(Database &database, int profile, const QDateTime &since) {
    std::vector<TasteExample> examples;
    if (auto added = addSpoken(database, profile, since, examples); !added)
        return failure(added.error());
    if (auto added = addUndecided(database, examples); !added)
        return failure(added.error());
    if (auto added = addScored(database, profile, examples); !added)
        return failure(added.error());
    return examples;
}

} // namespace winnow
