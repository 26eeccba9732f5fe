#pragma once

#include "app/batch/batchrun.h"
#include "app/model/mailbox.h"

#include <QObject>
#include <QThread>

namespace winnow {

class SecretStore;

// Batches as the window sees them: carries BatchRuns out in a thread of their own, one at a time. Signals
// come in this object's thread, and so are keys asked for.
class BatchRunner final : public QObject {
    Q_OBJECT
public:
    BatchRunner(Library &library, SecretStore &secrets, const Clock &clock, QObject *parent = nullptr);
    ~BatchRunner() override; // what was sent goes on at the service

    bool isRunning() const { return m_running; }
    void start(const BatchOptions &wish); // ignored while one runs
    void stop();                          // finished() follows, once what is being sent or read is

Q_SIGNALS:
    void waitsForTurn(const winnow::Lease &holder);
    void answersStored();
    void looked(const winnow::BatchReport &report);
    void finished(const winnow::BatchReport &report);

private:
    Pending<ModelAccess> find(const ModelSettings &settings);
    void begin(const BatchOptions &wish); // in the thread

    Library &m_library;
    SecretStore &m_secrets;
    const Clock &m_clock;
    QThread m_thread;
    QObject *m_work;           // lives in m_thread
    Mailbox *m_orders;         // likewise, with it
    BatchRun *m_run = nullptr; // likewise, and known there only
    Mailbox m_news;            // from there
    bool m_running = false;
};

} // namespace winnow
