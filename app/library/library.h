#pragma once

#include "app/criteria/criteria.h"
#include "app/library/libraryinfo.h"
#include "app/model/annotation.h"
#include "app/model/callrecord.h"
#include "app/model/day.h"
#include "app/model/digest.h"
#include "app/model/listing.h"
#include "app/model/paperrow.h"
#include "app/model/result.h"
#include "app/model/runrecord.h"
#include "app/model/score.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace winnow {

class LibraryThread;
class RowStore;

// One act that undo takes back as a whole: what it was on tells which of the lists are filled.
struct DecisionChange {
    std::vector<ArxivId> ids;
    std::vector<Decision> before; // same length as ids
    std::vector<Decision> after;
    ActKind kind = ActKind::Decision;
    AnnotationChange annotations;               // of Note, Tags and OwnRelevance
    std::vector<std::pair<ArxivId, bool>> read; // of Read: how they stand now
    qint64 act = 0;                             // for undoDecision(); 0: nothing was changed
};

// The library: one SQLite file, owned by one thread. Its face is this, Notebook, LeaseDesk, Upkeep and
// Safekeeping. A call
// returns at once; calls are carried out in the order they were made. Each writing call is one transaction:
// it is there whole or not at all, also when the process is killed. Errors of every call: DatabaseFailed,
// DatabaseBusy, DatabaseDamaged, and InvalidInput before open(). Safe to call from any thread.
class Library final : public QObject {
    Q_OBJECT
public:
    explicit Library(QString file, QObject *parent = nullptr); // ":memory:" is allowed
    ~Library() override;                                       // waits for what was asked before
    // Opens or creates the file and migrates it, after a copy. Errors: DatabaseNewer, DatabaseDamaged,
    // FileUnwritable, FileLocksMissing.
    [[nodiscard]] Pending<LibraryInfo> open();

    // What arXiv said. Twice changes nothing; a newer version updates the paper and keeps its decisions.
    [[nodiscard]] Pending<IngestReport> addListing(const Listing &listing, const ListingFilter &filter);
    // A feed that gave no listing (failed, not yet out, holiday). Never overwrites a complete one.
    [[nodiscard]] Pending<void> noteFeed(const LedgerEntry &entry);
    [[nodiscard]] Pending<std::vector<DaySummary>> days();                          // newest first
    [[nodiscard]] Pending<std::vector<PaperRow>> papers(const PaperQuery &query);   // best first
    [[nodiscard]] Pending<std::shared_ptr<RowStore>> rows(const PaperQuery &query); // the same for a table
    // `words`: in the language of searchquery.h. Malformed, here and above: detail is the fault's name, place
    // "offset:length" of what can't be understood.
    [[nodiscard]] Pending<QSet<ArxivId>> search(const QString &words, std::optional<QDate> day);
    // Conditional GET: what the server said last time; empty if unknown.
    [[nodiscard]] Pending<QByteArray> feedTag(const QString &feed);
    [[nodiscard]] Pending<void> setFeedTag(const QString &feed, const QByteArray &etag);

    // Criteria. Saving prompts that equal the current version's returns that one (under its new name, if
    // there is one); else a new version, made current.
    [[nodiscard]] Pending<Criteria> saveCriteria(const Criteria &criteria);
    // For a trial: the version with these prompts, else a new one, which is not made current. Until it is,
    // its scores are found under its version only: no row, no count and no search tells them.
    [[nodiscard]] Pending<Criteria> keepCriteria(const Criteria &criteria);
    [[nodiscard]] Pending<Criteria> currentCriteria();               // NotFound: none was ever saved
    [[nodiscard]] Pending<std::vector<Criteria>> criteriaVersions(); // newest first
    [[nodiscard]] Pending<Criteria> useCriteria(int version);        // NotFound

    // Runs and scores. beginRun() takes up an unfinished run of the same day, criteria, scorer and model.
    [[nodiscard]] Pending<RunRecord> beginRun(const RunRecord &run);
    // The day's scanned papers, in order of announcement, of which this version has no score under the run's
    // criteria, scorer and model.
    [[nodiscard]] Pending<std::vector<Paper>> unscored(const RunRecord &run);
    // A score that is there already under the same key stays as it is. A score ends a paper's failure.
    [[nodiscard]] Pending<void> addScores(qint64 runId, const std::vector<ScoredPaper> &scores);
    // What one call to a model came to: the call, its scores, what it dropped, passed and gave up, and the
    // run's usage, as one. Done: it is on the disk.
    [[nodiscard]] Pending<void> addBatch(qint64 runId, const BatchResult &batch);
    [[nodiscard]] Pending<OpenPapers> openPapers(const RunRecord &run);   // in order of announcement
    [[nodiscard]] Pending<std::vector<CallRecord>> calls(qint64 runId);   // in their order
    [[nodiscard]] Pending<CallHistory> callHistory(const QString &model); // its newest thousand calls
    [[nodiscard]] Pending<Spending> spentSince(const QDateTime &moment);
    // State, note and end; the counts are the library's own. No id: of the run beginRun() would take up.
    [[nodiscard]] Pending<void> finishRun(const RunRecord &run);
    [[nodiscard]] Pending<std::vector<RunRecord>> runs(); // newest first

    // Triage, each call one act. NotFound when an id is not in the library: then nothing is changed.
    [[nodiscard]] Pending<DecisionChange> decide(const std::vector<ArxivId> &ids, Decision decision);
    [[nodiscard]] Pending<DecisionChange>
    decideEach(const std::vector<std::pair<ArxivId, Decision>> &decisions);
    // The newest act, of whatever kind, after a restart too; `act`: only if it is this. NotFound: none.
    [[nodiscard]] Pending<DecisionChange> undoDecision(std::optional<qint64> act = {});
    [[nodiscard]] Pending<DecisionChange> redoDecision();
    [[nodiscard]] Pending<void> markRead(const std::vector<ArxivId> &ids, bool read);

    // Digests that came from outside: papers, scores, figures and prompts become part of the library as a
    // finished run with the scorer Imported. All of them or none.
    [[nodiscard]] Pending<void> importDigests(const std::vector<Digest> &digests);
    // The day's digest as it was imported; NotFound when none was, or when a newer run of that day has scored
    // papers.
    [[nodiscard]] Pending<Digest> importedDigest(QDate day);

private:
    friend class Notebook; // the rest of the library's face
    friend class LeaseDesk;
    friend class Upkeep;
    friend class Safekeeping;
    std::unique_ptr<LibraryThread> m_thread;
};

} // namespace winnow
