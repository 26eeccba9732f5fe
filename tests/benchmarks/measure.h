#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace winnow::bench {

// Milliseconds `work` takes: the median of several runs after one that warms up.
template <class Work>
double median(Work work, int runs = 9) {
    std::vector<double> times;
    for (int i = 0; i <= runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        if (i > 0)
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs / 2)];
}

inline void printRow(const QString &work, const QString &measured, const QString &budget) {
    std::printf("%-48s %12s %12s\n", qPrintable(work), qPrintable(measured), qPrintable(budget));
    std::fflush(stdout);
}

inline void printTime(const QString &work, double milliseconds, int budget) {
    printRow(work, QStringLiteral("%1 ms").arg(milliseconds, 0, 'f', milliseconds < 10 ? 2 : 1),
             QStringLiteral("%1 ms").arg(budget));
}

// Stops the program: a benchmark of work that failed measures nothing.
inline void require(bool ok, const char *what) {
    if (!ok)
        qFatal("winnow-bench: %s failed", what);
}

} // namespace winnow::bench
