#pragma once

#include "app/model/listing.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace winnow {

// The XML of a feed, element by element, uninterpreted. Texts are as in the feed.
struct RawEntry {
    qint64 line = 0; // of its start tag, from 1
    QString guid;
    QString link;
    QString title;
    QString description;
    QString announceType;
    QStringList creators; // one text may contain several names
    QStringList categories;
    QString published;
    QString rights;
    QString doi;
    QString journalReference;
    QString comment;
    QString damage; // unreadable bytes; the rest is usable
};

struct RawFeed {
    enum class Kind { Rss, Atom };

    Kind kind = Kind::Rss;
    bool kindKnown = false;
    QString title;
    QString description;
    QString selfLink;
    QString generator;
    QString published; // RSS: the channel's pubDate
    QString built;     // RSS lastBuildDate, Atom updated
    std::vector<RawEntry> entries;
    std::vector<FeedProblem> problems; // lost entries
    // Damage outside the entries, or a document that is not a feed; entries and problems stay valid.
    std::optional<FeedProblem> damage;
};

// Reads the whole document. After an XML error it starts again, entry by entry, so that a broken entry does
// not affect others.
RawFeed readFeedXml(const QByteArray &bytes);

} // namespace winnow
