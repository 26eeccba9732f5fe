#pragma once

#include "app/net/httpclient.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace winnow {

// The wire by way of Qt: the one QNetworkAccessManager. Make it, use it and destroy it in one thread with an
// event loop; destroying it ends what is under way as Cancelled. GETs follow redirects of the same scheme,
// host and port; every other redirect is a response. Keeps no cookies and no cache.
class QtHttpClient final : public QObject, public HttpClient {
    Q_OBJECT
public:
    explicit QtHttpClient(QObject *parent = nullptr);
    ~QtHttpClient() override;

    // For the requests to come. DefaultProxy: the system's, which is so without a call.
    void setProxy(const QNetworkProxy &proxy);

    [[nodiscard]] Pending<HttpResponse> send(const HttpRequest &request) override;

private:
    QNetworkAccessManager m_manager;
};

bool isLoopback(const QUrl &url); // its host is this machine

// https anywhere, http to this machine only.
bool isSecureUrl(const QUrl &url);

QByteArray userAgent(); // "Winnow/0.1.0 (desktop arXiv reader)"

} // namespace winnow
