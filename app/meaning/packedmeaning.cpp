#include "app/meaning/packedmeaning.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace winnow {

namespace {

constexpr size_t packedDimensions = 96;

float factorOf(const char *packed) {
    float factor = 0;
    std::memcpy(&factor, packed + packedDimensions, sizeof(factor));
    return std::isfinite(factor) ? factor : 0; // whatever a damaged file contains
}

} // namespace

QByteArray packed(const MeaningVector &meaning) {
    QByteArray bytes(packedMeaningSize, '\0');
    const size_t dimensions = std::min(meaning.size(), packedDimensions);
    float largest = 0;
    for (size_t i = 0; i < dimensions; ++i)
        largest = std::max(largest, std::abs(meaning[i]));
    if (!(largest > 0))
        return bytes;
    float square = 0;
    for (size_t i = 0; i < dimensions; ++i) {
        const auto value = static_cast<std::int8_t>(std::lround(meaning[i] / largest * 127));
        bytes[qsizetype(i)] = static_cast<char>(value);
        square += float(value) * float(value);
    }
    const float factor = 1 / std::sqrt(square);
    std::memcpy(bytes.data() + packedDimensions, &factor, sizeof(factor));
    return bytes;
}

float packedCosine(const char *one, const char *other) {
    const auto *a = reinterpret_cast<const std::int8_t *>(one);
    const auto *b = reinterpret_cast<const std::int8_t *>(other);
    int dot = 0;
    for (size_t i = 0; i < packedDimensions; ++i)
        dot += int(a[i]) * int(b[i]);
    return float(dot) * factorOf(one) * factorOf(other);
}

} // namespace winnow
