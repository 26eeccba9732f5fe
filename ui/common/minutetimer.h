#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace winnow {

class Clock;

// Ticks once a minute and notices when the computer has slept: then wall-clock time has advanced and the
// monotonic clock that timers use has not.
class MinuteTimer final : public QObject {
    Q_OBJECT
public:
    explicit MinuteTimer(const Clock &clock, std::chrono::milliseconds beat = std::chrono::minutes(1),
                         QObject *parent = nullptr);

    QDateTime now() const; // UTC

Q_SIGNALS:
    void beaten(const QDateTime &now); // UTC
    void woken(const QDateTime &now);  // emitted before the tick; the user may have set the clock as well

private:
    void beat();

    const Clock &m_clock;
    QTimer m_timer;
    QElapsedTimer m_running; // stands still while the computer sleeps
    QDateTime m_last;
};

} // namespace winnow
