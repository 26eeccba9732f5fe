#pragma once

#include <QElapsedTimer>

#include <optional>

namespace winnow {

// How long a run still takes, from how long it took so far; time in a pause doesn't count.
class TimeLeft final {
public:
    void start(int done);
    void setPaused(bool paused);
    void setProgress(int done, int total);
    std::optional<int> seconds() const; // none: not known yet

private:
    qint64 active() const; // milliseconds

    QElapsedTimer m_since; // the start, or the end of the last pause
    qint64 m_before = 0;   // milliseconds before that
    qint64 m_at = 0;       // when progress was told
    int m_first = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_paused = false;
};

} // namespace winnow
