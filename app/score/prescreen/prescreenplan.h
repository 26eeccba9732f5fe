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

// Which of a day's papers a model is asked about, by what the reader keeps.
struct PrescreenPlan {
    OpenPapers open;                     // as it is then
    std::vector<PrescreenedPaper> fresh; // what is to be stored of papers that were looked at now
    PrescreenEstimate estimate;          // without what it saves
};

// At most so many dropped papers a day are asked about all the same, to see what is missed.
constexpr int mostAudited = 3;

// What was dropped at another recall than the request's is open again.
OpenPapers withStanding(OpenPapers open, const PrescreenWish &wish);
// Whether there are papers that pre-screening has not looked at yet. `open`: of withStanding().
bool isToBePrescreened(const OpenPapers &open, const PrescreenWish &wish);
// What was chosen before stays so. `open`: of withStanding(). screener: null where too little was kept; then,
// and where its decisions do not suffice, all stay and the estimate says what is missing. Papers of followed
// authors stay. Which dropped ones are audited depends on their ids alone, so that they are no better or
// worse than the others.
PrescreenPlan planPrescreening(OpenPapers open, const PrescreenWish &wish, const Prescreener *screener);

} // namespace winnow
