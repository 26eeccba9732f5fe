#include "app/run/runner.h"

#include "app/model/async.h"
#include "app/net/feedhttpclient.h"
#include "app/run/dailyrun.h"
#include "app/run/daysestimate.h"
#include "app/run/paths.h"
#include "app/score/service/modelprobe.h"
#include "app/score/summary/summaryjob.h"

namespace winnow {

namespace {

std::unique_ptr<HttpClient> makeFeedHttpClient(RetryingClient::WaitObserver observer) {
    PaceRule pace;
    pace.folder = paceFolder();
    pace.loopbackInterval = paceOnLoopback();
    auto client = std::make_unique<FeedHttpClient>(pace);
    client->setWaitObserver(std::move(observer));
    return client;
}

// Calls `ask` in the thread of the context and its mailbox. Cancelling the returned future cancels the one
// that `ask` returned. If the thread ends first, the answer is Cancelled, or there is none.
template <class T>
Pending<T> askIn(QObject *context, Mailbox &mailbox, std::function<Pending<T>()> ask) {
    const Promise<T> promise;
    mailbox.post([context, promise, ask = std::move(ask)] {
        Pending<T> asked = ask();
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher,
                         [asked]() mutable { asked.cancel(); });
        whenReady(asked, watcher, [promise, watcher](Result<T> result) {
            promise.answer(std::move(result));
            watcher->deleteLater();
        });
        watcher->setFuture(promise.future());
    });
    return promise.future();
}

} // namespace

Runner::Runner(Library &library, const Clock &clock, QObject *parent)
    : Runner(library, clock, makeFeedHttpClient, parent) {}

Runner::Runner(Library &library, const Clock &clock, const HttpClientFactory &makeClient, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock),
      m_run(new DailyRun(library, clock, makeClient)),
      m_orders(new Mailbox(m_run)) {
    m_workThread.setObjectName(QStringLiteral("work"));
    m_run->moveToThread(&m_workThread);
    connect(&m_workThread, &QThread::finished, m_run, &QObject::deleteLater);
    passOn(&DailyRun::progressed, &Runner::progressed);
    passOn(&DailyRun::listingStored, &Runner::listingStored);
    passOn(&DailyRun::scoresStored, &Runner::scoresStored);
    passOn(&DailyRun::callMade, &Runner::callMade);
    passOn(&DailyRun::finished, &Runner::onFinished);
    m_workThread.start();
}

template <class... Args>
void Runner::passOn(void (DailyRun::*from)(Args...), void (Runner::*to)(Args...)) {
    connect(m_run, from, m_run, [this, to](const std::decay_t<Args> &...args) {
        m_news.post([this, to, args...] { (this->*to)(args...); });
    });
}

void Runner::onFinished(const RunReport &report) {
    m_running = false;
    Q_EMIT finished(report);
}

Runner::~Runner() {
    give(RunOrder::Abort);
    m_workThread.quit();
    m_workThread.wait();
}

void Runner::start(const RunRequest &request) {
    if (m_running)
        return;
    m_running = true;
    Q_EMIT started();
    RunRequest ours = request;
    ours.claims = m_claims;
    m_orders->post([run = m_run, ours] { run->start(ours); });
}

void Runner::give(RunOrder order) {
    if (m_running)
        m_orders->post([run = m_run, order] { run->obey(order); });
}

Pending<RunEstimate> Runner::estimate(const RunRequest &request) {
    return askIn<RunEstimate>(m_run, *m_orders, [this, run = m_run, request] {
        return estimateDays(m_library, m_clock, request, run);
    });
}

Pending<ProbeReport> Runner::probe(const ModelAccess &access) {
    return askIn<ProbeReport>(m_run, *m_orders, [this, run = m_run, access] {
        auto *probe = new ModelProbe(m_library, access, run);
        const Pending<ProbeReport> report = probe->probe();
        whenReady(report, probe, [probe](const Result<ProbeReport> &) { probe->deleteLater(); });
        return report;
    });
}

Pending<QStringList> Runner::models(const ModelAccess &access) {
    return askIn<QStringList>(m_run, *m_orders, [this, run = m_run, access] {
        auto *probe = new ModelProbe(m_library, access, run);
        const Pending<QStringList> models = probe->models();
        whenReady(models, probe, [probe](const Result<QStringList> &) { probe->deleteLater(); });
        return models;
    });
}

Pending<RunEstimate> Runner::estimateSummary(const SummaryRequest &request) {
    return askIn<RunEstimate>(m_run, *m_orders, [this, run = m_run, request] {
        return (new SummaryJob(m_library, m_clock, request, run))->estimate();
    });
}

Pending<QString> Runner::summarize(const SummaryRequest &request) {
    SummaryRequest ours = request;
    ours.claims = m_claims;
    return askIn<QString>(m_run, *m_orders, [this, run = m_run, ours] {
        return (new SummaryJob(m_library, m_clock, ours, run))->ask();
    });
}

Pending<std::vector<Paper>> Runner::lookUp(const std::vector<ArxivId> &ids, const QUrl &feeds) {
    return askIn<std::vector<Paper>>(m_run, *m_orders,
                                     [run = m_run, ids, feeds] { return run->lookUp(ids, feeds); });
}

} // namespace winnow
