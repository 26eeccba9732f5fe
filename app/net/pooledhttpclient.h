#pragma once

#include "app/net/qthttpclient.h"

#include <QNetworkProxy>

#include <memory>
#include <optional>
#include <vector>

namespace winnow {

// Many simultaneous requests to one host: Qt opens at most six HTTP/1.1 connections per host and
// QNetworkAccessManager, so the requests are spread over several managers. No rate limiting and no retries.
// Lives in one thread.
class PooledHttpClient final : public QObject, public HttpClient {
    Q_OBJECT
public:
    // lanes: simultaneous requests, at least 1; others wait. proxy: from proxyFrom().
    explicit PooledHttpClient(int lanes, const QNetworkProxy &proxy = {}, QObject *parent = nullptr);
    ~PooledHttpClient() override;

    [[nodiscard]] Pending<HttpResponse> send(const HttpRequest &request) override;

private:
    struct Wire {
        std::unique_ptr<QtHttpClient> client;
        int underWay = 0;
    };
    std::vector<Wire> m_wires;
};

// The proxy set by a user: nothing is the system's (DefaultProxy), "none" is none, otherwise
// "http://host:port" or "socks5://host:port", with user and password if necessary. No value: not valid.
std::optional<QNetworkProxy> proxyFrom(const QString &text);

} // namespace winnow
