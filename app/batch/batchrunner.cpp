#include "app/batch/batchrunner.h"

#include "app/model/async.h"
#include "app/settings/secretstore.h"

namespace winnow {

BatchRunner::BatchRunner(Library &library, SecretStore &secrets, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_secrets(secrets),
      m_clock(clock),
      m_work(new QObject),
      m_orders(new Mailbox(m_work)) {
    m_thread.setObjectName(QStringLiteral("batches"));
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    m_thread.start();
}

BatchRunner::~BatchRunner() {
    m_thread.quit();
    m_thread.wait();
}

void BatchRunner::start(const BatchOptions &wish) {
    if (m_running)
        return;
    m_running = true;
    m_orders->post([this, wish] { begin(wish); });
}

void BatchRunner::stop() {
    if (m_running)
        m_orders->post([this] {
            if (m_run)
                m_run->stop();
        });
}

// The keyring is asked in one thread, whoever wants to know.
Pending<ModelAccess> BatchRunner::find(const ModelSettings &settings) {
    const Promise<ModelAccess> promise;
    m_news.post([this, settings, promise] {
        whenReady(findModelAccess(m_secrets, settings), this,
                  [promise](const Result<ModelAccess> &access) { promise.answer(access); });
    });
    return promise.future();
}

void BatchRunner::begin(const BatchOptions &wish) {
    auto *run = new BatchRun(
        m_library, [this](const ModelSettings &settings) { return find(settings); }, m_clock, wish, m_work);
    m_run = run;
    connect(run, &BatchRun::waitsForTurn, run,
            [this](const Lease &holder) { m_news.post([this, holder] { Q_EMIT waitsForTurn(holder); }); });
    connect(run, &BatchRun::answersStored, run, [this] { m_news.post([this] { Q_EMIT answersStored(); }); });
    connect(run, &BatchRun::looked, run,
            [this](const BatchReport &report) { m_news.post([this, report] { Q_EMIT looked(report); }); });
    connect(run, &BatchRun::finished, run, [this, run](const BatchReport &report) {
        m_run = nullptr;
        run->deleteLater();
        m_news.post([this, report] {
            m_running = false;
            Q_EMIT finished(report);
        });
    });
    run->start();
}

} // namespace winnow
