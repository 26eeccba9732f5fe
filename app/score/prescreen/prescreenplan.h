#pragma once

#include "app/criteria/criteria.h"
#include "app/model/callrecord.h"
#include "app/model/prescreening.h"
#include "app/model/runestimate.h"
#include "app/score/scorerequest.h"
#include "app/taste/prescreener.h"

#include <memory>
#include <vector>

namespace winnow {

// Which of a day's papers a model is asked about, judged by what the reader keeps.
struct PrescreenPlan {
    OpenPapers open;                     // afterwards
    std::vector<PrescreenedPaper> fresh; // to be stored for the papers looked at now
    PrescreenEstimate estimate;          // without the savings
};

// At most so many dropped papers a day are scored anyway, to see what is missed.
constexpr int mostAudited = 3;

// Papers dropped at another recall than the request's are open again.
OpenPapers withStanding(OpenPapers open, const PrescreenOptions &wish);
// Whether pre-screening has yet to look at some papers. `open`: from withStanding().
bool isToBePrescreened(const OpenPapers &open, const PrescreenOptions &wish);
// Earlier choices stand. `open`: from withStanding(). screener: null if too few papers were kept; in that
// case, or if there are too few decisions, all papers stay and the estimate says what is missing. Papers by
// followed authors stay. Which dropped papers are audited depends only on their ids, so that they are a fair
// sample.
PrescreenPlan planPrescreening(OpenPapers open, const PrescreenOptions &wish, const Prescreener *screener);

} // namespace winnow
