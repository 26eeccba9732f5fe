#include "app/net/sharedratelimit.h"

#include "app/net/qthttpclient.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace winnow {

using std::chrono::milliseconds;

milliseconds untilDue(const PaceStamp &last, const PaceStamp &now, milliseconds interval) {
    const bool isSameBoot = !now.boot.isEmpty() && last.boot == now.boot;
    const qint64 elapsed = isSameBoot ? now.steady - last.steady : now.wall - last.wall;
    return elapsed < 0 ? milliseconds(0) : std::max(interval - milliseconds(elapsed), milliseconds(0));
}

QString paceName(const QUrl &url) {
    const QString host = url.host().toLower();
    const QString arxiv = QStringLiteral("arxiv.org");
    if (host == arxiv || host.endsWith(QLatin1Char('.') + arxiv))
        return arxiv;
    static const QRegularExpression odd(QStringLiteral("[^a-z0-9.-]"));
    QString name = host;
    name.replace(odd, QStringLiteral("_"));
    return isLoopback(url) ? QStringLiteral("%1-%2").arg(name).arg(url.port(80)) : name;
}

SharedRateLimit::SharedRateLimit(QString file, milliseconds longestHold)
    : m_file(std::move(file)), m_longestHold(longestHold) {}

SharedRateLimit::~SharedRateLimit() {
    giveBack();
}

#ifdef Q_OS_UNIX

namespace {

PaceStamp stampOfNow() {
    QElapsedTimer steady;
    steady.start();
    return {QSysInfo::bootUniqueId(), steady.msecsSinceReference(), QDateTime::currentMSecsSinceEpoch()};
}

QByteArray written(const PaceStamp &stamp) {
    return stamp.boot + ' ' + QByteArray::number(stamp.steady) + ' ' + QByteArray::number(stamp.wall) + '\n';
}

// All 0 if nothing can be read: long ago.
PaceStamp readStamp(const QByteArray &text) {
    const QList<QByteArray> words = text.trimmed().split(' ');
    return {words.value(0), words.value(1).toLongLong(), words.value(2).toLongLong()};
}

QByteArray readAll(int descriptor) {
    std::array<char, 200> bytes{};
    const ssize_t size = pread(descriptor, bytes.data(), bytes.size(), 0);
    return {bytes.data(), std::max<ssize_t>(size, 0)};
}

} // namespace

milliseconds SharedRateLimit::take(milliseconds interval) {
    giveBack();
    QDir().mkpath(QFileInfo(m_file).path());
    const int descriptor = open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return milliseconds(0);
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool isHeld = errno == EWOULDBLOCK && !isStuck(readAll(descriptor));
        close(descriptor);
        // Out of step with other programs waiting for the same turn.
        return milliseconds(isHeld ? QRandomGenerator::global()->bounded(50, 150) : 0);
    }
    m_seen.clear();
    const PaceStamp now = stampOfNow();
    const milliseconds wait = untilDue(readStamp(readAll(descriptor)), now, interval);
    const QByteArray stamp = written(now);
    if (wait == milliseconds(0)) {
        [[maybe_unused]] const bool isWritten =
            pwrite(descriptor, stamp.constData(), size_t(stamp.size()), 0) == stamp.size() &&
            ftruncate(descriptor, stamp.size()) == 0; // otherwise, on a full disk, the lock alone is the turn
    }
    if (wait > milliseconds(0))
        close(descriptor); // for a program that may be faster
    else
        m_descriptor = descriptor;
    return wait;
}

void SharedRateLimit::giveBack() {
    const int descriptor = std::exchange(m_descriptor, -1);
    if (descriptor >= 0)
        close(descriptor);
}

#else

milliseconds SharedRateLimit::take(milliseconds) {
    return milliseconds(0);
}

void SharedRateLimit::giveBack() {}

#endif

bool SharedRateLimit::isStuck(const QByteArray &stamp) {
    if (stamp != m_seen || !m_sinceSeen.isValid()) {
        m_seen = stamp;
        m_sinceSeen.start();
    }
    return m_sinceSeen.hasExpired(m_longestHold.count());
}

} // namespace winnow
