#pragma once

#include "app/batch/batchcollector.h"
#include "app/batch/batchsender.h"
#include "app/batch/batchwish.h"
#include "app/score/lease/leasedclient.h"
#include "app/score/lease/runlease.h"
#include "app/score/service/modelline.h"

#include <QObject>
#include <QTimer>

namespace winnow {

class SecretStore;

// Batches from first to last: looks at those under way, reads what has come, sends what is left, and does so
// again after a pause if it is to wait. All of it stands in the library, so whatever ends it, the next one
// goes on. The library's lease is held while it sends and reads, not while it pauses: a live run may go on
// meanwhile, about other papers. Lives in one thread.
class BatchRun final : public QObject {
    Q_OBJECT
public:
    BatchRun(Library &library, SecretStore &secrets, const Clock &clock, BatchWish wish,
             QObject *parent = nullptr);
    ~BatchRun() override;

    void start();
    void stop(); // what was sent goes on at the service

Q_SIGNALS:
    void progressed(const std::vector<winnow::BatchJob> &jobs); // under way
    void waitsForTurn(const winnow::ScoringParty &holder);
    void finished(const winnow::BatchReport &report);

private:
    struct Line; // to one service
    void step();
    void lookAtJobs();
    void nextJob();
    void collect(const BatchJob &job, const ModelAccess &access);
    void cancelFirst(const BatchJob &job, const std::function<void()> &then);
    void collected(const Result<CollectedJob> &result);
    void plan();
    void send(const PlannedCalls &planned);
    void spent(const PlannedCalls &planned, const Spending &month);
    void sent(const Result<SentCalls> &result);
    bool cutsSmaller(const SentCalls &result);
    void endStep();
    void judge(const std::vector<BatchJob> &jobs);
    void pause(const std::vector<BatchJob> &underWay);
    void end();
    void fail(const Error &error);
    BatchLimits limitsNow() const;
    bool isForThisSitting(const BatchJob &job) const;

    Library &m_library;
    SecretStore &m_secrets;
    const Clock &m_clock;
    BatchWish m_wish;
    RunLease m_lease;
    std::unique_ptr<Line> m_line;
    QTimer m_timer;
    int m_doublings = 0;
    QDate m_day;                   // that others are told
    std::vector<BatchJob> m_jobs;  // all that the library knows, before this step
    std::vector<BatchJob> m_queue; // still to be looked at in this step
    std::vector<qint64> m_touched; // jobs of this sitting
    BatchReport m_report;
    bool m_toPlan = false;
    bool m_wasCrowded = false; // in this step: not at once again
    bool m_isBlocked = false;  // sending again would come to the same
    bool m_hasNews = false;    // in this step
    int m_inVain = 0;          // sendings in a row
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace winnow
