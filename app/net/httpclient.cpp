#include "app/net/httpclient.h"

#include <algorithm>

namespace winnow {

QByteArray HttpResponse::header(const QByteArray &name) const {
    const auto found = std::ranges::find_if(
        headers, [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

QUrl urlBelow(const QUrl &base, const QString &path) {
    QUrl url = base;
    QString before = url.path(); // in Qt 6.8, QUrl::StripTrailingSlash keeps the root's
    while (before.endsWith(QLatin1Char('/')))
        before.chop(1);
    url.setPath(before + path);
    return url;
}

} // namespace winnow
