#pragma once

#include "app/library/library.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace winnow {

class Clock;

// How a lease is kept, and when it is taken over. Tests are in more of a hurry.
struct LeaseTimes {
    std::chrono::milliseconds beat{10'000};
    std::chrono::milliseconds look{2'000};  // how often who waits for it looks
    std::chrono::milliseconds life{50'000}; // a beat that stands still for so long is nobody's any more
};

// How long ago, the computer's sleep included: the steady clock stands still meanwhile (on Linux), and the
// other one may be set back.
class SleeplessTimer final {
public:
    void start(const Clock &clock);
    std::chrono::milliseconds elapsed(const Clock &clock) const;

private:
    QElapsedTimer m_steady;
    QDateTime m_wall;
};

// A run's lease: takes it, beats while the run goes on, and gives it back. Lives in the work thread.
//
// Another program's lease is taken over at once where that program can be seen to be gone, else when its beat
// stands still for a whole life; clocks of two computers are never compared. A beat that moves, or a fresh
// one of a program that runs, is respected.
//
// After a sleep, another program may rightly have taken it over. So who is about to send something asks
// isSure(), and if not, confirm().
class RunLease final : public QObject {
    Q_OBJECT
public:
    RunLease(Library &library, const Clock &clock, LeaseTimes times = {}, QObject *parent = nullptr);
    ~RunLease() override; // gives it back

    // taken() or failed() follows, at once or, if the run waits for its turn, once there is no other. Not at
    // once also where nobody can say whether the holder lives still: its beat is watched.
    void take(QDate day, const QString &model, bool waits);
    void release();
    bool isWaiting() const { return m_state == State::Asking; }
    bool isSure() const; // nobody can have taken it over yet
    // Asks the library. Errors: ScoringElsewhere, those of Library.
    [[nodiscard]] Pending<void> confirm();

Q_SIGNALS:
    void taken();
    void waiting(const winnow::ScoringParty &holder); // once for each holder
    // It is not to be had, or it was lost: nothing more may be sent. ScoringElsewhere, those of Library.
    void failed(const winnow::Error &error);

private:
    enum class State { Idle, Asking, Held, Lost };

    void ask(const std::optional<Lease> &gone);
    void answer(const Result<Lease> &now);
    void judge(const Lease &holder);
    Result<void> hear(const SleeplessTimer &asked, const Result<std::optional<Lease>> &now);
    bool isFresh(const Lease &holder) const;
    ScoringParty partyOf(const Lease &holder) const;
    void fail(const Error &error);

    LeaseDesk &m_desk;
    const Clock &m_clock;
    const LeaseTimes m_times;
    State m_state = State::Idle;
    Lease m_wish;
    bool m_waits = false;
    Lease m_seen;    // another's, when it was last looked at
    int m_still = 0; // looks in a row that saw it with the same beat
    SleeplessTimer m_sure;
    Error m_why; // it was lost
    QTimer m_beat;
    QTimer m_look;
};

} // namespace winnow
