#pragma once

#include "app/feed/listingpage.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

namespace winnow {

// Fetches pages of arXiv's listings, which say of a day what its feed does not, or no longer. Through the
// same client as feeds, and so at the same pace. Lives in the work thread.
class PageSource final : public QObject {
    Q_OBJECT
public:
    PageSource(HttpClient &client, QUrl base, QObject *parent = nullptr);

    // Errors of both: those of HttpClient; InvalidInput where arXiv refuses (400; detail is the page's
    // heading), NotFound, ServerError, WebPage (another page; detail is its heading), Malformed.

    // /list/CATEGORY/new: the latest listing, whatever its day.
    [[nodiscard]] Pending<ListingPage> latest(const QString &category);
    // /catchup/CATEGORY/DATE, of the last ninety days by the server's clock. Pages count from 1; one beyond
    // the last is empty.
    [[nodiscard]] Pending<ListingPage> catchUp(const QString &category, QDate day, int page);

private:
    Pending<ListingPage> fetch(const QUrl &url, const QString &category);

    HttpClient &m_client;
    QUrl m_base; // https://arxiv.org
};

// Where the pages are, next to feeds from there: arXiv has two hosts for them, a mirror one.
QUrl pagesUrl(const QUrl &feeds);

// arXiv's own spelling of a category, on which its pages insist: "cs.lg" is cs.LG.
QString spelledLikeArxiv(const QString &category);

} // namespace winnow
