#pragma once

#include "app/net/httpclient.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace winnow {

// The HTTP client that uses Qt: the only QNetworkAccessManager. Create, use and destroy it in one thread with
// an event loop; destroying it ends pending requests as Cancelled. GETs follow redirects within the same
// scheme, host and port; all other redirects are responses. No cookies and no cache.
class QtHttpClient final : public QObject, public HttpClient {
    Q_OBJECT
public:
    explicit QtHttpClient(QObject *parent = nullptr);
    ~QtHttpClient() override;

    // For future requests. DefaultProxy: the system's, which is also the default.
    void setProxy(const QNetworkProxy &proxy);

    [[nodiscard]] Pending<HttpResponse> send(const HttpRequest &request) override;

private:
    QNetworkAccessManager m_manager;
};

bool isLoopback(const QUrl &url); // its host is this machine

// https anywhere, http only to this machine.
bool isSecureUrl(const QUrl &url);

QByteArray userAgent(); // "Winnow/0.1.0 (desktop arXiv reader)"

} // namespace winnow
