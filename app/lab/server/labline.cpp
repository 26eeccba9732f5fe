#include "app/lab/server/labline.h"

#include "app/lab/server/labschema.h"
#include "app/model/backoff.h"
#include "app/model/log.h"

#include <QRandomGenerator>
#include <QSqlDriver>

namespace winnow {

namespace {

using Steady = std::chrono::steady_clock;

} // namespace

LabLine::LabLine(LabAddress address, QString password, LabTiming timing)
    : m_address(std::move(address)),
      m_timing(timing),
      m_worker(std::make_unique<Mailbox>()),
      m_password(std::move(password)),
      m_connection(std::make_unique<LabConnection>()) {
    setObjectName(QStringLiteral("lab"));
    m_worker->moveToThread(this);
}

void LabLine::run() {
    exec();
    m_worker.reset();
    m_connection.reset();
}

void LabLine::post(Work work) {
    m_worker->post([this, work = std::move(work)] {
        if (m_isEnding)
            return;
        const auto line = connectWhenDue();
        work(line);
        settle(line.has_value());
    });
}

void LabLine::postLast(std::function<void(LabConnection &)> work) {
    m_worker->post([this, work = std::move(work)] {
        if (m_connection->isOpen())
            work(*m_connection);
    });
}

void LabLine::retryNow() {
    m_worker->post([this] { m_due = {}; });
}

void LabLine::end() {
    m_isEnding = true;
    m_worker->post([this] { quit(); }); // after last words
}

Result<LabConnection *> LabLine::connectWhenDue() {
    if (m_connection->isOpen() && Steady::now() - m_heard > m_timing.silence && !m_connection->isAlive())
        qCInfo(labLog) << "the connection was lost meanwhile";
    if (m_connection->isOpen())
        return m_connection.get();
    if (m_trouble && Steady::now() < m_due)
        return failure(*m_trouble);
    const auto connected = connect();
    qCInfo(labLog).noquote() << QStringLiteral("connects to %1%2: %3")
                                    .arg(m_address.inLog(), m_wasOpen ? QStringLiteral(" again") : QString(),
                                         connected ? QStringLiteral("done")
                                                   : winnow::inLog(connected.error()));
    if (connected) {
        m_wasOpen = true;
        m_trouble.reset();
        m_failures = 0;
        return m_connection.get();
    }
    m_connection->close();
    m_trouble = connected.error();
    m_due = Steady::now() + backoff(++m_failures, m_timing.first, m_timing.longest,
                                    QRandomGenerator::global()->generateDouble());
    return failure(connected.error());
}

// A lost connection has lost its subscription, too.
Result<void> LabLine::connect() {
    if (auto opened = m_connection->open(m_address, m_password); !opened)
        return opened;
    if (auto checked = LabSchema().check(*m_connection); !checked)
        return checked;
    QSqlDriver *driver = m_connection->connection().driver();
    QObject::connect(driver, &QSqlDriver::notification, m_worker.get(),
                     [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &number) {
                         if (source == QSqlDriver::OtherSource)
                             Q_EMIT changed(number.toLongLong());
                     });
    driver->subscribeToNotification(QStringLiteral("winnow_change"));
    return {};
}

void LabLine::settle(bool wasOpen) {
    if (m_connection->isOpen()) {
        m_heard = Steady::now();
        return;
    }
    m_connection->close();      // its queries are gone by now
    if (wasOpen && !m_isEnding) // else nobody may be left to hear of it
        qCInfo(labLog) << "the connection was lost";
}

} // namespace winnow
