#include "app/fetch/pagefetch.h"

#include "app/fetch/fetchplan.h"
#include "app/library/library.h"
#include "app/model/async.h"

#include <algorithm>
#include <utility>

namespace winnow {

namespace {

template <class T>
bool cancel(Pending<T> &pending) {
    if (!pending.isStarted() || pending.isFinished())
        return false;
    pending.cancel();
    return true;
}

} // namespace

PageFetch::PageFetch(Library &library, ArxivClient &arxiv, ListingFilter filter, QObject *parent)
    : QObject(parent), m_library(library), m_arxiv(arxiv), m_filter(std::move(filter)) {}

void PageFetch::start(const FetchStep &step, bool neighboursCame, const QDateTime &now, Handler handler) {
    m_step = step;
    m_neighboursCame = neighboursCame;
    m_now = now;
    m_handler = std::move(handler);
    if (step.kind == FetchStep::Kind::Search)
        askSearch();
    else
        askPage();
}

bool PageFetch::stop() {
    return cancel(m_page) || cancel(m_found);
}

void PageFetch::askPage() {
    const bool isLatest = m_step.kind == FetchStep::Kind::ListPage;
    m_page =
        isLatest ? m_arxiv.latest(m_step.subject) : m_arxiv.catchUp(m_step.subject, m_step.day, m_step.page);
    whenReady(m_page, this, [this, isLatest](const Result<ListingPage> &page) {
        if (!page && page.error().code == ErrorCode::Cancelled)
            return answer(failure(page.error()));
        const PageAssessment verdict = isLatest ? judgeListPage(m_step, page, m_neighboursCame)
                                                : judgeCatchUp(m_step, page, m_neighboursCame);
        switch (verdict.act) {
        case PageAssessment::Act::Store:
            return usePage(*page);
        case PageAssessment::Act::Note:
            return note(verdict, isLatest ? ListingSource::ListPage : ListingSource::CatchUpPage);
        case PageAssessment::Act::AskCatchUp: {
            FetchStep step = catchUpStep(m_step.feed, m_step.day);
            step.doubt = m_step.doubt;
            return goOnWith(step);
        }
        case PageAssessment::Act::Search: {
            FetchStep step = m_step;
            step.kind = FetchStep::Kind::Search;
            step.read = 0;
            return goOnWith(step);
        }
        }
    });
}

// arXiv offers one page too many if the entries exactly fill the last one.
void PageFetch::usePage(const ListingPage &page) {
    Listing listing = listingOf(page, m_step.feed);
    FetchStep next = m_step;
    std::vector<FetchStep> more;
    if (m_step.kind == FetchStep::Kind::ListPage) {
        if (page.announced < page.total)
            more.push_back(catchUpStep(m_step.feed, m_step.day));
    } else {
        next.read = m_step.read < 0 ? -1 : m_step.read + page.announced;
        if (page.nextPage && page.announced > 0 && (next.read < 0 || next.read < page.total)) {
            next.page = *page.nextPage;
            more.push_back(next);
        } else if (const auto subject = nextSubject(m_step)) {
            more.push_back(*subject);
        }
    }
    listing.isPart = !more.empty();
    if (!more.empty())
        listing.note = catchUpNote(more.front().subject, more.front().page);
    store(listing, more);
}

void PageFetch::askSearch() {
    const auto [from, to] = AnnouncementCalendar::submissions(m_step.day);
    m_found = m_arxiv.submitted(m_step.subject, from, to, m_step.read);
    whenReady(m_found, this, [this](const Result<ArxivClient::SearchPage> &page) {
        if (page)
            return useSearch(*page);
        if (page.error().code == ErrorCode::Cancelled)
            return answer(failure(page.error()));
        fail(page.error());
    });
}

void PageFetch::useSearch(const ArxivClient::SearchPage &page) {
    Listing listing;
    listing.feed = m_step.feed;
    listing.day = m_step.day;
    listing.source = ListingSource::Api;
    listing.announced = page.total;
    listing.note = QStringLiteral("approximate: by day of submission");
    const QStringList categories = listing.categories();
    for (const Paper &paper : page.papers) {
        const bool isOwn = std::ranges::any_of(categories, [&paper](const QString &asked) {
            return categoryMatches(paper.primaryCategory(), asked);
        });
        listing.entries.push_back({paper, isOwn ? AnnounceType::New : AnnounceType::Cross});
    }
    std::vector<FetchStep> more;
    FetchStep next = m_step;
    next.read += int(page.papers.size());
    if (next.read < page.total && !page.papers.empty())
        more.push_back(next);
    else if (const auto subject = nextSubject(m_step))
        more.push_back(*subject);
    listing.isPart = !more.empty();
    store(listing, more);
}

void PageFetch::fail(const Error &error) {
    PageAssessment verdict = judgeCatchUp(m_step, failure(error), {});
    verdict.act = PageAssessment::Act::Note;
    note(verdict, ListingSource::Api);
}

void PageFetch::note(const PageAssessment &verdict, ListingSource source) {
    Answer result;
    result.outcome.report.day = m_step.day;
    result.outcome.report.feed = m_step.feed;
    result.outcome.report.state = verdict.state;
    result.outcome.state = verdict.state;
    result.outcome.error = verdict.error;
    result.outcome.source = source;
    if (isWithoutAnnouncement(verdict.state))
        result.outcome.nextListing = AnnouncementCalendar::nextDay(m_step.day);
    const bool isSaid = m_step.doubt == Doubt::Stale && verdict.state == LedgerState::Stale;
    if (isSaid) // by the feed's own verdict, with the day it shows
        return answer(result);
    const LedgerEntry entry{m_step.day, m_step.feed, verdict.state, 0, 0, m_now, verdict.note, source};
    whenReady(m_library.listings().noteFeed(entry), this, [this, result](const Result<void> &noted) {
        answer(noted ? Result<Answer>(result) : failure(noted.error()));
    });
}

void PageFetch::store(const Listing &listing, std::vector<FetchStep> next) {
    whenReady(m_library.listings().add(listing, m_filter), this,
              [this, next, problems = listing.problems,
               source = listing.source](const Result<IngestReport> &report) {
                  if (!report)
                      return answer(failure(report.error()));
                  Answer result;
                  result.outcome.report = *report;
                  result.outcome.state = report->state;
                  result.outcome.problems = problems;
                  result.outcome.source = source;
                  result.next = next;
                  result.stored = true;
                  answer(result);
              });
}

void PageFetch::goOnWith(const FetchStep &step) {
    m_step = step;
    if (step.kind == FetchStep::Kind::Search)
        askSearch();
    else
        askPage();
}

void PageFetch::answer(const Result<Answer> &result) {
    const Handler handler = std::exchange(m_handler, nullptr);
    if (handler)
        handler(result);
}

} // namespace winnow
