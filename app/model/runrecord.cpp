#include "app/model/runrecord.h"

namespace winnow {

QString runStateName(RunState state) {
    switch (state) {
    case RunState::Running:
        return QStringLiteral("running");
    case RunState::Finished:
        return QStringLiteral("finished");
    case RunState::Stopped:
        return QStringLiteral("stopped");
    case RunState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

RunState runStateFromName(QStringView name) {
    for (const RunState state : {RunState::Running, RunState::Finished, RunState::Stopped}) {
        if (name == runStateName(state))
            return state;
    }
    return RunState::Failed;
}

} // namespace winnow
