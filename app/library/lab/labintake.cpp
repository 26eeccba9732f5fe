#include "app/library/lab/labintake.h"

#include "app/criteria/criteriahash.h"
#include "app/library/lab/labcriteria.h"
#include "app/library/lab/labpapers.h"
#include "app/library/lab/labrows.h"
#include "app/library/tables/announcementtable.h"
#include "app/library/tables/labtable.h"
#include "app/library/tables/ledgertable.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/runtable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/screeningoutcometable.h"
#include "app/model/decision.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int turnOfOthers = 1000; // sorts feeds that the reader does not follow last

QString labValue(const QJsonValue &row, QLatin1String name) {
    return row[name].toString();
}

QDate labDay(const QJsonValue &row) {
    return QDate::fromString(labValue(row, QLatin1String("day")), Qt::ISODate);
}

// Another member's failure says nothing about the day.
bool isWorthTaking(LedgerState state) {
    return isSettled(state) || state == LedgerState::Partial;
}

} // namespace

LabIntake::LabIntake(Database &database, LabReading reading)
    : m_database(database),
      m_reading(std::move(reading)),
      m_findDay(database, QStringLiteral("SELECT max(day) AS day FROM day_paper WHERE paper_id = :paper")) {}

Result<LabTaken> LabIntake::take(const LabPage &page) {
    Result<void> taken;
    switch (page.kind) {
    case LabKind::Criteria:
        taken = takeCriteria(page.rows);
        break;
    case LabKind::Paper:
        taken = takePapers(page.rows);
        break;
    case LabKind::Announcement:
        taken = takeAnnouncements(page.rows);
        break;
    case LabKind::Ledger:
        taken = takeLedger(page.rows);
        break;
    case LabKind::Score:
        taken = takeScores(page.rows);
        break;
    case LabKind::Screening:
        taken = takeScreenings(page.rows);
        break;
    case LabKind::Decision:
        taken = takeDecisions(page.rows);
        break;
    }
    if (taken)
        taken = countRuns();
    if (taken)
        taken = LabTable(m_database).setSeen(page.kind, page.upTo);
    return taken.map([this] { return m_taken; });
}

// The hash is checked against the text: a wrong one would pass scores off as those of other criteria.
Result<void> LabIntake::takeCriteria(const QJsonArray &rows) {
    LabCriteria table(m_database);
    if (auto hashed = table.addHashes(); !hashed)
        return hashed;
    for (const QJsonValue &row : rows) {
        const Criteria criteria = criteriaFromLab(row);
        const QString hash = labValue(row, QLatin1String("hash"));
        if (criteriaHash(criteria) != hash) {
            ++m_taken.skipped;
            continue;
        }
        const auto taken = table.take(criteria, hash);
        if (!taken)
            return failure(taken.error());
        m_taken.criteria = m_taken.criteria || *taken;
    }
    return {};
}

Result<void> LabIntake::takePapers(const QJsonArray &rows) {
    LabPapers papers(m_database);
    auto taken = papers.take(rows);
    if (!taken)
        return failure(taken.error());
    m_taken.papers += taken->papers;
    m_taken.skipped += taken->skipped;
    return {};
}

Result<void> LabIntake::takeAnnouncements(const QJsonArray &rows) {
    std::map<std::pair<QDate, QString>, std::vector<QJsonValue>> byDay;
    for (const QJsonValue &row : rows)
        byDay[{labDay(row), labValue(row, QLatin1String("feed"))}].push_back(row);
    for (const auto &[key, entries] : byDay) {
        if (auto taken = takeDay(key.first, key.second, entries); !taken)
            return taken;
    }
    QSet<QDate> days;
    for (const auto &[key, entries] : byDay)
        days.insert(key.first);
    for (const QDate day : days) {
        if (auto merged = mergeDay(m_database, day); !merged)
            return merged;
    }
    m_taken.days += days;
    return {};
}

Result<void> LabIntake::takeDay(QDate day, const QString &feed, const std::vector<QJsonValue> &rows) {
    LedgerTable ledger(m_database);
    PaperTable papers(m_database);
    AnnouncementTable announcements(m_database, day, feed);
    const auto line = ledger.find(day, feed);
    const auto known = announcements.ids();
    const auto next = ledger.nextTurn(day);
    if (!line || !known || !next)
        return failure(!line ? line.error() : !known ? known.error() : next.error());
    const int turn = *line ? (*line)->turn : isFollowed(feed) ? *next : turnOfOthers;
    for (const QJsonValue &row : rows) {
        const auto id = ArxivId::fromString(labValue(row, QLatin1String("arxiv_id")));
        const auto type = row[QLatin1String("type")].toInt();
        if (!id || id->isSample() || type < 0 || type > int(AnnounceType::ReplaceCross)) {
            ++m_taken.skipped;
            continue;
        }
        if (known->contains(id->toString()) && (*line || !isFollowed(feed)))
            continue; // else it came before the reader followed the feed
        const auto paper = papers.find(*id);
        if (!paper)
            return failure(paper.error());
        if (!*paper) {
            ++m_taken.skipped;
            continue;
        }
        const Announcement entry{(*paper)->paper, AnnounceType(type)};
        const auto put = announcements.put(
            {(*paper)->key, entry.type, row[QLatin1String("position")].toInt(), isScanned(entry, feed)}, turn,
            false);
        if (!put)
            return put;
    }
    if (!*line)
        return {};
    auto changed = **line;
    const auto scanned = announcements.scanned();
    if (!scanned)
        return failure(scanned.error());
    changed.entry.scanned = *scanned;
    return ledger.put(changed);
}

bool LabIntake::isFollowed(const QString &feed) const {
    return std::ranges::any_of(m_reading.categories,
                               [&](const QString &category) { return feedCovers(feed, category); });
}

// From a feed that covers more than the reader follows, only the papers that they follow.
bool LabIntake::isScanned(const Announcement &entry, const QString &feed) const {
    QStringList asked;
    for (const QString &category : m_reading.categories) {
        if (feedCovers(feed, category) || feed.split(u'+').contains(category))
            asked.append(category);
    }
    const bool isOurs = std::ranges::any_of(entry.paper.categories, [&](const QString &category) {
        return std::ranges::any_of(asked, [&](const QString &one) { return categoryMatches(category, one); });
    });
    return isOurs && m_reading.filter.accepts(entry, asked);
}

Result<void> LabIntake::takeLedger(const QJsonArray &rows) {
    for (const QJsonValue &row : rows) {
        LedgerEntry line;
        line.day = labDay(row);
        line.feed = labValue(row, QLatin1String("feed"));
        line.state = ledgerStateFromName(labValue(row, QLatin1String("state")));
        line.announced = row[QLatin1String("announced")].toInt();
        line.fetchedAt = timeFromLab(row[QLatin1String("fetched_at")]);
        line.note = labValue(row, QLatin1String("note"));
        line.source = listingSourceFromName(labValue(row, QLatin1String("source")));
        if (!line.day.isValid() || !isFollowed(line.feed) || !isWorthTaking(line.state))
            continue;
        if (auto taken = takeLine(line); !taken)
            return taken;
    }
    return {};
}

// The better state wins: what is known about a day is never lost.
Result<void> LabIntake::takeLine(const LedgerEntry &entry) {
    LedgerTable ledger(m_database);
    const auto known = ledger.find(entry.day, entry.feed);
    const auto next = ledger.nextTurn(entry.day);
    const auto scanned = AnnouncementTable(m_database, entry.day, entry.feed).scanned();
    if (!known || !next || !scanned)
        return failure(!known ? known.error() : !next ? next.error() : scanned.error());
    LedgerTable::Line line{entry, *next};
    if (*known) {
        line = **known;
        if (isWorse(line.entry.state, entry.state) || !isWorthTaking(line.entry.state))
            line.entry = entry;
        line.entry.announced = std::max((*known)->entry.announced, entry.announced);
    }
    line.entry.scanned = *scanned;
    if (*known && line.entry == (*known)->entry)
        return {};
    m_taken.days.insert(entry.day);
    if (auto put = ledger.put(line); !put)
        return put;
    if (line.entry.announced != entry.announced || line.entry.fetchedAt != entry.fetchedAt)
        return {}; // the lab is to hear of it
    Query query(m_database,
                QStringLiteral("INSERT OR REPLACE INTO lab_day (day, feed, state, announced, fetched_at) "
                               "VALUES (:day, :feed, :state, :announced, :fetched_at)"));
    return query.bind(":day", entry.day)
        .bind(":feed", entry.feed)
        .bind(":state", ledgerStateName(entry.state))
        .bind(":announced", entry.announced)
        .bind(":fetched_at", entry.fetchedAt)
        .run()
        .map([](int) {});
}

Result<void> LabIntake::takeScores(const QJsonArray &rows) {
    PaperTable papers(m_database);
    ScoreTable scores(m_database);
    ScreeningOutcomeTable verdicts(m_database);
    for (const QJsonValue &row : rows) {
        const ScoredPaper scored = scoreFromLab(row);
        const auto paper = papers.key(scored.id);
        if (!paper && paper.error().code != ErrorCode::NotFound)
            return failure(paper.error());
        const auto versions = versionsOf(labValue(row, QLatin1String("criteria_hash")));
        if (!versions)
            return failure(versions.error());
        if (!paper || versions->empty() || !isValidScore(scored.score.relevance) ||
            !isValidScore(scored.score.novelty)) {
            ++m_taken.skipped;
            continue;
        }
        const auto day = dayOf(paper->key);
        if (!day)
            return failure(day.error());
        bool isNew = false;
        for (const int version : *versions) { // the same text may have been saved twice
            const auto run =
                runOf({*day, version, scored.score.model, labValue(row, QLatin1String("member"))},
                      timeFromLab(row[QLatin1String("scored_at")]));
            const auto added =
                run ? scores.add(paper->key, scored.version, scored.score, *run) : failure(run.error());
            if (!added)
                return failure(added.error());
            if (auto cleared = verdicts.clear(paper->key, scored.version, *run); !cleared)
                return cleared;
            isNew = isNew || *added;
        }
        m_taken.scores += isNew ? 1 : 0;
        if (isNew)
            m_taken.days.insert(*day);
    }
    return {};
}

Result<void> LabIntake::takeScreenings(const QJsonArray &rows) {
    PaperTable papers(m_database);
    ScreeningOutcomeTable verdicts(m_database);
    for (const QJsonValue &row : rows) {
        const auto id = ArxivId::fromString(labValue(row, QLatin1String("arxiv_id"))).value_or(ArxivId());
        const auto verdict = verdictFromName(labValue(row, QLatin1String("outcome")));
        const auto paper = papers.key(id);
        if (!paper && paper.error().code != ErrorCode::NotFound)
            return failure(paper.error());
        const auto versions = versionsOf(labValue(row, QLatin1String("criteria_hash")));
        if (!versions)
            return failure(versions.error());
        if (!paper || versions->empty() || !verdict || *verdict == ScreeningOutcome::Failed) {
            ++m_taken.skipped;
            continue;
        }
        const auto day = dayOf(paper->key);
        if (!day)
            return failure(day.error());
        for (const int version : *versions) {
            const auto run = runOf({*day, version, labValue(row, QLatin1String("model")),
                                    labValue(row, QLatin1String("member"))},
                                   QDateTime::currentDateTimeUtc());
            if (!run)
                return failure(run.error());
            const auto put = verdicts.putIfNone(paper->key, row[QLatin1String("version")].toInt(), *verdict,
                                                labValue(row, QLatin1String("reason")), *run);
            if (!put)
                return failure(put.error());
            m_taken.screenings += *put ? 1 : 0;
            if (*put)
                m_taken.days.insert(*day);
        }
    }
    return {};
}

Result<void> LabIntake::takeDecisions(const QJsonArray &rows) {
    Query put(m_database,
              QStringLiteral("INSERT OR REPLACE INTO lab_decision (paper_id, member, state, decided_at) "
                             "SELECT id, :member, :state, :at FROM paper WHERE arxiv_id = :id "
                             "AND :member <> (SELECT member FROM lab)"));
    for (const QJsonValue &row : rows) {
        const auto decision = decisionFromName(labValue(row, QLatin1String("state")));
        if (!decision) {
            ++m_taken.skipped;
            continue;
        }
        const auto done = put.bind(":member", labValue(row, QLatin1String("member")))
                              .bind(":state", decisionName(*decision))
                              .bind(":at", timeFromLab(row[QLatin1String("decided_at")]))
                              .bind(":id", labValue(row, QLatin1String("arxiv_id")))
                              .run();
        if (!done)
            return failure(done.error());
        m_taken.decisions += *done;
    }
    return {};
}

Result<std::vector<int>> LabIntake::versionsOf(const QString &hash) {
    if (const auto known = m_versions.find(hash); known != m_versions.end())
        return known->second;
    return LabCriteria(m_database).versionsOf(hash).map([&](const std::vector<int> &versions) {
        m_versions.emplace(hash, versions);
        return versions;
    });
}

// The newest day that shows the paper, if any.
Result<QDate> LabIntake::dayOf(qint64 paper) {
    return m_findDay.bind(":paper", paper)
        .first([](const Row &row) { return row.day("day"); })
        .map([](const std::optional<QDate> &day) {
            return day && day->isValid() ? *day : QDateTime::currentDateTimeUtc().date();
        });
}

// A member's scores of a day are one run, in however many pages they come.
Result<RunRecord> LabIntake::runOf(const RunKey &key, const QDateTime &scored) {
    if (const auto known = m_runs.find(key); known != m_runs.end())
        return known->second;
    RunRecord run;
    std::tie(run.day, run.criteriaVersion, run.model, run.member) = key;
    run.scorer = Scorer::Llm;
    run.started = run.finished = scored;
    run.state = RunState::Finished;
    RunTable table(m_database);
    const auto before = table.ofMember(run);
    if (!before)
        return failure(before.error());
    if (*before) {
        run = **before;
    } else {
        const auto id = table.insert(run);
        if (!id)
            return failure(id.error());
        run.id = *id;
    }
    m_runs.emplace(key, run);
    return run;
}

Result<void> LabIntake::countRuns() {
    RunTable table(m_database);
    for (const auto &[key, run] : m_runs) {
        if (auto counted = table.recount(run.id); !counted)
            return counted;
    }
    return {};
}

} // namespace winnow
