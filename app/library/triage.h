#pragma once

#include "app/library/library.h"
#include "app/library/sql/database.h"

namespace winnow {

// What the reader decides and notes, and the way back, inside the caller's transaction.
class Triage final {
public:
    using Wish = std::pair<ArxivId, Decision>;

    explicit Triage(Database &database) : m_database(database) {}

    [[nodiscard]] Result<DecisionChange> decide(const std::vector<Wish> &wishes);
    [[nodiscard]] Result<DecisionChange> undo(std::optional<qint64> act);
    [[nodiscard]] Result<DecisionChange> redo();
    [[nodiscard]] Result<void> markRead(const std::vector<ArxivId> &ids, bool read);

    // Acts of the reader as well. InvalidInput: a blank tag, a relevance other than 1 to 10.
    [[nodiscard]] Result<AnnotationChange> setNote(const ArxivId &id, const QString &text);
    [[nodiscard]] Result<AnnotationChange> tag(const std::vector<ArxivId> &ids, const QString &tag,
                                               bool wanted);
    [[nodiscard]] Result<AnnotationChange> setOwnRelevance(const std::vector<ArxivId> &ids,
                                                           std::optional<int> relevance);
    [[nodiscard]] Result<DecisionChange> setRead(const std::vector<ArxivId> &ids, bool read);
    [[nodiscard]] Result<Annotation> annotation(const ArxivId &id);

private:
    Database &m_database;
};

} // namespace winnow
