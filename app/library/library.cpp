#include "app/library/library.h"

#include "app/library/criteriabook.h"
#include "app/library/file/opening.h"
#include "app/library/importeddigests.h"
#include "app/library/ingest.h"
#include "app/library/librarythread.h"
#include "app/library/scorebook.h"
#include "app/library/tables/calltable.h"
#include "app/library/tables/daysummaries.h"
#include "app/library/tables/feedtagtable.h"
#include "app/library/tables/paperrows.h"
#include "app/library/tables/runtable.h"
#include "app/library/triage.h"

namespace winnow {

Library::Library(QString file, QObject *parent)
    : QObject(parent), m_thread(std::make_unique<LibraryThread>(std::move(file))) {}

Library::~Library() = default;

Pending<LibraryInfo> Library::open() {
    return m_thread->post(openLibrary);
}

Pending<IngestReport> Library::addListing(const Listing &listing, const ListingFilter &filter) {
    return askToWrite(
        *m_thread, [listing, filter](Database &database) { return storeListing(database, listing, filter); });
}

Pending<void> Library::noteFeed(const LedgerEntry &entry) {
    return askToWrite(*m_thread, [entry](Database &database) { return storeFeedNote(database, entry); });
}

Pending<std::vector<DaySummary>> Library::days() {
    return askToRead(*m_thread, [](Database &database) { return daySummaries(database); });
}

Pending<std::vector<PaperRow>> Library::papers(const PaperQuery &query) {
    return askToRead(*m_thread, [query](Database &database) { return PaperRows(database).find(query); });
}

Pending<std::shared_ptr<RowStore>> Library::rows(const PaperQuery &query) {
    return askToRead(*m_thread, [query](Database &database) { return PaperRows(database).findLight(query); });
}

Pending<QSet<ArxivId>> Library::search(const QString &words, std::optional<QDate> day) {
    return askToRead(*m_thread,
                     [words, day](Database &database) { return PaperRows(database).search(words, day); });
}

Pending<QByteArray> Library::feedTag(const QString &feed) {
    return ask(*m_thread, [feed](Database &database) { return FeedTagTable(database).find(feed); });
}

Pending<void> Library::setFeedTag(const QString &feed, const QByteArray &etag) {
    return askToWrite(*m_thread,
                      [feed, etag](Database &database) { return FeedTagTable(database).put(feed, etag); });
}

Pending<Criteria> Library::saveCriteria(const Criteria &criteria) {
    return askToWrite(*m_thread,
                      [criteria](Database &database) { return CriteriaBook(database).save(criteria); });
}

Pending<Criteria> Library::keepCriteria(const Criteria &criteria) {
    return askToWrite(*m_thread,
                      [criteria](Database &database) { return CriteriaBook(database).keep(criteria); });
}

Pending<Criteria> Library::currentCriteria() {
    return ask(*m_thread, [](Database &database) { return CriteriaBook(database).current(); });
}

Pending<std::vector<Criteria>> Library::criteriaVersions() {
    return ask(*m_thread, [](Database &database) { return CriteriaBook(database).versions(); });
}

Pending<Criteria> Library::useCriteria(int version) {
    return askToWrite(*m_thread,
                      [version](Database &database) { return CriteriaBook(database).use(version); });
}

Pending<RunRecord> Library::beginRun(const RunRecord &run) {
    return askToWrite(*m_thread, [run](Database &database) { return ScoreBook(database).begin(run); });
}

Pending<std::vector<Paper>> Library::unscored(const RunRecord &run) {
    return ask(*m_thread, [run](Database &database) { return PaperRows(database).unscored(run); });
}

Pending<void> Library::addScores(qint64 runId, const std::vector<ScoredPaper> &scores) {
    return askToWrite(*m_thread, [runId, scores](Database &database) {
        return ScoreBook(database).addScores(runId, scores);
    });
}

Pending<void> Library::addBatch(qint64 runId, const BatchResult &batch) {
    return askToWrite(
        *m_thread, [runId, batch](Database &database) { return ScoreBook(database).addBatch(runId, batch); });
}

Pending<OpenPapers> Library::openPapers(const RunRecord &run) {
    return ask(*m_thread, [run](Database &database) { return PaperRows(database).open(run); });
}

Pending<std::vector<CallRecord>> Library::calls(qint64 runId) {
    return ask(*m_thread, [runId](Database &database) { return CallTable(database).ofRun(runId); });
}

Pending<CallHistory> Library::callHistory(const QString &model) {
    return ask(*m_thread, [model](Database &database) { return CallTable(database).history(model); });
}

Pending<Spending> Library::spentSince(const QDateTime &moment) {
    return ask(*m_thread, [moment](Database &database) { return CallTable(database).since(moment); });
}

Pending<void> Library::finishRun(const RunRecord &run) {
    return askToWrite(*m_thread, [run](Database &database) { return ScoreBook(database).finish(run); });
}

Pending<std::vector<RunRecord>> Library::runs() {
    return ask(*m_thread, [](Database &database) { return RunTable(database).all(); });
}

Pending<DecisionChange> Library::decide(const std::vector<ArxivId> &ids, Decision decision) {
    std::vector<Triage::Wish> wishes;
    wishes.reserve(ids.size());
    for (const ArxivId &id : ids)
        wishes.emplace_back(id, decision);
    return decideEach(wishes);
}

Pending<DecisionChange> Library::decideEach(const std::vector<std::pair<ArxivId, Decision>> &decisions) {
    return askToWrite(*m_thread,
                      [decisions](Database &database) { return Triage(database).decide(decisions); });
}

Pending<DecisionChange> Library::undoDecision(std::optional<qint64> act) {
    return askToWrite(*m_thread, [act](Database &database) { return Triage(database).undo(act); });
}

Pending<DecisionChange> Library::redoDecision() {
    return askToWrite(*m_thread, [](Database &database) { return Triage(database).redo(); });
}

Pending<void> Library::markRead(const std::vector<ArxivId> &ids, bool read) {
    return askToWrite(*m_thread,
                      [ids, read](Database &database) { return Triage(database).markRead(ids, read); });
}

Pending<void> Library::importDigests(const std::vector<Digest> &digests) {
    return askToWrite(*m_thread, [digests](Database &database) { return storeDigests(database, digests); });
}

Pending<Digest> Library::importedDigest(QDate day) {
    return askToRead(*m_thread, [day](Database &database) { return storedDigest(database, day); });
}

} // namespace winnow
