#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace winnow {

// A share of what was counted, of 0 to 1, with the interval of 95 % confidence that so small a count leaves.
struct ShareInterval {
    double share = 0;
    double low = 0;
    double high = 1;
};

// Clopper and Pearson's interval: it holds the truth at least as often as it says, also of few. `of`: not 0.
ShareInterval shareOf(int count, int of);

// From which value on papers are worth a model's look, so that enough of what the reader keeps is among them.
struct RecallCut {
    double least = 0;    // papers below it may be left out
    ShareInterval found; // of the kept papers: those at or above it
    int kept = 0;        // papers that this was counted on
    int days = 0;        // which these are of
};

// What is missing before a cut can be told; nothing of either: nothing is.
struct RecallLack {
    int kept = 0; // papers
    int days = 0; // with a kept paper
};

// What was said of kept papers by models that knew nothing of their day: how much of what the reader keeps is
// found above some value is counted on these.
class RecallRecord final {
public:
    static constexpr int leastDays = 5;
    // So many that one of them may be missed.
    static int leastKept(int percent);

    void add(QDate day, double value) { m_kept.push_back({day, value}); }
    // `percent`: of the kept papers, to be found: 95, 98, 99. None where something is missing.
    std::optional<RecallCut> cut(int percent) const;
    RecallLack lack(int percent) const;

private:
    struct Kept {
        QDate day;
        double value = 0;
    };
    int days() const;

    std::vector<Kept> m_kept;
};

} // namespace winnow
