#include "app/fetch/fetchstage.h"

#include "app/feed/feedparser.h"
#include "app/feed/saved/savedlisting.h"
#include "app/fetch/fetchplan.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/model/clock.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int mostFailures = 3; // failed pages in a row before giving up on a server

QString labelOf(const FetchStep &step) {
    if (!step.day.isValid())
        return step.feed;
    const QString name = QStringLiteral("%1 %2").arg(step.feed, step.day.toString(Qt::ISODate));
    return step.page > 1 ? name + QStringLiteral(" (%1)").arg(step.page) : name;
}

} // namespace

FetchStage::FetchStage(Library &library, ArxivClient &arxiv, const Clock &clock, FetchRequest request,
                       QObject *parent)
    : QObject(parent),
      m_library(library),
      m_arxiv(arxiv),
      m_clock(clock),
      m_request(std::move(request)),
      m_pageFetch(library, arxiv, m_request.filter) {}

void FetchStage::start() {
    if (m_request.catchUpDays.empty()) {
        const auto steps = firstSteps(m_request, {});
        m_steps.assign(steps.begin(), steps.end());
        return next();
    }
    withLedger([this](const std::vector<LedgerEntry> &ledger) {
        m_ledger = ledger;
        const auto steps = firstSteps(m_request, ledger);
        m_steps.assign(steps.begin(), steps.end());
        m_isPlanned = true;
        next();
    });
}

// All lines in the library.
void FetchStage::withLedger(const std::function<void(const std::vector<LedgerEntry> &)> &handle) {
    whenReady(m_library.listings().days(), this, [this, handle](const Result<std::vector<DaySummary>> &days) {
        if (!days)
            return end(days.error());
        std::vector<LedgerEntry> ledger;
        for (const DaySummary &day : *days)
            ledger.insert(ledger.end(), day.feeds.begin(), day.feeds.end());
        handle(ledger);
    });
}

void FetchStage::reportWait(const Error &trouble, std::chrono::seconds wait) {
    RunProgress progress{RunStage::Fetching, m_stepsDone, m_stepsDone + 1 + int(m_steps.size()),
                         labelOf(m_step), wait};
    progress.trouble = trouble;
    Q_EMIT progressed(progress);
}

void FetchStage::stop() {
    if (m_stopping || m_ended)
        return;
    m_stopping = true;
    if (m_download.isStarted() && !m_download.isFinished()) {
        m_download.cancel();
        end(Error{ErrorCode::Cancelled, {}, {}, {}});
    } else if (m_latest.isStarted() && !m_latest.isFinished()) {
        m_latest.cancel();
        end(Error{ErrorCode::Cancelled, {}, {}, {}});
    } else if (m_pageFetch.stop()) {
        end(Error{ErrorCode::Cancelled, {}, {}, {}});
    }
}

void FetchStage::next() {
    if (m_ended)
        return;
    if (m_stopping)
        return end(Error{ErrorCode::Cancelled, {}, {}, {}});
    if (m_steps.empty() && !m_isPlanned) {
        m_isPlanned = true;
        return withLedger([this](const std::vector<LedgerEntry> &ledger) { planMore(ledger); });
    }
    if (m_steps.empty()) {
        Q_EMIT progressed({RunStage::Fetching, m_stepsDone, m_stepsDone, {}});
        return end(std::nullopt);
    }
    m_step = m_steps.front();
    m_steps.pop_front();
    Q_EMIT progressed(
        {RunStage::Fetching, m_stepsDone, m_stepsDone + 1 + int(m_steps.size()), labelOf(m_step)});
    switch (m_step.kind) {
    case FetchStep::Kind::Feed:
        return download(m_step.feed);
    case FetchStep::Kind::File:
        return readFile(m_step.feed);
    default:
        askPage();
    }
}

void FetchStage::readFile(const QString &path) {
    if (m_ofFile.empty()) {
        const auto listings = readSavedDays(path, m_request.day);
        if (!listings) {
            IngestReport report;
            report.feed = path;
            return refuse(judgeFailure(path, listings.error(), circumstances()), report);
        }
        m_ofFile.assign(listings->begin(), listings->end());
    }
    const Listing listing = std::move(m_ofFile.front());
    m_ofFile.pop_front();
    use(listing, {}, {});
}

// The feeds are done; next come doubtful feeds and missed days.
void FetchStage::planMore(const std::vector<LedgerEntry> &ledger) {
    m_ledger = ledger;
    const QDate newest = m_record.newestShown(now());
    const auto doubts = m_record.doubts(newest, ledger);
    m_steps.insert(m_steps.end(), doubts.begin(), doubts.end());
    if (m_request.catchUpBack && !m_request.categories.isEmpty()) {
        const auto steps = missedDays(ledger, m_request.categories, newest, *m_request.catchUpBack);
        std::ranges::copy_if(steps, std::back_inserter(m_steps), [this](const FetchStep &step) {
            return std::ranges::none_of(m_steps, [&step](const FetchStep &planned) {
                return planned.feed == step.feed && planned.day == step.day;
            });
        });
    }
    next();
}

void FetchStage::askPage() {
    m_pageFetch.start(m_step, m_record.neighboursCame(m_step, m_ledger), now(),
                      [this](const Result<PageFetch::Answer> &answer) {
                          if (m_ended)
                              return;
                          if (!answer)
                              return end(answer.error());
                          usePage(*answer);
                      });
}

void FetchStage::usePage(const PageFetch::Answer &answer) {
    const int outcome = m_record.add(m_step, answer.outcome);
    for (auto step = answer.next.rbegin(); step != answer.next.rend(); ++step) {
        m_steps.push_front(*step);
        m_steps.front().outcome = outcome;
    }
    if (answer.stored) {
        m_record.addDay(answer.outcome.report.day);
        Q_EMIT listingStored(answer.outcome.report.day);
    }
    m_failedInARow = answer.outcome.error ? m_failedInARow + 1 : 0;
    if (m_failedInARow < mostFailures)
        return advance();
    writeNotes(m_record.leaveOut(m_steps, m_ledger, *answer.outcome.error, now()));
}

void FetchStage::download(const QString &category) {
    whenReady(m_library.listings().feedTag(category), this,
              [this, category](const Result<QByteArray> &remembered) {
                  if (!remembered)
                      return end(remembered.error());
                  if (m_stopping)
                      return end(Error{ErrorCode::Cancelled, {}, {}, {}});
                  const QByteArray scope = tagScope(m_request);
                  const QByteArray etag =
                      remembered->startsWith(scope) ? remembered->mid(scope.size()) : QByteArray();
                  m_download = m_arxiv.feed(category, etag);
                  whenReady(m_download, this, [this, category](const Result<FeedDocument> &document) {
                      if (m_ended)
                          return;
                      if (document)
                          return read(*document);
                      IngestReport report;
                      report.feed = category;
                      refuse(judgeFailure(category, document.error(), circumstances()), report);
                  });
              });
}

void FetchStage::read(const FeedDocument &document) {
    if (document.answered.isValid())
        m_serverTime = document.answered;
    if (document.notModified)
        return withLedger(
            [this, document](const std::vector<LedgerEntry> &ledger) { keepUnchanged(document, ledger); });
    Result<Listing> listing = parseFeed(document.bytes, document.name);
    if (!listing) {
        IngestReport report;
        report.feed = document.name;
        return refuse(judgeFailure(document.name, listing.error(), circumstances()), report);
    }
    // The request names the feed, however arXiv spells it: the ledger and the tag use that name.
    listing->feed = document.name;
    whenReady(
        m_library.listings().memoryOf(*listing), this,
        [this, listing = *listing, etag = document.etag](const ListingMemory &memory) {
            use(listing, memory, etag);
        },
        [this](const Error &error) { end(error); });
}

// 304: the figures are the same as last time.
void FetchStage::keepUnchanged(const FeedDocument &document, const std::vector<LedgerEntry> &ledger) {
    const auto entry = std::ranges::find_if(ledger, [&](const LedgerEntry &candidate) {
        return candidate.feed == document.name && candidate.state == LedgerState::Complete &&
               candidate.source == ListingSource::Feed;
    });
    if (entry == ledger.end()) {
        // The tag is older than the day: fetch again without it.
        rememberTag(document.name, {});
        m_steps.push_front(m_step);
        QMetaObject::invokeMethod(this, &FetchStage::next, Qt::QueuedConnection);
        return;
    }
    Listing listing;
    listing.feed = entry->feed;
    listing.day = entry->day;
    listing.announced = std::max(entry->announced, 1);
    listing.entries.resize(1); // not empty; its content is in the library already
    const FeedAssessment verdict = judgeFeed(listing, circumstances());
    const IngestReport report{entry->day, entry->feed, entry->announced, entry->scanned, 0, 0};
    if (verdict.error)
        return refuse(verdict, {entry->day, entry->feed, 0, 0, 0, 0});
    m_record.addDay(entry->day);
    done({report, verdict.state}, verdict);
}

void FetchStage::use(const Listing &listing, const ListingMemory &memory, const QByteArray &etag) {
    FeedContext under = circumstances();
    under.memory = memory;
    const FeedAssessment verdict = judgeFeed(listing, under);
    if (verdict.doubt == Doubt::Unproven)
        return prove(listing, under, etag);
    if (verdict.store)
        return store(listing, verdict, etag);
    IngestReport report;
    report.day = listing.day;
    report.feed = listing.feed;
    refuse(verdict, report, listing);
}

// Before storing: what is stored stays.
void FetchStage::prove(const Listing &listing, const FeedContext &under, const QByteArray &etag) {
    m_latest = m_arxiv.latest(listing.feed);
    whenReady(m_latest, this, [this, listing, under, etag](const Result<ListingPage> &page) {
        if (m_ended)
            return;
        FeedAssessment verdict = judgeFeed(listing, under);
        verdict.doubt = Doubt::None;
        const bool isUnanswered = !page && !isWithoutPages(page.error());
        if (!isUnanswered && !contradicts(page, listing))
            return store(listing, verdict, etag);
        IngestReport report;
        report.day = listing.day;
        report.feed = listing.feed;
        refuse(isUnanswered ? judgeFailure(listing.feed, page.error(), under) : judgeStale(listing, under),
               report);
    });
}

void FetchStage::store(const Listing &listing, const FeedAssessment &verdict, const QByteArray &etag) {
    const bool whole = listing.problems.empty() && !listing.truncated && isDownload();
    whenReady(m_library.listings().add(listing, m_request.filter), this,
              [this, given = verdict, problems = listing.problems, feed = listing.feed,
               source = listing.source,
               etag = whole ? etag : QByteArray()](const Result<IngestReport> &report) {
                  if (!report)
                      return end(report.error());
                  FeedAssessment judged = given;
                  if (judged.doubt == Doubt::Cut && report->state == LedgerState::Complete) {
                      judged.doubt = Doubt::None; // the rest is there
                      judged.state = LedgerState::Complete;
                  }
                  if (isDownload())
                      rememberTag(feed, etag);
                  m_record.addDay(report->day);
                  Q_EMIT listingStored(report->day);
                  done({*report, judged.state, problems, {}, {}, source}, judged);
              });
}

// Best effort: without the tag, the feed is merely downloaded again.
void FetchStage::rememberTag(const QString &category, const QByteArray &etag) {
    const QByteArray value = etag.isEmpty() ? QByteArray() : tagScope(m_request) + etag;
    whenReady(m_library.listings().setFeedTag(category, value), this, [](const Result<void> &) {});
}

void FetchStage::refuse(const FeedAssessment &verdict, const IngestReport &report, const Listing &listing) {
    FeedOutcome outcome{report,        verdict.state,       listing.problems,
                        verdict.error, verdict.nextListing, listing.source};
    if (verdict.state == LedgerState::Stale && !verdict.notes.empty())
        outcome.shown = QDate::fromString(verdict.notes.front().note, Qt::ISODate);
    done(outcome, verdict);
}

void FetchStage::done(const FeedOutcome &outcome, const FeedAssessment &verdict) {
    m_record.add(outcome, verdict, isDownload());
    writeNotes(verdict.notes);
}

void FetchStage::writeNotes(std::vector<LedgerEntry> notes) {
    if (notes.empty())
        return advance();
    const LedgerEntry note = notes.front();
    notes.erase(notes.begin());
    whenReady(m_library.listings().noteFeed(note), this, [this, notes](const Result<void> &noted) {
        if (!noted)
            return end(noted.error());
        writeNotes(notes);
    });
}

void FetchStage::advance() {
    if (m_ofFile.empty())
        ++m_stepsDone;
    else
        m_steps.push_front(m_step);
    QMetaObject::invokeMethod(this, &FetchStage::next, Qt::QueuedConnection);
}

void FetchStage::end(const std::optional<Error> &error) {
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(error);
}

// By the server's clock: the reader's may be a day off.
QDateTime FetchStage::now() const {
    return m_serverTime.isValid() ? m_serverTime.toUTC() : m_clock.now();
}

FeedContext FetchStage::circumstances() const {
    return {isDownload(), m_request.day, now()};
}

} // namespace winnow
