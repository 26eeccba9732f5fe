#pragma once

#include "app/model/day.h"
#include "app/model/paper.h"

#include <QDate>

#include <optional>
#include <vector>

namespace winnow {

// Ordered by precedence when merging: a paper that is new in one feed and a cross-list in another is new.
enum class AnnounceType { New, Cross, Replace, ReplaceCross };

QString announceTypeName(AnnounceType type); // arXiv's names: "new", "cross", "replace", "replace-cross"
std::optional<AnnounceType> announceTypeFromName(QStringView name);

// What the source of an announcement could not say about the paper; concerns arXiv's pages, however well they
// are read.
enum class PaperGap {
    Version, // a page never gives the announced version: Paper::version is 1, or 2 for a replacement
    Authors, // exactly a hundred names: arXiv's pages silently stop there
    Doi,     // nor the licence
    Title,   // Greek commands are rendered and spaces lost, so the title differs from the feed's
};

struct Announcement {
    Paper paper;
    AnnounceType type = AnnounceType::New;
    std::vector<PaperGap> gaps = {}; // empty for a feed
    friend bool operator==(const Announcement &, const Announcement &) = default;
};

// An entry of a feed that was unusable, or was used in part.
struct FeedProblem {
    qint64 line = 0; // in the feed's text, from 1
    QString reason;  // untranslated: parser's words or a field's name
    QString id;      // the entry's arXiv id, if it could be read
    friend bool operator==(const FeedProblem &, const FeedProblem &) = default;
};

// One feed of one announcement day.
struct Listing {
    QString feed;                      // as requested: "cs.LG", "cs.LG+cs.AI", "cs"
    QDate day;                         // announcement day in arXiv's time zone (US Eastern)
    std::vector<Announcement> entries; // each paper once, in the feed's order
    std::vector<FeedProblem> problems; // lost or damaged entries; empty: the feed was intact
    int announced = 0;                 // entries in the feed, including unusable ones
    bool truncated = false;            // as many entries as a feed can have: fetch category by category
    ListingSource source = ListingSource::Feed;
    bool isPart = false; // more of the day is still to be fetched
    QString note;        // for the ledger: what is still to be fetched, or how exact the source is

    QStringList categories() const { return feed.split(QLatin1Char('+'), Qt::SkipEmptyParts); }
};

// What the library knows about a listing's new and cross-listed papers. A paper is new, or newly
// cross-listed, in a feed only once, and new in only one of them: papers already announced like that on an
// earlier day reveal that the listing is that day's.
struct ListingMemory {
    int entries = 0;    // new and cross-listed ones
    int earlier = 0;    // of these, announced like that by the same feed on one of its previous days
    int sameDay = 0;    // of these, stored under the listing's own day
    QDate day = {};     // the latest of those earlier days
    QDate lastDay = {}; // the feed's latest previous day with entries
    int ownNew = 0;     // new ones
    int ownEarlier = 0; // of these, announced by any feed on an earlier day
};

// Which of the announced papers are scanned.
struct ListingFilter {
    std::vector<AnnounceType> types{AnnounceType::New, AnnounceType::Cross};
    bool primaryOnly =
        false; // only papers whose primary category is one of the feed's (aliases and archives count)

    bool accepts(const Announcement &entry, const QStringList &feedCategories) const;
    friend bool operator==(const ListingFilter &, const ListingFilter &) = default;
};

// Whether a paper in `category` ("cs.LG") belongs to the requested one ("cs.LG", the archive "cs", or an
// alias: math.MP is math-ph). Ignores case.
bool categoryMatches(QStringView category, QStringView asked);
// Whether a feed, of one category, several ("cs.LG+cs.AI") or an archive, contains what is announced in a
// category.
bool feedCovers(const QString &feed, QStringView category);

// arXiv truncates feeds to this number of entries (https://info.arxiv.org/help/rss.html).
constexpr int feedEntryLimit = 2000;

} // namespace winnow
