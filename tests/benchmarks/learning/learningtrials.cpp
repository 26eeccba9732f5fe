#include "tests/benchmarks/learning/learningtrials.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <set>

namespace winnow::bench {

namespace {

std::vector<bool> bestOf(const DecidedDay &day, size_t most) {
    std::vector<size_t> order(day.lessons.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, std::greater(), [&](size_t i) { return day.untrained[i]; });
    std::vector<bool> best(order.size());
    for (size_t i = 0; i < std::min(most, order.size()); ++i)
        best[order[i]] = true;
    return best;
}

double percent(double share) {
    return 100 * share;
}

} // namespace

LearningTrials::LearningTrials(const FeatureReader &reader, const std::vector<DecidedDay> &days)
    : m_reader(reader), m_days(days) {
    constexpr size_t most = 40;
    for (const DecidedDay &day : days)
        m_best.push_back(bestOf(day, most));
}

void LearningTrials::print(const char *what, const Decided &decided) const {
    const LearningTrial trial(m_reader, m_days, {});
    const Found before = trial.untrained(decided);
    const Found after = trial.run(decided);
    std::printf("%-34s %.3f / %2.0f / %2.0f   odd %.3f, even %.3f   untrained %.3f / %2.0f / %2.0f\n", what,
                after.area, percent(after.bestFifth), percent(after.bestTwoFifths), after.odd, after.even,
                before.area, percent(before.bestFifth), percent(before.bestTwoFifths));
    std::fflush(stdout);
}

void LearningTrials::firstDays() const {
    for (const size_t count : {3, 5, 10, 17}) {
        const QByteArray name = QByteArray::number(qulonglong(count)) + " days";
        print((name + ", best 40").constData(),
              [&](size_t day, size_t paper) { return day < count && isBest(day, paper); });
        print((name + ", all").constData(), [&](size_t day, size_t) { return day < count; });
    }
}

// From the first half of the days, so that the other half is there to be tried.
Decided LearningTrials::drawn(int decisions, bool onlyBest, quint32 seed) const {
    std::vector<std::pair<size_t, size_t>> papers;
    for (size_t day = 0; day < m_days.size() / 2; ++day) {
        for (size_t paper = 0; paper < m_days[day].lessons.size(); ++paper) {
            if (!onlyBest || isBest(day, paper))
                papers.emplace_back(day, paper);
        }
    }
    QRandomGenerator random(seed);
    std::shuffle(papers.begin(), papers.end(), random);
    papers.resize(std::min(papers.size(), size_t(decisions)));
    return [taken = std::set(papers.begin(), papers.end())](size_t day, size_t paper) {
        return taken.contains({day, paper});
    };
}

void LearningTrials::printDraws(int decisions, bool onlyBest) const {
    constexpr quint32 draws = 10;
    const LearningTrial trial(m_reader, m_days, {});
    double after = 0;
    double before = 0;
    for (quint32 draw = 0; draw < draws; ++draw) {
        const Decided decided = drawn(decisions, onlyBest, draw);
        after += trial.run(decided).area / draws;
        before += trial.untrained(decided).area / draws;
    }
    std::printf("%5d decisions, %-17s %.3f   untrained %.3f   %+.3f\n", decisions,
                onlyBest ? "best 40 of a day" : "all", after, before, after - before);
    std::fflush(stdout);
}

void LearningTrials::draws() const {
    for (const int decisions : {1, 2, 5, 10, 20, 50, 100, 300, 1'000}) {
        printDraws(decisions, false);
        printDraws(decisions, true);
    }
}

void LearningTrials::oneSided() const {
    for (const size_t days : {1, 3, 10}) {
        const QByteArray name = QByteArray::number(qulonglong(days)) + " days, ";
        print((name + "only keeps").constData(),
              [&](size_t day, size_t paper) { return day < days && m_days[day].chosen[paper]; });
        print((name + "only skips").constData(), [&](size_t day, size_t paper) {
            return day < days && isBest(day, paper) && !m_days[day].chosen[paper];
        });
    }
    print("one day, all", [](size_t day, size_t) { return day == 0; });
    print("one day, best 40", [this](size_t day, size_t paper) { return day == 0 && isBest(day, paper); });
}

void LearningTrials::withoutNames() const {
    constexpr size_t count = 10;
    std::vector<DecidedDay> hidden = m_days;
    for (DecidedDay &day : hidden) {
        for (TasteLesson &lesson : day.lessons)
            std::erase_if(lesson.features.words, [](const WordFeature &word) { return word.isName; });
    }
    const Decided decided = [this](size_t day, size_t paper) { return day < count && isBest(day, paper); };
    std::printf("10 days, best 40, no authors and categories: %.3f\n",
                LearningTrial(m_reader, hidden, {}).run(decided).area);
}

void LearningTrials::timeOf(int decisions) const {
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    std::vector<TasteLesson> lessons;
    for (size_t day = 0; int(lessons.size()) < decisions; day = (day + 1) % m_days.size()) {
        for (size_t paper = 0; paper < m_days[day].lessons.size(); ++paper) {
            TasteLesson lesson = m_days[day].lessons[paper];
            lesson.day = QDate(2025, 1, 1).addDays(int(lessons.size()) / 40);
            lesson.evidence.decision = m_days[day].chosen[paper] ? Decision::Keep : Decision::Skip;
            lessons.push_back(std::move(lesson));
        }
    }
    QElapsedTimer timer;
    timer.start();
    const bool isLearned = TasteLearner(m_reader).learn(lessons, now).has_value();
    std::printf("%zu decisions learned from in %lld ms%s\n", lessons.size(),
                static_cast<long long>(timer.elapsed()), isLearned ? "" : ": nothing");
}

} // namespace winnow::bench
