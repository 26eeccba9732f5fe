#include "tests/support/testserver.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace winnow {

namespace {

QUrl loopbackUrl(quint16 port, const QString &path) {
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(port);
    url.setPath(path);
    return url;
}

QByteArray methodName(QHttpServerRequest::Method method) {
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    default:
        return "OTHER";
    }
}

// QHttpServer was a preview until Qt 6.8, which gave these their final form.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

QList<QPair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest &request) {
    QList<QPair<QByteArray, QByteArray>> headers;
    for (const auto &[name, value] : request.headers().toListOfPairs())
        headers.append({name, value});
    return headers;
}

void setHeaders(QHttpServerResponse &response, const TestAnswer &answer) {
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
}

void send(QHttpServerResponder &responder, const QHttpServerResponse &response) {
    responder.sendResponse(response);
}

template <class Serve>
void serveAll(QHttpServer &server, const QObject *context, Serve serve) {
    server.setMissingHandler(context,
                             [serve](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                                 serve(request, std::move(responder));
                             });
}

#else

QList<QPair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest &request) {
    return request.headers();
}

void setHeaders(QHttpServerResponse &response, const TestAnswer &answer) {
    for (const auto &[name, value] : answer.headers)
        response.addHeader(name, value);
}

void send(QHttpServerResponder &responder, const QHttpServerResponse &response) {
    response.write(std::move(responder));
}

template <class Serve>
void serveAll(QHttpServer &server, const QObject *, Serve serve) {
    server.setMissingHandler(std::move(serve));
}

#endif

void send(QHttpServerResponder &responder, const TestAnswer &answer) {
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponder::StatusCode>(answer.status));
    setHeaders(response, answer);
    send(responder, response);
}

} // namespace

QByteArray TestRequest::header(const QByteArray &name) const {
    const auto found = std::ranges::find_if(
        headers, [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

TestServer::TestServer(QObject *parent) : QObject(parent), m_server(std::make_unique<QHttpServer>()) {
    m_clock.start();
    serveAll(*m_server, this, [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        serve(request, std::move(responder));
    });
    auto *listener = new QTcpServer(this); // the server takes it over
    listener->listen(QHostAddress::LocalHost, 0);
    m_port = listener->serverPort();
    m_server->bind(listener);
    Q_ASSERT(m_port != 0);
}

TestServer::~TestServer() = default;

QUrl TestServer::url(const QString &path) const {
    return loopbackUrl(m_port, path);
}

void TestServer::answer(const QString &path, const TestAnswer &answer) {
    m_handlers.insert(path, [answer](const TestRequest &) { return answer; });
}

void TestServer::answer(const QString &path, Handler handler) {
    m_handlers.insert(path, std::move(handler));
}

void TestServer::answerInTurn(const QString &path, std::vector<TestAnswer> answers) {
    Q_ASSERT(!answers.empty());
    m_handlers.insert(path, [answers = std::move(answers), next = size_t(0)](const TestRequest &) mutable {
        const size_t index = std::min(next, answers.size() - 1);
        ++next;
        return answers[index];
    });
}

void TestServer::answerAll(Handler handler) {
    m_fallback = std::move(handler);
}

int TestServer::count(const QString &path) const {
    return int(std::ranges::count(m_requests, path, &TestRequest::path));
}

void TestServer::serve(const QHttpServerRequest &request, QHttpServerResponder &&responder) {
    const TestRequest seen{methodName(request.method()), request.url().path(), request.url().query(),
                           headersOf(request),           request.body(),       m_clock.elapsed()};
    m_requests.push_back(seen);

    TestAnswer answer{.status = 404, .body = "no such path"};
    if (const auto handler = m_handlers.find(seen.path); handler != m_handlers.end())
        answer = (*handler)(seen);
    else if (m_fallback)
        answer = m_fallback(seen);

    if (answer.hang) {
        m_hanging.push_back(std::make_shared<QHttpServerResponder>(std::move(responder)));
    } else if (answer.held) {
        m_held.emplace_back(std::make_shared<QHttpServerResponder>(std::move(responder)), answer);
    } else if (answer.delay > 0) {
        const auto later = std::make_shared<QHttpServerResponder>(std::move(responder));
        m_hanging.push_back(later);
        // Let go of once it has answered: Qt 6.8 reads the connection's next request only then.
        QTimer::singleShot(answer.delay, this, [this, answer, waiting = std::weak_ptr(later)] {
            if (const auto late = waiting.lock()) {
                send(*late, answer);
                std::erase(m_hanging, late);
            }
        });
    } else {
        send(responder, answer);
    }
    Q_EMIT requested(seen.path);
}

void TestServer::letGo() {
    for (const auto &[responder, answer] : m_held)
        send(*responder, answer);
    m_held.clear();
}

RawServer::RawServer(RawAnswer answer, QObject *parent)
    : QObject(parent), m_answer(std::move(answer)), m_server(new QTcpServer(this)) {
    m_server->listen(QHostAddress::LocalHost, 0);
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            serve(socket);
        }
    });
}

RawServer::~RawServer() = default;

QUrl RawServer::url(const QString &path) const {
    return loopbackUrl(m_server->serverPort(), path);
}

void RawServer::serve(QTcpSocket *socket) {
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (!m_answer.readRequest) {
        sendPiece(socket, 0);
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, request = QByteArray()]() mutable {
        const bool answered = request.contains("\r\n\r\n");
        request += socket->readAll();
        if (!answered && request.contains("\r\n\r\n"))
            sendPiece(socket, 0);
    });
}

void RawServer::sendPiece(QTcpSocket *socket, qsizetype from) {
    const qsizetype length = m_answer.pieceSize > 0 ? m_answer.pieceSize : m_answer.bytes.size();
    socket->write(m_answer.bytes.mid(from, length));
    if (from + length < m_answer.bytes.size()) {
        QTimer::singleShot(m_answer.pieceInterval, socket,
                           [this, socket, next = from + length] { sendPiece(socket, next); });
    } else if (m_answer.closeAtEnd) {
        socket->disconnectFromHost();
    }
}

} // namespace winnow
