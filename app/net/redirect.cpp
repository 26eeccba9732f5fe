#include "app/net/redirect.h"

namespace winnow {

std::optional<HttpRequest> redirected(const HttpRequest &request, const HttpResponse &response) {
    const bool isRedirect = response.status == 301 || response.status == 302 || response.status == 303 ||
                            response.status == 307 || response.status == 308;
    const QByteArray location = response.header("Location").trimmed();
    if (!isRedirect || request.method != "GET" || location.isEmpty())
        return std::nullopt;
    const QUrl target = request.url.resolved(QUrl::fromEncoded(location));
    const int usualPort = target.scheme() == QLatin1String("https") ? 443 : 80;
    const bool isSameOrigin = target.scheme() == request.url.scheme() &&
                              target.host() == request.url.host() &&
                              target.port(usualPort) == request.url.port(usualPort);
    if (!target.isValid() || !isSameOrigin)
        return std::nullopt;
    HttpRequest onward = request;
    onward.url = target;
    return onward;
}

} // namespace winnow
