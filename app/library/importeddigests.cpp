#include "app/library/importeddigests.h"

#include "app/library/tables/announcementtable.h"
#include "app/library/tables/criteriatable.h"
#include "app/library/tables/daypapertable.h"
#include "app/library/tables/digesttable.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/runtable.h"
#include "app/library/tables/scoretable.h"
#include "app/model/authors.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int afterEveryFeed = 1000; // the digest's turn among a day's feeds

Paper paperOf(const DigestEntry &entry) {
    Paper paper;
    paper.id = entry.id;
    paper.title = entry.title;
    paper.authors = splitAuthors(entry.authors);
    paper.abstract = entry.abstract;
    return paper;
}

// The version of the prompts quoted in the digest; 0 when it quotes none.
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

Result<void> storeScore(Database &database, const DigestEntry &entry, const PaperKey &paper,
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

Result<void> storeEntries(Database &database, const Digest &digest, const RunRecord &run) {
    PaperTable papers(database);
    AnnouncementTable announcements(database, digest.day, AnnouncementTable::digestFeed);
    if (auto cleared = announcements.clear(); !cleared)
        return cleared;
    int position = 0;
    for (const DigestEntry &entry : digest.entries) {
        if (entry.id.isNull())
            return failure(ErrorCode::InvalidInput, QStringLiteral("digest entry without id"), entry.title);
        const auto paper = papers.putIfUnknown(paperOf(entry));
        if (!paper)
            return failure(paper.error());
        const auto announced =
            announcements.put({paper->key, AnnounceType::New, position++, true}, afterEveryFeed, true);
        if (!announced)
            return announced;
        if (auto scored = storeScore(database, entry, *paper, run); !scored)
            return scored;
    }
    return DayPaperTable(database).merge(digest.day);
}

// Whether the library already holds just this as the day's newest.
Result<bool> isStored(Database &database, const Digest &digest) {
    const auto known = DigestTable(database).find(digest.day);
    if (!known)
        return failure(known.error());
    if (!*known || (*known)->digest != digest)
        return false;
    return ScoreTable(database)
        .scoredSince(digest.day, (*known)->newestScore, (*known)->run)
        .map([](bool newer) { return !newer; });
}

Result<void> storeDigest(Database &database, const Digest &digest) {
    if (!digest.day.isValid())
        return failure(ErrorCode::InvalidInput, QStringLiteral("digest without day"));
    const auto stored = isStored(database, digest);
    if (!stored)
        return failure(stored.error());
    if (*stored)
        return {};
    CriteriaTable criteria(database);
    const auto version = criteriaOf(criteria, digest);
    if (!version)
        return failure(version.error());
    const auto run = insertRun(database, digest, *version);
    if (!run)
        return failure(run.error());
    if (auto entries = storeEntries(database, digest, *run); !entries)
        return entries;
    if (auto counted = RunTable(database).recount(run->id); !counted)
        return counted;
    const auto newest = ScoreTable(database).newest();
    if (!newest)
        return failure(newest.error());
    return DigestTable(database).put({digest, run->id, *newest});
}

// A library without criteria of its own goes on with those of the newest digest.
Result<void> adoptCriteria(Database &database, const std::vector<Digest> &digests) {
    CriteriaTable table(database);
    const auto current = table.current();
    if (!current)
        return failure(current.error());
    if (*current)
        return {};
    const Digest *newest = nullptr;
    for (const Digest &digest : digests) {
        if (digest.prompts && (!newest || digest.day > newest->day))
            newest = &digest;
    }
    if (!newest)
        return {};
    const auto version = criteriaOf(table, *newest);
    if (!version)
        return failure(version.error());
    return table.makeCurrent(*version);
}

} // namespace

Result<void> storeDigests(Database &database, const std::vector<Digest> &digests) {
    for (const Digest &digest : digests) {
        if (auto stored = storeDigest(database, digest); !stored)
            return stored;
    }
    return adoptCriteria(database, digests);
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
