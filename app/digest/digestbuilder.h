#pragma once

#include "app/criteria/criteria.h"
#include "app/model/digest.h"
#include "app/model/paperrow.h"

#include <QHash>
#include <QSet>

namespace winnow {

// The order of papers in a digest: by score, as always, or by rank on their day (dayrank.h).
enum class DigestOrder { Score, Rank };

// The input for a day's digest.
struct DigestInput {
    QDate day;
    QString model;
    Usage usage;
    std::optional<int> announced = std::nullopt; // none: unknown
    std::optional<int> scanned = std::nullopt;
    std::vector<PaperRow> rows; // any order
    Criteria criteria;
    CutOffs cutOffs;
    QStringList followedAuthors; // compared ignoring case, accents and TeX
    QSet<ArxivId>
        matched; // without a score, included for their authors by the digest they were imported with
    int authorMatchScore = 20; // papers by followed authors sort as if this were their score
    DigestOrder order = DigestOrder::Score;
};

// For a range: kept papers first, then by their order; with day, decision, notes and tags. `rows`: each paper
// once. Day, counts, usage and criteria of the input are not used.
Digest buildRangeDigest(const DigestInput &input, const DigestRange &range);

// For rows that were read without them.
void addAbstracts(Digest &digest, const QHash<ArxivId, QString> &abstracts);

// Selects and orders the papers as described in NOTES.md. Skipped papers are left out; kept ones are included
// whatever their scores, even without any. Pure.
Digest buildDigest(const DigestInput &input);

} // namespace winnow
