#include "ui/papers/focus/pace.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace winnow {

namespace {

constexpr qint64 firstGuess = 10'000; // milliseconds; also averaged in with the first few decisions
constexpr qint64 longest = 180'000;   // milliseconds; longer means the user was away
constexpr size_t enough = 5;
constexpr size_t remembered = 50; // the pace of an hour ago says little

} // namespace

void Pace::add(qint64 milliseconds) {
    if (milliseconds < 0 || milliseconds > longest)
        return;
    m_times.push_back(milliseconds);
    if (m_times.size() > remembered)
        m_times.pop_front();
}

double Pace::secondsPerPaper() const {
    std::vector<qint64> times(m_times.begin(), m_times.end());
    if (times.size() < enough)
        times.insert(times.end(), enough - times.size(), firstGuess);
    std::ranges::sort(times);
    const size_t middle = times.size() / 2;
    const double median = times.size() % 2 == 1 ? static_cast<double>(times[middle])
                                                : static_cast<double>(times[middle - 1] + times[middle]) / 2;
    return median / 1000;
}

QString leftText(int papers, double secondsPerPaper) {
    const QString left = Pace::tr("%n left", "papers", papers);
    const int minutes = static_cast<int>(std::lround(papers * secondsPerPaper / 60));
    if (minutes < 1)
        return Pace::tr("%1, less than a minute").arg(left);
    constexpr int hour = 60;
    constexpr int longInMinutes = 90;
    if (minutes < longInMinutes)
        return Pace::tr("%1, about %2 min").arg(left).arg(minutes);
    constexpr int step = 5; // a guess of hours is not exact to the minute
    const int rounded = (minutes + step / 2) / step * step;
    return Pace::tr("%1, about %2 h %3 min").arg(left).arg(rounded / hour).arg(rounded % hour);
}

QString worthText(double papers) {
    const int rounded = static_cast<int>(std::lround(papers));
    if (rounded < 1)
        return Pace::tr("hardly any worth reading left");
    if (rounded == 1)
        return Pace::tr("about one worth reading left");
    return Pace::tr("about %n worth reading left", "papers, two or more", rounded);
}

} // namespace winnow
