#pragma once

#include "app/meaning/wordvectors.h"

#include <QByteArrayView>

namespace winnow {

// A paper's meaning in 100 bytes: the first 96 dimensions, a byte each, and what makes their length 1. A
// meaning that is not known is all zeros.
inline constexpr qsizetype packedMeaningSize = 100;

QByteArray packed(const MeaningVector &meaning);
// Of packedMeaningSize bytes each; 0 where one is not known.
float packedCosine(const char *one, const char *other);
inline bool isKnownMeaning(QByteArrayView packed) {
    return packed.size() == packedMeaningSize && packed.count('\0') != packedMeaningSize;
}

} // namespace winnow
