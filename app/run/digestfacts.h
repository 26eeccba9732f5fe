#pragma once

#include "app/criteria/criteria.h"
#include "app/model/digest.h"
#include "app/model/paperrow.h"
#include "app/model/runrecord.h"

namespace winnow {

// What a digest says about how its papers were scored.

// The score whose criteria, scorer and model are named for all papers: the most frequent one, but a model's
// rather than the built-in scorer's, whose scores remain for papers that the model screened out.
Score representative(const std::vector<PaperRow> &rows);
// That version, or else the newest, or else the default criteria.
Criteria criteriaOf(const Score &score, const std::vector<Criteria> &versions);
Usage usageOf(const std::vector<RunRecord> &runs, QDate day, const Score &score);
Usage usageOf(const std::vector<RunRecord> &runs, const DigestRange &range); // the runs of all its days

// `rows`: all papers that could be in the digest.
DigestFrontMatter frontMatterFor(const Digest &digest, const std::vector<PaperRow> &rows,
                                 const Criteria &criteria);

} // namespace winnow
