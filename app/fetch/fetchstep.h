#pragma once

#include "app/arxiv/announcementcalendar.h"
#include "app/model/arxivid.h"

#include <QDate>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace winnow {

// Why a feed that was read is not the last word on its day.
enum class Doubt {
    None,
    Stale,    // the papers of an earlier day
    Unproven, // perhaps so: the day before is not known, by whose papers one would tell
    Empty,    // nothing, on a day that has, or may have, an announcement
    Lagging,  // an earlier day than the newest
    Cut,      // as many entries as a feed can hold
};

// One request, or one file.
struct FetchStep {
    enum class Kind {
        File,
        Feed,
        ListPage,    // /list/CATEGORY/new, a second opinion
        CatchUpPage, // a day's
        Search,      // the query API, by day of submission
    };

    Kind kind = Kind::Feed;
    QString feed;              // under which the ledger keeps it: a category, several, or a file
    QString subject = {};      // the one category that is asked for
    QDate day = {};            // which day it is about; none of a feed
    Doubt doubt = Doubt::None; // that it shall settle
    int page = 1;              // of the catch-up
    int read = 0;              // entries of the subject's pages before; -1: not known
    int outcome = -1;          // which of the run's outcomes it adds to; -1: to one of its own
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Doubt)
