#pragma once

#include "app/meaning/textmeaning.h"
#include "app/meaning/wordfrequencies.h"

namespace winnow {

// The words of a paper, weighted by frequency in the paper and rarity; together of length 1.
WordCounts wordProfile(const QString &title, const QString &abstract, const WordFrequencies &frequencies);

// The similarity of two papers' words, 0 to 1.
float profileCosine(const WordCounts &one, const WordCounts &other);

} // namespace winnow
