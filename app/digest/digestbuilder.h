#pragma once

#include "app/criteria/criteria.h"
#include "app/model/digest.h"
#include "app/model/paperrow.h"

#include <QHash>
#include <QSet>

namespace winnow {

// What the papers of a digest are ordered by: what the scorer said, as ever, or the rank on their day
// (dayrank.h).
enum class DigestOrder { Score, Rank };

// What a day's digest is made of.
struct DigestInput {
    QDate day;
    QString model;
    Usage usage;
    std::optional<int> announced = std::nullopt; // none: not known
    std::optional<int> scanned = std::nullopt;
    std::vector<PaperRow> rows; // any order
    Criteria criteria;
    CutOffs cutOffs;
    QStringList followedAuthors; // compared without case, accents and TeX
    QSet<ArxivId> matched;     // unscored, taken for their authors by the digest that they were imported with
    int authorMatchScore = 20; // a followed author's paper sorts as if its scores added up to this
    DigestOrder order = DigestOrder::Score;
};

// Of a range: kept papers first, then in their order; with day, decision, notes and tags. `rows`: each paper
// once. Day, counts, figures and criteria of the input say nothing here.
Digest buildRangeDigest(const DigestInput &input, const DigestRange &range);

// For rows that came without them.
void addAbstracts(Digest &digest, const QHash<ArxivId, QString> &abstracts);

// Chooses and orders the papers, as NOTES.md says. Skipped papers are left out, kept ones are taken whatever
// their scores, also when they have none. Pure.
Digest buildDigest(const DigestInput &input);

} // namespace winnow
