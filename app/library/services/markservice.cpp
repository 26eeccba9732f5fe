#include "app/library/services/markservice.h"

#include "app/library/librarythread.h"
#include "app/library/tables/tagtable.h"
#include "app/library/triage.h"

namespace winnow {

Pending<DecisionChange> MarkService::decide(const std::vector<ArxivId> &ids, Decision decision) {
    std::vector<std::pair<ArxivId, Decision>> wishes;
    wishes.reserve(ids.size());
    for (const ArxivId &id : ids)
        wishes.emplace_back(id, decision);
    return decideEach(wishes);
}

Pending<DecisionChange> MarkService::decideEach(const std::vector<std::pair<ArxivId, Decision>> &decisions) {
    return askToWrite(m_thread,
                      [decisions](Database &database) { return Triage(database).decide(decisions); });
}

Pending<AnnotationChange> MarkService::setNote(const ArxivId &id, const QString &text) {
    return askToWrite(m_thread,
                      [id, text](Database &database) { return Triage(database).setNote(id, text); });
}

Pending<AnnotationChange> MarkService::addTag(const std::vector<ArxivId> &ids, const QString &tag) {
    return askToWrite(m_thread,
                      [ids, tag](Database &database) { return Triage(database).tag(ids, tag, true); });
}

Pending<AnnotationChange> MarkService::removeTag(const std::vector<ArxivId> &ids, const QString &tag) {
    return askToWrite(m_thread,
                      [ids, tag](Database &database) { return Triage(database).tag(ids, tag, false); });
}

Pending<AnnotationChange> MarkService::setOwnRelevance(const std::vector<ArxivId> &ids,
                                                       std::optional<int> relevance) {
    return askToWrite(m_thread, [ids, relevance](Database &database) {
        return Triage(database).setOwnRelevance(ids, relevance);
    });
}

Pending<DecisionChange> MarkService::setRead(const std::vector<ArxivId> &ids, bool read) {
    return askToWrite(m_thread,
                      [ids, read](Database &database) { return Triage(database).setRead(ids, read); });
}

Pending<void> MarkService::markRead(const std::vector<ArxivId> &ids, bool read) {
    return askToWrite(m_thread,
                      [ids, read](Database &database) { return Triage(database).markRead(ids, read); });
}

Pending<DecisionChange> MarkService::undo(std::optional<qint64> act) {
    return askToWrite(m_thread, [act](Database &database) { return Triage(database).undo(act); });
}

Pending<DecisionChange> MarkService::redo() {
    return askToWrite(m_thread, [](Database &database) { return Triage(database).redo(); });
}

Pending<std::vector<TagCount>> MarkService::tags() {
    return ask(m_thread, [](Database &database) { return TagTable(database).counts(); });
}

} // namespace winnow
