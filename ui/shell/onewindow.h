#pragma once

#include <QByteArray>
#include <QDate>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <optional>

class QLocalSocket;
class QWidget;

namespace winnow {

// What the program was started for.
struct StartWish {
    std::optional<QDate> day; // to be shown
    QStringList files;        // digests and feeds to be read; absolute paths
    QByteArray token;         // of the desktop: that the window may come to the front

    friend bool operator==(const StartWish &, const StartWish &) = default;
};

// One window a library and user: a second start raises the first and hands over what it was asked for. The
// first one holds a lock file, which its death frees, and listens beside it on a socket that only the user
// can use. Both lie in the runtime folder.
class OneWindow final : public QObject {
    Q_OBJECT
public:
    explicit OneWindow(const QString &libraryFile, QObject *parent = nullptr);
    ~OneWindow() override;

    // True: another window of the library has taken it, and this program can end. Waits a few seconds at most
    // for one that does not answer: two windows are better than none.
    bool handOver(const StartWish &wish);

    static void bringToFront(QWidget &window, const QByteArray &token);

Q_SIGNALS:
    void asked(const winnow::StartWish &wish);

private:
    void listen();
    bool send(const QByteArray &message);
    void serve(QLocalSocket *socket);

    QString m_name; // of the socket
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::StartWish)
