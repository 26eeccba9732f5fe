#include "ui/common/minutetimer.h"

#include "app/model/clock.h"

#include <cstdlib>

namespace winnow {

namespace {

constexpr qint64 noticeableSleep = 90; // seconds

} // namespace

MinuteTimer::MinuteTimer(const Clock &clock, std::chrono::milliseconds beat, QObject *parent)
    : QObject(parent), m_clock(clock), m_last(clock.now()) {
    m_running.start();
    m_timer.setTimerType(Qt::CoarseTimer);
    m_timer.setInterval(beat);
    connect(&m_timer, &QTimer::timeout, this, &MinuteTimer::beat);
    m_timer.start();
}

QDateTime MinuteTimer::now() const {
    return m_clock.now();
}

void MinuteTimer::beat() {
    const QDateTime now = m_clock.now();
    const qint64 passed = m_running.restart() / 1000;
    const bool hasSlept = std::abs(m_last.secsTo(now) - passed) > noticeableSleep;
    m_last = now;
    if (hasSlept)
        Q_EMIT woken(now);
    Q_EMIT beaten(now);
}

} // namespace winnow
