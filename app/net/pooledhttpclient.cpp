#include "app/net/pooledhttpclient.h"

#include "app/model/async.h"

#include <QUrl>

#include <algorithm>

namespace winnow {

namespace {

constexpr int connectionsOfAManager = 6;

} // namespace

PooledHttpClient::PooledHttpClient(int lanes, const QNetworkProxy &proxy, QObject *parent) : QObject(parent) {
    const int wires = (std::max(lanes, 1) + connectionsOfAManager - 1) / connectionsOfAManager;
    for (int number = 0; number < wires; ++number) {
        m_wires.push_back({std::make_unique<QtHttpClient>(), 0});
        m_wires.back().client->setProxy(proxy);
    }
}

PooledHttpClient::~PooledHttpClient() = default;

Pending<HttpResponse> PooledHttpClient::send(const HttpRequest &request) {
    const auto wire = std::ranges::min_element(m_wires, {}, &Wire::underWay);
    const auto number = size_t(wire - m_wires.begin());
    ++wire->underWay;
    Pending<HttpResponse> response = wire->client->send(request);
    whenReady(response, this, [this, number](const Result<HttpResponse> &) { --m_wires[number].underWay; });
    return response;
}

std::optional<QNetworkProxy> proxyFrom(const QString &text) {
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    if (typed.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(typed.contains(QLatin1String("://")) ? typed : QStringLiteral("http://") + typed,
                   QUrl::StrictMode);
    const bool isSocks = url.scheme() == QLatin1String("socks5");
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 ||
        (!isSocks && url.scheme() != QLatin1String("http")))
        return std::nullopt;
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port()), url.userName(), url.password());
}

} // namespace winnow
