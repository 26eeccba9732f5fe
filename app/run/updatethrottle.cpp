#include "app/run/updatethrottle.h"

#include <utility>

namespace winnow {

namespace {
constexpr int intervalMs = 50;
}

UpdateThrottle::UpdateThrottle(QObject *parent) : QObject(parent), m_timer(this) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UpdateThrottle::flush);
}

void UpdateThrottle::report(const RunProgress &progress) {
    m_progress = progress;
    emitSoon();
}

void UpdateThrottle::add(const QDate &day, const std::vector<ScoredPaper> &scores) {
    if (day != m_day)
        flush();
    m_day = day;
    m_scores.insert(m_scores.end(), scores.begin(), scores.end());
    emitSoon();
}

void UpdateThrottle::emitSoon() {
    if (m_timer.isActive())
        return;
    const qint64 waited = m_sinceLast.isValid() ? m_sinceLast.elapsed() : intervalMs;
    if (waited >= intervalMs)
        flush();
    else
        m_timer.start(int(intervalMs - waited));
}

void UpdateThrottle::flush() {
    m_timer.stop();
    m_sinceLast.start();
    if (!m_scores.empty())
        Q_EMIT scoresStored(m_day, std::exchange(m_scores, {}));
    if (m_progress)
        Q_EMIT progressed(*std::exchange(m_progress, std::nullopt));
}

} // namespace winnow
