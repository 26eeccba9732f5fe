#include "app/run/runner.h"

#include "app/net/politeclient.h"
#include "app/run/dailyrun.h"

namespace winnow {

namespace {

std::unique_ptr<HttpClient> makePoliteClient(RetryingClient::WaitObserver observer) {
    auto client = std::make_unique<PoliteClient>();
    client->setWaitObserver(std::move(observer));
    return client;
}

} // namespace

Runner::Runner(Library &library, const Clock &clock, QObject *parent)
    : Runner(library, clock, makePoliteClient, parent) {}

Runner::Runner(Library &library, const Clock &clock, const HttpClientFactory &makeClient, QObject *parent)
    : QObject(parent), m_run(new DailyRun(library, clock, makeClient)) {
    m_workThread.setObjectName(QStringLiteral("work"));
    m_run->moveToThread(&m_workThread);
    connect(&m_workThread, &QThread::finished, m_run, &QObject::deleteLater);
    connect(m_run, &DailyRun::progressed, this, &Runner::progressed);
    connect(m_run, &DailyRun::listingStored, this, &Runner::listingStored);
    connect(m_run, &DailyRun::scoresStored, this, &Runner::scoresStored);
    connect(m_run, &DailyRun::finished, this, [this](const RunReport &report) {
        m_running = false;
        Q_EMIT finished(report);
    });
    m_workThread.start();
}

Runner::~Runner() {
    stop();
    m_workThread.quit();
    m_workThread.wait();
}

void Runner::start(const RunRequest &request) {
    if (m_running)
        return;
    m_running = true;
    Q_EMIT started();
    QMetaObject::invokeMethod(m_run, [run = m_run, request] { run->start(request); });
}

void Runner::stop() {
    if (m_running)
        QMetaObject::invokeMethod(m_run, &DailyRun::stop);
}

} // namespace winnow
