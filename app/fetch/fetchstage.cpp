#include "app/fetch/fetchstage.h"

#include "app/feed/feedparser.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/model/sampleday.h"

#include <algorithm>

namespace winnow {

FetchStage::FetchStage(Library &library, FeedSource &source, const Clock &clock, FetchRequest request,
                       QObject *parent)
    : QObject(parent), m_library(library), m_source(source), m_clock(clock), m_request(std::move(request)) {}

void FetchStage::start() {
    planFeeds();
    next();
}

void FetchStage::reportWait(const Error &trouble, std::chrono::seconds wait) {
    if (m_current >= m_feeds.size())
        return;
    RunProgress progress{RunStage::Fetching, int(m_current), int(m_feeds.size()), m_feeds[m_current].name,
                         wait};
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
    }
}

std::optional<QDate> FetchStage::day() const {
    const auto newest = std::ranges::max_element(m_days);
    return newest == m_days.end() ? std::nullopt : std::optional(*newest);
}

void FetchStage::planFeeds() {
    const bool download = !m_request.sample && m_request.feedFiles.isEmpty();
    QStringList names = m_request.sample ? sampleFeeds()
                        : download       ? m_request.categories
                                         : m_request.feedFiles;
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        m_feeds.push_back({name, download});
}

void FetchStage::next() {
    if (m_ended)
        return;
    if (m_stopping)
        return end(Error{ErrorCode::Cancelled, {}, {}, {}});
    const Feed *feed = m_current < m_feeds.size() ? &m_feeds[m_current] : nullptr;
    Q_EMIT progressed(
        {RunStage::Fetching, int(m_current), int(m_feeds.size()), feed ? feed->name : QString()});
    if (!feed)
        return end(std::nullopt);
    if (feed->downloaded)
        return download(feed->name);
    const Result<FeedDocument> document = FeedSource::read(feed->name);
    if (!document) {
        IngestReport report;
        report.feed = feed->name;
        return refuse(judgeFailure(feed->name, document.error(), circumstances()), report);
    }
    read(*document);
}

void FetchStage::download(const QString &category) {
    whenReady(m_library.listings().feedTag(category), this,
              [this, category](const Result<QByteArray> &remembered) {
                  if (!remembered)
                      return end(remembered.error());
                  if (m_stopping)
                      return end(Error{ErrorCode::Cancelled, {}, {}, {}});
                  const QByteArray scope = tagScope();
                  const QByteArray etag =
                      remembered->startsWith(scope) ? remembered->mid(scope.size()) : QByteArray();
                  m_download = m_source.fetch(category, etag);
                  whenReady(m_download, this, [this, category](const Result<FeedDocument> &document) {
                      if (m_ended)
                          return;
                      if (document)
                          return document->notModified ? keepUnchanged(*document) : read(*document);
                      IngestReport report;
                      report.feed = category;
                      refuse(judgeFailure(category, document.error(), circumstances()), report);
                  });
              });
}

void FetchStage::read(const FeedDocument &document) {
    Result<Listing> listing = FeedParser::parse(document.bytes, document.name);
    if (!listing) {
        IngestReport report;
        report.feed = document.name;
        return refuse(judgeFailure(document.name, listing.error(), circumstances()), report);
    }
    // What was asked for names the feed, however arXiv spells it: the ledger and the tag go by it.
    if (m_feeds[m_current].downloaded)
        listing->feed = document.name;
    use(*listing, document.etag);
}

// 304: the figures are those of the last time.
void FetchStage::keepUnchanged(const FeedDocument &document) {
    whenReady(
        m_library.listings().days(), this, [this, document](const Result<std::vector<DaySummary>> &days) {
            if (!days)
                return end(days.error());
            for (const DaySummary &day : *days) {
                const auto entry = std::ranges::find_if(day.feeds, [&](const LedgerEntry &candidate) {
                    return candidate.feed == document.name && candidate.state == LedgerState::Complete;
                });
                if (entry == day.feeds.end())
                    continue;
                Listing listing;
                listing.feed = entry->feed;
                listing.day = entry->day;
                listing.announced = std::max(entry->announced, 1);
                listing.entries.resize(1); // not empty; what it holds is in the library already
                const FeedVerdict verdict = judgeFeed(listing, circumstances());
                const IngestReport report{entry->day, entry->feed, entry->announced, entry->scanned, 0, 0};
                if (verdict.error)
                    return refuse(verdict, {entry->day, entry->feed, 0, 0, 0, 0});
                m_days.push_back(entry->day);
                return done({report, verdict.state, {}, {}, {}}, verdict.notes);
            }
            // The tag outlived the day it belonged to: ask again without it.
            rememberTag(document.name, {});
            QMetaObject::invokeMethod(this, &FetchStage::next, Qt::QueuedConnection);
        });
}

void FetchStage::use(const Listing &listing, const QByteArray &etag) {
    const FeedVerdict verdict = judgeFeed(listing, circumstances());
    if (verdict.store)
        return store(listing, verdict, etag);
    IngestReport report;
    report.day = listing.day;
    report.feed = listing.feed;
    refuse(verdict, report, listing);
}

void FetchStage::store(const Listing &listing, const FeedVerdict &verdict, const QByteArray &etag) {
    const bool whole = listing.problems.empty() && !listing.truncated && m_feeds[m_current].downloaded;
    whenReady(m_library.listings().add(listing, m_request.filter), this,
              [this, verdict, problems = listing.problems, feed = listing.feed,
               etag = whole ? etag : QByteArray()](const Result<IngestReport> &report) {
                  if (!report)
                      return end(report.error());
                  if (m_feeds[m_current].downloaded)
                      rememberTag(feed, etag);
                  m_days.push_back(report->day);
                  Q_EMIT listingStored(report->day);
                  done({*report, verdict.state, problems, {}, {}}, verdict.notes);
              });
}

// Best effort: without the tag the feed is only downloaded once more.
void FetchStage::rememberTag(const QString &category, const QByteArray &etag) {
    const QByteArray value = etag.isEmpty() ? QByteArray() : tagScope() + etag;
    whenReady(m_library.listings().setFeedTag(category, value), this, [](const Result<void> &) {});
}

void FetchStage::refuse(const FeedVerdict &verdict, const IngestReport &report, const Listing &listing) {
    done({report, verdict.state, listing.problems, verdict.error, verdict.nextListing}, verdict.notes);
}

void FetchStage::done(FeedOutcome outcome, const std::vector<LedgerEntry> &notes) {
    m_outcomes.push_back(std::move(outcome));
    writeNotes(notes);
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
    ++m_current;
    QMetaObject::invokeMethod(this, &FetchStage::next, Qt::QueuedConnection);
}

void FetchStage::end(const std::optional<Error> &error) {
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(error);
}

FeedCircumstances FetchStage::circumstances() const {
    return {m_current < m_feeds.size() && m_feeds[m_current].downloaded, m_request.day, m_clock.now()};
}

// A tag is good only for the server that gave it and for the filter under which its feed was stored: under
// another filter the feed must be read again to tell what is scanned.
QByteArray FetchStage::tagScope() const {
    QByteArray scope = m_request.arxivUrl.toEncoded() + (m_request.filter.primaryOnly ? " primary" : " all");
    for (const AnnounceType type : m_request.filter.types)
        scope += ' ' + announceTypeName(type).toLatin1();
    return scope + '\n';
}

} // namespace winnow
