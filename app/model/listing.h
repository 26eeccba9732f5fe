#pragma once

#include "app/model/day.h"
#include "app/model/paper.h"

#include <QDate>

#include <optional>
#include <vector>

namespace winnow {

// Ordered by what a merged paper shows: a paper that is new in one feed and a cross-list in another is new.
enum class AnnounceType { New, Cross, Replace, ReplaceCross };

QString announceTypeName(AnnounceType type); // "new", "cross", "replace", "replace-cross": arXiv's words
std::optional<AnnounceType> announceTypeFromName(QStringView name);

// What the source of an announcement could not say of the paper: a page of arXiv's, however well it is read.
enum class PaperGap {
    Version, // a page never says which version was announced: Paper::version is 1, of a replacement 2
    Authors, // exactly a hundred names: arXiv's pages stop there without a sign
    Doi,     // nor the licence
    Title,   // Greek commands are read out and blanks eaten, so that the title is not the feed's
};

struct Announcement {
    Paper paper;
    AnnounceType type = AnnounceType::New;
    std::vector<PaperGap> gaps = {}; // empty for a feed
    friend bool operator==(const Announcement &, const Announcement &) = default;
};

// An entry of a feed that could not be used, or was used in part.
struct FeedProblem {
    qint64 line = 0; // in the feed's text, from 1
    QString reason;  // untranslated: parser's words or a field's name
    QString id;      // the entry's arXiv id, if it could be read
    friend bool operator==(const FeedProblem &, const FeedProblem &) = default;
};

// One feed of one announcement day.
struct Listing {
    QString feed;                      // what was asked for: "cs.LG", "cs.LG+cs.AI", "cs"
    QDate day;                         // announcement day in arXiv's time zone (US Eastern)
    std::vector<Announcement> entries; // each paper once, in the feed's order
    std::vector<FeedProblem> problems; // entries that were lost or damaged; empty: the feed was whole
    int announced = 0;                 // entries the feed held, the unusable ones included
    bool truncated = false;            // as many entries as a feed can hold: ask category by category
    ListingSource source = ListingSource::Feed;
    bool isPart = false; // more of the day is still to be asked for
    QString note;        // for the ledger: what is still to be asked for, or how exact the source is

    QStringList categories() const { return feed.split(QLatin1Char('+'), Qt::SkipEmptyParts); }
};

// What the library knows of a listing's new and cross-listed papers. A paper is new in a feed, or newly
// cross-listed, once, and new in one of them only: one that was so on an earlier day tells that the listing
// is that day's.
struct ListingMemory {
    int entries = 0;    // new and cross-listed ones
    int earlier = 0;    // of these, announced so by the same feed on one of its latest days before
    int sameDay = 0;    // of these, stored under the listing's own day
    QDate day = {};     // the latest of the earlier days
    QDate lastDay = {}; // the feed's latest day before of which there are entries
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

// Whether a paper in `category` ("cs.LG") belongs to what was asked for ("cs.LG", the archive "cs", or an
// alias: math.MP is math-ph). Case does not matter.
bool categoryMatches(QStringView category, QStringView asked);
// Whether a feed, of one category, several ("cs.LG+cs.AI") or an archive, has what is announced in a
// category.
bool feedCovers(const QString &feed, QStringView category);

// arXiv cuts a feed at this many entries (https://info.arxiv.org/help/rss.html).
constexpr int feedEntryLimit = 2000;

} // namespace winnow
