#include "app/score/service/modelconnection.h"

#include <QHostAddress>

namespace winnow {

namespace {

QNetworkProxy proxyOf(const ModelAccess &access) {
    const QString host = access.provider.baseUrl.host();
    if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
        return QNetworkProxy(QNetworkProxy::NoProxy); // no proxy can reach servers on this machine
    return proxyFrom(access.settings.proxy).value_or(QNetworkProxy(QNetworkProxy::DefaultProxy));
}

} // namespace

ModelConnection::ModelConnection(const ModelAccess &access, RunLease *lease)
    : m_wire(access.settings.concurrency, proxyOf(access)),
      m_leased(lease ? std::make_unique<LeasedClient>(m_wire, *lease) : nullptr),
      m_client(m_leased ? static_cast<HttpClient &>(*m_leased) : m_wire, access.provider, access.key) {}

} // namespace winnow
