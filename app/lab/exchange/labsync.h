#pragma once

#include "app/lab/exchange/labpull.h"
#include "app/lab/exchange/labpush.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace winnow {

// The result of a sync with the lab.
struct SyncReport {
    int given = 0;   // rows
    int refused = 0; // of these, rejected by the server for their content
    LabTaken taken;
    bool restarted = false; // the lab's history is not the one seen before
};

// Syncs the library with its lab's server, both ways. Never blocks. Lives in one thread with an event
// loop.
//
// Offline it fails and nothing is lost: the library knows what is left to send and to read the next
// time.
class LabSync final : public QObject {
    Q_OBJECT
public:
    static constexpr int rowsOfAPage = 1500; // a few megabytes of text

    LabSync(Library &library, LabThread &server, const LabReading &reading, QObject *parent = nullptr,
            int pageRows = rowsOfAPage);

    // While a sync is running, asks for another one after it. Errors: NotFound with place "lab" (the library
    // is in none), those of LabThread and Library.
    [[nodiscard]] Pending<SyncReport> sync();
    // Only sends: when it answers, the other members can get what was just scored.
    [[nodiscard]] Pending<int> push() { return m_push.push(); }

Q_SIGNALS:
    void given(int rows);                           // so far; the lab has them
    void progressed(const winnow::LabTaken &soFar); // what was taken in so far

private:
    void begin();
    void greet(const LabSyncState &standing);
    void restart(const LabSyncState &standing, const QString &labId, qint64 newest);
    void exchange(const LabSyncState &standing, qint64 newest);
    void pull(const LabSyncState &standing, qint64 newest);
    void conclude();
    void giveBack();
    void fail(const Error &error);
    void end(const Result<SyncReport> &result);

    Library &m_library;
    LabThread &m_server;
    const LabReading m_reading;
    LabPush m_push;
    LabPull m_pull;
    SyncReport m_report;
    QElapsedTimer m_time; // of the running sync
    int m_refusedBefore = 0;
    std::vector<Promise<SyncReport>> m_waiting; // for the running sync
    std::vector<Promise<SyncReport>> m_asked;   // for the next
    bool m_isRunning = false;
    bool m_isSecondTry = false;
};

} // namespace winnow
