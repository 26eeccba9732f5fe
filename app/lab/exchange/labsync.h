#pragma once

#include "app/lab/exchange/labpull.h"
#include "app/lab/exchange/labpush.h"

#include <QDateTime>

namespace winnow {

// What an exchange with the lab came to.
struct SyncReport {
    int given = 0;   // rows
    int refused = 0; // of these, by the server, for what is in them
    LabTaken taken;
    bool restarted = false; // the lab had another history than the one that was seen
};

// The exchange between the library and its lab's server: what one has and the other has not, both ways. Waits
// for nothing. Lives in one thread with an event loop.
//
// Offline it fails, with nothing lost: what is to be given and read is told by the library when it is tried
// again.
class LabSync final : public QObject {
    Q_OBJECT
public:
    static constexpr int rowsOfAPage = 1500; // some megabytes of texts

    LabSync(Library &library, LabThread &server, const LabReading &reading, QObject *parent = nullptr,
            int pageRows = rowsOfAPage);

    // Asked while one is under way, the next one. Errors: NotFound with place "lab" (the library is in none),
    // those of LabThread and Library.
    [[nodiscard]] Pending<SyncReport> sync();
    // Only gives: what was scored just now is there for the others when it answers.
    [[nodiscard]] Pending<int> push() { return m_push.push(); }

Q_SIGNALS:
    void given(int rows);                           // so far; the lab has them
    void progressed(const winnow::LabTaken &soFar); // what was taken in so far

private:
    void begin();
    void greet(const LabStanding &standing);
    void restart(const LabStanding &standing, const QString &labId, qint64 newest);
    void exchange(const LabStanding &standing, qint64 newest);
    void pull(const LabStanding &standing, qint64 newest);
    void conclude();
    void fail(const Error &error);
    void end(const Result<SyncReport> &result);

    Library &m_library;
    LabThread &m_server;
    LabPush m_push;
    LabPull m_pull;
    SyncReport m_report;
    int m_refusedBefore = 0;
    std::vector<Promise<SyncReport>> m_waiting; // for the exchange under way
    std::vector<Promise<SyncReport>> m_asked;   // for the next
    bool m_isRunning = false;
    bool m_isSecondTry = false;
};

} // namespace winnow
