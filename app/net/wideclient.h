#pragma once

#include "app/net/qthttpclient.h"

#include <QNetworkProxy>

#include <memory>
#include <optional>
#include <vector>

namespace winnow {

// Many requests to one host at once: Qt opens at most six HTTP/1.1 connections a host and manager
// (QNetworkAccessManager), so the requests are spread over several. Neither paced nor retried. Lives in one
// thread.
class WideClient final : public QObject, public HttpClient {
    Q_OBJECT
public:
    // lanes: requests at once, at least 1; more wait for one another. proxy: as proxyFrom() gives it.
    explicit WideClient(int lanes, const QNetworkProxy &proxy = {}, QObject *parent = nullptr);
    ~WideClient() override;

    [[nodiscard]] Pending<HttpResponse> send(const HttpRequest &request) override;

private:
    struct Wire {
        std::unique_ptr<QtHttpClient> client;
        int underWay = 0;
    };
    std::vector<Wire> m_wires;
};

// The proxy a person names: nothing is the system's (DefaultProxy), "none" is none, else
// "http://host:port" or "socks5://host:port", with user and password if need be. No value: it is none of
// these.
std::optional<QNetworkProxy> proxyFrom(const QString &text);

} // namespace winnow
