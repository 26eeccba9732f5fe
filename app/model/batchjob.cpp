#include "app/model/batchjob.h"

#include "app/model/namedvalues.h"

#include <array>

namespace winnow {

namespace {

constexpr std::array batchSteps{
    Named{BatchStep::Preparing, QLatin1String("preparing")},
    Named{BatchStep::Uploaded, QLatin1String("uploaded")},
    Named{BatchStep::Sent, QLatin1String("sent")},
    Named{BatchStep::Reading, QLatin1String("reading")},
    Named{BatchStep::Exported, QLatin1String("exported")},
    Named{BatchStep::Closed, QLatin1String("closed")},
};

constexpr std::array batchEnds{
    Named{BatchEnd::None, QLatin1String("")},
    Named{BatchEnd::Completed, QLatin1String("completed")},
    Named{BatchEnd::Failed, QLatin1String("failed")},
    Named{BatchEnd::Crowded, QLatin1String("crowded")},
    Named{BatchEnd::Expired, QLatin1String("expired")},
    Named{BatchEnd::Cancelled, QLatin1String("cancelled")},
    Named{BatchEnd::Unsent, QLatin1String("unsent")},
    Named{BatchEnd::Lost, QLatin1String("lost")},
    Named{BatchEnd::Forgotten, QLatin1String("forgotten")},
};

} // namespace

QString batchStepName(BatchStep step) {
    return nameOf(batchSteps, step);
}

// A state unknown to this version is checked again rather than taken for finished.
BatchStep batchStepFromName(QStringView name) {
    return valueOf(batchSteps, name, BatchStep::Sent);
}

QString batchEndName(BatchEnd end) {
    return nameOf(batchEnds, end);
}

BatchEnd batchEndFromName(QStringView name) {
    return valueOf(batchEnds, name, BatchEnd::None);
}

} // namespace winnow
