#include "app/feed/paperlookup.h"

#include "app/feed/arxivrequest.h"
#include "app/feed/feedparser.h"
#include "app/model/async.h"

#include <QUrlQuery>

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
    Result<Listing> listing = FeedParser::parse(response.body, place);
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

QUrl lookupUrl(const QUrl &feeds) {
    QUrl url = feeds;
    if (url.host() == QLatin1String("rss.arxiv.org"))
        url.setHost(QStringLiteral("export.arxiv.org"));
    return url;
}

} // namespace winnow
