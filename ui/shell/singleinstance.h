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

// What the program was started to do.
struct StartRequest {
    std::optional<QDate> day; // the day to show
    QStringList files;        // digests and feeds to read; absolute paths
    QByteArray token;         // the desktop's activation token, which lets the window come to the front

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

// One window per library and user: a second start raises the first and hands over its request. The first one
// holds a lock file, which its end frees, and listens on a socket that only the user can access. Both are in
// the runtime folder.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &libraryFile, QObject *parent = nullptr);
    ~SingleInstance() override;

    // True: another window of the library has taken the request, and this program can end. Waits at most a
    // few seconds for an answer: two windows are better than none.
    bool handOver(const StartRequest &wish);

    static void bringToFront(QWidget &window, const QByteArray &token);

Q_SIGNALS:
    void asked(const winnow::StartRequest &wish);

private:
    void listen();
    bool send(const QByteArray &message);
    void serve(QLocalSocket *socket);

    QString m_name; // the socket's name
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::StartRequest)
