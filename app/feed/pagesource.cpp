#include "app/feed/pagesource.h"

#include "app/arxiv/taxonomy.h"
#include "app/feed/arxivrequest.h"
#include "app/model/async.h"

#include <QUrlQuery>

#include <algorithm>

namespace winnow {

namespace {

using ReadPage = std::optional<Result<ListingPage>>;

// A truncated page, or another one in its place, is retried like a feed.
std::optional<Error> worthAskingAgain(const Result<ListingPage> &page) {
    if (page)
        return std::nullopt;
    Error error = page.error();
    if (error.code == ErrorCode::WebPage)
        error.code = ErrorCode::Malformed;
    return error;
}

} // namespace

PageSource::PageSource(HttpClient &client, QUrl base, QObject *parent)
    : QObject(parent), m_client(client), m_base(std::move(base)) {}

Pending<ListingPage> PageSource::latest(const QString &category) {
    return fetch(urlBelow(m_base, QStringLiteral("/list/%1/new").arg(spelledLikeArxiv(category))), category);
}

Pending<ListingPage> PageSource::catchUp(const QString &category, QDate day, int page) {
    QUrl url = urlBelow(
        m_base, QStringLiteral("/catchup/%1/%2").arg(spelledLikeArxiv(category), day.toString(Qt::ISODate)));
    QUrlQuery query; // any other parameter is refused
    query.addQueryItem(QStringLiteral("abs"), QStringLiteral("True"));
    query.addQueryItem(QStringLiteral("page"), QString::number(page));
    url.setQuery(query);
    return fetch(url, category);
}

Pending<ListingPage> PageSource::fetch(const QUrl &url, const QString &category) {
    const QString place = url.toString();
    HttpRequest request = arxivRequest(url, ArxivAnswer::Page, place);
    const auto read = std::make_shared<ReadPage>(); // once, although two need it
    request.inspect = [read, place, category, common = request.inspect](const HttpResponse &response) {
        if (const auto trouble = common(response); trouble || response.status != 200)
            return trouble;
        *read = readListingPage(response.body, place, category);
        return worthAskingAgain(**read);
    };
    return transformed<HttpResponse, ListingPage>(
        m_client.send(request), this, [read, place](Result<HttpResponse> response) -> Result<ListingPage> {
            if (!response)
                return failure(std::move(response).error());
            if (response->status != 200)
                return failure(arxivRefusal(*response, place));
            return *read ? *std::move(*read) : readListingPage(response->body, place);
        });
}

QUrl pagesUrl(const QUrl &feeds) {
    QUrl url = feeds;
    if (url.host() == QLatin1String("rss.arxiv.org"))
        url.setHost(QStringLiteral("arxiv.org"));
    return url;
}

QString spelledLikeArxiv(const QString &category) {
    const auto same = [&category](const QString &name) {
        return name.compare(category, Qt::CaseInsensitive) == 0;
    };
    for (const Category &known : taxonomy()) {
        if (same(known.code))
            return known.code;
        if (same(known.archive))
            return known.archive;
    }
    return category;
}

} // namespace winnow
