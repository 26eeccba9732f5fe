#pragma once

#include "app/library/decisionchange.h"
#include "app/model/annotation.h"
#include "app/model/result.h"

namespace winnow {

class LibraryThread;

// What the reader decides and notes, each call one act, and the way back. NotFound when an id is not in the
// library: then nothing is changed.
class MarkService final {
public:
    explicit MarkService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<DecisionChange> decide(const std::vector<ArxivId> &ids, Decision decision);
    [[nodiscard]] Pending<DecisionChange>
    decideEach(const std::vector<std::pair<ArxivId, Decision>> &decisions);
    // InvalidInput: a blank tag, a relevance other than 1 to 10. Tags are one whatever their case; a tag
    // keeps the spelling it was first written with.
    [[nodiscard]] Pending<AnnotationChange> setNote(const ArxivId &id, const QString &text);
    [[nodiscard]] Pending<AnnotationChange> addTag(const std::vector<ArxivId> &ids, const QString &tag);
    [[nodiscard]] Pending<AnnotationChange> removeTag(const std::vector<ArxivId> &ids, const QString &tag);
    [[nodiscard]] Pending<AnnotationChange> setOwnRelevance(const std::vector<ArxivId> &ids,
                                                            std::optional<int> relevance); // none: clear it
    // For marking on purpose; markRead(), for what was opened, is no act and leaves nothing to undo.
    [[nodiscard]] Pending<DecisionChange> setRead(const std::vector<ArxivId> &ids, bool read);
    [[nodiscard]] Pending<void> markRead(const std::vector<ArxivId> &ids, bool read);

    // The newest act, of whatever kind, after a restart too; `act`: only if it is this. NotFound: none.
    [[nodiscard]] Pending<DecisionChange> undo(std::optional<qint64> act = {});
    [[nodiscard]] Pending<DecisionChange> redo();

    [[nodiscard]] Pending<std::vector<TagCount>> tags(); // in order of the alphabet

private:
    LibraryThread &m_thread;
};

} // namespace winnow
