#pragma once

#include "app/library/library.h"
#include "app/score/lease/runlease.h"

#include <QObject>
#include <QTimer>

namespace winnow {

// Checks now and then whether another program still holds the lease, without taking it. Lives in its owner's
// thread.
class LeaseWatch final : public QObject {
    Q_OBJECT
public:
    explicit LeaseWatch(Library &library, LeaseTimes times = {}, QObject *parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    void freed(); // once: it was given back, or its owner is gone

private:
    void ask();
    void judge(const std::optional<Lease> &now);

    LeaseService &m_leases;
    const LeaseTimes m_times;
    QTimer m_look;
    bool m_isOn = false;
    Lease m_seen;    // as of the last check
    int m_still = 0; // consecutive checks that saw the same beat
};

} // namespace winnow
