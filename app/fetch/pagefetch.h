#pragma once

#include "app/feed/arxivclient.h"
#include "app/fetch/fetchrequest.h"
#include "app/fetch/pageassessment.h"

#include <QObject>

#include <functional>

namespace winnow {

class Library;

// Performs a step that is not a feed: fetches a page from arXiv, or queries its API, and stores the result.
// Each page is stored as it comes. Lives in the work thread.
class PageFetch final : public QObject {
    Q_OBJECT
public:
    struct Answer {
        FeedOutcome outcome;
        std::vector<FetchStep> next; // steps that follow from it
        bool stored = false;
    };
    // Errors: Cancelled, those of Library. Errors of servers are in the outcome.
    using Handler = std::function<void(const Result<Answer> &)>;

    PageFetch(Library &library, ArxivClient &arxiv, ListingFilter filter, QObject *parent = nullptr);

    void start(const FetchStep &step, bool neighboursCame, const QDateTime &now, Handler handler);
    // Cancels the request; false: its result is being stored, so wait for it.
    bool stop();

private:
    void askPage();
    void askSearch();
    void usePage(const ListingPage &page);
    void useSearch(const ArxivClient::SearchPage &page);
    void note(const PageAssessment &verdict, ListingSource source);
    void fail(const Error &error);
    void store(const Listing &listing, std::vector<FetchStep> next);
    void goOnWith(const FetchStep &step);
    void answer(const Result<Answer> &result);

    Library &m_library;
    ArxivClient &m_arxiv;
    const ListingFilter m_filter;
    FetchStep m_step;
    bool m_neighboursCame = false; // on the step's day
    QDateTime m_now;
    Handler m_handler;
    Pending<ListingPage> m_page;
    Pending<ArxivClient::SearchPage> m_found;
};

} // namespace winnow
