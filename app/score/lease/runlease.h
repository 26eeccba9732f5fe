#pragma once

#include "app/library/library.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace winnow {

class Clock;

// How a lease is kept and taken over. Tests use shorter times.
struct LeaseTimes {
    std::chrono::milliseconds beat{10'000};
    std::chrono::milliseconds look{2'000};  // how often a waiting program checks
    std::chrono::milliseconds life{50'000}; // a lease without a new beat for so long is abandoned
};

// The time passed, including the computer's sleep: the steady clock stops then (on Linux), and the system
// clock may be set back.
class SuspendAwareTimer final {
public:
    void start(const Clock &clock);
    std::chrono::milliseconds elapsed(const Clock &clock) const;

private:
    QElapsedTimer m_steady;
    QDateTime m_wall;
};

// A run's lease: takes it, renews it with beats during the run, and gives it back. Lives in the work thread.
// Another program's lease is taken over at once if that program is visibly gone, otherwise when it has had no
// beat for its whole life; clocks of two computers are never compared. A lease with a new beat, or with a
// recent one by a running program, is respected. After a sleep, another program may rightly have taken it
// over, so before sending anything check isSure(), and if it is false call confirm().
class RunLease final : public QObject {
    Q_OBJECT
public:
    RunLease(Library &library, const Clock &clock, LeaseTimes times = {}, QObject *parent = nullptr);
    ~RunLease() override; // gives it back

    // taken() or failed() follows, at once or, if the run waits its turn, once the lease is free. It also
    // takes a while if it is unclear whether the holder is alive: its beat is then watched.
    void take(QDate day, const QString &model, bool waits);
    void release();
    bool isWaiting() const { return m_state == State::Asking; }
    bool isSure() const; // no other program can have taken it over yet
    // Asks the library. Errors: ScoringElsewhere, those of Library.
    [[nodiscard]] Pending<void> confirm();

Q_SIGNALS:
    void taken();
    void waiting(const winnow::Lease &holder); // once per holder
    // It is not available, or it was lost: nothing more may be sent. ScoringElsewhere, those of Library.
    void failed(const winnow::Error &error);

private:
    enum class State { Idle, Asking, Held, Lost };

    void ask(const std::optional<Lease> &gone);
    void answer(const Result<Lease> &now);
    void judge(const Lease &holder);
    Result<void> hear(const SuspendAwareTimer &asked, const Result<std::optional<Lease>> &now);
    bool isFresh(const Lease &holder) const;
    Lease named(Lease holder) const; // as this program names it
    void fail(const Error &error);

    LeaseService &m_leases;
    const Clock &m_clock;
    const LeaseTimes m_times;
    State m_state = State::Idle;
    Lease m_wish;
    bool m_waits = false;
    Lease m_seen;    // another program's lease, as of the last check
    int m_still = 0; // consecutive checks that saw the same beat
    SuspendAwareTimer m_sure;
    Error m_why; // why it was lost
    QTimer m_beat;
    QTimer m_look;
};

} // namespace winnow
