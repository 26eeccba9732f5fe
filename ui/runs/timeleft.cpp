#include "ui/runs/timeleft.h"

#include <algorithm>
#include <cmath>

namespace winnow {

void TimeLeft::start(int done) {
    *this = {};
    m_first = m_done = done;
    m_since.start();
}

void TimeLeft::setPaused(bool paused) {
    if (paused == m_paused)
        return;
    if (paused)
        m_before = active();
    else
        m_since.restart();
    m_paused = paused;
}

void TimeLeft::setProgress(int done, int total) {
    if (done != m_done)
        m_at = active();
    m_done = done;
    m_total = total;
}

std::optional<int> TimeLeft::seconds() const {
    constexpr qint64 settles = 2000; // milliseconds; before that the estimate is too unstable
    if (m_done <= m_first || active() < settles)
        return std::nullopt;
    const double perPaper = static_cast<double>(m_at) / (m_done - m_first);
    const double left = perPaper * (m_total - m_done) - static_cast<double>(active() - m_at);
    return std::max(0, static_cast<int>(std::ceil(left / 1000.0)));
}

qint64 TimeLeft::active() const {
    return m_before + (m_paused || !m_since.isValid() ? 0 : m_since.elapsed());
}

} // namespace winnow
