#include "app/library/lab/laboffers.h"

#include "app/library/lab/labcriteria.h"
#include "app/library/lab/labrows.h"
#include "app/library/tables/announcementtable.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/scoretable.h"

namespace winnow {

namespace {

// Whether the lab may hear of paper p.
const QString isShared = QStringLiteral("p.arxiv_id NOT LIKE '0000.%' AND p.categories <> ''");

const QString paperRows = QStringLiteral("SELECT %1 AS key, %2, p.text_version AS text_version, "
                                         "coalesce(g.what, '') AS gaps FROM %3 "
                                         "LEFT JOIN paper_gap g ON g.paper_id = p.id "
                                         "WHERE %1 > :sent AND %4 ORDER BY %1 LIMIT :most");

const QString scoreRows = QStringLiteral(
    "SELECT %1 AS key, p.arxiv_id AS arxiv_id, p.version AS version, s.paper_version AS paper_version, "
    "k.hash AS hash, s.model AS model, s.relevance AS relevance, s.novelty AS novelty, s.fine AS fine, "
    "s.comment AS comment, s.topic AS topic, s.other_topics AS other_topics, s.topic_reason AS topic_reason, "
    "r.started AS started FROM %2 JOIN paper p ON p.id = s.paper_id "
    "JOIN run r ON r.id = s.run_id JOIN lab_criteria k ON k.version = s.criteria_version "
    "WHERE %1 > :sent AND s.scorer = 'llm' AND %3 AND %4 AND %5 ORDER BY %1 LIMIT :most");

// Each call of a run's screening offers all of the run's verdicts again: a few hundred rows, most of which
// the lab has.
const QString screeningRows = QStringLiteral(
    "SELECT c.newest AS key, p.arxiv_id AS arxiv_id, p.version AS version, v.paper_version AS paper_version, "
    "k.hash AS hash, v.model AS model, v.kind AS kind, v.reason AS reason "
    "FROM (SELECT run_id, max(id) AS newest FROM call WHERE id > :sent AND kind = 'screening' GROUP BY "
    "run_id) c "
    "JOIN verdict v ON v.run_id = c.run_id JOIN paper p ON p.id = v.paper_id "
    "JOIN lab_criteria k ON k.version = v.criteria_version "
    "WHERE v.kind IN ('passed', 'dropped') AND v.scorer = 'llm' AND %1 AND %2 "
    "AND NOT EXISTS (SELECT 1 FROM prescreening t WHERE t.paper_id = v.paper_id AND t.outcome = 'dropped' "
    "AND t.paper_version = v.paper_version AND t.criteria_version = v.criteria_version AND t.model = "
    "v.model) "
    "ORDER BY c.newest LIMIT :most");

QJsonObject olderOf(const Row &row) {
    const int version = row.number("paper_version");
    return version == row.number("version") ? QJsonObject() : olderPaperToLab(row.text("arxiv_id"), version);
}

QJsonObject screeningToLab(const Row &row) {
    return {{QStringLiteral("arxiv_id"), row.text("arxiv_id")},
            {QStringLiteral("version"), row.number("paper_version")},
            {QStringLiteral("criteria_hash"), row.text("hash")},
            {QStringLiteral("model"), labText(row.text("model"))},
            {QStringLiteral("outcome"), row.text("kind")},
            {QStringLiteral("reason"), labText(row.text("reason"))}};
}

QJsonObject ledgerToLab(const Row &row) {
    return {{QStringLiteral("day"), row.text("day")},
            {QStringLiteral("feed"), row.text("feed")},
            {QStringLiteral("turn"), row.number("turn")},
            {QStringLiteral("state"), row.text("state")},
            {QStringLiteral("announced"), row.number("announced")},
            {QStringLiteral("scanned"), row.number("scanned")},
            {QStringLiteral("fetched_at"), labTime(row.time("fetched_at"))},
            {QStringLiteral("note"), labText(row.text("note"))},
            {QStringLiteral("source"), row.text("source")}};
}

} // namespace

Result<std::optional<LabOffer>> LabOffers::next(int most) {
    if (auto hashed = LabCriteria(m_database).addHashes(); !hashed)
        return failure(hashed.error());
    const QString newestChange = QStringLiteral("SELECT coalesce(max(id), 0) FROM paper_change");
    const Source papers{
        QStringLiteral("paper"), LabKind::Paper, QStringLiteral("SELECT coalesce(max(id), 0) FROM paper"),
        paperRows.arg(QStringLiteral("p.id"), PaperTable::columns(), QStringLiteral("paper p"), isShared)};
    const Source changed{QStringLiteral("paper_change"), LabKind::Paper, newestChange,
                         paperRows.arg(QStringLiteral("h.id"), PaperTable::columns(),
                                       QStringLiteral("paper_change h JOIN paper p ON p.id = h.paper_id"),
                                       isShared)};
    const auto readPaper = [](const Row &row) { return Keyed{row.integer("key"), paperToLab(row)}; };
    const Source screened{QStringLiteral("call"), LabKind::Screening,
                          QStringLiteral("SELECT coalesce(max(id), 0) FROM call"),
                          screeningRows.arg(ScoreTable::isStanding(QStringLiteral("v")), isShared)};
    const std::vector<std::function<Page()>> sources{
        [&] { return criteria(); },
        [&] { return page(papers, most, readPaper); },
        [&] { return page(changed, most, readPaper); },
        [&] { return scores(most); },
        [&] {
            return page(screened, 4 * most, [](const Row &row) { // more than a run ever has
                return Keyed{row.integer("key"), screeningToLab(row), olderOf(row)};
            });
        },
        [&] { return days(most); },
        [&] { return decisions(most); },
    };
    for (const auto &source : sources) {
        auto found = source();
        if (!found || *found)
            return found;
    }
    return m_lab.setOffersAll(false).map([] { return std::optional<LabOffer>(); });
}

// Keys with nothing to offer are recorded as sent as well, so that they are not looked at again.
Result<std::optional<LabOffer>> LabOffers::page(const Source &source, int most,
                                                const std::function<Keyed(const Row &)> &read) {
    const auto before = sent(source);
    const auto newest = m_database.number(source.newest);
    if (!before || !newest)
        return failure((before ? newest : before).error());
    if (*before >= *newest)
        return std::optional<LabOffer>();
    Query query(m_database, source.rows);
    query.bind(":sent", *before).bind(":most", most);
    if (source.version > 0)
        query.bind(":version", source.version);
    auto rows = query.all(read);
    if (!rows)
        return failure(rows.error());
    const bool isLast = int(rows->size()) < most;
    if (!isLast && rows->front().key != rows->back().key) // the last key may have more rows
        std::erase_if(*rows, [last = rows->back().key](const Keyed &row) { return row.key == last; });
    const qint64 last = isLast ? *newest : rows->back().key;
    if (rows->empty())
        return setSent(source.what, source.version, last).map([] { return std::optional<LabOffer>(); });
    QJsonArray older;
    QJsonArray all;
    for (const Keyed &keyed : *rows) {
        all.append(keyed.row);
        if (!keyed.older.isEmpty())
            older.append(keyed.older);
    }
    LabOffer offer;
    if (!older.isEmpty())
        offer.parts.push_back({LabKind::Paper, older});
    offer.parts.push_back({source.kind, all});
    offer.mark = QJsonObject{{QStringLiteral("what"), source.what},
                             {QStringLiteral("version"), source.version},
                             {QStringLiteral("key"), last}};
    return offer;
}

Result<qint64> LabOffers::sent(const Source &source) {
    return source.version > 0 ? LabCriteria(m_database).sentScore(source.version) : m_lab.sent(source.what);
}

Result<void> LabOffers::setSent(const QString &what, int version, qint64 key) {
    return version > 0 ? LabCriteria(m_database).setSentScore(version, key) : m_lab.setSent(what, key);
}

// Criteria that scores belong to, and those in use: other members may want to use them.
Result<std::optional<LabOffer>> LabOffers::criteria() {
    const auto unknown = LabCriteria(m_database).unknownToLab();
    if (!unknown || unknown->empty())
        return unknown ? Page(std::nullopt) : failure(unknown.error());
    LabOffer offer;
    QJsonArray rows;
    QJsonArray versions;
    for (const LabCriteria::Hashed &hashed : *unknown) {
        rows.append(criteriaToLab(hashed.criteria, hashed.hash));
        versions.append(hashed.criteria.version);
    }
    offer.parts.push_back({LabKind::Criteria, rows});
    offer.mark = QJsonObject{{QStringLiteral("criteria"), versions}};
    return offer;
}

// Per version of the criteria: those that were only tried may come into use later, with the scores they have.
// The lab has the scores of other members, unless it lost them. When a paper's version turns out to be
// another number, so does that of its scores.
Result<std::optional<LabOffer>> LabOffers::scores(int most) {
    const auto versions = LabCriteria(m_database).versionsToOffer();
    const auto all = m_lab.offersAll();
    if (!versions || !all)
        return failure(versions ? all.error() : versions.error());
    const QString own = *all ? QStringLiteral("1") : QStringLiteral("r.member = ''");
    const auto read = [](const Row &row) { return Keyed{row.integer("key"), scoreToLab(row), olderOf(row)}; };
    for (const int version : *versions) {
        const Source source{{},
                            LabKind::Score,
                            QStringLiteral("SELECT coalesce(max(id), 0) FROM score"),
                            scoreRows.arg(QStringLiteral("s.id"), QStringLiteral("score s"),
                                          QStringLiteral("s.criteria_version = :version"), own, isShared),
                            version};
        auto found = page(source, most, read);
        if (!found || *found)
            return found;
    }
    const Source moved{QStringLiteral("scores_of_changed"), LabKind::Score,
                       QStringLiteral("SELECT coalesce(max(id), 0) FROM paper_change"),
                       scoreRows.arg(QStringLiteral("h.id"),
                                     QStringLiteral("paper_change h JOIN score s ON s.paper_id = h.paper_id"),
                                     ScoreTable::isStanding(QStringLiteral("s")), own, isShared)};
    return page(moved, most, read);
}

// A line of the ledger goes together with the announcements of its day and feed.
Result<std::optional<LabOffer>> LabOffers::days(int most) {
    Query query(m_database, QStringLiteral(R"(
        SELECT l.day AS day, l.feed AS feed, l.turn AS turn, l.state AS state, l.announced AS announced,
               l.scanned AS scanned, l.fetched_at AS fetched_at, l.note AS note, l.source AS source
        FROM day_ledger l LEFT JOIN lab_day d ON d.day = l.day AND d.feed = l.feed
        WHERE l.feed NOT IN ('', 'by-hand') AND l.day > '2000-01-03'
        AND (d.day IS NULL OR d.state <> l.state OR d.announced <> l.announced OR d.fetched_at <> l.fetched_at)
        ORDER BY l.day DESC, l.turn LIMIT :most)"));
    const auto lines = query.bind(":most", most).all(ledgerToLab);
    if (!lines || lines->empty())
        return lines ? Page(std::nullopt) : failure(lines.error());
    Query announced(m_database, QStringLiteral("SELECT p.arxiv_id AS arxiv_id, a.type AS type, "
                                               "a.position % 1000000 AS position FROM announcement a "
                                               "JOIN paper p ON p.id = a.paper_id "
                                               "WHERE a.day = :day AND a.feed = :feed AND %1")
                                    .arg(isShared));
    LabOffer offer;
    QJsonArray entries;
    QJsonArray days;
    for (const QJsonObject &line : *lines) {
        const QString day = line[QLatin1String("day")].toString();
        const QString feed = line[QLatin1String("feed")].toString();
        const auto rows = announced.bind(":day", day).bind(":feed", feed).all([&](const Row &row) {
            return QJsonObject{{QStringLiteral("day"), day},
                               {QStringLiteral("feed"), feed},
                               {QStringLiteral("arxiv_id"), row.text("arxiv_id")},
                               {QStringLiteral("type"), row.number("type")},
                               {QStringLiteral("position"), row.number("position")}};
        });
        if (!rows)
            return failure(rows.error());
        for (const QJsonObject &row : *rows)
            entries.append(row);
        days.append(line);
        if (entries.size() >= most)
            break;
    }
    if (!entries.isEmpty())
        offer.parts.push_back({LabKind::Announcement, entries});
    offer.parts.push_back({LabKind::Ledger, days});
    offer.mark = QJsonObject{{QStringLiteral("days"), days}};
    return offer;
}

Result<std::optional<LabOffer>> LabOffers::decisions(int most) {
    Query query(m_database, QStringLiteral(R"(
        SELECT p.id AS key, p.arxiv_id AS arxiv_id, coalesce(d.state, 'none') AS state, d.decided_at AS decided_at
        FROM (SELECT paper_id FROM decision UNION SELECT paper_id FROM lab_shown_decision) e
        JOIN paper p ON p.id = e.paper_id
        LEFT JOIN decision d ON d.paper_id = p.id
        LEFT JOIN lab_shown_decision o ON o.paper_id = p.id
        WHERE coalesce(d.state, 'none') <> coalesce(o.state, 'none') AND %1
        AND (SELECT shares_decisions FROM lab) = 1 LIMIT :most)")
                                .arg(isShared));
    QJsonArray rows;
    QJsonArray shown;
    const auto read = query.bind(":most", most).all([&](const Row &row) {
        const QString state = row.text("state");
        rows.append(QJsonObject{{QStringLiteral("arxiv_id"), row.text("arxiv_id")},
                                {QStringLiteral("state"), state},
                                {QStringLiteral("decided_at"), labTime(row.time("decided_at"))}});
        shown.append(
            QJsonObject{{QStringLiteral("paper"), row.integer("key")}, {QStringLiteral("state"), state}});
        return true;
    });
    if (!read || rows.isEmpty())
        return read ? Page(std::nullopt) : failure(read.error());
    LabOffer offer;
    offer.parts.push_back({LabKind::Decision, rows});
    offer.mark = QJsonObject{{QStringLiteral("decisions"), shown}};
    return offer;
}

Result<void> LabOffers::offered(const QJsonObject &mark) {
    if (mark.contains(QLatin1String("criteria"))) {
        return LabCriteria(m_database).setKnown(mark[QLatin1String("criteria")].toArray());
    }
    Query day(m_database,
              QStringLiteral("INSERT OR REPLACE INTO lab_day (day, feed, state, announced, fetched_at) "
                             "VALUES (:day, :feed, :state, :announced, :fetched_at)"));
    for (const QJsonValue &line : mark[QLatin1String("days")].toArray()) {
        const auto put = day.bind(":day", line[QLatin1String("day")].toString())
                             .bind(":feed", line[QLatin1String("feed")].toString())
                             .bind(":state", line[QLatin1String("state")].toString())
                             .bind(":announced", line[QLatin1String("announced")].toInt())
                             .bind(":fetched_at", timeFromLab(line[QLatin1String("fetched_at")]))
                             .run();
        if (!put)
            return failure(put.error());
    }
    Query shown(m_database, QStringLiteral("INSERT OR REPLACE INTO lab_shown_decision (paper_id, state) "
                                           "VALUES (:paper, :state)"));
    for (const QJsonValue &one : mark[QLatin1String("decisions")].toArray()) {
        const auto put = shown.bind(":paper", qint64(one[QLatin1String("paper")].toDouble()))
                             .bind(":state", one[QLatin1String("state")].toString())
                             .run();
        if (!put)
            return failure(put.error());
    }
    if (!mark.contains(QLatin1String("key")))
        return {};
    return setSent(mark[QLatin1String("what")].toString(), mark[QLatin1String("version")].toInt(),
                   qint64(mark[QLatin1String("key")].toDouble()));
}

} // namespace winnow
