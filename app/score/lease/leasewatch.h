#pragma once

#include "app/library/library.h"
#include "app/score/lease/runlease.h"

#include <QObject>
#include <QTimer>

namespace winnow {

// Looks now and then whether another program has the lease still, and takes nothing. Lives where its owner
// does: the library answers when it can.
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

    LeaseDesk &m_desk;
    const LeaseTimes m_times;
    QTimer m_look;
    bool m_isOn = false;
    Lease m_seen;    // when it was last looked at
    int m_still = 0; // looks in a row that saw it with the same beat
};

} // namespace winnow
