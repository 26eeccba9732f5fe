#include "app/library/tables/announcementtable.h"

#include <algorithm>

namespace winnow {

namespace {
constexpr qint64 entriesOfAFeed = 1'000'000; // more than any feed has
constexpr int daysRemembered = 5;            // whose listing a feed may show again

bool isFresh(AnnounceType type) {
    return type == AnnounceType::New || type == AnnounceType::Cross;
}
} // namespace

const QString AnnouncementTable::digestFeed = QStringLiteral("");
const QString AnnouncementTable::handFeed = QStringLiteral("by-hand");

AnnouncementTable::AnnouncementTable(Database &database, QDate day, const QString &feed)
    : m_database(database),
      m_day(day),
      m_feed(feed),
      m_put(database,
            QStringLiteral("INSERT INTO announcement (day, feed, paper_id, type, position, scanned) "
                           "VALUES (:day, :feed, :paper, :type, :position, :scanned) "
                           "ON CONFLICT (day, feed, paper_id) DO UPDATE SET type = excluded.type, "
                           "scanned = excluded.scanned, "
                           "position = CASE WHEN :keep_place THEN position ELSE excluded.position END")) {}

Result<void> AnnouncementTable::put(const Entry &entry, int turn, bool keepPlace) {
    return m_put.bind(":day", m_day)
        .bind(":feed", m_feed)
        .bind(":paper", entry.paper)
        .bind(":type", int(entry.type))
        .bind(":position", turn * entriesOfAFeed + entry.position)
        .bind(":scanned", entry.scanned)
        .bind(":keep_place", keepPlace)
        .run()
        .map([](int) {});
}

Result<int> AnnouncementTable::counted(const QString &statement) {
    Query query(m_database, statement);
    return query.bind(":day", m_day)
        .bind(":feed", m_feed)
        .first([](const Row &row) { return row.number("entries"); })
        .map([](const std::optional<int> &entries) { return entries.value_or(0); });
}

Result<int> AnnouncementTable::count() {
    return counted(
        QStringLiteral("SELECT count(*) AS entries FROM announcement WHERE day = :day AND feed = :feed"));
}

Result<int> AnnouncementTable::scanned() {
    return counted(QStringLiteral("SELECT count(*) AS entries FROM announcement "
                                  "WHERE day = :day AND feed = :feed AND scanned"));
}

Result<QSet<QString>> AnnouncementTable::ids() {
    Query query(m_database, QStringLiteral("SELECT p.arxiv_id AS arxiv_id FROM announcement a "
                                           "JOIN paper p ON p.id = a.paper_id "
                                           "WHERE a.day = :day AND a.feed = :feed"));
    const auto all = query.bind(":day", m_day).bind(":feed", m_feed).all([](const Row &row) {
        return row.text("arxiv_id");
    });
    if (!all)
        return failure(all.error());
    return QSet<QString>(all->begin(), all->end());
}

Result<QHash<QString, int>> AnnouncementTable::freshOn(QDate day) {
    Query query(m_database,
                QStringLiteral("SELECT p.arxiv_id AS arxiv_id, p.version AS version FROM announcement a "
                               "JOIN paper p ON p.id = a.paper_id "
                               "WHERE a.day = :day AND a.feed = :feed AND a.type <= :cross"));
    QHash<QString, int> versions;
    const auto read = query.bind(":day", day)
                          .bind(":feed", m_feed)
                          .bind(":cross", int(AnnounceType::Cross))
                          .all([&](const Row &row) {
                              versions.insert(row.text("arxiv_id"), row.number("version"));
                              return true;
                          });
    return read.map([&](const std::vector<bool> &) { return versions; });
}

Result<ListingMemory> AnnouncementTable::memoryOf(const std::vector<Announcement> &entries) {
    Query earlier(m_database, QStringLiteral("SELECT DISTINCT day FROM announcement WHERE feed = :feed "
                                             "AND day < :day ORDER BY day DESC LIMIT :most"));
    const auto days = earlier.bind(":feed", m_feed)
                          .bind(":day", m_day)
                          .bind(":most", daysRemembered)
                          .all([](const Row &row) { return row.day("day"); });
    const auto today = freshOn(m_day);
    if (!days || !today)
        return failure((days ? today.error() : days.error()));
    ListingMemory memory;
    std::vector<std::pair<QDate, QHash<QString, int>>> before;
    for (const QDate day : *days) {
        const auto fresh = freshOn(day);
        if (!fresh)
            return failure(fresh.error());
        before.emplace_back(day, *fresh);
    }
    if (!days->empty())
        memory.lastDay = days->front();
    Query anywhere(m_database, QStringLiteral("SELECT max(dp.day) AS day FROM paper p JOIN day_paper dp "
                                              "ON dp.paper_id = p.id WHERE p.arxiv_id = :id "
                                              "AND dp.day < :day AND dp.type <= :cross"));
    for (const Announcement &entry : entries) {
        if (!isFresh(entry.type))
            continue;
        if (entry.type == AnnounceType::New) {
            const auto known = anywhere.bind(":id", entry.paper.id.toString())
                                   .bind(":day", m_day)
                                   .bind(":cross", int(AnnounceType::Cross))
                                   .first([](const Row &row) { return row.day("day"); });
            if (!known)
                return failure(known.error());
            ++memory.ownNew;
            memory.ownEarlier += known->value_or(QDate()).isValid() ? 1 : 0;
        }
        const QString id = entry.paper.id.toString();
        ++memory.entries;
        memory.sameDay += today->contains(id) ? 1 : 0;
        const auto on = std::ranges::find_if(
            before, [&](const auto &day) { return day.second.value(id, 0) >= entry.paper.version; });
        if (on == before.end())
            continue;
        ++memory.earlier;
        memory.day = memory.day.isValid() ? std::max(memory.day, on->first) : on->first;
    }
    return memory;
}

Result<void> AnnouncementTable::clear() {
    Query query(m_database, QStringLiteral("DELETE FROM announcement WHERE day = :day AND feed = :feed"));
    return query.bind(":day", m_day).bind(":feed", m_feed).run().map([](int) {});
}

Result<void> mergeDay(Database &database, QDate day) {
    Query clear(database, QStringLiteral("DELETE FROM day_paper WHERE day = :day"));
    if (auto cleared = clear.bind(":day", day).run(); !cleared)
        return failure(cleared.error());
    // A digest gives neither type nor position, and neither does a paper added by hand, so a feed takes
    // precedence.
    Query merge(database, QStringLiteral(R"(
        INSERT INTO day_paper (day, paper_id, type, position, scanned)
        SELECT day, paper_id, type, row_number() OVER (ORDER BY place IS NULL, place, digest_place) - 1, scanned
        FROM (SELECT day, paper_id,
                     coalesce(min(CASE WHEN feed NOT IN ('', 'by-hand') THEN type END), min(type)) AS type,
                     min(CASE WHEN feed NOT IN ('', 'by-hand') THEN position END) AS place,
                     min(position) AS digest_place,
                     max(scanned) AS scanned
              FROM announcement WHERE day = :day GROUP BY paper_id))"));
    return merge.bind(":day", day).run().map([](int) {});
}

} // namespace winnow
