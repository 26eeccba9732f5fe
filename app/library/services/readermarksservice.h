#pragma once

#include "app/library/decisionchange.h"
#include "app/model/annotation.h"
#include "app/model/result.h"
#include "app/model/suggestion.h"

namespace winnow {

class LibraryThread;

// The reader's decisions and annotations, each call being one act, and undo. NotFound if an id is not in the
// library: nothing is changed then.
class ReaderMarksService final {
public:
    explicit ReaderMarksService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<DecisionChange> decide(const std::vector<ArxivId> &ids, Decision decision);
    [[nodiscard]] Pending<DecisionChange>
    decideEach(const std::vector<std::pair<ArxivId, Decision>> &decisions);
    // InvalidInput: a blank tag, a relevance other than 1 to 10. Tags ignore case; a tag keeps its first
    // spelling.
    [[nodiscard]] Pending<AnnotationChange> setNote(const ArxivId &id, const QString &text);
    [[nodiscard]] Pending<AnnotationChange> addTag(const std::vector<ArxivId> &ids, const QString &tag);
    [[nodiscard]] Pending<AnnotationChange> removeTag(const std::vector<ArxivId> &ids, const QString &tag);
    [[nodiscard]] Pending<AnnotationChange> setOwnRelevance(const std::vector<ArxivId> &ids,
                                                            std::optional<int> relevance); // none: clears it
    // For marking deliberately; markRead(), for opened papers, is not an act and can't be undone.
    [[nodiscard]] Pending<DecisionChange> setRead(const std::vector<ArxivId> &ids, bool read);
    [[nodiscard]] Pending<void> markRead(const std::vector<ArxivId> &ids, bool read);

    // Undoes the newest act of any kind, even after a restart; `act`: only if it is this one. NotFound: there
    // is none.
    [[nodiscard]] Pending<DecisionChange> undo(std::optional<qint64> act = {});
    [[nodiscard]] Pending<DecisionChange> redo();

    [[nodiscard]] Pending<std::vector<Suggestion>> tags(); // alphabetical

private:
    LibraryThread &m_thread;
};

} // namespace winnow
