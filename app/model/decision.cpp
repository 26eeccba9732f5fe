#include "app/model/decision.h"
#include "app/model/score.h"

namespace winnow {

QString decisionName(Decision decision) {
    switch (decision) {
    case Decision::None:
        return QStringLiteral("none");
    case Decision::Keep:
        return QStringLiteral("keep");
    case Decision::Skip:
        return QStringLiteral("skip");
    case Decision::Later:
        return QStringLiteral("later");
    }
    return {};
}

std::optional<Decision> decisionFromName(QStringView name) {
    for (const Decision decision : {Decision::None, Decision::Keep, Decision::Skip, Decision::Later}) {
        if (name.compare(decisionName(decision), Qt::CaseInsensitive) == 0)
            return decision;
    }
    return name.compare(QLatin1String("clear"), Qt::CaseInsensitive) == 0 ? std::optional(Decision::None)
                                                                          : std::nullopt;
}

QString scoringStateName(ScoringState state) {
    switch (state) {
    case ScoringState::Unscored:
        return QStringLiteral("unscored");
    case ScoringState::Pending:
        return QStringLiteral("pending");
    case ScoringState::Scored:
        return QStringLiteral("scored");
    case ScoringState::Screened:
        return QStringLiteral("screened");
    case ScoringState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

} // namespace winnow
