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
    // The client adds User-Agent, and "Accept: */*" where there is no Accept: arXiv answers 406 to who names
    // nothing, and Qt by itself names nothing.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds inactivityTimeout{30'000}; // without a byte
    std::chrono::milliseconds totalTimeout{120'000};
    qint64 largestBody = 64 * 1024 * 1024; // bytes; more is an error, never a cut body
    // Every status is a response, 429 and 5xx too: for services whose bodies say more than the status.
    bool anyStatus = false;
    bool allowInsecure = false;  // plain http beyond this machine, which the user said yes to
    bool followRedirects = true; // of a GET, within its scheme, host and port
    // What is wrong with a response in spite of its status, such as throttling said with 200 OK.
    // RetryingClient asks again as for an error, and gives the last such response when it gives up. None: the
    // status decides alone.
    std::function<std::optional<Error>(const HttpResponse &)> inspect;
};

// An answer with any status below 500 but 429, unless its x-should-retry says otherwise; the status decides
// what it means.
struct HttpResponse {
    int status = 0;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray header(const QByteArray &name) const; // case does not matter; empty: absent
};

// The wire. Implementations live in one thread and answer in it. Cancelling the future aborts the request.
class HttpClient {
public:
    virtual ~HttpClient() = default;
    // Errors: NetworkDown, HostNotFound, TlsFailed, ProxyFailed, Timeout, Throttled (429, 503), ServerError
    // (other 5xx, or whatever an x-should-retry wants tried again), both with retryAfter as the server said,
    // InsecureUrl (http beyond loopback), Malformed (body cut short or too large). 3xx, 401, 403, 404 … are
    // responses, and so is what an x-should-retry wants to be left at that. place is the address asked.
    [[nodiscard]] virtual Pending<HttpResponse> send(const HttpRequest &request) = 0;

protected:
    HttpClient() = default;
    Q_DISABLE_COPY_MOVE(HttpClient)
};

// The address of a path that begins with a slash below another address, which may end in one.
QUrl urlBelow(const QUrl &base, const QString &path);

} // namespace winnow
