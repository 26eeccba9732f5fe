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

int DecisionCounts::of(DecisionFilter view) const {
    switch (view) {
    case DecisionFilter::All:
        return all;
    case DecisionFilter::ToTriage:
        return toTriage;
    case DecisionFilter::Kept:
        return kept;
    case DecisionFilter::Later:
        return later;
    case DecisionFilter::Skipped:
        return skipped;
    case DecisionFilter::Failed:
        return failed;
    }
    return 0;
}

void DecisionCounts::add(const RowFacts &row) {
    all += 1;
    toTriage += isInView(row, DecisionFilter::ToTriage) ? 1 : 0;
    kept += isInView(row, DecisionFilter::Kept) ? 1 : 0;
    later += isInView(row, DecisionFilter::Later) ? 1 : 0;
    skipped += isInView(row, DecisionFilter::Skipped) ? 1 : 0;
    failed += isInView(row, DecisionFilter::Failed) ? 1 : 0;
}

bool isInView(const RowFacts &row, DecisionFilter view) {
    switch (view) {
    case DecisionFilter::All:
        return true;
    case DecisionFilter::ToTriage:
        return row.decision == Decision::None;
    case DecisionFilter::Kept:
        return row.decision == Decision::Keep;
    case DecisionFilter::Later:
        return row.decision == Decision::Later;
    case DecisionFilter::Skipped:
        return row.decision == Decision::Skip;
    case DecisionFilter::Failed:
        return row.state == ScoringState::Failed;
    }
    return false;
}

} // namespace winnow
