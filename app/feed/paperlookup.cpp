#include "app/feed/paperlookup.h"

#include "app/arxiv/taxonomy.h"
#include "app/feed/arxivrequest.h"
#include "app/feed/feedparser.h"
#include "app/feed/pagesource.h"
#include "app/model/async.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace winnow {

namespace {

QUrl queryFor(const std::vector<ArxivId> &ids, const QUrl &base) {
    QStringList texts;
    for (size_t i = 0; i < std::min(ids.size(), PaperLookup::mostIds); ++i)
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
    query.addQueryItem(QStringLiteral("max_results"), QString::number(PaperLookup::papersAPage));
    query.addQueryItem(QStringLiteral("sortBy"), QStringLiteral("submittedDate"));
    query.addQueryItem(QStringLiteral("sortOrder"), QStringLiteral("ascending"));
    QUrl url = urlBelow(base, QStringLiteral("/api/query"));
    url.setQuery(query);
    return url;
}

Result<PaperLookup::Page> searchPageIn(const HttpResponse &response, const QString &place) {
    if (response.status != 200)
        return failure(arxivRefusal(response, place));
    Result<Listing> listing = parseFeed(response.body, place);
    if (!listing)
        return failure(std::move(listing).error());
    PaperLookup::Page page;
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

PaperLookup::PaperLookup(HttpClient &client, QUrl base, QObject *parent)
    : QObject(parent), m_client(client), m_base(std::move(base)) {}

Pending<std::vector<Paper>> PaperLookup::fetch(const std::vector<ArxivId> &ids) {
    const QString place = m_base.host();
    const HttpRequest request = arxivRequest(queryFor(ids, m_base), ArxivAnswer::Entries, place);
    return transformed<HttpResponse, std::vector<Paper>>(
        m_client.send(request), this, [place](Result<HttpResponse> response) -> Result<std::vector<Paper>> {
            if (!response)
                return failure(std::move(response).error());
            return papersIn(*response, place);
        });
}

Pending<PaperLookup::Page> PaperLookup::submitted(const QString &category, const QDateTime &from,
                                                  const QDateTime &to, int start) {
    const QString place = m_base.host();
    HttpRequest request =
        arxivRequest(queryUrl(m_base, category, from, to, start), ArxivAnswer::Entries, place);
    request.inspect = [place, start, common = request.inspect](const HttpResponse &response) {
        const auto trouble = common(response);
        return trouble || response.status != 200 ? trouble : emptyPage(response, start, place);
    };
    return transformed<HttpResponse, Page>(m_client.send(request), this,
                                           [place, start](Result<HttpResponse> response) -> Result<Page> {
                                               if (!response)
                                                   return failure(std::move(response).error());
                                               if (const auto empty = emptyPage(*response, start, place))
                                                   return failure(*empty);
                                               return searchPageIn(*response, place);
                                           });
}

QUrl lookupUrl(const QUrl &feeds) {
    QUrl url = feeds;
    if (url.host() == QLatin1String("rss.arxiv.org"))
        url.setHost(QStringLiteral("export.arxiv.org"));
    return url;
}

} // namespace winnow
