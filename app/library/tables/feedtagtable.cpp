#include "app/library/tables/feedtagtable.h"

namespace winnow {

Result<QByteArray> FeedTagTable::find(const QString &feed) {
    Query query(m_database, QStringLiteral("SELECT etag FROM feed_tag WHERE feed = :feed"));
    return query.bind(":feed", feed)
        .first([](const Row &row) { return row.bytes("etag"); })
        .map([](const std::optional<QByteArray> &etag) { return etag.value_or(QByteArray()); });
}

Result<void> FeedTagTable::put(const QString &feed, const QByteArray &etag) {
    Query query(m_database, QStringLiteral("INSERT INTO feed_tag (feed, etag) VALUES (:feed, :etag) "
                                           "ON CONFLICT (feed) DO UPDATE SET etag = excluded.etag"));
    return query.bind(":feed", feed).bind(":etag", etag).run().map([](int) {});
}

} // namespace winnow
