#pragma once

#include "app/criteria/criteria.h"
#include "app/model/callrecord.h"
#include "app/model/day.h"
#include "app/model/digest.h"
#include "app/model/error.h"
#include "app/model/lease.h"
#include "app/model/listing.h"
#include "app/model/runrecord.h"
#include "app/model/score.h"
#include "app/run/service/modelaccess.h"

#include <QMetaType>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace winnow {

// What a run shall do: fetch, score, or both.
struct RunRequest {
    bool fetch = true;
    bool score = true;
    std::optional<QDate>
        day;                // fetch: refuse feeds of another day; score: the day to score (none: the newest)
    QStringList categories; // to download
    QStringList feedFiles;  // read instead of downloading
    bool sample = false;    // the built-in sample day instead of either
    ListingFilter filter;
    QUrl arxivUrl{QStringLiteral("https://rss.arxiv.org")};
    Scorer scorer = Scorer::Builtin;
    std::optional<ModelAccess> model; // of the scorer Llm
    bool retryFailed = false;         // ask again about papers that were given up
    bool waitsForTurn = false;        // until no other program runs a model; else ScoringElsewhere
    // Of the built-in scorer: pass over papers that any scorer has scored under these criteria, or dropped.
    bool leaveScored = false;
    std::optional<Criteria>
        criteria; // none: the library's current ones, or the default criteria when there are none
    // A trial: scores just these of the day, whatever screening said of them, failed ones too. `criteria` are
    // kept as a version and don't become the current ones. Empty: all.
    std::vector<ArxivId> only;
    bool isTrial() const { return !only.empty(); }
};

// What can be asked of a run that is under way.
enum class RunOrder {
    Stop,  // calls under way are waited for, since they are paid for
    Abort, // they are not
    Pause, // of a run with a model: no further call is begun, or again
    Resume,
};

enum class RunStage { Fetching, Scoring, Done };

// What a run has used so far, in all its sittings.
struct RunMeter {
    int calls = 0;
    int underWay = 0; // calls
    TokenUsage tokens;
    std::optional<double> cost; // US dollars; none: the price is not known
    std::optional<double> cap;  // the nearer of the run's and what is left of the month's
    bool paused = false;
    std::optional<Error> notice = {}; // see LlmProgress
};

struct RunProgress {
    RunStage stage = RunStage::Fetching;
    int done = 0; // feeds or papers
    int total = 0;
    QString what;                 // the feed being fetched
    std::chrono::seconds wait{0}; // arXiv or the model's service asks for patience: asked again after that
    std::optional<RunMeter> meter = {};        // of a run with a model
    std::optional<ScoringParty> waitsFor = {}; // who has to be done first, or is not heard of
};

// What one feed came to.
struct FeedOutcome {
    IngestReport report;
    LedgerState state = LedgerState::Complete;
    std::vector<FeedProblem> problems;
    std::optional<Error> error;       // why there is no listing
    std::optional<QDate> nextListing; // of a holiday: the next announcement day
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

Q_DECLARE_METATYPE(winnow::RunProgress)
Q_DECLARE_METATYPE(winnow::RunReport)
