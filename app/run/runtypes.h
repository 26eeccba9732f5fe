#pragma once

#include "app/fetch/fetchrequest.h"
#include "app/model/runprogress.h"
#include "app/model/runrecord.h"
#include "app/score/scorerequest.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace winnow {

// What a run shall do: fetch, score, or both. Without fetching, `day` is the one to score (none: the newest).
struct RunRequest : FetchRequest, ScoreRequest {
    bool fetch = true;
    bool score = true;
};

struct RunReport {
    std::vector<FeedOutcome> feeds;
    std::optional<QDate> day; // the day that was fetched or scored
    int announced = 0;        // this fetch, over all feeds
    int scanned = 0;
    int fresh = 0;
    std::optional<RunRecord> run;       // the scoring run
    std::vector<FailedPaper> failures;  // papers that it gave up
    std::optional<Error> error;         // why the run ended early; Cancelled after stop()
    RunStage failedIn = RunStage::Done; // where the error arose: whose words to use
    // All went well: no error, no failed feed, no damaged entry, no failed paper.
    bool ok() const;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::RunReport)
