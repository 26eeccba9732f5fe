#include "ui/runs/batches/batchtext.h"

#include "app/batch/batchoptions.h"

#include <QCoreApplication>

#include <algorithm>

namespace winnow {

namespace {

struct BatchStateTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::BatchWords)
};

QString atService(const BatchJob &job) {
    const QString state = job.remoteState.toLower();
    if (job.notFoundSince.isValid())
        return BatchStateTr::tr("Not found at the service; still looking");
    if (state == QLatin1String("validating"))
        return BatchStateTr::tr("Validating");
    if (state == QLatin1String("finalizing"))
        return BatchStateTr::tr("Finishing");
    if (state == QLatin1String("cancelling") || state == QLatin1String("canceling"))
        return BatchStateTr::tr("Cancelling");
    if (state.isEmpty())
        return BatchStateTr::tr("Sent");
    return BatchStateTr::tr("Running %1 of %2")
        .arg(job.remoteDone)
        .arg(job.remoteTotal > 0 ? job.remoteTotal : job.requests);
}

QString ended(BatchEnd end) {
    switch (end) {
    case BatchEnd::Failed:
        return BatchStateTr::tr("Failed");
    case BatchEnd::Crowded:
        return BatchStateTr::tr("Refused: the service's queue was full");
    case BatchEnd::Expired:
        return BatchStateTr::tr("Expired");
    case BatchEnd::Cancelled:
        return BatchStateTr::tr("Cancelled");
    case BatchEnd::Unsent:
        return BatchStateTr::tr("Not sent");
    case BatchEnd::Lost:
        return BatchStateTr::tr("Lost by the service");
    case BatchEnd::Forgotten:
        return BatchStateTr::tr("Forgotten");
    case BatchEnd::None:
    case BatchEnd::Completed:
        break;
    }
    return BatchStateTr::tr("Done");
}

QString stepWords(const BatchJob &job) {
    switch (job.step) {
    case BatchStep::Preparing:
    case BatchStep::Uploaded:
        return BatchStateTr::tr("Sending");
    case BatchStep::Sent:
        return atService(job);
    case BatchStep::Reading:
        return BatchStateTr::tr("Reading");
    case BatchStep::Exported:
        return BatchStateTr::tr("Exported to a file");
    case BatchStep::Closed:
        break;
    }
    return ended(job.end);
}

} // namespace

QString batchStateWords(const BatchJob &job) {
    const QString words = stepWords(job);
    return job.missing > 0 ? BatchStateTr::tr("%1, %n missing", nullptr, job.missing).arg(words) : words;
}

QString batchNoteWords(const BatchJob &job) {
    if (job.step == BatchStep::Exported)
        return {};
    return job.note == QLatin1String("made with another key")
               ? BatchStateTr::tr("sent with another key; enter that key, or forget the batch")
               : job.note;
}

QString batchesUnderWay(const std::vector<BatchJob> &jobs) {
    const auto count = std::ranges::count_if(jobs, isUnderWay);
    if (count == 0)
        return {};
    if (count > 1)
        return BatchStateTr::tr("%n batch(es) in progress", nullptr, int(count));
    QString state = batchStateWords(*std::ranges::find_if(jobs, isUnderWay));
    return BatchStateTr::tr("Batch: %1", "its state").arg(state.replace(0, 1, state.at(0).toLower()));
}

bool isInTrouble(const BatchJob &job) {
    const bool wentWrong = job.end == BatchEnd::Failed || job.end == BatchEnd::Expired ||
                           job.end == BatchEnd::Lost || job.end == BatchEnd::Unsent ||
                           job.end == BatchEnd::Crowded;
    return wentWrong || job.missing > 0 || job.notFoundSince.isValid() ||
           (job.isOpen() && !job.note.isEmpty());
}

} // namespace winnow
