#include "app/settings/secretservice.h"

#ifdef WINNOW_DBUS
#include "app/settings/secretquery.h"
#endif

namespace winnow {

SecretService::SecretService(QString service, const KeyringTimeouts &patience, QObject *parent)
    : QObject(parent), m_service(std::move(service)), m_patience(patience) {}

void SecretService::prepare(Purpose purpose, const QString &name, const Handler &handle) {
#ifdef WINNOW_DBUS
    if (!isWalletUsed()) {
        const auto pass = [this, handle](const Result<Finding> &result) {
            m_isBusy = false;
            startNext();
            handle(result);
        };
        m_waiting.enqueue(new SecretQuery(*this, purpose, name, pass));
        return startNext();
    }
#else
    Q_UNUSED(purpose)
    Q_UNUSED(name)
#endif
    handle(Finding::Unknown);
}

void SecretService::startNext() {
#ifdef WINNOW_DBUS
    if (m_waiting.isEmpty() || std::exchange(m_isBusy, true))
        return;
    m_waiting.dequeue()->start();
#endif
}

// In the same way as QtKeychain 0.13, which does not expose it.
bool SecretService::isWalletUsed() {
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    if (desktop == "KDE")
        return true;
    if (desktop == "GNOME" || desktop == "Unity" || desktop == "XFCE")
        return false;
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde" || session == "kde4")
        return true;
    if (session == "gnome" || session.contains("xfce") || session == "xubuntu")
        return false;
    return qEnvironmentVariableIsEmpty("GNOME_DESKTOP_SESSION_ID") &&
           !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

} // namespace winnow
