#pragma once

#include "app/model/digest.h"
#include "app/score/summary/summaryplan.h"

namespace winnow {

// Of a range's papers, the most important first, whatever groups the digest has.
SummaryRequest summaryRequest(const Digest &digest, const ModelAccess &access);

} // namespace winnow
