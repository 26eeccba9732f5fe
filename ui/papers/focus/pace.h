#pragma once

#include <QString>

#include <deque>

namespace winnow {

// How long the reader takes for a paper: the median of the last decisions, ten seconds before there are
// enough of them.
class Pace final {
public:
    void add(qint64 milliseconds); // from a paper's title to its decision; a long pause is none
    double secondsPerPaper() const;

private:
    std::deque<qint64> m_times;
};

// "312 left, about 21 min"; translated.
QString leftText(int papers, double secondsPerPaper);

// "about 3 worth reading are left"; translated. `papers`: how many of those left the reader is likely to
// keep.
QString worthText(double papers);

} // namespace winnow
