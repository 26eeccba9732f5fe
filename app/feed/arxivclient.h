#pragma once

#include "app/feed/listingpage.h"
#include "app/model/paper.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <vector>

namespace winnow {

// A category's feed as downloaded.
struct FeedDocument {
    QString name; // the category
    QByteArray bytes;
    QByteArray etag;          // for the next request; empty: none
    bool notModified = false; // 304: bytes are empty, and the library is up to date
    QDateTime answered = {};  // by the server's clock; invalid: not given
};

// Everything that Winnow asks arXiv for. arXiv asks for at most one request in three seconds and one at a
// time (https://info.arxiv.org/help/api/tou.html): the given HttpClient ensures that, for all kinds of
// requests together. Lives in the client's thread.
class ArxivClient final : public QObject {
    Q_OBJECT
public:
    static constexpr size_t mostIds = 100;
    static constexpr int papersAPage = 500;

    struct SearchPage {
        std::vector<Paper> papers; // in their newest version, earliest submission first
        int total = 0;             // on all pages
    };

    // feeds: their address, https://rss.arxiv.org. arXiv has other hosts for pages and API, a mirror just
    // one.
    ArxivClient(HttpClient &client, const QUrl &feeds, QObject *parent = nullptr);

    // A category's feed. Errors: those of HttpClient and of arxivRefusal(): InvalidInput for a category that
    // arXiv refuses, NotFound …
    [[nodiscard]] Pending<FeedDocument> feed(const QString &category, const QByteArray &etag = {});

    // Pages of listings, which have data that a day's feed lacks, or no longer has. Errors of both: those of
    // HttpClient; InvalidInput if arXiv refuses (400; detail is the page's heading), NotFound, ServerError,
    // WebPage (another page; detail is its heading), Malformed.
    // /list/CATEGORY/new: the latest listing, whatever its day.
    [[nodiscard]] Pending<ListingPage> latest(const QString &category);
    // /catchup/CATEGORY/DATE, for the last ninety days by the server's clock. Pages count from 1; those
    // beyond the last are empty.
    [[nodiscard]] Pending<ListingPage> catchUp(const QString &category, QDate day, int page);

    // The API (https://info.arxiv.org/help/api/user-manual.html). Of the papers, those that arXiv knows, in
    // their newest version and in any order. At most `mostIds` ids; any more are ignored. Errors: those of
    // HttpClient; InvalidInput (arXiv refuses an id; detail is its reason), Malformed, ServerError.
    [[nodiscard]] Pending<std::vector<Paper>> papers(const std::vector<ArxivId> &ids);
    // A category's papers by submission time, for days that arXiv's catch-up pages no longer cover. The
    // listing of a paper follows from that only approximately: arXiv holds papers back, and replacements
    // can't be found like this at all. `start` counts from 0. Errors: as above.
    [[nodiscard]] Pending<SearchPage> submitted(const QString &category, const QDateTime &from,
                                                const QDateTime &to, int start);

private:
    Pending<ListingPage> fetchPage(const QUrl &url, const QString &category);

    HttpClient &m_client;
    QUrl m_feeds;
    QUrl m_pages; // https://arxiv.org
    QUrl m_api;   // https://export.arxiv.org
};

// The address of the API, for feeds from there.
QUrl apiUrl(const QUrl &feeds);

} // namespace winnow
