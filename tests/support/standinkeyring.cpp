#include "tests/support/standinkeyring.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QFile>
#include <QStandardPaths>

namespace winnow {

namespace {

const QString rootPath = QStringLiteral("/org/freedesktop/secrets");
const QString keyringPath = rootPath + QStringLiteral("/collection/standin");

QVariant pathValue(const QString &path) {
    return QVariant::fromValue(QDBusObjectPath(path));
}

QVariant pathsValue(const QStringList &paths) {
    QList<QDBusObjectPath> objects;
    for (const QString &path : paths)
        objects.append(QDBusObjectPath(path));
    return QVariant::fromValue(objects);
}

} // namespace

// A secret on its way: session, parameters, value, content type.
struct PassedSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
using PassedSecrets = QMap<QDBusObjectPath, PassedSecret>;

QDBusArgument &operator<<(QDBusArgument &argument, const PassedSecret &secret) {
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PassedSecret &secret) {
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

} // namespace winnow

Q_DECLARE_METATYPE(winnow::PassedSecret)

namespace winnow {

PrivateBus::PrivateBus() {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        return;
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QFile::WriteOnly))
        qFatal("the test's folder can't be written to");
    file.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_folder.path()) +
               "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" "
               "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                    QStringLiteral("--config-file"), file.fileName()});
    if (m_daemon.waitForReadyRead(30'000))
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus() {
    m_daemon.kill();
    m_daemon.waitForFinished();
}

StandInKeyring::StandInKeyring(const QString &address, const Manner &manner)
    : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("standin"))), m_manner(manner) {
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<PassedSecret>();
    qDBusRegisterMetaType<PassedSecrets>();
    if (manner.isGnome)
        m_bus.registerService(QStringLiteral("org.gnome.keyring"));
    if (manner.isKeePassXc)
        m_bus.registerService(QStringLiteral("org.keepassxc.KeePassXC.MainWindow"));
    if (!m_bus.registerVirtualObject(rootPath, this, QDBusConnection::SubPath) ||
        !m_bus.registerService(QStringLiteral("org.freedesktop.secrets")))
        qFatal("the bus does not take the keyring");
}

StandInKeyring::~StandInKeyring() {
    QDBusConnection::disconnectFromBus(QStringLiteral("standin"));
}

void StandInKeyring::put(const QString &server, const QString &user, const QByteArray &secret) {
    const Attributes attributes{{QStringLiteral("server"), server},
                                {QStringLiteral("user"), user},
                                {QStringLiteral("type"), QStringLiteral("plaintext")},
                                {QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")}};
    m_items.insert(itemLike(attributes), {attributes, secret});
}

QByteArray StandInKeyring::secretOf(const QString &server, const QString &user) const {
    for (const Item &item : m_items)
        if (item.attributes.value(QStringLiteral("server")) == server &&
            item.attributes.value(QStringLiteral("user")) == user)
            return item.secret;
    return {};
}

bool StandInKeyring::handleMessage(const QDBusMessage &message, const QDBusConnection &connection) {
    if (message.type() != QDBusMessage::MethodCallMessage)
        return false;
    const QVariantList values = answer(message);
    connection.send(values.isEmpty() || values.constFirst().isValid()
                        ? message.createReply(values)
                        : message.createErrorReply(QDBusError::NotSupported, QStringLiteral("not here")));
    if (message.member() == QLatin1String("Prompt"))
        putQuestion(message.path());
    return true;
}

// One invalid value: an error.
QVariantList StandInKeyring::answer(const QDBusMessage &message) {
    const QString member = message.member();
    const QVariantList arguments = message.arguments();
    if (message.interface() == QLatin1String("org.freedesktop.DBus.Properties")) {
        const QVariantMap all = properties(message.path() == rootPath ? QString() : message.path());
        return {member == QLatin1String("GetAll")
                    ? QVariant(all)
                    : QVariant::fromValue(QDBusVariant(all.value(arguments.value(1).toString())))};
    }
    if (message.path() == rootPath)
        return answerService(message);
    if (member == QLatin1String("Prompt"))
        return {};
    if (member == QLatin1String("Dismiss")) {
        m_withdrawn += m_questions.value(message.path()).isPut ? 1 : 0;
        complete(message.path(), true);
        return {};
    }
    if (member == QLatin1String("CreateItem"))
        return create(message);
    if (member == QLatin1String("Delete")) {
        const QString path = message.path();
        const auto erase = [this, path] {
            m_items.remove(path);
            return pathValue(QStringLiteral("/"));
        };
        if (m_manner.asksForAccess)
            return {pathValue(question(message, erase))};
        return {erase()};
    }
    return {QVariant()};
}

QVariantList StandInKeyring::answerService(const QDBusMessage &message) {
    const QString member = message.member();
    const QVariantList arguments = message.arguments();
    if (member == QLatin1String("OpenSession")) {
        if (arguments.value(0) != QLatin1String("plain"))
            return {QVariant()};
        return {QVariant::fromValue(QDBusVariant(QString())),
                pathValue(rootPath + QStringLiteral("/session/s"))};
    }
    if (member == QLatin1String("ReadAlias"))
        return {pathValue(m_manner.hasKeyring ? keyringPath : QStringLiteral("/"))};
    if (member == QLatin1String("SearchItems"))
        return found(qdbus_cast<Attributes>(arguments.value(0)));
    if (member == QLatin1String("Unlock")) {
        const auto objects = qdbus_cast<QList<QDBusObjectPath>>(arguments.value(0));
        const auto unlock = [this, objects] {
            m_manner.isLocked = false;
            m_isAllowed = true;
            return QVariant::fromValue(objects);
        };
        if (m_manner.isLocked || m_manner.asksForAccess)
            return {pathsValue({}), pathValue(question(message, unlock))};
        return {unlock(), pathValue(QStringLiteral("/"))};
    }
    if (member == QLatin1String("CreateCollection"))
        return {pathValue(QStringLiteral("/")), pathValue(question(message, [this] {
                    m_manner.hasKeyring = true;
                    return pathValue(keyringPath);
                }))};
    if (member == QLatin1String("GetSecrets")) {
        PassedSecrets secrets;
        for (const QDBusObjectPath &item : qdbus_cast<QList<QDBusObjectPath>>(arguments.value(0)))
            secrets.insert(item, {qdbus_cast<QDBusObjectPath>(arguments.value(1)),
                                  {},
                                  m_items.value(item.path()).secret,
                                  QStringLiteral("text/plain")});
        return {QVariant::fromValue(secrets)};
    }
    return {QVariant()};
}

// Of the service, or of what lies at a path.
QVariantMap StandInKeyring::properties(const QString &path) const {
    if (path.isEmpty())
        return {{QStringLiteral("Collections"),
                 pathsValue(m_manner.hasKeyring ? QStringList{keyringPath} : QStringList())}};
    if (m_items.contains(path))
        return {{QStringLiteral("Locked"), m_manner.isLocked},
                {QStringLiteral("Attributes"), QVariant::fromValue(m_items.value(path).attributes)},
                {QStringLiteral("Label"), QStringLiteral("an entry")}};
    const bool isTold = !m_manner.isLocked || m_manner.tellsWhileLocked;
    return {{QStringLiteral("Locked"), m_manner.isLocked},
            {QStringLiteral("Label"), QStringLiteral("Stand-in")},
            {QStringLiteral("Items"), pathsValue(isTold ? QStringList(m_items.keys()) : QStringList())}};
}

QString StandInKeyring::question(const QDBusMessage &message, const std::function<QVariant()> &agree) {
    const QString path = QStringLiteral("%1/prompt/q%2").arg(rootPath).arg(++m_count);
    m_questions.insert(path, {message.service(), agree});
    return path;
}

void StandInKeyring::putQuestion(const QString &path) {
    if (!m_questions.contains(path))
        return;
    ++m_asked;
    m_questions[path].isPut = true;
    if (m_manner.person != Person::Silent)
        complete(path, m_manner.person == Person::Dismisses);
}

void StandInKeyring::complete(const QString &path, bool isDismissed) {
    if (!m_questions.contains(path))
        return;
    const Question question = m_questions.take(path);
    QDBusMessage signal = QDBusMessage::createTargetedSignal(
        question.client, path, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
    const QVariant result = isDismissed ? QVariant(QString()) : question.agree();
    signal.setArguments({isDismissed, QVariant::fromValue(QDBusVariant(result))});
    m_bus.send(signal);
}

QVariantList StandInKeyring::found(const Attributes &attributes) const {
    QStringList open;
    QStringList locked;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        bool fits = true;
        for (auto wanted = attributes.cbegin(); wanted != attributes.cend(); ++wanted)
            fits = fits && item->attributes.value(wanted.key()) == wanted.value();
        if (fits)
            (m_manner.isLocked || (m_manner.asksForAccess && !m_isAllowed) ? locked : open)
                .append(item.key());
    }
    return {pathsValue(open), pathsValue(locked)};
}

QVariantList StandInKeyring::create(const QDBusMessage &message) {
    const auto values = qdbus_cast<QVariantMap>(message.arguments().value(0));
    const auto attributes =
        qdbus_cast<Attributes>(values.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes")));
    const auto secret = qdbus_cast<PassedSecret>(message.arguments().value(1));
    const QString path = itemLike(attributes);
    const auto keep = [this, path, attributes, secret] {
        m_items.insert(path, {attributes, secret.value});
        return pathValue(path);
    };
    if (m_manner.isLocked || !m_manner.hasKeyring)
        return {QVariant()};
    if (m_manner.asksForAccess)
        return {pathValue(QStringLiteral("/")), pathValue(question(message, keep))};
    return {keep(), pathValue(QStringLiteral("/"))};
}

QString StandInKeyring::itemLike(const Attributes &attributes) const {
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        if (item->attributes == attributes)
            return item.key();
    return QStringLiteral("%1/%2").arg(keyringPath).arg(m_items.size() + 1);
}

StandInWallet::StandInWallet(const QString &address, Manner manner)
    : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("wallet"))), m_manner(manner) {
    if (!m_bus.registerVirtualObject(QStringLiteral("/modules/kwalletd5"), this) ||
        !m_bus.registerService(QStringLiteral("org.kde.kwalletd5")))
        qFatal("the bus does not take the wallet");
}

StandInWallet::~StandInWallet() {
    QDBusConnection::disconnectFromBus(QStringLiteral("wallet"));
}

bool StandInWallet::handleMessage(const QDBusMessage &message, const QDBusConnection &connection) {
    if (message.member() == QLatin1String("networkWallet"))
        connection.send(message.createReply(QStringLiteral("kdewallet")));
    else if (message.member() != QLatin1String("open"))
        return false;
    else if (m_manner == Manner::TimesOut)
        connection.send(message.createErrorReply(QDBusError::NoReply, QStringLiteral("after 25 seconds")));
    else if (m_manner == Manner::Refuses)
        connection.send(message.createReply(-1));
    return true;
}

} // namespace winnow
