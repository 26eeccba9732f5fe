#pragma once

#include "app/model/error.h"
#include "app/model/lease.h"
#include "app/model/usage.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace winnow {

// What can be asked of a run that is under way.
enum class RunOrder {
    Stop,  // calls under way are waited for, since they are paid for
    Abort, // they are not
    Pause, // of a run with a model: no further call is begun, or again
    Resume,
};

enum class RunStage {
    Fetching,
    Scoring,
    Completing, // what arXiv's pages could not say of papers is asked of its query API; done: papers
    Done
};

// What a run has used so far, in all its sittings.
struct RunMeter {
    int calls = 0;
    int underWay = 0; // calls
    TokenUsage tokens;
    std::optional<double> cost; // US dollars; none: the price is not known
    std::optional<double> cap;  // the nearer of the run's and what is left of the month's
    bool paused = false;
    std::optional<Error> notice = {}; // see LlmProgress
};

struct RunProgress {
    RunStage stage = RunStage::Fetching;
    int done = 0; // feeds or papers
    int total = 0;
    QString what;                 // the feed being fetched
    std::chrono::seconds wait{0}; // arXiv or the model's service asks for patience: asked again after that
    std::optional<RunMeter> meter = {};        // of a run with a model
    std::optional<ScoringParty> waitsFor = {}; // who has to be done first, or is not heard of
    std::optional<Error> trouble = {};         // of arXiv, for which `wait` is
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::RunProgress)
