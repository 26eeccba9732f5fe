#pragma once

#include "app/scoring/builtin/profile.h"

namespace winnow {

// Turns a reading's value into 1 to 10. Criteria differ in how much they find in any paper; so that 7 means
// the same under all of them, the scale is set by the values of the reference papers from the field that fits
// the criteria best.
class RelevanceScale final {
public:
    RelevanceScale() = default;
    explicit RelevanceScale(const ScoringProfile &profile);
    int relevance(double value) const;
    double fine(double value) const; // 0 to 1, different for different values

private:
    double m_two = 0; // values at which steps begin
    double m_seven = 0;
    double m_stepAbove = 0;
};

} // namespace winnow
