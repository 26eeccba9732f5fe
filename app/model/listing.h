#pragma once

#include "app/model/paper.h"

#include <QDate>

#include <optional>
#include <vector>

namespace winnow {

// Ordered by what a merged paper shows: a paper that is new in one feed and a cross-list in another is new.
enum class AnnounceType { New, Cross, Replace, ReplaceCross };

QString announceTypeName(AnnounceType type); // "new", "cross", "replace", "replace-cross": arXiv's words
std::optional<AnnounceType> announceTypeFromName(QStringView name);

struct Announcement {
    Paper paper;
    AnnounceType type = AnnounceType::New;
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

    QStringList categories() const { return feed.split(QLatin1Char('+'), Qt::SkipEmptyParts); }
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

// arXiv cuts a feed at this many entries (https://info.arxiv.org/help/rss.html).
constexpr int feedEntryLimit = 2000;

} // namespace winnow
