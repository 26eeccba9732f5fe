#pragma once

#include "app/model/digest.h"
#include "app/score/summary/summaryplan.h"

namespace winnow {

// The papers of a range, the most important first, however the digest is grouped.
SummaryRequest summaryRequest(const Digest &digest, const ModelAccess &access);

} // namespace winnow
