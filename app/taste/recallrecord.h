#pragma once

#include <QDate>

#include <optional>
#include <set>
#include <vector>

namespace winnow {

// A share, 0 to 1, with its 95 % confidence interval.
struct ShareInterval {
    double share = 0;
    double low = 0;
    double high = 1;
};

// The Clopper-Pearson interval, which has at least the stated coverage even for small counts. `of`: not 0.
ShareInterval shareOf(int count, int of);

// The value from which papers are worth scoring by a model, so that enough of what the reader keeps is among
// them.
struct RecallCut {
    double least = 0;    // papers below it may be left out
    ShareInterval found; // the share of kept papers at or above it
    int kept = 0;        // papers used for the measurement
    int days = 0;        // their days
};

// The values of kept papers from models without knowledge of their day: used to measure which share of what
// the reader keeps is above some value.
class RecallRecord final {
public:
    static constexpr int leastDays = 5;
    // So many that one of them may be missed.
    static int leastKept(int percent);

    void add(QDate day, double value);
    // `percent`: the share of kept papers to find: 95, 98, 99. None if something is still needed.
    std::optional<RecallCut> cut(int percent) const;
    // What is still needed to determine a cut; 0: enough.
    int missingKept(int percent) const; // papers
    int missingDays() const;            // with a kept paper

private:
    std::vector<double> m_values;
    std::set<QDate> m_days;
};

} // namespace winnow
