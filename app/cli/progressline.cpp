#include "app/cli/progressline.h"

#include "app/cli/clitext.h"
#include "app/cli/figures.h"

namespace winnow {

namespace {

using namespace std::chrono_literals;

constexpr auto leastToJudgeBy = 2s;

QString spentText(const RunMeter &meter) {
    if (!meter.cost || !meter.cap)
        return costOrUnknown(meter.cost);
    return CliText::tr("%1 of %2").arg(dollarText(*meter.cost), dollarText(*meter.cap));
}

bool isLoading(const RunProgress &progress) {
    return progress.meter && progress.meter->notice &&
           progress.meter->notice->code == ErrorCode::ModelLoading;
}

} // namespace

QString scoringLine(const RunProgress &progress, std::chrono::milliseconds elapsed) {
    QStringList parts{CliText::tr("Scoring %1 of %2").arg(progress.done).arg(progress.total)};
    if (progress.meter) {
        parts.append(callsText(progress.meter->calls));
        parts.append(tokensText(progress.meter->tokens.prompt + progress.meter->tokens.completion));
        parts.append(spentText(*progress.meter));
    }
    if (isLoading(progress)) {
        parts.append(CliText::tr("loading the model"));
    } else if (progress.wait > 0s) {
        parts.append(CliText::tr("waiting %1").arg(durationText(progress.wait)));
    } else if (progress.done > 0 && progress.done < progress.total && elapsed >= leastToJudgeBy) {
        const double left = double(elapsed.count()) * (progress.total - progress.done) / progress.done / 1000;
        parts.append(CliText::tr("%1 left").arg(durationText(std::chrono::seconds(qint64(left) + 1))));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace winnow
