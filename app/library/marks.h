#pragma once

#include "app/library/tables/annotationtable.h"
#include "app/library/tables/decisiontable.h"
#include "app/library/tables/statustable.h"
#include "app/library/tables/tagtable.h"

namespace winnow {

// How a paper stands in one respect, as the log of acts holds it; empty: nothing.
struct Mark {
    QString value;
    QDateTime at; // UTC; of decisions only
};

// What the reader marks papers with, each kind behind the same two calls, inside the caller's transaction.
class Marks final {
public:
    explicit Marks(Database &database);

    [[nodiscard]] Result<Mark> find(ActKind kind, qint64 paper);
    [[nodiscard]] Result<void> put(ActKind kind, qint64 paper, const Mark &mark);
    [[nodiscard]] Result<Annotation> annotation(qint64 paper);

private:
    DecisionTable m_decisions;
    AnnotationTable m_annotations;
    TagTable m_tags;
    StatusTable m_statuses;
};

// Marks as text and back.
QString markOfDecision(Decision decision);
Decision decisionOfMark(const QString &value);
QString markOfNumber(std::optional<int> number);
QString markOfFlag(bool flag);
// The annotation with the part that the kind names in another state.
Annotation withMark(Annotation annotation, ActKind kind, const QString &value);

} // namespace winnow
