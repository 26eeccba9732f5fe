#pragma once

#include <QCoreApplication>
#include <QString>

#include <deque>

namespace winnow {

// How long the user takes per paper: the median of the last decisions, or ten seconds until there are enough.
class Pace final {
public:
    void add(qint64 milliseconds); // time from a paper's title to its decision; a long pause is ignored
    double secondsPerPaper() const;

private:
    std::deque<qint64> m_times;

    Q_DECLARE_TR_FUNCTIONS(winnow::Pace)
};

// "312 left, about 21 min"; translated.
QString leftText(int papers, double secondsPerPaper);

// "about 3 worth reading left"; translated. `papers`: how many of those left the user is likely to keep.
QString worthText(double papers);

} // namespace winnow
