#pragma once

#include "app/library/decisionchange.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/readermarkstable.h"
#include "app/library/tables/tagtable.h"
#include "app/library/tables/undologtable.h"

#include <functional>

namespace winnow {

// The reader's decisions and annotations, each logged as an act that can be undone; to be called in a
// transaction.
class Triage final {
public:
    using Wish = std::pair<ArxivId, Decision>;

    explicit Triage(Database &database);

    [[nodiscard]] Result<DecisionChange> decide(const std::vector<Wish> &wishes);
    // The newest act; `only`: only if it is this one. NotFound: it is not, or there is nothing to undo.
    [[nodiscard]] Result<DecisionChange> undo(std::optional<qint64> only);
    [[nodiscard]] Result<DecisionChange> redo();
    [[nodiscard]] Result<void> markRead(const std::vector<ArxivId> &ids, bool read); // not an act

    // These are acts of the reader as well. InvalidInput: a blank tag, a relevance other than 1 to 10.
    [[nodiscard]] Result<AnnotationChange> setNote(const ArxivId &id, const QString &text);
    [[nodiscard]] Result<AnnotationChange> tag(const std::vector<ArxivId> &ids, const QString &tag,
                                               bool wanted);
    [[nodiscard]] Result<AnnotationChange> setOwnRelevance(const std::vector<ArxivId> &ids,
                                                           std::optional<int> relevance);
    [[nodiscard]] Result<DecisionChange> setRead(const std::vector<ArxivId> &ids, bool read);

private:
    using Mark = ReaderMarksTable::Mark;
    struct Step {
        qint64 paper = 0;
        ArxivId id;
        QString before;
        QString after;
    };
    struct Done {
        ActKind kind = ActKind::Decision;
        std::vector<Step> steps;
        qint64 act = 0; // 0: nothing was changed, so there is nothing to undo
    };
    // Returns the new mark from a paper's index and its present mark.
    using Wanted = std::function<QString(size_t place, const QString &before)>;

    // `ids`: each once. An act that changes nothing is not logged. NotFound: an id is not in the library.
    Result<Done> make(ActKind kind, const std::vector<ArxivId> &ids, const Wanted &wanted);
    // Restores every paper of an act to its state before, or after, the act.
    Result<DecisionChange> replay(const UndoLogTable::Act &act, bool back);
    Result<Mark> find(ActKind kind, qint64 paper);
    // The profile of criteria under which the lost mark was made.
    Result<std::optional<int>> profileBefore(ActKind kind, qint64 paper, const Mark &before,
                                             const QString &after);
    Result<void> put(ActKind kind, qint64 paper, const Mark &mark);
    Result<Annotation> annotationOf(qint64 paper);
    Result<AnnotationChange> annotationChange(const Done &done);
    Result<DecisionChange> decisionChange(const Done &done);

    Database &m_database;
    PaperTable m_papers;
    UndoLogTable m_acts;
    ReaderMarksTable m_marks;
    TagTable m_tags;
};

} // namespace winnow
