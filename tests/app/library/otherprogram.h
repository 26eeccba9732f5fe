#pragma once

#include "app/library/file/programid.h"
#include "app/library/services/leaseservice.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace winnow {

inline const QString lingering = QStringLiteral("--linger");

// What the test program does when it was started as another one: nothing, until its input ends.
inline int linger() {
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        input.readAll();
    return 0;
}

// A process that runs, as another program. The test program's main() calls linger().
class OtherProgram final {
public:
    OtherProgram() {
        m_process.start(QCoreApplication::applicationFilePath(), ofThisTest({lingering}));
        if (!m_process.waitForStarted())
            qFatal("the test program could not start itself");
        m_id = programOf(m_process.processId());
    }
    ~OtherProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    const ProgramId &id() const { return m_id; }
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    ProgramId m_id;
};

inline Lease leaseOf(const ProgramId &owner, const QDateTime &since) {
    Lease lease;
    lease.token = QStringLiteral("another's");
    lease.owner = owner;
    lease.day = QDate(2025, 6, 2);
    lease.model = QStringLiteral("gpt-4o");
    lease.since = lease.beatAt = since;
    return lease;
}

// Takes the lease whoever has it, and however often that one beats meanwhile.
inline void seize(Library &library, const Lease &lease) {
    LeaseService &desk = library.leases();
    Lease now = valueOf(desk.take(lease));
    while (now.token != lease.token)
        now = valueOf(desk.take(lease, now));
}

} // namespace winnow
