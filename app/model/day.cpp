#include "app/model/day.h"

namespace winnow {

QString ledgerStateName(LedgerState state) {
    switch (state) {
    case LedgerState::Complete:
        return QStringLiteral("complete");
    case LedgerState::Partial:
        return QStringLiteral("partial");
    case LedgerState::NotYetOut:
        return QStringLiteral("not-yet-out");
    case LedgerState::Holiday:
        return QStringLiteral("holiday");
    case LedgerState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

LedgerState ledgerStateFromName(QStringView name) {
    for (const LedgerState state :
         {LedgerState::Complete, LedgerState::Partial, LedgerState::NotYetOut, LedgerState::Holiday}) {
        if (name == ledgerStateName(state))
            return state;
    }
    return LedgerState::Failed; // a state this version does not know is shown, never taken for "complete"
}

} // namespace winnow
