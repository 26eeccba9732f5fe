#include "app/feed/feedsource.h"

#include "app/feed/arxivrequest.h"
#include "app/model/async.h"
#include "app/net/httpdate.h"

#include <QFile>

namespace winnow {

namespace {

constexpr qint64 largestFile = 200 * 1024 * 1024; // bytes; the largest feeds have about 5 MB

Result<FeedDocument> documentOf(const QString &category, const QUrl &url, const HttpResponse &response) {
    const QDateTime answered = readMailDate(QString::fromLatin1(response.header("Date")));
    if (response.status == 200)
        return FeedDocument{category, response.body, response.header("ETag"), false, answered};
    if (response.status == 304)
        return FeedDocument{category, {}, response.header("ETag"), true, answered};
    return failure(arxivRefusal(response, url.toString()));
}

} // namespace

FeedSource::FeedSource(HttpClient &client, QUrl base, QObject *parent)
    : QObject(parent), m_client(client), m_base(std::move(base)) {}

Pending<FeedDocument> FeedSource::fetch(const QString &category, const QByteArray &etag) {
    const QUrl url = urlBelow(m_base, QStringLiteral("/rss/") + category);
    HttpRequest request = arxivRequest(url, ArxivAnswer::Feed, category);
    if (!etag.isEmpty())
        request.headers.append({"If-None-Match", etag});
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
    // Reads one byte more instead of using size(): pipes and the like don't know theirs.
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return failure(ErrorCode::FileUnreadable, QStringLiteral("larger than 200 MB"), path);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    return FeedDocument{path, bytes, {}, false, {}};
}

} // namespace winnow
