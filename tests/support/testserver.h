#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponder;
class QTcpServer;
class QTcpSocket;

// For a QFuture of an answer.
#define TRY_DONE(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 10'000)

namespace winnow {

struct TestRequest {
    QByteArray method;
    QString path;
    QString query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 at = 0; // milliseconds after the server started

    QByteArray header(const QByteArray &name) const; // case does not matter; empty: absent
};

struct TestAnswer {
    int status = 200;
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray contentType = "application/xml";
    int delay = 0;     // milliseconds before it is sent
    bool hang = false; // never sent; the connection stays open
    bool held = false; // sent when the server lets go
};

// A web server on loopback. Lives in the event loop of its thread, so what asks it must not block that
// thread.
class TestServer final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<TestAnswer(const TestRequest &)>;

    explicit TestServer(QObject *parent = nullptr);
    ~TestServer() override;

    QUrl url(const QString &path = QStringLiteral("/")) const;
    // What a path answers from now on; paths that were not named answer 404.
    void answer(const QString &path, const TestAnswer &answer);
    void answer(const QString &path, Handler handler);
    void answerInTurn(const QString &path, std::vector<TestAnswer> answers); // the last one repeats
    void answerAll(Handler handler);                                         // paths that were not named
    void letGo(); // sends the answers that were held

    const std::vector<TestRequest> &requests() const { return m_requests; }
    int count(const QString &path) const;
    qint64 elapsed() const { return m_clock.elapsed(); } // the time that TestRequest::at is in

Q_SIGNALS:
    void requested(const QString &path);

private:
    void serve(const QHttpServerRequest &request, QHttpServerResponder &&responder);

    QElapsedTimer m_clock;
    std::unique_ptr<QHttpServer> m_server;
    quint16 m_port = 0;
    QHash<QString, Handler> m_handlers;
    Handler m_fallback;
    std::vector<TestRequest> m_requests;
    std::vector<std::shared_ptr<QHttpServerResponder>> m_hanging;
    std::vector<std::pair<std::shared_ptr<QHttpServerResponder>, TestAnswer>> m_held;
};

// What a broken server puts on the wire, byte for byte.
struct RawAnswer {
    QByteArray bytes = {};   // status line and headers included
    int pieceSize = 0;       // 0: all at once; else one piece each `pieceInterval`
    int pieceInterval = 20;  // milliseconds
    bool closeAtEnd = true;  // false: the connection stays open
    bool readRequest = true; // false: answers at once, and closing resets the connection
};

class RawServer final : public QObject {
    Q_OBJECT
public:
    explicit RawServer(RawAnswer answer, QObject *parent = nullptr);
    ~RawServer() override;

    QUrl url(const QString &path = QStringLiteral("/")) const;
    int connections() const { return m_connections; }

private:
    void serve(QTcpSocket *socket);
    void sendPiece(QTcpSocket *socket, qsizetype from);

    RawAnswer m_answer;
    QTcpServer *m_server;
    int m_connections = 0;
};

} // namespace winnow
