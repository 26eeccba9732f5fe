#pragma once

#include "app/criteria/criteria.h"
#include "app/model/score.h"
#include "app/score/prescreen/prescreenoptions.h"
#include "app/score/service/modelaccess.h"

#include <optional>
#include <vector>

namespace winnow {

class ClaimService;

// How to score a day's papers.
struct ScoreRequest {
    Scorer scorer = Scorer::Builtin;
    std::optional<ModelAccess> model; // for Scorer::Llm
    bool retryFailed = false;         // ask again about papers that failed
    bool waitsForTurn =
        false; // waits until no other program is scoring with a model; otherwise ScoringElsewhere
    PrescreenOptions prescreening = {}; // for a model; not used in trials
    // For the built-in scorer: skip papers that any scorer has scored, or dropped, under these criteria.
    bool leaveScored = false;
    std::optional<Criteria> criteria; // none: the library's current ones, or the defaults if there are none
    // Scores only these papers of the day, even if they were screened out or failed. Empty: all. With
    // `criteria`, a trial of these papers: the criteria are stored as a version and do not become current.
    std::vector<ArxivId> only;
    ClaimService *claims = nullptr; // where several share what a model says; outlives the run
    bool isTrial() const { return !only.empty(); }
};

} // namespace winnow
