#include "app/taste/recallrecord.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

// The probability of at most `count` successes in `of` trials.
double atMost(int count, int of, double chance) {
    double sum = 0;
    for (int i = 0; i <= count; ++i)
        sum += std::exp(std::lgamma(of + 1.0) - std::lgamma(i + 1.0) - std::lgamma(of - i + 1.0) +
                        i * std::log(chance) + (of - i) * std::log1p(-chance));
    return sum;
}

// The success probability for which at most `count` successes in `of` have the probability `tail`.
double chanceOf(int count, int of, double tail) {
    constexpr int steps = 60;
    double low = 0;
    double high = 1;
    for (int i = 0; i < steps; ++i) {
        const double middle = (low + high) / 2;
        (atMost(count, of, middle) > tail ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

ShareInterval shareOf(int count, int of) {
    constexpr double tail = 0.025;
    ShareInterval interval;
    interval.share = double(count) / double(of);
    interval.low = count == 0 ? 0 : chanceOf(count - 1, of, 1 - tail);
    interval.high = count == of ? 1 : chanceOf(count, of, tail);
    return interval;
}

int RecallRecord::leastKept(int percent) {
    return 100 / std::max(1, 100 - percent);
}

void RecallRecord::add(QDate day, double value) {
    m_values.push_back(value);
    m_days.insert(day);
}

int RecallRecord::missingKept(int percent) const {
    return std::max(0, leastKept(percent) - int(m_values.size()));
}

int RecallRecord::missingDays() const {
    return std::max(0, leastDays - int(m_days.size()));
}

std::optional<RecallCut> RecallRecord::cut(int percent) const {
    if (missingKept(percent) > 0 || missingDays() > 0)
        return std::nullopt;
    std::vector<double> values = m_values;
    std::ranges::sort(values);
    const int count = int(values.size());
    const int missable = count * (2 * (100 - percent) + 1) / 200; // the share is rounded to the requested one
    RecallCut cut;
    cut.least = values[size_t(missable)];
    const auto first = std::ranges::lower_bound(values, cut.least);
    cut.found = shareOf(int(values.end() - first), count);
    cut.kept = count;
    cut.days = int(m_days.size());
    return cut;
}

} // namespace winnow
