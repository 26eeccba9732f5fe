#include "app/meaning/wordvectors.h"

#include <cmath>

namespace winnow {

float cosine(const MeaningVector &one, const MeaningVector &other) {
    if (one.size() != other.size())
        return 0;
    float dot = 0;
    float oneSquare = 0;
    float otherSquare = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        dot += one[i] * other[i];
        oneSquare += one[i] * one[i];
        otherSquare += other[i] * other[i];
    }
    const float length = std::sqrt(oneSquare) * std::sqrt(otherSquare);
    return length > 0 ? dot / length : 0;
}

bool WordVectors::add(quint64 stem, float weight, MeaningVector &sum) const {
    const auto place = m_places.find(stem);
    if (place == m_places.end())
        return false;
    constexpr float step = 1.0F / 127;
    const size_t begin = size_t(place->second) * size_t(m_dimensions);
    for (size_t i = 0; i < size_t(m_dimensions); ++i)
        sum[i] += weight * step * float(m_values[begin + i]);
    return true;
}

} // namespace winnow
