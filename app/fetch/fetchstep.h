#pragma once

#include "app/arxiv/announcementcalendar.h"
#include "app/model/arxivid.h"

#include <QDate>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace winnow {

// Why a feed may not be the last word on its day.
enum class Doubt {
    None,
    Stale,    // an earlier day's papers
    Unproven, // possibly stale: the previous day, which would reveal it, is unknown
    Empty,    // empty, on a day that has, or may have, an announcement
    Lagging,  // an earlier day than the newest
    Cut,      // as many entries as a feed can have
};

// One request, or one file.
struct FetchStep {
    enum class Kind {
        File,
        Feed,
        ListPage,    // /list/CATEGORY/new, as a second opinion
        CatchUpPage, // of one day
        Search,      // the query API, by submission date
    };

    Kind kind = Kind::Feed;
    QString feed;              // name in the ledger: a category, several, or a file
    QString subject = {};      // the single category requested
    QDate day = {};            // the day concerned; none for a feed
    Doubt doubt = Doubt::None; // to be settled by this step
    int page = 1;              // of the catch-up
    int read = 0;              // entries on the subject's previous pages; -1: unknown
    int outcome = -1;          // index of the run's outcome that it adds to; -1: a new one
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Doubt)
