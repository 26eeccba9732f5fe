#pragma once

#include "app/meaning/wordvectors.h"

#include <QByteArrayView>

namespace winnow {

// A paper's meaning in 100 bytes: the first 96 dimensions, a byte each, and a factor that makes the length 1.
// An unknown meaning is all zeros.
inline constexpr qsizetype packedMeaningSize = 100;

QByteArray packed(const MeaningVector &meaning);
// Each of packedMeaningSize bytes; 0 if either is unknown.
float packedCosine(const char *one, const char *other);
inline bool isKnownMeaning(QByteArrayView packed) {
    return packed.size() == packedMeaningSize && packed.count('\0') != packedMeaningSize;
}

} // namespace winnow
