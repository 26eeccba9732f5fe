#include "app/taste/prescreener.h"

#include "app/scoring/builtin/inparts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace winnow {

namespace {

// The standard deviations of the other values relative to the taste. Chosen on the test readers' days:
// nearness of 0.5 to 1, with less of the untrained value, leaves out half of the papers at 98 % recall; the
// results differ by less than those of two days.
constexpr double weightOfNearness = 0.75;
constexpr double weightOfUntrained = 0.2;

constexpr size_t mostKept = 400; // papers to compare with; more make it slower, not better
constexpr size_t nearest = 5;    // how many of the closest ones count

double logOdds(double chance) {
    constexpr double least = 1e-6;
    const double bounded = std::clamp(chance, least, 1 - least);
    return std::log(bounded / (1 - bounded));
}

// The cosine between their words; both have a length of about 1, and are in stem order.
double likeness(const std::vector<WordFeature> &some, const std::vector<WordFeature> &others) {
    double sum = 0;
    auto other = others.begin();
    for (const WordFeature &word : some) {
        while (other != others.end() && other->stem < word.stem)
            ++other;
        if (other == others.end())
            break;
        if (other->stem == word.stem)
            sum += double(word.value) * double(other->value);
    }
    return sum;
}

std::vector<WordFeature> withoutNames(const std::vector<WordFeature> &words) {
    std::vector<WordFeature> plain;
    std::ranges::copy_if(words, std::back_inserter(plain), [](const WordFeature &w) { return !w.isName; });
    return plain;
}

} // namespace

std::shared_ptr<const Prescreener> Prescreener::learn(const Criteria &criteria,
                                                      const std::vector<TasteExample> &examples,
                                                      const QDateTime &now, int halfLifeDays) {
    const auto reader = std::make_shared<const FeatureReader>(criteria);
    const TasteLearner learner(*reader);
    const auto lessons =
        madeInParts<TasteLesson>(examples.size(), [&](size_t i) { return learner.lesson(examples[i]); });
    return learn(reader, lessons, now, halfLifeDays);
}

std::shared_ptr<const Prescreener> Prescreener::learn(std::shared_ptr<const FeatureReader> reader,
                                                      const std::vector<TasteLesson> &lessons,
                                                      const QDateTime &now, int halfLifeDays) {
    auto learning = TasteLearner(*reader).learn(lessons, now, halfLifeDays);
    if (!learning)
        return nullptr;
    const std::shared_ptr<Prescreener> made(new Prescreener(std::move(reader)));
    made->m_model = std::move(learning->model);
    made->keepPapers(lessons);
    made->measure(lessons, learning->heldOut);
    return made;
}

void Prescreener::keepPapers(const std::vector<TasteLesson> &lessons) {
    std::vector<const TasteLesson *> kept;
    for (const TasteLesson &lesson : lessons) {
        if (lesson.evidence.decision == Decision::Keep)
            kept.push_back(&lesson);
    }
    std::ranges::stable_sort(kept, std::greater(), [](const TasteLesson *lesson) { return lesson->day; });
    kept.resize(std::min(kept.size(), mostKept));
    for (const TasteLesson *lesson : kept)
        m_kept.push_back({withoutNames(lesson->features.words), lesson->day});
}

// To the closest kept papers of other days, since nothing may be known about its own day.
double Prescreener::nearness(const PaperFeatures &features, QDate without) const {
    std::array<double, nearest> best{};
    for (const KeptPaper &kept : m_kept) {
        if (without.isValid() && kept.day == without)
            continue;
        const double likely = likeness(features.words, kept.words);
        const auto least = std::ranges::min_element(best);
        *least = std::max(*least, likely);
    }
    return std::accumulate(best.begin(), best.end(), 0.0) / double(nearest);
}

double Prescreener::sum(double taste, double nearness, double untrained) const {
    return m_taste.of(logOdds(taste)) + weightOfNearness * m_nearness.of(nearness) +
           weightOfUntrained * m_untrained.of(untrained);
}

double Prescreener::value(const PaperFeatures &features) const {
    return sum(m_model.value(features), nearness(features, {}), double(features.untrained));
}

std::vector<double> Prescreener::values(const std::vector<Paper> &papers) const {
    return madeInParts<double>(papers.size(), [&](size_t i) { return value(papers[i]); });
}

// Uses all held-out papers, or an even sample if there are very many.
void Prescreener::measure(const std::vector<TasteLesson> &lessons, const std::vector<double> &heldOut) {
    constexpr size_t enough = 3'000;
    const size_t step = lessons.size() / enough + 1;
    std::vector<size_t> looked;
    for (size_t i = 0; i < lessons.size(); ++i) {
        if (i % step == 0 || lessons[i].evidence.decision == Decision::Keep)
            looked.push_back(i);
    }
    const auto near = madeInParts<double>(looked.size(), [&](size_t at) {
        const TasteLesson &lesson = lessons[looked[at]];
        return nearness(lesson.features, lesson.day);
    });
    const auto scaleOf = [&](auto valueAt) {
        double total = 0;
        double square = 0;
        for (size_t at = 0; at < looked.size(); ++at) {
            const double value = valueAt(at);
            total += value;
            square += value * value;
        }
        const double mean = total / double(looked.size());
        return Scale{mean, std::sqrt(std::max(square / double(looked.size()) - mean * mean, 1e-9))};
    };
    m_taste = scaleOf([&](size_t at) { return logOdds(heldOut[looked[at]]); });
    m_nearness = scaleOf([&](size_t at) { return near[at]; });
    m_untrained = scaleOf([&](size_t at) { return double(lessons[looked[at]].features.untrained); });
    for (size_t at = 0; at < looked.size(); ++at) {
        const TasteLesson &lesson = lessons[looked[at]];
        if (lesson.evidence.decision == Decision::Keep)
            m_record.add(lesson.day, sum(heldOut[looked[at]], near[at], double(lesson.features.untrained)));
    }
}

} // namespace winnow
