#pragma once

#include <QElapsedTimer>

#include <optional>

namespace winnow {

// Estimates the time left in a run from the time used so far; pauses don't count.
class TimeLeft final {
public:
    void start(int done);
    void setPaused(bool paused);
    void setProgress(int done, int total);
    std::optional<int> seconds() const; // none: unknown yet

private:
    qint64 active() const; // milliseconds

    QElapsedTimer m_since; // since the start, or the end of the last pause
    qint64 m_before = 0;   // milliseconds before that
    qint64 m_at = 0;       // time of the last progress report
    int m_first = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_paused = false;
};

} // namespace winnow
