#include "ui/papers/list/model/acttexts.h"

#include "ui/papers/list/model/papertexts.h"

namespace winnow {

namespace {

QString actText(const DecisionChange &change) {
    const int papers = static_cast<int>(change.annotations.ids.size());
    switch (change.kind) {
    case ActKind::Decision:
        return PaperItem::tr("%n decision(s)", nullptr, static_cast<int>(change.ids.size()));
    case ActKind::Note:
        return PaperItem::tr("your note");
    case ActKind::Tags:
        return PaperItem::tr("tags of %n paper(s)", nullptr, papers);
    case ActKind::OwnRelevance:
        return PaperItem::tr("your relevance for %n paper(s)", nullptr, papers);
    case ActKind::Read:
        return PaperItem::tr("%n paper(s) marked", nullptr, static_cast<int>(change.read.size()));
    }
    return {};
}

} // namespace

QString takenBackText(const DecisionChange &change, bool isUndo) {
    return (isUndo ? PaperItem::tr("Undone: %1") : PaperItem::tr("Redone: %1")).arg(actText(change));
}

QString decisionSaid(Decision decision) {
    switch (decision) {
    case Decision::Keep:
        return PaperItem::tr("Kept");
    case Decision::Skip:
        return PaperItem::tr("Skipped");
    case Decision::Later:
        return PaperItem::tr("Later");
    case Decision::None:
        break;
    }
    return PaperItem::tr("Decision cleared");
}

QString relevanceSaid(std::optional<int> relevance) {
    return relevance ? PaperItem::tr("Your relevance: %1").arg(*relevance)
                     : PaperItem::tr("Your relevance cleared");
}

std::optional<ArxivId> firstPaper(const DecisionChange &change) {
    if (!change.ids.empty())
        return change.ids.front();
    if (!change.annotations.ids.empty())
        return change.annotations.ids.front();
    return change.read.empty() ? std::nullopt : std::optional(change.read.front().first);
}

} // namespace winnow
