#pragma once

#include "app/feed/pagesource.h"
#include "app/feed/submissionsearch.h"
#include "app/fetch/fetchrequest.h"
#include "app/fetch/pageverdict.h"

#include <QObject>

#include <functional>

namespace winnow {

class Library;

// Takes one step that is no feed: asks for a page of arXiv's, or its query API, and stores what it is worth.
// Each page is stored as it comes. Lives in the work thread.
class PageFetch final : public QObject {
    Q_OBJECT
public:
    struct Answer {
        FeedOutcome outcome;
        std::vector<FetchStep> next; // what follows from it
        bool stored = false;
    };
    // Errors: Cancelled, those of Library. What a server failed in stands in the outcome.
    using Handler = std::function<void(const Result<Answer> &)>;

    PageFetch(Library &library, PageSource &pages, SubmissionSearch &search, ListingFilter filter,
              QObject *parent = nullptr);

    void start(const FetchStep &step, const PageCircumstances &circumstances, const QDateTime &now,
               Handler handler);
    // Gives up what is being asked for; false: it is being stored, which is waited for.
    bool stop();

private:
    void askPage();
    void askSearch();
    void usePage(const ListingPage &page);
    void useSearch(const SubmissionSearch::Page &page);
    void note(const PageVerdict &verdict, ListingSource source);
    void fail(const Error &error);
    void store(const Listing &listing, std::vector<FetchStep> next);
    void goOnWith(const FetchStep &step);
    void answer(const Result<Answer> &result);

    Library &m_library;
    PageSource &m_pages;
    SubmissionSearch &m_search;
    const ListingFilter m_filter;
    FetchStep m_step;
    PageCircumstances m_circumstances;
    QDateTime m_now;
    Handler m_handler;
    Pending<ListingPage> m_page;
    Pending<SubmissionSearch::Page> m_found;
};

} // namespace winnow
