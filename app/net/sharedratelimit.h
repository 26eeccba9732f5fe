#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>
#include <QUrl>

#include <chrono>

namespace winnow {

// When a request was sent, by clocks that all programs on a computer share.
struct PaceStamp {
    QByteArray boot;   // identifies the start of the computer from which `steady` counts
    qint64 steady = 0; // milliseconds, from a clock that can't be set
    qint64 wall = 0;   // milliseconds since 1970
};

// How long until a request may follow one sent at `last`; 0 to `interval`. A changed clock is no reason to
// wait: within one start of the computer the steady clock counts, and if the system clock is before `last`
// after a reboot, it says nothing.
std::chrono::milliseconds untilDue(const PaceStamp &last, const PaceStamp &now,
                                   std::chrono::milliseconds interval);

// A file name for those who share a pace: arXiv's hosts are one, and each port of a loopback server is one.
QString paceName(const QUrl &url);

// The single turn that all programs of a user share, stored in a file: its holder has locked the file
// (flock), and the file says when the latest request was sent. However a program ends, it releases the lock.
// Never blocks. If files can't be locked or written, and on systems other than Unix, every program has the
// turn: only the pace within each program remains.
class SharedRateLimit final {
public:
    // longestHold: a holder that has not sent a request for so long is stopped (SIGSTOP, or a sleeping
    // computer on a shared disk) and no longer waited for.
    explicit SharedRateLimit(QString file, std::chrono::milliseconds longestHold = std::chrono::seconds(150));
    ~SharedRateLimit();
    Q_DISABLE_COPY_MOVE(SharedRateLimit)

    QString file() const { return m_file; }
    // 0: the turn is taken, and the request must be sent now. Otherwise: ask again after that time.
    std::chrono::milliseconds take(std::chrono::milliseconds interval);
    void giveBack();

private:
    bool isStuck(const QByteArray &stamp);

    QString m_file;
    std::chrono::milliseconds m_longestHold;
    int m_descriptor = -1;
    QByteArray m_seen;         // the file's content when another program had the lock
    QElapsedTimer m_sinceSeen; // and for how long
};

} // namespace winnow
