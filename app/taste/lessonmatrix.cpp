#include "app/taste/lessonmatrix.h"

#include <algorithm>
#include <cmath>

namespace winnow {

std::vector<quint64> LessonMatrix::stemsOf(const std::vector<TasteLesson> &lessons) {
    std::vector<quint64> all;
    for (const TasteLesson &lesson : lessons) {
        for (const WordFeature &word : lesson.features.words)
            all.push_back(word.stem);
    }
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

void LessonMatrix::measureFacts(const std::vector<TasteLesson> &lessons, const FeatureReader &reader,
                                const TasteTuning &tuning) {
    const size_t count = reader.factCount();
    const double facets = std::max<double>(1, double(reader.facets().size()));
    for (size_t i = 0; i < count; ++i) {
        double sum = 0;
        double square = 0;
        for (const TasteLesson &lesson : lessons) {
            const double value = double(lesson.features.facts[i]);
            sum += value;
            square += value * value;
        }
        const double mean = sum / double(lessons.size());
        const double deviation = std::sqrt(std::max(square / double(lessons.size()) - mean * mean, 1e-6));
        const double variance = i == 0                           ? tuning.untrainedFree
                                : i == 1                         ? tuning.novelty
                                : i < 2 + reader.facets().size() ? tuning.facetWords / facets
                                                                 : tuning.facetMeaning / facets;
        means.push_back(float(mean));
        scales.push_back(float(std::sqrt(variance) / deviation));
        if (i == 0)
            untrainedScale = 1 / deviation;
    }
}

LessonMatrix::LessonMatrix(const std::vector<TasteLesson> &lessons, const FeatureReader &reader,
                           const TasteTuning &tuning)
    : matrix(0, 0),
      stems(stemsOf(lessons)),
      wordScale(float(std::sqrt(tuning.words))),
      meaningScale(float(std::sqrt(tuning.meaning))),
      biasScale(float(std::sqrt(tuning.bias))) {
    measureFacts(lessons, reader, tuning);
    const size_t dimensions = size_t(reader.vectors().dimensions());
    matrix = DesignMatrix(stems.size(), scales.size() + dimensions + 1);
    std::vector<SparseRows::Entry> sparse;
    std::vector<float> dense;
    for (const TasteLesson &lesson : lessons) {
        sparse.clear();
        dense.clear();
        auto place = stems.begin();
        for (const WordFeature &word : lesson.features.words) {
            place = std::lower_bound(place, stems.end(), word.stem);
            sparse.push_back({quint32(place - stems.begin()), word.value * wordScale});
        }
        for (size_t i = 0; i < scales.size(); ++i)
            dense.push_back((lesson.features.facts[i] - means[i]) * scales[i]);
        for (size_t i = 0; i < dimensions; ++i)
            dense.push_back(i < lesson.features.meaning.size() ? lesson.features.meaning[i] * meaningScale
                                                               : 0);
        dense.push_back(biasScale);
        matrix.add(sparse, dense);
    }
}

} // namespace winnow
