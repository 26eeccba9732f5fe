#include "app/score/lease/leasewatch.h"

#include "app/library/file/programid.h"
#include "app/model/async.h"

namespace winnow {

LeaseWatch::LeaseWatch(Library &library, LeaseTimes times, QObject *parent)
    : QObject(parent), m_leases(library.leases()), m_times(times), m_look(this) {
    m_look.setInterval(m_times.look);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &LeaseWatch::ask);
}

void LeaseWatch::start() {
    m_isOn = true;
    m_seen = {};
    m_still = 0;
    m_look.start();
}

void LeaseWatch::stop() {
    m_isOn = false;
    m_look.stop();
}

// A beat with no valid token changes nothing, and returns the holder.
void LeaseWatch::ask() {
    whenReady(m_leases.beat(QString(), QDateTime()), this, [this](const Result<std::optional<Lease>> &now) {
        if (!m_isOn)
            return;
        if (now)
            judge(*now);
        else
            m_look.start(); // for the next time
    });
}

void LeaseWatch::judge(const std::optional<Lease> &now) {
    const bool isSame = now && now->token == m_seen.token && now->beat == m_seen.beat;
    m_still = isSame ? m_still + 1 : 0;
    // Judged as RunLease would, which then takes it.
    if (!now || processStateOf(now->owner) == ProcessState::Gone || m_still * m_times.look >= m_times.life) {
        stop();
        Q_EMIT freed();
        return;
    }
    m_seen = *now;
    m_look.start();
}

} // namespace winnow
