#pragma once

#include "app/run/digestjob.h"
#include "app/run/sitefolder.h"
#include "app/site/site.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace winnow {

struct SiteRequest {
    QString folder;
    std::optional<QDate> from; // none: from the first day
    std::optional<QDate> to;   // none: to the newest day
    bool withNotes = false;    // the reader's notes, for everyone to see
    SiteOptions options;
};

struct SiteReport {
    SiteFiles files;
    int days = 0;
    int papers = 0;
    std::vector<QDate> unscored; // days without any score: they have no page
    friend bool operator==(const SiteReport &, const SiteReport &) = default;
};

// Writes the digests of the library's days as web pages. Queries the library day by day, and makes and writes
// the pages in a pool thread, so that nothing blocks. Used once.
class SiteExport final : public QObject {
    Q_OBJECT
public:
    SiteExport(Library &library, const Settings &settings, SiteRequest request, QObject *parent = nullptr);
    ~SiteExport() override; // waits for the current file

    void start();
    void cancel(); // finished() follows, with Cancelled; what was written stays

Q_SIGNALS:
    void progressed(int done, int total); // days read, then files written
    // Errors: those of Library and of SiteFolder; NotFound: there is no day to write a page for.
    void finished(const winnow::Result<winnow::SiteReport> &report);

private:
    void readNextDay();
    void readRows(const Result<Digest> &imported);
    void write();
    void end(const Result<SiteReport> &report);

    Library &m_library;
    Settings m_settings;
    SiteRequest m_request;
    std::shared_ptr<DayMaterial> m_common; // what the digests of all days have in common
    std::vector<DaySummary> m_days;        // to be read, oldest first
    size_t m_next = 0;
    std::shared_ptr<Site> m_site;
    SiteReport m_report;
    QFutureWatcher<Result<SiteReport>> m_writing;
    bool m_isCancelled = false;
};

} // namespace winnow
