#include "ui/papers/list/paperscope.h"

namespace winnow {

PaperQuery PaperScope::query() const {
    PaperQuery query;
    if (kind == Kind::Day)
        query.day = day;
    if (kind == Kind::Kept || kind == Kind::Replaced)
        query.decision = Decision::Keep;
    query.search = kind == Kind::Replaced ? QStringLiteral("is:replaced") : words;
    query.withAbstracts = kind == Kind::Day; // for a whole library they would fill the memory
    return query;
}

int ViewCounts::of(DecisionView view) const {
    switch (view) {
    case DecisionView::All:
        return all;
    case DecisionView::ToTriage:
        return toTriage;
    case DecisionView::Kept:
        return kept;
    case DecisionView::Later:
        return later;
    case DecisionView::Skipped:
        return skipped;
    case DecisionView::Failed:
        return failed;
    }
    return 0;
}

void ViewCounts::add(const RowFacts &row) {
    all += 1;
    toTriage += isInView(row, DecisionView::ToTriage) ? 1 : 0;
    kept += isInView(row, DecisionView::Kept) ? 1 : 0;
    later += isInView(row, DecisionView::Later) ? 1 : 0;
    skipped += isInView(row, DecisionView::Skipped) ? 1 : 0;
    failed += isInView(row, DecisionView::Failed) ? 1 : 0;
}

bool isInView(const RowFacts &row, DecisionView view) {
    switch (view) {
    case DecisionView::All:
        return true;
    case DecisionView::ToTriage:
        return row.decision == Decision::None;
    case DecisionView::Kept:
        return row.decision == Decision::Keep;
    case DecisionView::Later:
        return row.decision == Decision::Later;
    case DecisionView::Skipped:
        return row.decision == Decision::Skip;
    case DecisionView::Failed:
        return row.state == ScoringState::Failed;
    }
    return false;
}

} // namespace winnow
