#include "app/library/importeddigests.h"

#include "app/library/tables/announcementtable.h"
#include "app/library/tables/criteriatable.h"
#include "app/library/tables/digesttable.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/runtable.h"
#include "app/library/tables/scoretable.h"
#include "app/model/authors.h"
#include "app/model/digestunion.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int afterEveryFeed = 1000; // the digest's turn, after a day's feeds

Paper paperOf(const DigestEntry &entry) {
    Paper paper;
    paper.id = entry.id;
    paper.title = entry.title;
    paper.authors = splitAuthors(entry.authors);
    paper.abstract = entry.abstract;
    return paper;
}

// The version of the prompts quoted in the digest; 0 if it quotes none.
Result<int> criteriaOf(CriteriaTable &table, const Digest &digest) {
    if (!digest.prompts)
        return 0;
    Criteria criteria;
    criteria.name = QStringLiteral("Digest ") + dayText(digest.day);
    criteria.systemPrompt = digest.prompts->system;
    criteria.scoringPrompt = digest.prompts->user;
    criteria.created = QDateTime::currentDateTimeUtc();
    const auto known = table.withPromptsOf(criteria);
    if (!known)
        return failure(known.error());
    if (*known)
        return table.endTrial((*known)->version).map([&] { return (*known)->version; });
    return table.insert(criteria).map([](const Criteria &stored) { return stored.version; });
}

Result<RunRecord> insertRun(Database &database, const Digest &digest, int criteriaVersion) {
    RunRecord run;
    run.day = digest.day;
    run.criteriaVersion = criteriaVersion;
    run.scorer = Scorer::Imported;
    run.model = digest.model;
    run.started = run.finished = QDateTime::currentDateTimeUtc();
    run.state = RunState::Finished;
    run.usage = digest.usage;
    return RunTable(database).insert(run).map([&](qint64 id) {
        run.id = id;
        return run;
    });
}

Result<void> storeScore(Database &database, const DigestEntry &entry, const StoredPaper &paper,
                        const RunRecord &run) {
    if (!isValidScore(entry.relevance.value_or(0)) || !isValidScore(entry.novelty.value_or(0)))
        return {}; // chosen for its author
    Score score;
    score.relevance = *entry.relevance;
    score.novelty = *entry.novelty;
    score.comment = entry.comment;
    score.topic = entry.topic;
    ScoreTable scores(database);
    if (auto removed = scores.removeImported(paper.key, paper.version, run); !removed)
        return removed;
    return scores.add(paper.key, paper.version, score, run).map([](bool) {});
}

// The number of papers that the library did not have.
Result<int> storeEntries(Database &database, const Digest &digest, const RunRecord &run) {
    PaperTable papers(database);
    AnnouncementTable announcements(database, digest.day, AnnouncementTable::digestFeed);
    if (auto cleared = announcements.clear(); !cleared)
        return failure(cleared.error());
    int position = 0;
    int fresh = 0;
    for (const auto *const entries : {&digest.entries, &digest.unlisted}) {
        for (const DigestEntry &entry : *entries) {
            if (entry.id.isNull())
                return failure(ErrorCode::InvalidInput, QStringLiteral("digest entry without id"),
                               entry.title);
            fresh += papers.key(entry.id) ? 0 : 1;
            const auto paper = papers.putIfUnknown(paperOf(entry));
            if (!paper)
                return failure(paper.error());
            const auto announced =
                announcements.put({paper->key, AnnounceType::New, position++, true}, afterEveryFeed, true);
            if (!announced)
                return failure(announced.error());
            if (auto scored = storeScore(database, entry, *paper, run); !scored)
                return failure(scored.error());
        }
    }
    return mergeDay(database, digest.day).map([fresh] { return fresh; });
}

// Whether the library's newest digest of the day already is exactly this one.
Result<bool> isStored(Database &database, const DigestTable::Import &known, const Digest &digest) {
    if (known.digest != digest)
        return false;
    return ScoreTable(database).scoredSince(digest.day, known.newestScore, known.run).map([](bool newer) {
        return !newer;
    });
}

// The number of new papers.
Result<int> storeWhole(Database &database, const Digest &digest) {
    CriteriaTable criteria(database);
    const auto version = criteriaOf(criteria, digest);
    if (!version)
        return failure(version.error());
    const auto run = insertRun(database, digest, *version);
    if (!run)
        return failure(run.error());
    const auto fresh = storeEntries(database, digest, *run);
    if (!fresh)
        return fresh;
    if (auto counted = RunTable(database).recount(run->id); !counted)
        return failure(counted.error());
    const auto newest = ScoreTable(database).newest();
    if (!newest)
        return failure(newest.error());
    return DigestTable(database).put({digest, run->id, *newest}).map([&fresh] { return *fresh; });
}

Result<DigestArrival> storeDigest(Database &database, const Digest &brought) {
    using Outcome = DigestArrival::Outcome;
    if (!brought.day.isValid())
        return failure(ErrorCode::InvalidInput, QStringLiteral("digest without day"));
    const auto known = DigestTable(database).find(brought.day);
    if (!known)
        return failure(known.error());
    const Digest united = *known ? uniteDigests((*known)->digest, brought) : brought;
    DigestArrival arrival{brought.day, int(brought.entries.size()), 0,
                          *known ? Outcome::Changed : Outcome::New};
    if (brought.source == DigestSource::Spotlight)
        arrival.papers = int(brought.unlisted.size());
    if (*known) {
        const auto stored = isStored(database, **known, united);
        if (!stored)
            return failure(stored.error());
        if (*stored) {
            arrival.outcome = areOfTwoRuns((*known)->digest, brought) ? Outcome::OtherRun : Outcome::Known;
            return arrival;
        }
    }
    const auto fresh = storeWhole(database, united);
    if (!fresh)
        return failure(fresh.error());
    arrival.newPapers = *fresh;
    // A run described by two files counts once.
    if (*known && (*known)->digest.source != brought.source) {
        if (auto removed = RunTable(database).removeImported((*known)->run); !removed)
            return failure(removed.error());
    }
    return arrival;
}

} // namespace

Result<std::vector<DigestArrival>> storeDigests(Database &database, const std::vector<Digest> &digests) {
    std::vector<DigestArrival> arrivals;
    for (const Digest &digest : digests) {
        const auto stored = storeDigest(database, digest);
        if (!stored)
            return failure(stored.error());
        arrivals.push_back(*stored);
    }
    return arrivals;
}

Result<void> adoptNewestCriteria(Database &database) {
    CriteriaTable table(database);
    const auto current = table.current();
    if (!current)
        return failure(current.error());
    if (*current)
        return {};
    DigestTable digests(database);
    const auto newest = digests.newestWithPrompts();
    if (!newest)
        return failure(newest.error());
    if (!*newest)
        return {};
    const auto import = digests.find(**newest);
    if (!import)
        return failure(import.error());
    const auto version = criteriaOf(table, (*import)->digest);
    if (!version)
        return failure(version.error());
    return table.makeCurrent(*version);
}

Result<Digest> storedDigest(Database &database, QDate day) {
    const auto import = DigestTable(database).find(day);
    if (!import)
        return failure(import.error());
    if (!*import)
        return failure(ErrorCode::NotFound, dayText(day));
    const auto newer = ScoreTable(database).scoredSince(day, (*import)->newestScore, (*import)->run);
    if (!newer)
        return failure(newer.error());
    if (*newer)
        return failure(ErrorCode::NotFound, dayText(day));
    return (*import)->digest;
}

} // namespace winnow
