#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>
#include <QUrl>

#include <chrono>

namespace winnow {

// When a request was started, by clocks that every program of a computer reads alike.
struct PaceStamp {
    QByteArray boot;   // which start of the computer `steady` counts from
    qint64 steady = 0; // milliseconds; nobody can set this clock
    qint64 wall = 0;   // milliseconds since 1970
};

// How long it is until a request may follow one that was started at `last`; 0 to `interval`. A clock that was
// set is no reason to wait: within a start of the computer the steady one counts, and a clock that stands
// before `last` after another start says nothing.
std::chrono::milliseconds untilDue(const PaceStamp &last, const PaceStamp &now,
                                   std::chrono::milliseconds interval);

// Who shares a pace, as a file's name: arXiv's hosts are one, a loopback server is one by its port.
QString paceName(const QUrl &url);

// The one turn that all programs of a user share, kept in a file: whoever holds it has locked the file
// (flock), and the file says when the latest request was started. A program that ends, however it does, holds
// it no longer. Blocks nobody. Where files can't be locked or written, and elsewhere than on Unix, everybody
// has the turn: the pace within the program is left.
class SharedPace final {
public:
    // longestHold: a holder that has not started a request for so long is stopped (SIGSTOP, a computer asleep
    // on a shared disk) and is not waited for.
    explicit SharedPace(QString file, std::chrono::milliseconds longestHold = std::chrono::seconds(150));
    ~SharedPace();
    Q_DISABLE_COPY_MOVE(SharedPace)

    QString file() const { return m_file; }
    // 0: the turn is taken, and the request has to be started now. Else: ask again after that.
    std::chrono::milliseconds take(std::chrono::milliseconds interval);
    void giveBack();

private:
    bool isStuck(const QByteArray &stamp);

    QString m_file;
    std::chrono::milliseconds m_longestHold;
    int m_descriptor = -1;
    QByteArray m_seen;         // what stood in the file when somebody else had it
    QElapsedTimer m_sinceSeen; // and how long that has been so
};

} // namespace winnow
