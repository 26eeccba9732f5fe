#include "app/notify/notifier.h"

#include "app/text/tex.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

#ifdef WINNOW_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace winnow {

News newsOf(const Digest &digest, int papers) {
    News news;
    news.day = digest.day;
    news.title = Notifier::tr("%L1 of %L2 worth a look").arg(digest.entries.size()).arg(papers);
    news.text = Notifier::tr("arXiv, %1").arg(QLocale().toString(digest.day, QLocale::LongFormat));
    if (!digest.entries.empty())
        news.text += QLatin1Char('\n') + texToPlain(digest.entries.front().title);
    return news;
}

Notifier::Notifier(QObject *parent) : QObject(parent) {}

Notifier::~Notifier() = default;

#ifdef WINNOW_DBUS

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int patience = 5'000; // milliseconds to wait for the bus

// A cron job's environment lacks the user's session bus, but its address is known.
void findBus() {
#ifdef Q_OS_LINUX
    const QString runtime = QStringLiteral("/run/user/%1").arg(getuid());
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") ||
        qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
        !QFileInfo::exists(runtime + QStringLiteral("/bus")))
        return;
    qputenv("XDG_RUNTIME_DIR", runtime.toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + runtime.toUtf8() + "/bus");
#endif
}

QDBusPendingCall call(const char *method, const QVariantList &arguments) {
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, path, service, QString::fromLatin1(method));
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message, patience);
}

} // namespace

void Notifier::ask(const std::function<void(bool)> &answer) {
    findBus();
    if (!QDBusConnection::sessionBus().isConnected()) // otherwise the call would never return
        return answer(false);
    auto *watcher = new QDBusPendingCallWatcher(call("GetCapabilities", {}), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, answer](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QStringList> reply = *done;
        m_capabilities = reply.isError() ? QStringList() : reply.value();
        answer(!reply.isError());
    });
}

// Without the sender's name, which Qt would look up synchronously. Some daemons broadcast these signals, so
// the notification's number is checked.
void Notifier::listen() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto on = [&](const char *name, const char *slot) {
        bus.connect(QString(), path, service, QString::fromLatin1(name), this, slot);
    };
    on("ActionInvoked", SLOT(hearAction(uint, QString)));
    on("ActivationToken", SLOT(hearToken(uint, QString)));
    on("NotificationClosed", SLOT(hearClosed(uint, uint)));
}

void Notifier::show(const News &news) {
    listen();
    m_day = news.day;
    const bool isMarkup = m_capabilities.contains(QLatin1String("body-markup"));
    const QStringList actions = m_capabilities.contains(QLatin1String("actions"))
                                    ? QStringList{QStringLiteral("default"), tr("Open")}
                                    : QStringList();
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("arpa.home.winnow")},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}};
    const QVariantList arguments{QStringLiteral("Winnow"),
                                 uint(0),
                                 QStringLiteral("arpa.home.winnow"),
                                 news.title,
                                 isMarkup ? news.text.toHtmlEscaped() : news.text,
                                 actions,
                                 hints,
                                 -1};
    auto *watcher = new QDBusPendingCallWatcher(call("Notify", arguments), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        m_id = reply.isError() ? 0 : reply.value();
        if (m_id == 0)
            Q_EMIT closed();
        else
            Q_EMIT shown();
    });
}

void Notifier::takeBack() {
    call("CloseNotification", {m_id});
}

#else

void Notifier::takeBack() {}

void Notifier::ask(const std::function<void(bool)> &answer) {
    answer(false);
}

void Notifier::show(const News &) {
    Q_EMIT closed();
}

#endif

void Notifier::hearToken(uint id, const QString &token) {
    if (id == m_id)
        m_token = token.toUtf8();
}

void Notifier::hearAction(uint id, const QString &action) {
    Q_UNUSED(action) // there is only one
    if (id != m_id || m_id == 0)
        return;
    takeBack(); // not all services close it themselves
    Q_EMIT opened(m_day, std::exchange(m_token, {}));
}

void Notifier::hearClosed(uint id, uint reason) {
    Q_UNUSED(reason)
    if (id != m_id || m_id == 0)
        return;
    m_id = 0;
    Q_EMIT closed();
}

} // namespace winnow
