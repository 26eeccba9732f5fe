#pragma once

#include "app/model/digest.h"
#include "app/model/listing.h"

#include <QUrl>

namespace winnow {

// A paper of a day's digest, with what its page shows in addition.
struct SitePaper {
    DigestEntry entry;
    AnnounceType type = AnnounceType::New;
    QStringList categories = {}; // the primary one first; empty: unknown
    QString note = {};           // the reader's, which is private: empty unless requested
};

struct SiteDay {
    QDate day;
    QString model = {};
    Usage usage = {};
    int announced = 0; // 0: unknown, as for the next one
    int scanned = 0;
    std::vector<SitePaper> papers = {}; // in the digest's order
};

struct SiteOptions {
    QString title = {}; // empty: "arXiv digests"
    QUrl base = {};     // where the pages will be published, ends in "/"; empty: unknown
    int feedDays = 7;   // the number of latest days with papers in the feed
};

// Everything that the pages are made from.
struct Site {
    SiteOptions options;
    std::vector<SiteDay> days; // oldest first, each once
};

} // namespace winnow
