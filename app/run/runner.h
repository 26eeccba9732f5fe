#pragma once

#include "app/model/mailbox.h"
#include "app/model/runestimate.h"
#include "app/net/retryingclient.h"
#include "app/run/runtypes.h"
#include "app/score/service/probereport.h"
#include "app/score/summary/summaryplan.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace winnow {

class Clock;
class DailyRun;
class Library;

// Creates the HTTP client, in the work thread; the observer is told about waits between attempts.
using HttpClientFactory = std::function<std::unique_ptr<HttpClient>(RetryingClient::WaitObserver)>;

// The daily job as the window and the command line see it: owns the work thread and the DailyRun in it.
// Signals arrive in this object's thread, at most twenty a second. One run at a time.
class Runner final : public QObject {
    Q_OBJECT
public:
    Runner(Library &library, const Clock &clock, QObject *parent = nullptr);
    Runner(Library &library, const Clock &clock, const HttpClientFactory &makeClient,
           QObject *parent = nullptr);
    ~Runner() override; // stops the run; what was stored stays

    // Where a lab's papers are claimed; before the first run, and outlives this.
    void setClaims(ClaimService *claims) { m_claims = claims; }
    ClaimService *claims() const { return m_claims; }
    bool isRunning() const { return m_running; }
    void start(const RunRequest &request); // ignored during a run
    void give(RunOrder order);             // ignored unless a run is in progress

    // The estimate for a run; contacts no service. Errors: NotFound (no such day, no papers), those of
    // Library.
    [[nodiscard]] Pending<RunEstimate> estimate(const RunRequest &request);
    // Asks the service for its models and makes one tiny call. Errors: those of ChatClient.
    [[nodiscard]] Pending<ProbeReport> probe(const ModelAccess &access);
    // The models that a service lists, without a paid call.
    [[nodiscard]] Pending<QStringList> models(const ModelAccess &access);

    // The estimate for a summary of papers; contacts no service.
    [[nodiscard]] Pending<RunEstimate> estimateSummary(const SummaryRequest &request);
    // Has the model write the summary. Errors: those of SummaryJob.
    [[nodiscard]] Pending<QString> summarize(const SummaryRequest &request);

    // Papers as arXiv has them now, during a run or without one; `feeds` is RunRequest::arxivUrl. Result and
    // errors: see ArxivClient::papers().
    [[nodiscard]] Pending<std::vector<Paper>> lookUp(const std::vector<ArxivId> &ids, const QUrl &feeds);

Q_SIGNALS:
    void started();
    void progressed(const winnow::RunProgress &progress);
    void listingStored(const QDate &day);
    void scoresStored(const QDate &day, const std::vector<winnow::ScoredPaper> &scores);
    void callMade(const winnow::CallRecord &call); // it is stored already
    void finished(const winnow::RunReport &report);

private:
    // Signals from the work thread, passed on in this one.
    template <class... Args>
    void passOn(void (DailyRun::*from)(Args...), void (Runner::*to)(Args...));
    void onFinished(const RunReport &report);

    Library &m_library;
    const Clock &m_clock;
    QThread m_workThread;
    DailyRun *m_run;   // lives in m_workThread
    Mailbox *m_orders; // also lives in m_workThread
    Mailbox m_news;    // from the work thread
    ClaimService *m_claims = nullptr;
    bool m_running = false;
};

} // namespace winnow
