#include "app/library/tables/announcementtable.h"

namespace winnow {

namespace {
constexpr qint64 entriesOfAFeed = 1'000'000; // more than any feed holds
}

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

Result<void> AnnouncementTable::clear() {
    Query query(m_database, QStringLiteral("DELETE FROM announcement WHERE day = :day AND feed = :feed"));
    return query.bind(":day", m_day).bind(":feed", m_feed).run().map([](int) {});
}

} // namespace winnow
