#pragma once

#include "app/library/sql/query.h"

namespace winnow {

// feed_tag: the server's last values for each feed, for conditional GET.
class FeedTagTable final {
public:
    explicit FeedTagTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QByteArray> find(const QString &feed); // empty: unknown
    [[nodiscard]] Result<void> put(const QString &feed, const QByteArray &etag);

private:
    Database &m_database;
};

} // namespace winnow
