#pragma once

#include "app/fetch/fetchrequest.h"
#include "app/model/runprogress.h"
#include "app/model/runrecord.h"
#include "app/score/scorerequest.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace winnow {

// What a run does: fetch, score, or both. Without fetching, `days` are the days to score, newest first, or
// else `day` (none: the newest).
struct RunRequest : FetchRequest, ScoreRequest {
    bool fetch = true;
    bool score = true;
    std::vector<QDate> days = {};
    // Days that do not come from their feeds are scored by the built-in scorer if nothing has scored them.
    bool modelForFeedsOnly = false;
};

struct RunReport {
    std::vector<FeedOutcome> feeds;
    std::optional<QDate> day;     // the newest day fetched or scored
    std::vector<QDate> days = {}; // all that received papers or still had some without a score; newest first
    // Missed days that were not fetched because arXiv had failed several times in a row; newest first.
    std::vector<QDate> leftOut = {};
    int announced = 0; // in this fetch, over all feeds
    int scanned = 0;
    int fresh = 0;
    std::optional<RunRecord> run;        // what scoring came to over all days; its day is the newest one
    std::vector<RunRecord> runs = {};    // one for each day: the newest, and others where something was done
    std::vector<UnscoredPaper> failures; // papers given up in this run
    std::optional<Error> error;          // why the run ended early; Cancelled after stop()
    RunStage failedIn = RunStage::Done;  // where the error occurred, which decides its wording
    int completed = 0;                   // papers completed with details from the query API
    std::optional<Error> lookupError = {}; // why some were not completed; a later run does
    // All went well: no error, no failed, stale or partial feed, no damaged entry, no failed paper.
    bool ok() const;
    // Every feed failed, or brought nothing new.
    bool nothingCame() const;
};

// Adds them up into a single run on the first one's day. Must not be empty.
RunRecord sumOf(const std::vector<RunRecord> &runs);

} // namespace winnow

Q_DECLARE_METATYPE(winnow::RunReport)
