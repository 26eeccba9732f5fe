#include "app/lab/server/labthread.h"

#include "app/lab/server/labschema.h"
#include "app/model/backoff.h"

#include <QRandomGenerator>
#include <QSqlDriver>

namespace winnow {

namespace {

using Steady = std::chrono::steady_clock;

} // namespace

LabThread::LabThread(LabAddress address, QString password, QObject *parent)
    : LabThread(std::move(address), std::move(password), Timing(), parent) {}

LabThread::LabThread(LabAddress address, QString password, Timing timing, QObject *parent)
    : QObject(parent),
      m_address(std::move(address)),
      m_timing(timing),
      m_worker(new Mailbox),
      m_password(std::move(password)),
      m_connection(std::make_unique<LabConnection>()) {
    m_thread.setObjectName(QStringLiteral("lab"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LabThread::~LabThread() {
    m_isClosing = true;
    m_worker->post([this] {
        m_connection.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void LabThread::retryNow() {
    m_worker->post([this] { m_due = {}; });
}

Result<void> LabThread::connectWhenDue() {
    if (m_connection->isOpen() && Steady::now() - m_heard > m_timing.silence)
        m_connection->isAlive();
    if (m_connection->isOpen())
        return {};
    if (m_trouble && Steady::now() < m_due)
        return failure(*m_trouble);
    const auto connected = connect();
    if (connected) {
        m_trouble.reset();
        m_failures = 0;
        return connected;
    }
    m_connection->close();
    m_trouble = connected.error();
    m_due = Steady::now() + backoff(++m_failures, m_timing.first, m_timing.longest,
                                    QRandomGenerator::global()->generateDouble());
    return connected;
}

// A lost connection has lost its subscription, too.
Result<void> LabThread::connect() {
    if (auto opened = m_connection->open(m_address, m_password); !opened)
        return opened;
    if (auto checked = LabSchema().check(*m_connection); !checked)
        return checked;
    QSqlDriver *driver = m_connection->connection().driver();
    QObject::connect(driver, &QSqlDriver::notification, m_worker,
                     [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &number) {
                         if (source == QSqlDriver::OtherSource)
                             Q_EMIT changed(number.toLongLong());
                     });
    driver->subscribeToNotification(QStringLiteral("winnow_change"));
    return {};
}

void LabThread::settle() {
    if (m_connection->isOpen())
        m_heard = Steady::now();
    else
        m_connection->close(); // its queries are gone by now
}

} // namespace winnow
