#include "ui/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>
#include <QWidget>

namespace winnow {

namespace {

constexpr quint32 magic = 0x57696e31;        // identifies this message format
constexpr qint64 longestMessage = 1'000'000; // bytes
constexpr int patience = 3'000;              // milliseconds
const QByteArray taken = "taken\n";

// The same library always gets the same name, by whatever path. It need not exist yet.
QString canonical(const QString &file) {
    const QFileInfo info(file);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + QLatin1Char('/') + info.fileName();
}

QString socketName(const QString &libraryFile) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString who = canonical(libraryFile) + QLatin1Char('\n') + QDir::homePath();
    const QByteArray hash = QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1/winnow-%2").arg(folder, QString::fromLatin1(hash.first(16)));
}

QByteArray encoded(const StartRequest &wish) {
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << magic << wish.day.value_or(QDate()) << wish.files << wish.token;
    return message;
}

// None: the message is incomplete, or not one of ours.
std::optional<StartRequest> decoded(const QByteArray &message) {
    QDataStream stream(message);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 mark = 0;
    QDate day;
    StartRequest wish;
    stream >> mark;
    if (mark != magic)
        return std::nullopt;
    stream >> day >> wish.files >> wish.token;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    if (day.isValid())
        wish.day = day;
    return wish;
}

} // namespace

SingleInstance::SingleInstance(const QString &libraryFile, QObject *parent)
    : QObject(parent), m_name(socketName(libraryFile)), m_lock(m_name + QStringLiteral(".lock")) {
    m_lock.setStaleLockTime(0); // valid as long as its program lives, however old
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const StartRequest &wish) {
    const QByteArray message = encoded(wish);
    QDeadlineTimer deadline(patience);
    do { // the other instance may be about to listen, or to end
        if (m_lock.tryLock(50)) {
            listen();
            return false;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return false; // there is no place for a lock
        if (send(message))
            return true;
    } while (!deadline.hasExpired());
    return false;
}

void SingleInstance::listen() {
    QLocalServer::removeServer(m_name); // left behind by one that was killed
    m_server.listen(m_name);            // if this fails, there will be a second window
}

bool SingleInstance::send(const QByteArray &message) {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(message);
    if (!socket.waitForBytesWritten(patience))
        return false;
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer == taken;
}

void SingleInstance::serve(QLocalSocket *socket) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patience, socket, &QLocalSocket::abort); // drops a client that sends nothing
    connect(socket, &QLocalSocket::readyRead, this, [this, socket, message = QByteArray()]() mutable {
        message += socket->readAll();
        if (message.size() > longestMessage)
            return socket->abort();
        const std::optional<StartRequest> wish = decoded(message);
        if (!wish)
            return;
        socket->disconnect(this); // once
        socket->write(taken);
        socket->flush();
        socket->disconnectFromServer();
        Q_EMIT asked(*wish);
    });
}

void SingleInstance::bringToFront(QWidget &window, const QByteArray &token) {
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // where Qt's Wayland plugin looks for it
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace winnow
