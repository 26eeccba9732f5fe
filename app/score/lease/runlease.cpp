#include "app/score/lease/runlease.h"

#include "app/library/file/programid.h"
#include "app/model/async.h"
#include "app/model/clock.h"

#include <QUuid>

#include <algorithm>

namespace winnow {

void SuspendAwareTimer::start(const Clock &clock) {
    m_steady.start();
    m_wall = clock.now();
}

std::chrono::milliseconds SuspendAwareTimer::elapsed(const Clock &clock) const {
    return std::chrono::milliseconds(std::max(m_steady.elapsed(), m_wall.msecsTo(clock.now())));
}

RunLease::RunLease(Library &library, const Clock &clock, LeaseTimes times, QObject *parent)
    : QObject(parent),
      m_leases(library.leases()),
      m_clock(clock),
      m_times(times),
      m_beat(this),
      m_look(this) {
    m_beat.setInterval(m_times.beat);
    m_look.setInterval(m_times.look);
    m_look.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, [this] { (void)confirm(); });
    connect(&m_look, &QTimer::timeout, this, [this] { ask(std::nullopt); });
}

RunLease::~RunLease() {
    release();
}

void RunLease::take(QDate day, const QString &model, bool waits) {
    if (m_state != State::Idle)
        return;
    m_state = State::Asking;
    m_waits = waits;
    m_wish.token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_wish.owner = thisProgram();
    m_wish.day = day;
    m_wish.model = model;
    ask(std::nullopt);
}

// After earlier requests to the library, so that a lease being taken is given back as well.
void RunLease::release() {
    m_beat.stop();
    m_look.stop();
    if (m_state != State::Idle)
        (void)m_leases.release(m_wish.token);
    m_state = State::Idle;
}

void RunLease::ask(const std::optional<Lease> &gone) {
    m_wish.since = m_wish.beatAt = m_clock.now();
    m_sure.start(m_clock);
    whenReady(m_leases.take(m_wish, gone), this, [this](const Result<Lease> &now) {
        if (m_state == State::Asking)
            answer(now);
    });
}

void RunLease::answer(const Result<Lease> &now) {
    if (!now && now.error().code == ErrorCode::DatabaseBusy && m_waits)
        return m_look.start();
    if (!now)
        return fail(now.error());
    if (now->token != m_wish.token)
        return judge(*now);
    m_state = State::Held;
    m_beat.start();
    Q_EMIT taken();
}

void RunLease::judge(const Lease &holder) {
    const bool isKnown = holder.token == m_seen.token;
    const bool beats = isKnown && holder.beat != m_seen.beat;
    m_still = isKnown && !beats ? m_still + 1 : 0;
    m_seen = holder;
    const ProcessState standing = processStateOf(holder.owner);
    // Checks are counted, because a clock would take this program's own sleep for the other one's silence.
    if (standing == ProcessState::Gone || m_still * m_times.look >= m_times.life)
        return ask(holder);
    const bool lives = beats || (standing == ProcessState::Running && isFresh(holder));
    if (lives && !m_waits)
        return fail(scoringElsewhere(named(holder)));
    m_look.start();
    if (!isKnown)
        Q_EMIT waiting(named(holder));
}

// By the clock that both share: this is asked only about programs on this computer.
bool RunLease::isFresh(const Lease &holder) const {
    const std::chrono::milliseconds age(holder.beatAt.msecsTo(m_clock.now()));
    return age < m_times.life && age > -m_times.life;
}

bool RunLease::isSure() const {
    return m_state == State::Held && m_sure.elapsed(m_clock) < m_times.life / 2;
}

Pending<void> RunLease::confirm() {
    SuspendAwareTimer asked;
    asked.start(m_clock);
    return transformed<std::optional<Lease>, void>(
        m_leases.beat(m_wish.token, m_clock.now()), this,
        [this, asked](const Result<std::optional<Lease>> &now) { return hear(asked, now); });
}

Result<void> RunLease::hear(const SuspendAwareTimer &asked, const Result<std::optional<Lease>> &now) {
    if (m_state == State::Lost)
        return failure(m_why);
    if (m_state != State::Held)
        return failure(ErrorCode::Cancelled);
    if (!now) {
        // Another program is writing: the next beat will do. If nothing can be written, answers can't be
        // stored either.
        if (now.error().code != ErrorCode::DatabaseBusy)
            fail(now.error());
        return failure(now.error());
    }
    const bool isOurs = *now && (*now)->token == m_wish.token;
    if (isOurs)
        m_sure = asked;
    else
        fail(*now ? scoringElsewhere(named(**now)) : Error{ErrorCode::ScoringElsewhere, {}, {}, {}});
    return isOurs ? Result<void>() : failure(m_why);
}

Lease RunLease::named(Lease holder) const {
    holder.owner = namedBy(m_wish.owner, holder.owner);
    return holder;
}

void RunLease::fail(const Error &error) {
    m_state = State::Lost;
    m_why = error;
    m_beat.stop();
    m_look.stop();
    Q_EMIT failed(error);
}

} // namespace winnow
