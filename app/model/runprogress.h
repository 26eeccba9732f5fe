#pragma once

#include "app/model/error.h"
#include "app/model/lease.h"
#include "app/model/usage.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace winnow {

// Orders that can be given to a run in progress.
enum class RunOrder {
    Stop,  // waits for calls in progress, since they are paid for
    Abort, // does not wait for them
    Pause, // for a run with a model: starts no further call until resumed
    Resume,
};

enum class RunStage {
    Fetching,
    Scoring,
    Completing, // fetching details that arXiv's pages lack from its query API; done: papers
    Done
};

// What a run has used so far, including earlier parts of it.
struct RunMeter {
    int calls = 0;
    int underWay = 0; // calls in progress
    TokenUsage tokens;
    std::optional<double> cost; // US dollars; none: the price is unknown
    std::optional<double> cap;  // the lower of the run's cap and what is left of the month's
    bool paused = false;
    // A message about the run: ModelLoading while waiting for it; ContextShared: it continues with fewer
    // calls at once; PromptTooLong (":4096"): the server keeps only so many tokens of a prompt, so batches
    // get smaller; ScoringElsewhere, LabUnreachable: what is left waits for others of the lab, or for its
    // server.
    std::optional<Error> notice = {};
};

struct RunProgress {
    RunStage stage = RunStage::Fetching;
    int done = 0; // feeds or papers
    int total = 0;
    QString what; // the feed being fetched
    std::chrono::seconds wait{
        0}; // until arXiv or the model's service, which is limiting requests, is asked again
    std::optional<RunMeter> meter = {}; // for a run with a model
    std::optional<Lease> waitsFor = {}; // the program that has to finish first, or has not been heard from
    std::optional<Error> trouble = {};  // arXiv's error that `wait` is for
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::RunProgress)
