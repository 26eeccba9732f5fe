#include "app/feed/feedsource.h"

#include "app/feed/feedparser.h"
#include "app/model/async.h"

#include <QFile>

namespace winnow {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024; // bytes; the largest feed is about 5 MB

Result<FeedDocument> documentOf(const QString &category, const QUrl &url, const HttpResponse &response) {
    const QString status = QStringLiteral("HTTP %1").arg(response.status);
    const QString place = url.toString();
    switch (response.status) {
    case 200:
        return FeedDocument{category, response.body, response.header("ETag"), false};
    case 304:
        return FeedDocument{category, {}, response.header("ETag"), true};
    case 400: {
        const Result<Listing> said = FeedParser::parse(response.body, category);
        return failure(ErrorCode::InvalidInput,
                       !said && said.error().code == ErrorCode::InvalidInput ? said.error().detail : status,
                       place);
    }
    case 401:
        return failure(ErrorCode::Unauthorized, status, place);
    case 403:
        return failure(ErrorCode::Forbidden, status, place);
    case 404:
    case 410:
        return failure(ErrorCode::NotFound, status, place);
    default:
        return failure(ErrorCode::ServerError, status, place);
    }
}

} // namespace

FeedSource::FeedSource(HttpClient &client, QUrl base, QObject *parent)
    : QObject(parent), m_client(client), m_base(std::move(base)) {}

Pending<FeedDocument> FeedSource::fetch(const QString &category, const QByteArray &etag) {
    const QUrl url = urlBelow(m_base, QStringLiteral("/rss/") + category);
    HttpRequest request;
    request.url = url;
    if (!etag.isEmpty())
        request.headers.append({"If-None-Match", etag});
    request.inspect = [category](const HttpResponse &response) {
        return response.status == 200 ? FeedParser::transientTrouble(response.body, category) : std::nullopt;
    };
    return transformed<HttpResponse, FeedDocument>(
        m_client.send(request), this, [category, url](Result<HttpResponse> response) -> Result<FeedDocument> {
            if (!response)
                return failure(std::move(response).error());
            return documentOf(category, url, *response);
        });
}

Result<FeedDocument> FeedSource::read(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    // One byte more, and not size(): pipes and the like do not know theirs.
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return failure(ErrorCode::FileUnreadable, QStringLiteral("larger than 64 MB"), path);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    return FeedDocument{path, bytes, {}, false};
}

} // namespace winnow
