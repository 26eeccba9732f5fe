#pragma once

#include "app/library/sql/query.h"
#include "app/model/listing.h"

#include <QHash>
#include <QSet>

namespace winnow {

// announcement: what each feed said on each day.
class AnnouncementTable final {
public:
    struct Entry {
        qint64 paper = 0;
        AnnounceType type = AnnounceType::New;
        int position = 0; // in the feed
        bool scanned = true;
    };
    // The feed of imported digests.
    static const QString digestFeed;
    // The feed of papers that the reader added.
    static const QString handFeed;

    AnnouncementTable(Database &database, QDate day, const QString &feed);

    // `turn`: the feed's place among those of the day. With `keepPlace` an entry that is known stays where it
    // stands.
    [[nodiscard]] Result<void> put(const Entry &entry, int turn, bool keepPlace);
    [[nodiscard]] Result<int> count();
    [[nodiscard]] Result<int> scanned();
    [[nodiscard]] Result<QSet<QString>> ids(); // arXiv's
    // What this and earlier days of the feed have of a listing's new and cross-listed papers.
    [[nodiscard]] Result<ListingMemory> memoryOf(const std::vector<Announcement> &entries);
    [[nodiscard]] Result<void> clear();

private:
    [[nodiscard]] Result<int> counted(const QString &statement);
    // The new and cross-listed ones of a day, with the newest version that is known.
    [[nodiscard]] Result<QHash<QString, int>> freshOn(QDate day);

    Database &m_database;
    QDate m_day;
    QString m_feed;
    Query m_put;
};

} // namespace winnow
