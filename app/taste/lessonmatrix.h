#pragma once

#include "app/taste/logisticregression.h"
#include "app/taste/tastelesson.h"

#include <vector>

namespace winnow {

// The scaled features of all lessons as one matrix, and the conversion of its weights to those of the
// features.
class LessonMatrix final {
public:
    LessonMatrix(const std::vector<TasteLesson> &lessons, const FeatureReader &reader,
                 const TasteTuning &tuning);

    DesignMatrix matrix;
    std::vector<quint64> stems;
    std::vector<float> means;  // of the facts
    std::vector<float> scales; // of the facts
    float wordScale = 1;
    float meaningScale = 1;
    float biasScale = 1;
    double untrainedScale = 1; // the standard deviation

private:
    void measureFacts(const std::vector<TasteLesson> &lessons, const FeatureReader &reader,
                      const TasteTuning &tuning);
    static std::vector<quint64> stemsOf(const std::vector<TasteLesson> &lessons);
};

} // namespace winnow
