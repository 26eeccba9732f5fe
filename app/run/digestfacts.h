#pragma once

#include "app/criteria/criteria.h"
#include "app/model/digest.h"
#include "app/model/paperrow.h"
#include "app/model/runrecord.h"

namespace winnow {

// What a digest says of how its papers were scored.

// The score whose criteria, scorer and model stand for the papers: that of the most, but a model's before the
// built-in scorer's, whose scores remain where a model's screening dropped the paper.
Score representative(const std::vector<PaperRow> &rows);
// That version, else the newest, else the default criteria.
Criteria criteriaOf(const Score &score, const std::vector<Criteria> &versions);
Usage usageOf(const std::vector<RunRecord> &runs, QDate day, const Score &score);
Usage usageOf(const std::vector<RunRecord> &runs, const DigestRange &range); // of all its days' runs

// `rows`: all papers that the digest could have taken.
DigestFrontMatter frontMatterFor(const Digest &digest, const std::vector<PaperRow> &rows,
                                 const Criteria &criteria);

} // namespace winnow
