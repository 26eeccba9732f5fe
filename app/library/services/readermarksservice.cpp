#include "app/library/services/readermarksservice.h"

#include "app/library/librarythread.h"
#include "app/library/tables/tagtable.h"
#include "app/library/triage.h"

namespace winnow {

Pending<DecisionChange> ReaderMarksService::decide(const std::vector<ArxivId> &ids, Decision decision) {
    std::vector<std::pair<ArxivId, Decision>> wishes;
    wishes.reserve(ids.size());
    for (const ArxivId &id : ids)
        wishes.emplace_back(id, decision);
    return decideEach(wishes);
}

Pending<DecisionChange>
ReaderMarksService::decideEach(const std::vector<std::pair<ArxivId, Decision>> &decisions) {
    return m_thread.write([decisions](Database &database) { return Triage(database).decide(decisions); });
}

Pending<AnnotationChange> ReaderMarksService::setNote(const ArxivId &id, const QString &text) {
    return m_thread.write([id, text](Database &database) { return Triage(database).setNote(id, text); });
}

Pending<AnnotationChange> ReaderMarksService::addTag(const std::vector<ArxivId> &ids, const QString &tag) {
    return m_thread.write([ids, tag](Database &database) { return Triage(database).tag(ids, tag, true); });
}

Pending<AnnotationChange> ReaderMarksService::removeTag(const std::vector<ArxivId> &ids, const QString &tag) {
    return m_thread.write([ids, tag](Database &database) { return Triage(database).tag(ids, tag, false); });
}

Pending<AnnotationChange> ReaderMarksService::setOwnRelevance(const std::vector<ArxivId> &ids,
                                                              std::optional<int> relevance) {
    return m_thread.write(
        [ids, relevance](Database &database) { return Triage(database).setOwnRelevance(ids, relevance); });
}

Pending<DecisionChange> ReaderMarksService::setRead(const std::vector<ArxivId> &ids, bool read) {
    return m_thread.write([ids, read](Database &database) { return Triage(database).setRead(ids, read); });
}

Pending<void> ReaderMarksService::markRead(const std::vector<ArxivId> &ids, bool read) {
    return m_thread.write([ids, read](Database &database) { return Triage(database).markRead(ids, read); });
}

Pending<DecisionChange> ReaderMarksService::undo(std::optional<qint64> act) {
    return m_thread.write([act](Database &database) { return Triage(database).undo(act); });
}

Pending<DecisionChange> ReaderMarksService::redo() {
    return m_thread.write([](Database &database) { return Triage(database).redo(); });
}

Pending<std::vector<TagCount>> ReaderMarksService::tags() {
    return m_thread.run([](Database &database) { return TagTable(database).counts(); });
}

} // namespace winnow
