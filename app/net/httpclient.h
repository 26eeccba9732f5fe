#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace winnow {

struct HttpResponse;

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    // The client adds User-Agent, and "Accept: */*" if there is no Accept: arXiv answers 406 without one, and
    // Qt sends none by itself.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds inactivityTimeout{30'000}; // without receiving a byte
    std::chrono::milliseconds totalTimeout{120'000};
    qint64 largestBody = 64 * 1024 * 1024; // bytes; more is an error, never a truncated body
    // Every status is returned as a response, even 429 and 5xx: for services whose bodies say more than the
    // status.
    bool anyStatus = false;
    bool allowInsecure = false;  // plain http to other computers, with the user's permission
    bool followRedirects = true; // for GET, within its scheme, host and port
    // What is wrong with a response despite its status, such as throttling with 200 OK. RetryingClient
    // retries as for an error, and returns the last such response when it gives up. None: only the status
    // counts.
    std::function<std::optional<Error>(const HttpResponse &)> inspect;
};

// An answer with any status below 500 except 429, unless its x-should-retry says otherwise; the caller
// interprets the status.
struct HttpResponse {
    int status = 0;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray header(const QByteArray &name) const; // ignores case; empty: missing
};

// Sends requests. Implementations live in one thread and answer in it. Cancelling the future aborts the
// request.
class HttpClient {
public:
    virtual ~HttpClient() = default;
    // Errors: NetworkDown, HostNotFound, TlsFailed, ProxyFailed, Timeout, Throttled (429, 503), ServerError
    // (other 5xx, or any status that x-should-retry wants retried), both with the server's retryAfter,
    // InsecureUrl (http beyond loopback), Malformed (body truncated or too large). 3xx, 401, 403, 404 … are
    // responses, and so is any status that x-should-retry does not want retried. place is the requested
    // address.
    [[nodiscard]] virtual Pending<HttpResponse> send(const HttpRequest &request) = 0;

protected:
    HttpClient() = default;
    Q_DISABLE_COPY_MOVE(HttpClient)
};

// Appends a path beginning with a slash to an address that may end in one.
QUrl urlBelow(const QUrl &base, const QString &path);

} // namespace winnow
