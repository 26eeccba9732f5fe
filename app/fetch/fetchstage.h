#pragma once

#include "app/feed/feedsource.h"
#include "app/fetch/feedverdict.h"
#include "app/fetch/fetchrequest.h"
#include "app/model/runprogress.h"

#include <QFuture>
#include <QObject>

namespace winnow {

class Clock;
class Library;

// Gets one feed after the other into the library. A feed that fails is noted and the others go on; a library
// that fails ends the stage. Lives in the work thread.
class FetchStage final : public QObject {
    Q_OBJECT
public:
    FetchStage(Library &library, FeedSource &source, const Clock &clock, FetchRequest request,
               QObject *parent = nullptr);

    void start();
    // Before the current feed is asked for again.
    void reportWait(const Error &trouble, std::chrono::seconds wait);
    void stop(); // finished() follows with Cancelled, after what is being stored
    const std::vector<FeedOutcome> &outcomes() const { return m_outcomes; }
    // The newest day of which a listing was stored, or was there unchanged.
    std::optional<QDate> day() const;

Q_SIGNALS:
    void progressed(const winnow::RunProgress &progress);
    void listingStored(const QDate &day);
    void finished(const std::optional<winnow::Error> &error);

private:
    struct Feed {
        QString name; // category or file
        bool downloaded = false;
    };

    void planFeeds();
    void next();
    void download(const QString &category);
    void read(const FeedDocument &document);
    void keepUnchanged(const FeedDocument &document);
    void use(const Listing &listing, const QByteArray &etag);
    void store(const Listing &listing, const FeedVerdict &verdict, const QByteArray &etag);
    void rememberTag(const QString &category, const QByteArray &etag);
    void refuse(const FeedVerdict &verdict, const IngestReport &report, const Listing &listing = {});
    void writeNotes(std::vector<LedgerEntry> notes);
    void done(FeedOutcome outcome, const std::vector<LedgerEntry> &notes);
    void advance();
    void end(const std::optional<Error> &error);
    FeedCircumstances circumstances() const;
    QByteArray tagScope() const;

    Library &m_library;
    FeedSource &m_source;
    const Clock &m_clock;
    FetchRequest m_request;
    std::vector<Feed> m_feeds;
    size_t m_current = 0;
    std::vector<FeedOutcome> m_outcomes;
    std::vector<QDate> m_days;
    Pending<FeedDocument> m_download;
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace winnow
