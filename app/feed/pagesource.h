#pragma once

#include "app/feed/listingpage.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

namespace winnow {

// Downloads pages of arXiv's listings, which have data that a day's feed lacks, or no longer has. Uses the
// same client as feeds, and so the same pace. Lives in the work thread.
class PageSource final : public QObject {
    Q_OBJECT
public:
    PageSource(HttpClient &client, QUrl base, QObject *parent = nullptr);

    // Errors of both: those of HttpClient; InvalidInput if arXiv refuses (400; detail is the page's heading),
    // NotFound, ServerError, WebPage (another page; detail is its heading), Malformed.

    // /list/CATEGORY/new: the latest listing, whatever its day.
    [[nodiscard]] Pending<ListingPage> latest(const QString &category);
    // /catchup/CATEGORY/DATE, for the last ninety days by the server's clock. Pages count from 1; those
    // beyond the last are empty.
    [[nodiscard]] Pending<ListingPage> catchUp(const QString &category, QDate day, int page);

private:
    Pending<ListingPage> fetch(const QUrl &url, const QString &category);

    HttpClient &m_client;
    QUrl m_base; // https://arxiv.org
};

// The address of the pages, for feeds from there: arXiv has different hosts for them, a mirror just one.
QUrl pagesUrl(const QUrl &feeds);

// arXiv's own spelling of a category, which its pages require: "cs.lg" is cs.LG.
QString spelledLikeArxiv(const QString &category);

} // namespace winnow
