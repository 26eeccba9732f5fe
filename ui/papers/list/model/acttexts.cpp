#include "ui/papers/list/model/acttexts.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct ActTexts {
    Q_DECLARE_TR_FUNCTIONS(winnow::ActTexts)
};

QString actText(const DecisionChange &change) {
    const int papers = static_cast<int>(change.annotations.ids.size());
    switch (change.kind) {
    case ActKind::Decision:
        return ActTexts::tr("%n decision(s)", nullptr, static_cast<int>(change.ids.size()));
    case ActKind::Note:
        return ActTexts::tr("your note");
    case ActKind::Tags:
        return ActTexts::tr("tags of %n paper(s)", nullptr, papers);
    case ActKind::OwnRelevance:
        return ActTexts::tr("your relevance for %n paper(s)", nullptr, papers);
    case ActKind::Read:
        return ActTexts::tr("%n paper(s) marked", nullptr, static_cast<int>(change.read.size()));
    }
    return {};
}

} // namespace

QString takenBackText(const DecisionChange &change, bool isUndo) {
    return (isUndo ? ActTexts::tr("Undone: %1") : ActTexts::tr("Redone: %1")).arg(actText(change));
}

QString decisionSaid(Decision decision) {
    switch (decision) {
    case Decision::Keep:
        return ActTexts::tr("Kept");
    case Decision::Skip:
        return ActTexts::tr("Skipped");
    case Decision::Later:
        return ActTexts::tr("Later");
    case Decision::None:
        break;
    }
    return ActTexts::tr("Decision cleared");
}

QString relevanceSaid(std::optional<int> relevance) {
    return relevance ? ActTexts::tr("Your relevance: %1").arg(*relevance)
                     : ActTexts::tr("Your relevance cleared");
}

std::optional<ArxivId> firstPaper(const DecisionChange &change) {
    if (!change.ids.empty())
        return change.ids.front();
    if (!change.annotations.ids.empty())
        return change.annotations.ids.front();
    return change.read.empty() ? std::nullopt : std::optional(change.read.front().first);
}

} // namespace winnow
