#include "app/net/qthttpclient.h"

#include "app/model/async.h"
#include "app/net/httpexchange.h"
#include "app/net/redirect.h"

#include <QHostAddress>
#include <QNetworkRequest>

#include <algorithm>

namespace winnow {

namespace {

QNetworkRequest networkRequest(const HttpRequest &request) {
    QNetworkRequest result(request.url);
    result.setRawHeader("Accept", "*/*");
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    result.setRawHeader("User-Agent", userAgent());
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Qt would send the headers, including keys, to wherever a redirect leads.
    const bool follows = request.followRedirects && request.method == "GET";
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        follows ? QNetworkRequest::SameOriginRedirectPolicy
                                : QNetworkRequest::ManualRedirectPolicy);
    result.setMaximumRedirectsAllowed(mostRedirects);
    return result;
}

Pending<HttpResponse> refused(ErrorCode code, const QString &detail, const QUrl &url) {
    return ready(Result<HttpResponse>(failure(code, detail, placeOf(url))));
}

} // namespace

QtHttpClient::QtHttpClient(QObject *parent) : QObject(parent) {}

QtHttpClient::~QtHttpClient() {
    // Destroyed before the manager, which they use.
    qDeleteAll(findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

void QtHttpClient::setProxy(const QNetworkProxy &proxy) {
    m_manager.setProxy(proxy);
}

Pending<HttpResponse> QtHttpClient::send(const HttpRequest &request) {
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() ||
        (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return refused(ErrorCode::InvalidInput, QStringLiteral("not a web address"), request.url);
    if (!request.allowInsecure && !isSecureUrl(request.url))
        return refused(ErrorCode::InsecureUrl, QStringLiteral("http without encryption"), request.url);
    QNetworkReply *reply = m_manager.sendCustomRequest(networkRequest(request), request.method, request.body);
    auto *exchange = new HttpExchange(reply, request, this);
    return exchange->future();
}

bool isLoopback(const QUrl &url) {
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool isSecureUrl(const QUrl &url) {
    return url.scheme() == QLatin1String("https") ||
           (url.scheme() == QLatin1String("http") && isLoopback(url));
}

QByteArray userAgent() {
    return "Winnow/" WINNOW_VERSION " (desktop arXiv reader)";
}

} // namespace winnow
