#pragma once

#include "app/criteria/criteria.h"
#include "app/model/score.h"
#include "app/score/prescreen/prescreenwish.h"
#include "app/score/service/modelaccess.h"

#include <optional>
#include <vector>

namespace winnow {

// How a day's papers are to be scored.
struct ScoreRequest {
    Scorer scorer = Scorer::Builtin;
    std::optional<ModelAccess> model; // of the scorer Llm
    bool retryFailed = false;         // ask again about papers that were given up
    bool waitsForTurn = false;        // until no other program runs a model; else ScoringElsewhere
    PrescreenWish prescreening = {};  // of a model; trials know none
    // Of the built-in scorer: pass over papers that any scorer has scored under these criteria, or dropped.
    bool leaveScored = false;
    std::optional<Criteria>
        criteria; // none: the library's current ones, or the default criteria when there are none
    // Scores just these of the day, whatever screening said of them, failed ones too. Empty: all. With
    // `criteria` a trial of these: they are kept as a version and don't become the current ones.
    std::vector<ArxivId> only;
    bool isTrial() const { return !only.empty(); }
};

} // namespace winnow
