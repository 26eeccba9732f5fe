#pragma once

#include "app/batch/batchcollector.h"
#include "app/batch/batchoptions.h"
#include "app/batch/batchsender.h"
#include "app/score/lease/leasedclient.h"
#include "app/score/lease/runlease.h"
#include "app/score/service/modelconnection.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace winnow {

// Finds the key for a batch's service; called in the run's thread. Errors: those of findModelAccess().
using AccessLookup = std::function<Pending<ModelAccess>(const ModelSettings &)>;

// Handles batches from start to end: checks those in progress, stores their answers, sends what is left, and
// repeats this after a pause if asked to wait. All state is in the library, so whatever ends it, the next one
// continues. It holds the library's lease while sending and reading, but not while pausing: a live run may
// score other papers then. Lives in one thread.
class BatchRun final : public QObject {
    Q_OBJECT
public:
    BatchRun(Library &library, AccessLookup find, const Clock &clock, BatchOptions wish,
             QObject *parent = nullptr);
    ~BatchRun() override;

    void start();
    void stop(); // batches already sent continue at the service

Q_SIGNALS:
    void progressed(const std::vector<winnow::BatchJob> &jobs); // those in progress
    void waitsForTurn(const winnow::Lease &holder);
    void answersStored();                           // some; a batch may have a thousand
    void looked(const winnow::BatchReport &report); // so far: what was sent, and what stood in the way
    void finished(const winnow::BatchReport &report);

private:
    struct Line; // the connection to one service
    void step();
    void lookAtJobs();
    void nextJob();
    void collect(const BatchJob &job, const ModelAccess &access);
    void cancelFirst(const BatchJob &job, const std::function<void()> &then);
    void collected(const Result<CollectedJob> &result);
    void plan();
    void send(const PlannedCalls &planned);
    void spent(const PlannedCalls &planned, const Spending &month);
    void sendLoads(std::vector<BatchLoad> loads, const BatchReport &sentCalls);
    void sent(const Result<BatchReport> &result);
    bool cutsSmaller(const BatchReport &result);
    void endStep();
    void readJobs();
    void judge(const std::vector<BatchJob> &jobs);
    void pause(const std::vector<BatchJob> &underWay);
    void end();
    void fail(const Error &error);
    BatchLimits limitsNow() const;
    bool isForThisSitting(const BatchJob &job) const;

    Library &m_library;
    AccessLookup m_find;
    const Clock &m_clock;
    BatchOptions m_wish;
    RunLease m_lease;
    std::unique_ptr<Line> m_connection;
    QTimer m_timer;
    int m_doublings = 0;
    QDate m_day;                   // the day told to other programs
    std::vector<BatchJob> m_jobs;  // all in the library, before this step
    std::vector<BatchJob> m_queue; // still to check in this step
    std::vector<qint64> m_touched; // jobs handled by this object
    BatchReport m_report;
    bool m_toPlan = false;
    bool m_wasCrowded = false; // in this step: not to be sent again at once
    bool m_isBlocked = false;  // sending again would fail the same way
    bool m_hasNews = false;    // in this step
    int m_inVain = 0;          // failed sends in a row
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace winnow
