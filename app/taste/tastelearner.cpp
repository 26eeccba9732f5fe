#include "app/taste/tastelearner.h"

#include "app/scoring/builtin/inparts.h"
#include "app/taste/lessonmatrix.h"
#include "app/taste/logisticregression.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace winnow {

namespace {

// Several signals weigh more than one, and may contradict each other.
void addSignal(Lesson &lesson, double target, double weight) {
    lesson.target = (lesson.target * lesson.weight + target * weight) / (lesson.weight + weight);
    lesson.weight += weight;
}

// What a paper's evidence says.
Lesson lessonOf(const TasteEvidence &evidence) {
    Lesson lesson;
    if (evidence.decision == Decision::Keep)
        addSignal(lesson, 1, 1);
    else if (evidence.decision == Decision::Skip)
        addSignal(lesson, 0, 1);
    else if (evidence.decision == Decision::Later)
        addSignal(lesson, 1, 0.5);
    if (evidence.ownRelevance)
        addSignal(lesson, (*evidence.ownRelevance - 1) / 9.0, 1);
    if (evidence.isTagged)
        addSignal(lesson, 1, 0.5);
    if (evidence.modelRelevance)
        addSignal(lesson, (*evidence.modelRelevance - 1) / 9.0, 0.25);
    return lesson;
}

double ageWeight(const TasteEvidence &evidence, const QDateTime &now, int halfLifeDays) {
    if (!evidence.decidedAt.isValid() || halfLifeDays <= 0)
        return 1;
    const double days = double(std::max<qint64>(0, evidence.decidedAt.secsTo(now))) / 86'400;
    return std::exp2(-days / halfLifeDays);
}

// A paper left undecided on a day with decisions is a weak "no", a little stronger above the lowest paper
// with a decision, since the reader looked down to there.
std::vector<Lesson> weigh(const std::vector<TasteLesson> &lessons, const TasteTuning &tuning,
                          const QDateTime &now, int halfLifeDays) {
    std::map<QDate, std::pair<double, QDateTime>> lowest; // rank, and time of the decision
    for (const TasteLesson &lesson : lessons) {
        if (!lesson.evidence.isOfReader())
            continue;
        const auto place = lowest.try_emplace(lesson.day, lesson.rank, lesson.evidence.decidedAt).first;
        place->second.first = std::min(place->second.first, lesson.rank);
        place->second.second = std::max(place->second.second, lesson.evidence.decidedAt);
    }
    std::vector<Lesson> weighed;
    for (const TasteLesson &lesson : lessons) {
        Lesson &own = weighed.emplace_back(lessonOf(lesson.evidence));
        TasteEvidence dated = lesson.evidence;
        if (!lesson.evidence.isOfReader()) {
            const auto day = lowest.find(lesson.day);
            const bool isPassed = day != lowest.end() && lesson.rank >= day->second.first;
            if (day != lowest.end() && (isPassed || !lesson.evidence.modelRelevance)) {
                addSignal(own, 0, lesson.share * (isPassed ? tuning.passed : tuning.unlabelled));
                dated.decidedAt = day->second.second;
            }
        }
        own.weight *= ageWeight(dated, now, halfLifeDays);
    }
    return weighed;
}

void balance(std::vector<Lesson> &lessons, double share) {
    double positive = 0;
    double negative = 0;
    for (const Lesson &lesson : lessons) {
        positive += lesson.weight * lesson.target;
        negative += lesson.weight * (1 - lesson.target);
    }
    if (positive <= 0 || negative <= 0)
        return;
    const double half = (positive + negative) / 2;
    constexpr double most = 12; // otherwise a few papers among very many would have to count for all
    const double ofPositive = std::min(most, std::pow(half / positive, share));
    const double ofNegative = std::min(most, std::pow(half / negative, share));
    for (Lesson &lesson : lessons) {
        const double yes = lesson.weight * lesson.target * ofPositive;
        const double no = lesson.weight * (1 - lesson.target) * ofNegative;
        lesson.weight = yes + no;
        lesson.target = lesson.weight > 0 ? yes / lesson.weight : 0;
    }
}

// Learns from lessons, step by step.
class Learning final {
public:
    Learning(const std::vector<TasteLesson> &lessons, const FeatureReader &reader, const TasteTuning &tuning,
             const QDateTime &now, int halfLifeDays)
        : m_lessons(lessons),
          m_matrix(lessons, reader, tuning),
          m_plain(weigh(lessons, tuning, now, halfLifeDays)),
          m_days(daysOf(lessons)),
          m_trust(std::min(1.0, double(m_days.size()) / tuning.days)) {
        m_weighed = m_plain;
        balance(m_weighed, tuning.balance);
        const double temper = temperOf(m_plain, tuning);
        for (size_t i = 0; i < lessons.size(); ++i) {
            m_weighed[i].weight *= temper;
            m_weighed[i].offset = tuning.untrained * m_matrix.untrainedScale *
                                  double(lessons[i].features.untrained - m_matrix.means.front());
        }
        m_weights = fitLogistic(m_matrix.matrix, m_weighed);
        doubtUndecided(tuning.doubt);
        m_weights = fitLogistic(m_matrix.matrix, m_weighed, std::move(m_weights));
    }

    const LessonMatrix &matrix() const { return m_matrix; }
    double trust() const { return m_trust; } // 0 to 1: in what was learned
    const std::vector<double> &weights() const { return m_weights; }

    // The log odds of each lesson from a fit without knowledge of its day.
    std::vector<double> heldOut(int folds) const {
        constexpr double roughly = 1e-2; // sufficient for counting
        const std::vector<int> parts = partsOf(folds);
        const auto fits = madeInParts<std::vector<double>>(size_t(folds), [&](size_t part) {
            std::vector<Lesson> others = m_weighed;
            for (size_t i = 0; i < others.size(); ++i)
                others[i].weight = size_t(parts[i]) == part ? 0 : others[i].weight;
            return fitLogistic(m_matrix.matrix, others, m_weights, roughly);
        });
        std::vector<double> odds;
        for (size_t i = 0; i < m_lessons.size(); ++i)
            odds.push_back(m_weighed[i].offset + m_trust * m_matrix.matrix.times(i, fits[size_t(parts[i])]));
        return odds;
    }

    // Slope and intercept that turn held-out odds into probabilities, based only on the reader's decisions,
    // weighted by age. With few decisions, they change little.
    std::pair<double, double> calibration(const std::vector<double> &odds) const {
        constexpr float slopeMoves = 0.5F; // standard deviations of the prior, before any decisions
        constexpr float interceptMoves = 3;
        constexpr double leastSlope = 0.1; // keeps the order
        DesignMatrix line(0, 2);
        std::vector<Lesson> said = m_plain;
        for (size_t i = 0; i < said.size(); ++i) {
            line.add({}, {float(odds[i]) * slopeMoves, interceptMoves});
            said[i].offset = odds[i];
            if (!m_lessons[i].evidence.isOfReader())
                said[i].weight = 0;
        }
        const std::vector<double> found = fitLogistic(line, said);
        return {std::max(leastSlope, 1 + double(slopeMoves) * found[0]), double(interceptMoves) * found[1]};
    }

private:
    static double temperOf(const std::vector<Lesson> &lessons, const TasteTuning &tuning) {
        double evidence = 0;
        for (const Lesson &lesson : lessons)
            evidence += lesson.weight;
        constexpr double ofFewDays = 200;
        return tuning.temper * std::cbrt(ofFewDays / std::max(evidence, 1.0));
    }

    // An undecided paper that resembles the kept ones was probably not passed over.
    void doubtUndecided(double doubt) {
        for (size_t i = 0; i < m_lessons.size(); ++i) {
            const TasteEvidence &evidence = m_lessons[i].evidence;
            if (evidence.isOfReader() || evidence.modelRelevance || m_weighed[i].weight <= 0)
                continue;
            const double odds = m_weighed[i].offset + m_matrix.matrix.times(i, m_weights);
            m_weighed[i].weight *= std::pow(1 - logistic(odds), doubt);
        }
    }

    // Those with signals from the reader or a model, each with its index.
    static std::map<QDate, int> daysOf(const std::vector<TasteLesson> &lessons) {
        std::map<QDate, int> days;
        for (const TasteLesson &lesson : lessons) {
            if (lesson.evidence.isOfReader() || lesson.evidence.modelRelevance)
                days.emplace(lesson.day, 0);
        }
        int next = 0;
        for (auto &[day, place] : days)
            place = next++;
        return days;
    }

    // By whole days; if there is only one day, paper by paper.
    std::vector<int> partsOf(int folds) const {
        std::vector<int> parts;
        for (size_t i = 0; i < m_lessons.size(); ++i) {
            const auto day = m_days.find(m_lessons[i].day);
            parts.push_back((m_days.size() < 2 || day == m_days.end() ? int(i) : day->second) % folds);
        }
        return parts;
    }

    const std::vector<TasteLesson> &m_lessons;
    LessonMatrix m_matrix;
    std::vector<Lesson> m_plain; // kept and skipped papers count equally
    std::map<QDate, int> m_days;
    double m_trust;
    std::vector<Lesson> m_weighed;
    std::vector<double> m_weights;
};

std::vector<TasteRecord> recordOf(const std::vector<TasteLesson> &lessons,
                                  const std::vector<double> &chances) {
    std::vector<TasteRecord> record;
    for (const double from : {0.0, 0.1, 0.25, 0.5, 0.75})
        record.push_back({from, 0, 0});
    for (size_t i = 0; i < lessons.size(); ++i) {
        const Decision decision = lessons[i].evidence.decision;
        if (decision != Decision::Keep && decision != Decision::Skip)
            continue;
        const auto next =
            std::ranges::find_if(record, [&](const TasteRecord &bin) { return bin.from > chances[i]; });
        TasteRecord &bin = *std::prev(next);
        ++bin.said;
        bin.kept += decision == Decision::Keep ? 1 : 0;
    }
    return record;
}

} // namespace

TasteLesson TasteLearner::lesson(const TasteExample &example) const {
    TasteLesson lesson{m_reader.read(example.paper), example.day, example.evidence, 0, example.share};
    lesson.rank = double(lesson.features.untrained);
    return lesson;
}

std::optional<TasteLearning> TasteLearner::learn(const std::vector<TasteLesson> &lessons,
                                                 const QDateTime &now, int halfLifeDays) const {
    TasteLearning learning;
    TasteModel &model = learning.model;
    for (const TasteLesson &lesson : lessons) {
        model.m_decisions += lesson.evidence.isOfReader() ? 1 : 0;
        model.m_kept += lesson.evidence.decision == Decision::Keep ? 1 : 0;
    }
    if (model.m_kept < leastKept)
        return std::nullopt;
    const Learning found(lessons, m_reader, m_tuning, now, halfLifeDays);
    const LessonMatrix &matrix = found.matrix();
    std::vector<double> weights = found.weights();
    for (double &weight : weights)
        weight *= found.trust();
    for (size_t i = 0; i < matrix.stems.size(); ++i)
        model.m_words.push_back({matrix.stems[i], float(weights[i]) * matrix.wordScale});
    size_t next = matrix.stems.size();
    for (const float scale : matrix.scales)
        model.m_facts.push_back(float(weights[next++]) * scale);
    model.m_facts.front() += float(m_tuning.untrained * matrix.untrainedScale);
    model.m_factMeans = matrix.means;
    for (int i = 0; i < m_reader.vectors().dimensions(); ++i)
        model.m_meaning.push_back(float(weights[next++]) * matrix.meaningScale);
    model.m_bias = weights[next] * double(matrix.biasScale);
    model.m_vectorsNumber = m_reader.vectors().number();
    model.m_reading = m_reader.fingerprint();

    learning.heldOut = found.heldOut(m_tuning.folds);
    std::tie(model.m_slope, model.m_intercept) = found.calibration(learning.heldOut);
    for (double &odds : learning.heldOut)
        odds = logistic(model.m_slope * odds + model.m_intercept);
    model.m_record = recordOf(lessons, learning.heldOut);
    return learning;
}

// A word in only one paper says little, however large its weight.
void TasteLearner::nameWords(TasteModel &model, const std::vector<TasteExample> &examples) const {
    constexpr int leastPapers = 3;
    constexpr size_t most = 400;  // words
    constexpr int enough = 1'500; // newest papers
    std::map<quint64, TasteModel::Name> names;
    int looked = 0;
    for (const TasteExample &example : examples) {
        if (!example.evidence.isOfReader() || ++looked > enough)
            continue;
        Paper withoutNames = example.paper;
        withoutNames.authors.clear();
        withoutNames.categories.clear();
        for (const auto &[stem, text] : m_reader.names(withoutNames, paperWords(withoutNames)))
            ++names.try_emplace(stem, TasteModel::Name{text, 0}).first->second.papers;
    }
    std::vector<std::pair<double, quint64>> strongest;
    for (const auto &[stem, name] : names) {
        if (name.papers >= leastPapers)
            strongest.emplace_back(-std::abs(model.weightOf(stem)) * std::sqrt(double(name.papers)), stem);
    }
    std::ranges::sort(strongest);
    strongest.resize(std::min(strongest.size(), most));
    model.m_names.clear();
    for (const auto &[strength, stem] : strongest)
        model.m_names.emplace(stem, names.at(stem));
}

} // namespace winnow
