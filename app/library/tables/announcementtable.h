#pragma once

#include "app/library/sql/query.h"
#include "app/model/listing.h"

#include <QHash>
#include <QSet>

namespace winnow {

// announcement: what each feed announced on each day.
class AnnouncementTable final {
public:
    struct Entry {
        qint64 paper = 0;
        AnnounceType type = AnnounceType::New;
        int position = 0; // in the feed
        bool scanned = true;
    };
    // The feed name for imported digests.
    static const QString digestFeed;
    // The feed name for papers that the reader added.
    static const QString handFeed;

    AnnouncementTable(Database &database, QDate day, const QString &feed);

    // `turn`: the feed's position among the day's feeds. With `keepPlace`, known entries keep their
    // positions.
    [[nodiscard]] Result<void> put(const Entry &entry, int turn, bool keepPlace);
    [[nodiscard]] Result<int> count();
    [[nodiscard]] Result<int> scanned();
    [[nodiscard]] Result<QSet<QString>> ids(); // arXiv's
    // How many of a listing's new and cross-listed papers this day and earlier days of the feed have.
    [[nodiscard]] Result<ListingMemory> memoryOf(const std::vector<Announcement> &entries);
    [[nodiscard]] Result<void> clear();

private:
    [[nodiscard]] Result<int> counted(const QString &statement);
    // The new and cross-listed ones of a day, with the newest known version.
    [[nodiscard]] Result<QHash<QString, int>> freshOn(QDate day);

    Database &m_database;
    QDate m_day;
    QString m_feed;
    Query m_put;
};

// day_paper: a day's announcements merged over its feeds, each paper once. Rebuilds the day.
[[nodiscard]] Result<void> mergeDay(Database &database, QDate day);

} // namespace winnow
