#include "app/settings/secretquery.h"

#ifdef WINNOW_DBUS

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace winnow {

namespace {

using Attributes = QMap<QString, QString>;

const QString secretsName = QStringLiteral("org.freedesktop.secrets");
const QString secretsPath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString collectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");
const QString nothing = QStringLiteral("/"); // in place of a path

// A prompt would appear on the desktop's screen, not where a cron job or an ssh session was started.
bool canAsk() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

QStringList paths(const QVariant &value) {
    QStringList texts;
    const auto list = qdbus_cast<QList<QDBusObjectPath>>(value);
    for (const QDBusObjectPath &path : list)
        texts.append(path.path());
    return texts;
}

QString path(const QVariant &value) {
    return qdbus_cast<QDBusObjectPath>(value).path();
}

// A keyring's entries are below it.
QString keyringOf(const QString &item) {
    return item.section(QLatin1Char('/'), 0, -2);
}

bool isHanging(const QDBusMessage &reply) {
    const QDBusError::ErrorType type = QDBusError(reply).type();
    return type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut;
}

} // namespace

SecretQuery::SecretQuery(SecretService &keyrings, Purpose purpose, QString name,
                         SecretService::Handler handle)
    : QObject(&keyrings),
      m_keyrings(keyrings),
      m_purpose(purpose),
      m_name(std::move(name)),
      m_handle(std::move(handle)),
      m_bus(QDBusConnection::sessionBus()) {
    qDBusRegisterMetaType<Attributes>();
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        withdraw();
        finish(failure(ErrorCode::KeyringSilent, m_question));
    });
}

SecretQuery::~SecretQuery() {
    withdraw();
}

void SecretQuery::start() {
    if (m_purpose == Purpose::Look)
        search();
    else
        look();
}

void SecretQuery::look() {
    m_locked.clear();
    m_opaque.clear();
    call(secretsPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"),
         {serviceInterface}, [this](const QDBusMessage &reply) {
             const auto properties = qdbus_cast<QVariantMap>(reply.arguments().value(0));
             const QStringList keyrings = paths(properties.value(QStringLiteral("Collections")));
             m_hasKeyrings = !keyrings.isEmpty();
             lookAt(keyrings);
         });
}

// GNOME Keyring lists what a locked keyring contains; KeePassXC lists nothing, and a search in it opens a
// dialog that can't be withdrawn.
void SecretQuery::lookAt(const QStringList &keyrings) {
    if (keyrings.isEmpty())
        return findDefault();
    call(keyrings.constFirst(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"),
         {collectionInterface}, [this, keyrings](const QDBusMessage &reply) {
             const auto properties = qdbus_cast<QVariantMap>(reply.arguments().value(0));
             if (properties.value(QStringLiteral("Locked")).toBool()) {
                 m_locked.insert(keyrings.constFirst());
                 if (paths(properties.value(QStringLiteral("Items"))).isEmpty())
                     m_opaque.insert(keyrings.constFirst());
             }
             lookAt(keyrings.mid(1));
         });
}

void SecretQuery::findDefault() {
    call(secretsPath, serviceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")},
         [this](const QDBusMessage &reply) {
             m_default = path(reply.arguments().value(0));
             decide();
         });
}

void SecretQuery::decide() {
    if (m_purpose == Purpose::Write)
        decideToWrite();
    else if (!m_hasKeyrings)
        finish(Finding::NoKeyring);
    else if (const QStringList keyrings = notAskedYet(m_opaque); !keyrings.isEmpty())
        unlock(keyrings);
    else
        search();
}

void SecretQuery::decideToWrite() {
    if (m_default.isEmpty() || m_default == nothing)
        create();
    else if (!m_locked.contains(m_default))
        finish(Finding::Ready);
    else if (m_asked.contains(m_default))
        finish(failure(ErrorCode::KeyringLocked));
    else
        unlock({m_default});
}

// By the attributes that QtKeychain and libsecret look for; the schema's name does not matter.
void SecretQuery::search() {
    const Attributes attributes{{QStringLiteral("server"), m_keyrings.service()},
                                {QStringLiteral("user"), m_name}};
    call(secretsPath, serviceInterface, QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)},
         [this](const QDBusMessage &reply) {
             judge(paths(reply.arguments().value(0)), paths(reply.arguments().value(1)));
         });
}

void SecretQuery::judge(const QStringList &open, const QStringList &locked) {
    if (open.isEmpty() && locked.isEmpty())
        return finish(Finding::Absent);
    if (!open.isEmpty() || m_purpose == Purpose::Look)
        return finish(Finding::There);
    QSet<QString> keyrings;
    for (const QString &item : locked)
        keyrings.insert(keyringOf(item));
    keyrings.intersect(m_locked);
    if (keyrings.isEmpty()) // locked on its own: KeePassXC asks whether the program may read it
        return finish(Finding::There);
    const QStringList unasked = notAskedYet(keyrings);
    if (unasked.isEmpty())
        return finish(failure(ErrorCode::KeyringLocked));
    unlock(unasked);
}

void SecretQuery::unlock(const QStringList &keyrings) {
    QList<QDBusObjectPath> objects;
    for (const QString &keyring : keyrings) {
        m_asked.insert(keyring);
        objects.append(QDBusObjectPath(keyring));
    }
    call(secretsPath, serviceInterface, QStringLiteral("Unlock"), {QVariant::fromValue(objects)},
         [this](const QDBusMessage &reply) {
             ask(path(reply.arguments().value(1)), QStringLiteral("unlock"));
         });
}

// KeePassXC would open its wizard for a new database, although only a choice in its settings is missing.
void SecretQuery::create() {
    if (std::exchange(m_hasCreated, true))
        return finish(Finding::NoKeyring);
    ifOwned(QStringLiteral("org.keepassxc.KeePassXC.MainWindow"), [this](bool isKeePassXc) {
        if (isKeePassXc)
            return finish(failure(ErrorCode::KeyringFailed, {}, QStringLiteral("group")));
        if (!canAsk())
            return finish(Finding::NoKeyring);
        const QVariantMap properties{
            {collectionInterface + QStringLiteral(".Label"), QStringLiteral("Default keyring")}};
        call(secretsPath, serviceInterface, QStringLiteral("CreateCollection"),
             {properties, QStringLiteral("default")}, [this](const QDBusMessage &reply) {
                 ask(path(reply.arguments().value(1)), QStringLiteral("create"));
             });
    });
}

// GNOME Keyring's prompt is left to the user: see NOTES.md.
void SecretQuery::ask(const QString &prompt, const QString &question) {
    if (prompt.isEmpty() || prompt == nothing) // no prompt was necessary
        return look();
    if (!canAsk())
        return finish(failure(ErrorCode::KeyringLocked));
    ifOwned(QStringLiteral("org.gnome.keyring"), [this, prompt, question](bool isGnome) {
        m_prompt = prompt;
        m_question = question;
        m_canWithdraw = !isGnome;
        put();
    });
}

void SecretQuery::put() {
    // Without the sender's name, which Qt would look up synchronously.
    m_bus.connect(QString(), m_prompt, promptInterface, QStringLiteral("Completed"), this,
                  SLOT(hearCompleted(QDBusMessage)));
    m_wait.start(m_keyrings.patience().person);
    call(m_prompt, promptInterface, QStringLiteral("Prompt"), {QString()}, [](const QDBusMessage &) {});
}

void SecretQuery::hearCompleted(const QDBusMessage &signal) {
    if (signal.service() != m_owner || signal.path() != m_prompt)
        return;
    m_wait.stop();
    m_prompt.clear();
    if (signal.arguments().value(0).toBool())
        finish(failure(ErrorCode::KeyringDismissed, m_question));
    else
        look();
}

void SecretQuery::withdraw() {
    const QString prompt = std::exchange(m_prompt, {});
    if (!prompt.isEmpty() && m_canWithdraw)
        m_bus.send(
            QDBusMessage::createMethodCall(m_owner, prompt, promptInterface, QStringLiteral("Dismiss")));
}

QStringList SecretQuery::notAskedYet(const QSet<QString> &keyrings) const {
    QStringList left = (keyrings - m_asked).values();
    left.sort();
    return left;
}

// Whether the service also owns this name on the bus. Its owner is looked up, since replies don't give it in
// Qt 6.8.
void SecretQuery::ifOwned(const QString &name, const std::function<void(bool isOwned)> &next) {
    findOwner(secretsName, [this, name, next](const QString &owner) {
        m_owner = owner;
        findOwner(name, [this, next](const QString &other) { next(!other.isEmpty() && other == m_owner); });
    });
}

// The owner of the name on the bus; empty: none.
void SecretQuery::findOwner(const QString &name, const std::function<void(const QString &owner)> &next) {
    if (!m_bus.isConnected()) // otherwise a call never returns
        return finish(Finding::Unknown);
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetNameOwner"));
    message.setArguments({name});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, next](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (m_handle)
            next(done->isError() ? QString() : done->reply().arguments().value(0).toString());
    });
}

void SecretQuery::call(const QString &path, const QString &interface, const QString &method,
                       const QVariantList &arguments, const Next &next) {
    if (!m_bus.isConnected())
        return finish(Finding::Unknown);
    QDBusMessage message = QDBusMessage::createMethodCall(secretsName, path, interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(message, int(m_keyrings.patience().service.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, next](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (!m_handle)
            return;
        const QDBusMessage reply = done->reply();
        if (reply.type() == QDBusMessage::ReplyMessage) {
            next(reply);
        } else if (m_prompt.isEmpty() || !isHanging(reply)) {
            finish(isHanging(reply)
                       ? Result<Finding>(failure(ErrorCode::KeyringFailed, QStringLiteral("no answer")))
                       : Result<Finding>(Finding::Unknown));
        } // otherwise the prompt's own, which waits for a person
    });
}

// Nothing here may be used afterwards: the handler may delete the owner.
void SecretQuery::finish(const Result<Finding> &result) {
    if (!m_handle)
        return;
    m_wait.stop();
    withdraw();
    deleteLater();
    const auto handle = std::exchange(m_handle, {});
    handle(result);
}

} // namespace winnow

#endif
