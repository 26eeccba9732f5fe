#pragma once

#include "app/net/retryingclient.h"
#include "app/run/runtypes.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace winnow {

class Clock;
class DailyRun;
class Library;

// Makes the way to the web, in the work thread; the observer is to be told of waits between attempts.
using HttpClientFactory = std::function<std::unique_ptr<HttpClient>(RetryingClient::WaitObserver)>;

// The daily job as seen from the window and the command line: owns the work thread and the DailyRun inside
// it. Signals come in this object's thread, at most twenty a second. One run at a time.
class Runner final : public QObject {
    Q_OBJECT
public:
    Runner(Library &library, const Clock &clock, QObject *parent = nullptr);
    Runner(Library &library, const Clock &clock, const HttpClientFactory &makeClient,
           QObject *parent = nullptr);
    ~Runner() override; // stops the run; what was stored stays

    bool isRunning() const { return m_running; }
    void start(const RunRequest &request); // ignored while one runs
    void stop();

Q_SIGNALS:
    void started();
    void progressed(const winnow::RunProgress &progress);
    void listingStored(const QDate &day);
    void scoresStored(const QDate &day, const std::vector<winnow::ScoredPaper> &scores);
    void finished(const winnow::RunReport &report);

private:
    QThread m_workThread;
    DailyRun *m_run; // lives in m_workThread
    bool m_running = false;
};

} // namespace winnow
