#include "app/model/callrecord.h"

#include "app/model/namedvalues.h"

#include <array>

namespace winnow {

namespace {

constexpr std::array outcomes{
    Named{CallOutcome::Complete, QLatin1String("complete")},
    Named{CallOutcome::Partial, QLatin1String("partial")},
    Named{CallOutcome::Unreadable, QLatin1String("unreadable")},
    Named{CallOutcome::CutOff, QLatin1String("cut-off")},
    Named{CallOutcome::Refused, QLatin1String("refused")},
    Named{CallOutcome::Failed, QLatin1String("failed")},
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
    return nameOf(outcomes, outcome);
}

CallOutcome callOutcomeFromName(QStringView name) {
    return valueOf(outcomes, name, CallOutcome::Failed);
}

} // namespace winnow
