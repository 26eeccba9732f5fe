#pragma once

#include "app/feed/arxivclient.h"
#include "app/fetch/feedassessment.h"
#include "app/fetch/fetchrecord.h"
#include "app/fetch/fetchrequest.h"
#include "app/fetch/pagefetch.h"
#include "app/model/runprogress.h"

#include <QFuture>
#include <QObject>

#include <deque>

namespace winnow {

class Clock;
class Library;

// Fetches one feed after the other into the library; then other pages for doubtful feeds, and missed days. A
// failed feed is noted and the others continue; an error of the library ends the stage. Lives in the work
// thread. fetchplan decides what comes next, feedverdict and pageverdict what answers mean.
class FetchStage final : public QObject {
    Q_OBJECT
public:
    FetchStage(Library &library, ArxivClient &arxiv, const Clock &clock, FetchRequest request,
               QObject *parent = nullptr);

    void start();
    // Called before the current step is retried.
    void reportWait(const Error &trouble, std::chrono::seconds wait);
    void stop(); // finished() follows with Cancelled, once pending results are stored
    const std::vector<FeedOutcome> &outcomes() const { return m_record.outcomes(); }
    // The days with a listing that was stored, or already there, newest first.
    std::vector<QDate> days() const { return m_record.days(); }
    std::vector<QDate> leftOut() const { return m_record.leftOut(); } // see FetchRecord::leaveOut()

Q_SIGNALS:
    void progressed(const winnow::RunProgress &progress);
    void listingStored(const QDate &day);
    void finished(const std::optional<winnow::Error> &error);

private:
    void withLedger(const std::function<void(const std::vector<LedgerEntry> &)> &handle);
    void next();
    void planMore(const std::vector<LedgerEntry> &ledger);
    void askPage();
    void usePage(const PageFetch::Answer &answer);
    void download(const QString &category);
    void read(const FeedDocument &document);
    void readFile(const QString &path);
    void keepUnchanged(const FeedDocument &document, const std::vector<LedgerEntry> &ledger);
    void use(const Listing &listing, const ListingMemory &memory, const QByteArray &etag);
    void prove(const Listing &listing, const FeedContext &under, const QByteArray &etag);
    void store(const Listing &listing, const FeedAssessment &verdict, const QByteArray &etag);
    void rememberTag(const QString &category, const QByteArray &etag);
    void refuse(const FeedAssessment &verdict, const IngestReport &report, const Listing &listing = {});
    void done(const FeedOutcome &outcome, const FeedAssessment &verdict);
    void writeNotes(std::vector<LedgerEntry> notes);
    void advance();
    void end(const std::optional<Error> &error);
    bool isDownload() const { return m_step.kind == FetchStep::Kind::Feed; }
    QDateTime now() const;
    FeedContext circumstances() const;

    Library &m_library;
    ArxivClient &m_arxiv;
    const Clock &m_clock;
    FetchRequest m_request;
    PageFetch m_pageFetch;
    std::deque<FetchStep> m_steps;
    FetchStep m_step; // the current one
    int m_stepsDone = 0;
    bool m_isPlanned = false; // whether the steps after the feeds are planned
    FetchRecord m_record;
    std::vector<LedgerEntry> m_ledger; // as of before the pages
    QDateTime m_serverTime;            // its last answer, by its own clock; invalid: not given
    int m_failedInARow = 0;            // pages
    std::deque<Listing> m_ofFile;      // the rest of the current file, a listing for each of its days
    Pending<FeedDocument> m_download;
    Pending<ListingPage> m_latest; // fetched before a feed is trusted
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace winnow
