#pragma once

#include "app/batch/batchrunner.h"
#include "app/settings/modelsettings.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace winnow {

// Looks after batches as long as the window is open, at the pace of BatchRun, and does one thing at a time
// of what is asked for meanwhile. What is under way stands in the library: it goes on where the program was
// ended.
class BatchWatcher final : public QObject {
    Q_OBJECT
public:
    // claims: where a lab's papers are claimed; null: nowhere.
    BatchWatcher(Library &library, SecretStore &secrets, const Clock &clock, ClaimService *claims,
                 QObject *parent = nullptr);

    void setSettings(const ModelSettings &settings) { m_settings = settings; }
    void start();   // the library is open
    void refresh(); // another program may have sent or read one
    void look();
    void send(const ScoreRequest &request, const std::vector<QDate> &days);
    void cancel(qint64 job);
    void forget(qint64 job);

    const std::vector<BatchJob> &jobs() const { return m_jobs; }
    bool isAtWork() const { return m_runner.isRunning(); } // it may have the lease, for seconds

Q_SIGNALS:
    void jobsChanged(const std::vector<winnow::BatchJob> &jobs);
    // It was under way; or, when the library was opened, it had ended and awaited its follow-up.
    void closed(const winnow::BatchJob &job);
    void answersStored();
    // After each look. isSending: of what was asked for, something was to be sent.
    void looked(const winnow::BatchReport &report, bool isSending);
    void waitsForTurn(const winnow::Lease &holder);
    void failed(const winnow::Error &error); // of the library

private:
    struct Task {
        BatchOptions wish;
        qint64 forgets = 0; // a job; 0: the wish counts
    };
    void add(const Task &task);
    void next();
    void run(const Task &task);
    void forgetNow(qint64 job);
    void finished(const BatchReport &report);
    void take(const std::vector<BatchJob> &jobs);
    BatchOptions lookWish() const;

    Library &m_library;
    ClaimService *m_claims;
    BatchRunner m_runner;
    ModelSettings m_settings;
    std::vector<BatchJob> m_jobs;
    std::deque<Task> m_tasks;
    Task m_current;
    QTimer m_again;           // after a failure
    bool m_isOpen = false;    // the library
    bool m_isFirst = false;   // nothing was read of it yet
    bool m_isBusy = false;    // a task is under way
    bool m_makesRoom = false; // the current one was stopped for the next
};

} // namespace winnow
