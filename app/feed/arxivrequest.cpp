#include "app/feed/arxivrequest.h"

#include "app/feed/feedparser.h"
#include "app/feed/pagename.h"
#include "app/net/retryhints.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype glance = 4096; // bytes at the beginning of a body, to find a message in

QByteArray accepted(ArxivAnswer answer) {
    switch (answer) {
    case ArxivAnswer::Feed:
        return "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";
    case ArxivAnswer::Entries:
        return "application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";
    case ArxivAnswer::Page:
        break;
    }
    return "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
}

QString startOf(const QByteArray &body) {
    return QString::fromUtf8(body.first(std::min(body.size(), glance)));
}

// arXiv returns this page with 403 to clients that send requests too fast.
bool deniesAccess(const HttpResponse &response) {
    return response.status == 403 &&
           startOf(response.body).contains(QLatin1String("access denied"), Qt::CaseInsensitive);
}

// What is worth retrying. A page is either complete HTML or a throttling message; the parser knows more about
// feeds.
std::optional<Error> passingTrouble(const HttpResponse &response, ArxivAnswer answer, const QString &name) {
    if (response.status == 406 || deniesAccess(response))
        return arxivRefusal(response, name);
    if (response.status != 200)
        return std::nullopt;
    if (answer != ArxivAnswer::Page)
        return transientTrouble(response.body, name);
    const QString start = startOf(response.body).trimmed();
    if (start.startsWith(QLatin1Char('<')) || !speaksOfThrottling(start))
        return std::nullopt;
    return Error{ErrorCode::Throttled, start.simplified(), name, {}};
}

// arXiv's own message; empty: none.
QString reasonIn(const QByteArray &body, const QString &place) {
    const Result<Listing> said = parseFeed(body, place);
    return !said && said.error().code == ErrorCode::InvalidInput ? said.error().detail
           : body.contains('<')                                  ? webPageName(body)
                                                                 : QString();
}

} // namespace

HttpRequest arxivRequest(const QUrl &url, ArxivAnswer answer, const QString &name) {
    HttpRequest request;
    request.url = url;
    request.headers.append({"Accept", accepted(answer)});
    request.inspect = [answer, name](const HttpResponse &response) {
        return passingTrouble(response, answer, name);
    };
    return request;
}

Error arxivRefusal(const HttpResponse &response, const QString &place) {
    const QString status = QStringLiteral("HTTP %1").arg(response.status);
    switch (response.status) {
    case 400: {
        const QString reason = reasonIn(response.body, place);
        return {ErrorCode::InvalidInput, reason.isEmpty() ? status : reason, place, {}};
    }
    case 401:
        return {ErrorCode::Unauthorized, status, place, {}};
    case 403:
        if (deniesAccess(response))
            return {ErrorCode::Throttled, status + QStringLiteral(": Access denied"), place,
                    readRetryHints(response).wait};
        return {ErrorCode::Forbidden, status, place, {}};
    case 404:
    case 410:
        return {ErrorCode::NotFound, status, place, {}};
    case 406:
        return {ErrorCode::NotAcceptable, status, place, {}};
    default:
        return {ErrorCode::ServerError, status, place, {}};
    }
}

} // namespace winnow
