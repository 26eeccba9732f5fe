#pragma once

#include "app/scoring/builtin/profile.h"

namespace winnow {

// Turns a reading's value into 1 to 10. Criteria differ in how much they find in any paper; so that 7 means
// the same under all of them, the scale is set by what the reference papers reach, of that field which fits
// the criteria best.
class RelevanceScale final {
public:
    explicit RelevanceScale(const ScoringProfile &profile);
    int relevance(double value) const;
    double fine(double value) const; // 0 to 1, and never the same for two values

private:
    double m_two = 0; // values at which steps begin
    double m_seven = 0;
    double m_stepAbove = 0;
};

} // namespace winnow
