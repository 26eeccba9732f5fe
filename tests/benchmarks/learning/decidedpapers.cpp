#include "tests/benchmarks/learning/decidedpapers.h"

#include "app/scoring/builtin/builtinscorer.h"

#include <QTimeZone>

#include <array>
#include <cmath>

namespace winnow::bench {

std::vector<DecidedDay> readDays(const FeatureReader &reader, const Criteria &criteria,
                                 const JudgedDays &days) {
    const BuiltinScorer scorer(criteria);
    std::vector<DecidedDay> read;
    for (const auto &[name, papers] : days) {
        DecidedDay day;
        for (const JudgedPaper &judged : papers) {
            TasteLesson lesson;
            const PaperWords words = paperWords(judged.paper);
            lesson.features = reader.read(judged.paper, words);
            lesson.day = QDate::fromString(name, Qt::ISODate);
            const Score score = scorer.score(words);
            constexpr double tie = 1e-3;
            lesson.rank = score.relevance + 0.25 * score.novelty + tie * score.fine;
            day.untrained.push_back(lesson.rank);
            day.lessons.push_back(std::move(lesson));
            day.chosen.push_back(judged.chosen);
        }
        read.push_back(std::move(day));
    }
    return read;
}

bool LearningTrial::hasDecisions(size_t day, const Decided &decided) const {
    for (size_t paper = 0; paper < m_days[day].lessons.size(); ++paper) {
        if (decided(day, paper))
            return true;
    }
    return false;
}

template <class Value>
Found LearningTrial::measure(const Decided &decided, Value value) const {
    Found found;
    std::array<double, 2> areas{};
    std::array<int, 2> counts{};
    double chosen = 0;
    for (size_t day = 0; day < m_days.size(); ++day) {
        if (hasDecisions(day, decided))
            continue;
        RankedPapers ranked;
        for (size_t paper = 0; paper < m_days[day].lessons.size(); ++paper) {
            ranked.emplace_back(value(day, paper), m_days[day].chosen[paper]);
            chosen += m_days[day].chosen[paper] ? 1 : 0;
        }
        found.bestFifth += chosenAmongBest(ranked, 0.2);
        found.bestTwoFifths += chosenAmongBest(ranked, 0.4);
        if (const double area = areaUnderCurve(ranked); !std::isnan(area)) {
            areas[day % 2] += area;
            ++counts[day % 2];
        }
    }
    found.area = (areas[0] + areas[1]) / (counts[0] + counts[1]);
    found.odd = areas[0] / counts[0];
    found.even = areas[1] / counts[1];
    found.bestFifth /= chosen;
    found.bestTwoFifths /= chosen;
    return found;
}

Found LearningTrial::untrained(const Decided &decided) const {
    return measure(decided, [this](size_t day, size_t paper) { return m_days[day].untrained[paper]; });
}

Found LearningTrial::run(const Decided &decided) const {
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    std::vector<TasteLesson> lessons;
    for (size_t day = 0; day < m_days.size(); ++day) {
        if (!hasDecisions(day, decided))
            continue;
        for (size_t paper = 0; paper < m_days[day].lessons.size(); ++paper) {
            TasteLesson lesson = m_days[day].lessons[paper];
            if (decided(day, paper)) {
                lesson.evidence.decision = m_days[day].chosen[paper] ? Decision::Keep : Decision::Skip;
                lesson.evidence.decidedAt = now;
            }
            lessons.push_back(std::move(lesson));
        }
    }
    const auto learning = TasteLearner(m_reader, m_tuning).learn(lessons, now);
    if (!learning)
        return untrained(decided);
    return measure(decided, [&](size_t day, size_t paper) {
        return learning->model.value(m_days[day].lessons[paper].features);
    });
}

} // namespace winnow::bench
