#pragma once

#include "app/batch/batchlines.h"
#include "app/model/batchjob.h"
#include "app/score/scorerequest.h"

#include <chrono>

namespace winnow {

// What is to be done about batches.
struct BatchWish {
    ScoreRequest score;      // what to send; its model and key are those of this sitting
    std::vector<QDate> days; // none: the newest that has papers
    bool sends = false;
    bool sendsMissing = true;           // what comes back without a score goes into another batch
    bool waits = false;                 // until no batch is under way and nothing is left to send
    std::optional<qint64> cancels = {}; // the job
    std::optional<qint64> only = {};    // look at this job alone
    BatchLimits limits = {};
    ModelSettings settings = {}; // for jobs of whatever service: proxy, prices, traits
};

// What has become of them.
struct BatchReport {
    std::vector<BatchJob> jobs = {}; // under way, or closed in this sitting; newest first
    int jobsSent = 0;
    int requestsSent = 0;
    int papersSent = 0;
    int callsLeft = 0;                 // that were not sent, see error
    double reserved = 0;               // US dollars, of what was sent
    std::vector<QDate> days = {};      // of which something was sent
    std::optional<Error> error = {};   // why nothing (more) was sent, or the sitting ended
    std::optional<Error> trouble = {}; // why a batch could not be looked at; it is another time
    QString failedJob = {};            // the words of a batch that failed as a whole
};

// Between two looks at batches there: the first pause, which doubles from look to look. A minute, and for a
// server on this machine what WINNOW_BATCH_INTERVAL_MS says.
std::chrono::milliseconds firstBatchPause(const QString &endpoint);

// Where the service's queue was too short of late, batches are half of what did not fit, one at a time.
BatchLimits limitsAfter(const std::vector<BatchJob> &jobs, BatchLimits limits, const QString &endpoint,
                        const QDateTime &now);

// It is at a service, or may be.
inline bool isUnderWay(const BatchJob &job) {
    return job.isOpen() && job.step != BatchStep::Exported;
}

} // namespace winnow

Q_DECLARE_METATYPE(winnow::BatchReport)
