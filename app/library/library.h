#pragma once

#include "app/library/libraryinfo.h"
#include "app/library/services/batchservice.h"
#include "app/library/services/criteriaservice.h"
#include "app/library/services/digestservice.h"
#include "app/library/services/exportservice.h"
#include "app/library/services/labservice.h"
#include "app/library/services/leaseservice.h"
#include "app/library/services/listingservice.h"
#include "app/library/services/meaningservice.h"
#include "app/library/services/readermarksservice.h"
#include "app/library/services/safekeeping.h"
#include "app/library/services/savedviewservice.h"
#include "app/library/services/scoreservice.h"
#include "app/library/services/searchservice.h"
#include "app/library/services/tasteservice.h"
#include "app/library/services/upkeep.h"
#include "app/library/watch/librarychange.h"

#include <QObject>

#include <memory>

namespace winnow {

class LibraryThread;

// The library: one SQLite file owned by one thread, and the services that query it. Calls return at once; all
// services' calls are executed in the order they were made. Each writing call is one transaction: it happens
// completely or not at all, even if the process is killed. Errors of every call: DatabaseFailed,
// DatabaseBusy, DatabaseDamaged, and InvalidInput before open(). Safe to call from any thread.
class Library final : public QObject {
    Q_OBJECT
public:
    explicit Library(QString file, QObject *parent = nullptr); // ":memory:" is allowed
    ~Library() override;                                       // waits for pending calls
    // Opens or creates the file and migrates it, after making a copy. Errors: DatabaseNewer, DatabaseDamaged,
    // FileUnwritable, FileLocksMissing.
    [[nodiscard]] Pending<LibraryInfo> open();
    // Answers once, within two seconds after other programs wrote to the file since the last answer or, the
    // first time, from now on. Cancelled when the library closes.
    [[nodiscard]] Pending<LibraryChange> nextChange();

    ListingService &listings() { return m_listings; }
    SearchService &search() { return m_search; }
    CriteriaService &criteria() { return m_criteria; }
    ScoreService &scores() { return m_scores; }
    BatchService &batches() { return m_batches; }
    ReaderMarksService &marks() { return m_marks; }
    MeaningService &meanings() { return m_meanings; }
    TasteService &taste() { return m_taste; }
    SavedViewService &views() { return m_views; }
    DigestService &digests() { return m_digests; }
    ExportService &exports() { return m_exports; }
    LabService &lab() { return m_lab; }
    LeaseService &leases() { return m_leases; }
    Upkeep &upkeep() { return m_upkeep; }
    Safekeeping &safekeeping() { return m_safekeeping; }

private:
    std::unique_ptr<LibraryThread> m_thread; // the services post to it
    ListingService m_listings;
    SearchService m_search;
    CriteriaService m_criteria;
    ScoreService m_scores;
    BatchService m_batches;
    ReaderMarksService m_marks;
    MeaningService m_meanings;
    TasteService m_taste;
    SavedViewService m_views;
    DigestService m_digests;
    ExportService m_exports;
    LabService m_lab;
    LeaseService m_leases;
    Upkeep m_upkeep;
    Safekeeping m_safekeeping;
};

} // namespace winnow
