#pragma once

#include "app/model/digest.h"
#include "app/model/listing.h"

#include <QUrl>

namespace winnow {

// A paper of a day's digest, with what its page says beside that.
struct SitePaper {
    DigestEntry entry;
    AnnounceType type = AnnounceType::New;
    QStringList categories = {}; // the primary one first; empty: not known
    QString note = {};           // the reader's, which is private: empty unless it was asked for
};

struct SiteDay {
    QDate day;
    QString model = {};
    Usage usage = {};
    int announced = 0; // 0: not known, this and the next
    int scanned = 0;
    std::vector<SitePaper> papers = {}; // in the digest's order
};

struct SiteOptions {
    QString title = {}; // empty: "arXiv digests"
    QUrl base = {};     // where the pages will be, ends in "/"; empty: nobody knows
    int feedDays = 7;   // the last days with papers that the feed has
};

// Everything that pages are made of.
struct Site {
    SiteOptions options;
    std::vector<SiteDay> days; // the oldest first, each once
};

} // namespace winnow
