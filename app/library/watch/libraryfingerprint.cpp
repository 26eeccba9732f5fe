#include "app/library/watch/libraryfingerprint.h"

#include "app/library/sql/query.h"

namespace winnow {

namespace {

Result<void> readKeys(Database &database, LibraryFingerprint &marks) {
    Query query(database, QStringLiteral(R"(
        SELECT (SELECT max(id) FROM paper) AS paper, (SELECT max(id) FROM paper_change) AS paper_change,
               (SELECT max(id) FROM score) AS score, (SELECT max(id) FROM call) AS call,
               (SELECT max(id) FROM act) AS act,
               (SELECT max(version) || ' ' || count(*) || ' ' || total(is_trial) FROM criteria)
                   || ' ' || coalesce((SELECT version || name FROM criteria WHERE is_current = 1), '') AS criteria,
               (SELECT max(id) || ' ' || count(finished) || ' ' || max(coalesce(finished, '')) FROM run) AS runs,
               (SELECT group_concat(id || ' ' || place || ' ' || name || ' ' || query || ' ' || sort, char(10))
                FROM saved_view) AS views,
               (SELECT count(*) || ' ' || total(value) FROM taste)
                   || ' ' || (SELECT count(*) || ' ' || coalesce(max(trained), '') FROM taste_model) AS taste)"));
    const auto read = query.first([&marks](const Row &row) {
        marks.paper = row.integer("paper");
        marks.paperChange = row.integer("paper_change");
        marks.score = row.integer("score");
        marks.call = row.integer("call");
        marks.act = row.integer("act");
        marks.criteria = row.text("criteria");
        marks.runs = row.text("runs");
        marks.views = row.text("views");
        marks.taste = row.text("taste");
        return true;
    });
    return read.map([](const std::optional<bool> &) {});
}

// An imported digest counts as a feed of its day, but has no line in the ledger.
Result<void> readDays(Database &database, LibraryFingerprint &marks) {
    Query query(database, QStringLiteral(R"(
        SELECT day, group_concat(line, char(10)) AS lines FROM (
            SELECT day, feed || ' ' || state || ' ' || announced || ' ' || scanned || ' ' || fetched_at
                   || ' ' || source || ' ' || note AS line
            FROM day_ledger
            UNION ALL SELECT day, 'digest ' || run_id || ' ' || newest_score FROM imported_digest)
        GROUP BY day)"));
    const auto read = query.all([&marks](const Row &row) {
        marks.days.insert(row.day("day"), row.text("lines"));
        return true;
    });
    return read.map([](const std::vector<bool> &) {});
}

Result<void> readUndone(Database &database, LibraryFingerprint &marks) {
    Query query(database, QStringLiteral("SELECT id FROM act WHERE undone = 1"));
    const auto read = query.all([&marks](const Row &row) {
        marks.undone.insert(row.integer("id"));
        return true;
    });
    return read.map([](const std::vector<bool> &) {});
}

// Papers with new information. A model's verdicts have no ascending keys, but each belongs to a call.
Result<void> addChangedPapers(Database &database, const LibraryFingerprint &before, LibraryChange &change) {
    Query query(database, QStringLiteral(R"(
        SELECT p.arxiv_id AS id FROM paper p WHERE p.id IN (
            SELECT paper_id FROM score WHERE id > :score
            UNION SELECT paper_id FROM paper_change WHERE id > :paper_change
            UNION SELECT paper_id FROM verdict
                  WHERE run_id IN (SELECT DISTINCT run_id FROM call WHERE id > :call)
            UNION SELECT l.paper_id FROM act a JOIN act_line l ON l.act_id = a.id WHERE a.id > :act))"));
    const auto read = query.bind(":score", before.score)
                          .bind(":paper_change", before.paperChange)
                          .bind(":call", before.call)
                          .bind(":act", before.act)
                          .all([&change](const Row &row) {
                              if (const auto id = ArxivId::fromString(row.text("id")))
                                  change.papers.insert(*id);
                              return true;
                          });
    return read.map([](const std::vector<bool> &) {});
}

// Acts that were undone or redone.
Result<void> addTakenBack(Database &database, const LibraryFingerprint &before, const LibraryFingerprint &now,
                          LibraryChange &change) {
    Query query(database, QStringLiteral("SELECT p.arxiv_id AS id FROM act_line l "
                                         "JOIN paper p ON p.id = l.paper_id WHERE l.act_id = :act"));
    for (const qint64 act : (before.undone - now.undone) + (now.undone - before.undone)) {
        const auto read = query.bind(":act", act).all([&change](const Row &row) {
            if (const auto id = ArxivId::fromString(row.text("id")))
                change.papers.insert(*id);
            return true;
        });
        if (!read)
            return failure(read.error());
    }
    return {};
}

Result<void> addChangedDays(Database &database, const LibraryFingerprint &before,
                            const LibraryFingerprint &now, LibraryChange &change) {
    for (auto day = now.days.cbegin(); day != now.days.cend(); ++day) {
        if (before.days.value(day.key()) != day.value())
            change.days.insert(day.key());
    }
    for (auto day = before.days.cbegin(); day != before.days.cend(); ++day) {
        if (!now.days.contains(day.key()))
            change.days.insert(day.key());
    }
    Query query(database, QStringLiteral("SELECT DISTINCT dp.day AS day FROM paper p "
                                         "JOIN day_paper dp ON dp.paper_id = p.id WHERE p.id > :paper"));
    const auto read = query.bind(":paper", before.paper).all([&change](const Row &row) {
        change.days.insert(row.day("day"));
        return true;
    });
    return read.map([](const std::vector<bool> &) {});
}

} // namespace

Result<LibraryFingerprint> libraryFingerprint(Database &database) {
    LibraryFingerprint marks;
    for (const auto &read : {readKeys, readDays, readUndone}) {
        if (auto done = read(database, marks); !done)
            return failure(done.error());
    }
    return marks;
}

Result<LibraryChange> changeBetween(Database &database, const LibraryFingerprint &before,
                                    const LibraryFingerprint &now) {
    LibraryChange change;
    change.criteria = before.criteria != now.criteria;
    change.runs = before.runs != now.runs || before.call != now.call;
    change.views = before.views != now.views;
    change.taste = before.taste != now.taste;
    if (auto added = addChangedPapers(database, before, change); !added)
        return failure(added.error());
    if (auto added = addTakenBack(database, before, now, change); !added)
        return failure(added.error());
    if (auto added = addChangedDays(database, before, now, change); !added)
        return failure(added.error());
    return change;
}

} // namespace winnow
