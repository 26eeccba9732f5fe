#pragma once

#include "app/fetch/fetchrequest.h"
#include "app/model/runprogress.h"
#include "app/model/runrecord.h"
#include "app/score/scorerequest.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace winnow {

// What a run shall do: fetch, score, or both. Without fetching, `days` are those to score, newest first, or
// else `day` (none: the newest).
struct RunRequest : FetchRequest, ScoreRequest {
    bool fetch = true;
    bool score = true;
    std::vector<QDate> days = {};
    // Days that come by other ways than their feeds are scored by the built-in scorer, where nobody has
    // scored them.
    bool modelForFeedsOnly = false;
};

struct RunReport {
    std::vector<FeedOutcome> feeds;
    std::optional<QDate> day;     // the newest day that was fetched or scored
    std::vector<QDate> days = {}; // all that got papers, or still had some without a score; newest first
    // Missed days that were not asked for, since arXiv had failed several times in a row; newest first.
    std::vector<QDate> leftOut = {};
    int announced = 0; // this fetch, over all feeds
    int scanned = 0;
    int fresh = 0;
    std::optional<RunRecord> run;      // what scoring came to, over all days; its day is the newest one
    std::vector<RunRecord> runs = {};  // of these each day's: the newest, and others where something was done
    std::vector<FailedPaper> failures; // papers that it gave up
    std::optional<Error> error;        // why the run ended early; Cancelled after stop()
    RunStage failedIn = RunStage::Done;    // where the error arose: whose words to use
    int completed = 0;                     // papers of which the query API said what a page could not
    std::optional<Error> lookupError = {}; // why it was not asked about all; they are another time
    // All went well: no error, no failed, stale or partial feed, no damaged entry, no failed paper.
    bool ok() const;
    // Every feed failed, or showed what is known.
    bool nothingCame() const;
};

// As if it were one run of the first's day. Not empty.
RunRecord sumOf(const std::vector<RunRecord> &runs);

} // namespace winnow

Q_DECLARE_METATYPE(winnow::RunReport)
