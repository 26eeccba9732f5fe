#include "app/feed/arxivclient.h"

#include "app/arxiv/taxonomy.h"
#include "app/feed/arxivrequest.h"
#include "app/feed/feedparser.h"
#include "app/model/async.h"
#include "app/net/httpdate.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace winnow {

namespace {

// arXiv has different hosts for its feeds, pages and API, a mirror just one.
QUrl onHost(QUrl feeds, const QString &host) {
    if (feeds.host() == QLatin1String("rss.arxiv.org"))
        feeds.setHost(host);
    return feeds;
}

Result<FeedDocument> documentOf(const QString &category, const QUrl &url, const HttpResponse &response) {
    const QDateTime answered = readMailDate(QString::fromLatin1(response.header("Date")));
    if (response.status == 200)
        return FeedDocument{category, response.body, response.header("ETag"), false, answered};
    if (response.status == 304)
        return FeedDocument{category, {}, response.header("ETag"), true, answered};
    return failure(arxivRefusal(response, url.toString()));
}

// arXiv's own spelling of a category, which its pages require: "cs.lg" is cs.LG.
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

QUrl queryFor(const std::vector<ArxivId> &ids, const QUrl &base) {
    QStringList texts;
    for (size_t i = 0; i < std::min(ids.size(), ArxivClient::mostIds); ++i)
        texts << ids[i].toString();
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("id_list"), texts.join(QLatin1Char(',')));
    // Otherwise arXiv returns ten.
    query.addQueryItem(QStringLiteral("max_results"), QString::number(texts.size()));
    QUrl url = urlBelow(base, QStringLiteral("/api/query"));
    url.setQuery(query);
    return url;
}

Result<std::vector<Paper>> papersIn(const HttpResponse &response, const QString &place) {
    Result<Listing> listing = parseFeed(response.body, place);
    const bool isRefused = !listing && listing.error().code == ErrorCode::InvalidInput;
    if (response.status != 200 && !isRefused) {
        Error error = arxivRefusal(response, place);
        if (error.code ==
            ErrorCode::NotFound) // about the address; a missing paper is simply not in the answer
            error.code = ErrorCode::ServerError;
        return failure(std::move(error));
    }
    if (!listing)
        return failure(std::move(listing).error());
    std::vector<Paper> papers;
    for (Announcement &entry : listing->entries)
        papers.push_back(std::move(entry.paper));
    return papers;
}

// An archive that is not itself a category is queried with all its categories.
QString categoryTerm(const QString &category) {
    const QString spelled = spelledLikeArxiv(category);
    const auto &all = taxonomy();
    const bool isCategory = std::ranges::find(all, spelled, &Category::code) != all.end();
    const bool isArchive = std::ranges::find(all, spelled, &Category::archive) != all.end();
    return QStringLiteral("cat:") + spelled + (isArchive && !isCategory ? QStringLiteral(".*") : QString());
}

int totalIn(const QByteArray &answer) {
    static const QRegularExpression total(QStringLiteral("<opensearch:totalResults[^>]*>\\s*(\\d+)"));
    return total.match(QString::fromUtf8(answer.first(std::min<qsizetype>(answer.size(), 4096))))
        .captured(1)
        .toInt();
}

QUrl queryUrl(const QUrl &base, const QString &category, const QDateTime &from, const QDateTime &to,
              int start) {
    const auto minute = [](const QDateTime &time) {
        return time.toUTC().toString(QStringLiteral("yyyyMMddhhmm"));
    };
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("search_query"),
                       QStringLiteral("%1+AND+submittedDate:[%2+TO+%3]")
                           .arg(categoryTerm(category), minute(from), minute(to.addSecs(-60))));
    query.addQueryItem(QStringLiteral("start"), QString::number(start));
    query.addQueryItem(QStringLiteral("max_results"), QString::number(ArxivClient::papersAPage));
    query.addQueryItem(QStringLiteral("sortBy"), QStringLiteral("submittedDate"));
    query.addQueryItem(QStringLiteral("sortOrder"), QStringLiteral("ascending"));
    QUrl url = urlBelow(base, QStringLiteral("/api/query"));
    url.setQuery(query);
    return url;
}

Result<ArxivClient::SearchPage> searchPageIn(const HttpResponse &response, const QString &place) {
    if (response.status != 200)
        return failure(arxivRefusal(response, place));
    Result<Listing> listing = parseFeed(response.body, place);
    if (!listing)
        return failure(std::move(listing).error());
    ArxivClient::SearchPage page;
    for (Announcement &entry : listing->entries)
        page.papers.push_back(std::move(entry.paper));
    page.total = std::max(totalIn(response.body), int(page.papers.size()));
    return page;
}

// arXiv sometimes returns an empty page after the first one, although there is more.
std::optional<Error> emptyPage(const HttpResponse &response, int start, const QString &place) {
    if (start == 0 || start >= totalIn(response.body) || response.body.contains("<entry"))
        return std::nullopt;
    return Error{ErrorCode::Malformed, QStringLiteral("an empty page"), place, {}};
}

} // namespace

ArxivClient::ArxivClient(HttpClient &client, const QUrl &feeds, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_feeds(feeds),
      m_pages(onHost(feeds, QStringLiteral("arxiv.org"))),
      m_api(apiUrl(feeds)) {}

Pending<FeedDocument> ArxivClient::feed(const QString &category, const QByteArray &etag) {
    const QUrl url = urlBelow(m_feeds, QStringLiteral("/rss/") + category);
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

Pending<ListingPage> ArxivClient::latest(const QString &category) {
    return fetchPage(urlBelow(m_pages, QStringLiteral("/list/%1/new").arg(spelledLikeArxiv(category))),
                     category);
}

Pending<ListingPage> ArxivClient::catchUp(const QString &category, QDate day, int page) {
    QUrl url = urlBelow(
        m_pages, QStringLiteral("/catchup/%1/%2").arg(spelledLikeArxiv(category), day.toString(Qt::ISODate)));
    QUrlQuery query; // any other parameter is refused
    query.addQueryItem(QStringLiteral("abs"), QStringLiteral("True"));
    query.addQueryItem(QStringLiteral("page"), QString::number(page));
    url.setQuery(query);
    return fetchPage(url, category);
}

Pending<ListingPage> ArxivClient::fetchPage(const QUrl &url, const QString &category) {
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

Pending<std::vector<Paper>> ArxivClient::papers(const std::vector<ArxivId> &ids) {
    const QString place = m_api.host();
    const HttpRequest request = arxivRequest(queryFor(ids, m_api), ArxivAnswer::Entries, place);
    return transformed<HttpResponse, std::vector<Paper>>(
        m_client.send(request), this, [place](Result<HttpResponse> response) -> Result<std::vector<Paper>> {
            if (!response)
                return failure(std::move(response).error());
            return papersIn(*response, place);
        });
}

Pending<ArxivClient::SearchPage> ArxivClient::submitted(const QString &category, const QDateTime &from,
                                                        const QDateTime &to, int start) {
    const QString place = m_api.host();
    HttpRequest request =
        arxivRequest(queryUrl(m_api, category, from, to, start), ArxivAnswer::Entries, place);
    request.inspect = [place, start, common = request.inspect](const HttpResponse &response) {
        const auto trouble = common(response);
        return trouble || response.status != 200 ? trouble : emptyPage(response, start, place);
    };
    return transformed<HttpResponse, SearchPage>(
        m_client.send(request), this, [place, start](Result<HttpResponse> response) -> Result<SearchPage> {
            if (!response)
                return failure(std::move(response).error());
            if (const auto empty = emptyPage(*response, start, place))
                return failure(*empty);
            return searchPageIn(*response, place);
        });
}

QUrl apiUrl(const QUrl &feeds) {
    return onHost(feeds, QStringLiteral("export.arxiv.org"));
}

} // namespace winnow
