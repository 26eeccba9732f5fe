#include "tests/support/standindesktop.h"

#include <QDBusArgument>
#include <QDBusMessage>

namespace winnow {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

StandInDesktop::StandInDesktop(const QString &address, QStringList capabilities)
    : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("desktop"))),
      m_capabilities(std::move(capabilities)) {
    if (!m_bus.registerVirtualObject(path, this) || !m_bus.registerService(service))
        qFatal("the bus does not take the desktop");
}

StandInDesktop::~StandInDesktop() {
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}

bool StandInDesktop::handleMessage(const QDBusMessage &message, const QDBusConnection &connection) {
    const QVariantList arguments = message.arguments();
    if (message.member() == QLatin1String("GetCapabilities"))
        return connection.send(message.createReply(m_capabilities));
    if (message.member() == QLatin1String("CloseNotification")) {
        connection.send(message.createReply());
        close();
        return true;
    }
    if (message.member() != QLatin1String("Notify") || arguments.size() != 8)
        return false;
    m_shown.push_back({arguments[0].toString(), arguments[3].toString(), arguments[4].toString(),
                       arguments[5].toStringList(), qdbus_cast<QVariantMap>(arguments[6])});
    connection.send(message.createReply(newest()));
    Q_EMIT newOne();
    return true;
}

void StandInDesktop::signal(const char *name, const QVariantList &arguments) {
    QDBusMessage message = QDBusMessage::createSignal(path, service, QString::fromLatin1(name));
    message.setArguments(arguments);
    m_bus.send(message);
}

void StandInDesktop::choose(const QString &action, const QString &token) {
    if (!token.isEmpty())
        signal("ActivationToken", {newest(), token});
    signal("ActionInvoked", {newest(), action});
}

void StandInDesktop::close() {
    signal("NotificationClosed", {newest(), uint(2)});
}

} // namespace winnow
