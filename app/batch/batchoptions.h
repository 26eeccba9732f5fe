#pragma once

#include "app/batch/batchlines.h"
#include "app/model/batchjob.h"
#include "app/score/scorerequest.h"

#include <chrono>

namespace winnow {

// What to do about batches.
struct BatchOptions {
    ScoreRequest score;      // what to send, with the current model and key
    std::vector<QDate> days; // none: the newest day with papers
    bool sends = false;
    bool sendsMissing = true;           // papers that come back without a score go into another batch
    bool waits = false;                 // until no batch is in progress and nothing is left to send
    std::optional<qint64> cancels = {}; // the job to cancel
    std::optional<qint64> only = {};    // check only this job
    BatchLimits limits = {};
    ModelSettings settings = {}; // for jobs of any service: proxy, prices, traits
};

// The result.
struct BatchReport {
    std::vector<BatchJob> jobs = {}; // in progress, or closed by this object; newest first
    int jobsSent = 0;
    int requestsSent = 0;
    int papersSent = 0;
    int callsLeft = 0;                 // calls not sent, see error
    bool isCrowded = false;            // … because the service's queue is full; later there may be room
    double reserved = 0;               // US dollars, for what was sent
    std::vector<QDate> days = {};      // days for which something was sent
    std::optional<Error> error = {};   // why nothing (more) was sent, or why it ended
    std::optional<Error> trouble = {}; // why a batch could not be checked; tried again another time
    int held = 0;                      // papers that others of the lab ask about now
    QString holder = {};               // one of these
    QString failedJob = {};            // describes a batch that failed completely
};

// The pause between checks of batches: this first one, doubled after each check. A minute, or
// WINNOW_BATCH_INTERVAL_MS for a server on this machine.
std::chrono::milliseconds firstBatchPause(const QString &endpoint);

// If the service's queue was recently full, batches are half the size that did not fit, one at a time.
BatchLimits limitsAfter(const std::vector<BatchJob> &jobs, BatchLimits limits, const QString &endpoint,
                        const QDateTime &now);

bool passesByItself(const Error &error); // a pause cures it

// It is at a service, or may be.
inline bool isUnderWay(const BatchJob &job) {
    return job.isOpen() && job.step != BatchStep::Exported;
}

} // namespace winnow

Q_DECLARE_METATYPE(winnow::BatchReport)
