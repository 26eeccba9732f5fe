#include "app/model/callrecord.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr std::array outcomes{
    std::pair{CallOutcome::Complete, QStringView(u"complete")},
    std::pair{CallOutcome::Partial, QStringView(u"partial")},
    std::pair{CallOutcome::Unreadable, QStringView(u"unreadable")},
    std::pair{CallOutcome::CutOff, QStringView(u"cut-off")},
    std::pair{CallOutcome::Refused, QStringView(u"refused")},
    std::pair{CallOutcome::Failed, QStringView(u"failed")},
};

} // namespace

QString callKindName(CallKind kind) {
    if (kind == CallKind::Summary)
        return QStringLiteral("summary");
    return kind == CallKind::Screening ? QStringLiteral("screening") : QStringLiteral("scoring");
}

CallKind callKindFromName(QStringView name) {
    if (name == callKindName(CallKind::Summary))
        return CallKind::Summary;
    return name == callKindName(CallKind::Screening) ? CallKind::Screening : CallKind::Scoring;
}

QString callOutcomeName(CallOutcome outcome) {
    const auto *found = std::ranges::find(outcomes, outcome, &std::pair<CallOutcome, QStringView>::first);
    return found == outcomes.end() ? QString() : found->second.toString();
}

CallOutcome callOutcomeFromName(QStringView name) {
    const auto *found = std::ranges::find(outcomes, name, &std::pair<CallOutcome, QStringView>::second);
    return found == outcomes.end() ? CallOutcome::Failed : found->first;
}

} // namespace winnow
