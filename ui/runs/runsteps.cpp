// What came of a run, and what the reader can do about it; how a run goes stands in runcontrol.cpp.

#include "ui/runs/runcontrol.h"
#include "ui/runs/runverdict.h"

namespace winnow {

void RunControl::judge(const RunReport &report) {
    const RunVerdict outcome = verdict(report, serviceName());
    if (outcome.text.isEmpty())
        return;
    if (!outcome.isWarning) {
        Q_EMIT succeeded(outcome.text);
        return;
    }
    RunRequest request = m_last.value_or(RunRequest());
    if (!request.fetch && report.day)
        request.day = report.day;
    warn(outcome, request);
}

void RunControl::warn(const RunVerdict &outcome, const RunRequest &request) {
    const auto take = [this, outcome, request](NextStep step) { takeStep(step, outcome, request); };
    Q_EMIT warned(outcome.text, outcome.step, outcome.otherStep, Retry(this, take));
}

void RunControl::takeStep(NextStep step, const RunVerdict &outcome, const RunRequest &request) {
    if (m_busy) {
        warn(outcome, request); // it stays, to be tried later
        Q_EMIT succeeded(tr("Another run is under way. Try again when it has ended."));
    } else if (step == NextStep::Retry || step == NextStep::ScoreNow) {
        retry(request);
    } else if (step == NextStep::WaitForTurn) {
        RunRequest waiting = request;
        waiting.waitsForTurn = true;
        score(waiting);
    } else if (step == NextStep::UseBuiltin) {
        scoreWithBuiltin(request);
    } else {
        RunRequest failed = request;
        failed.fetch = false;
        failed.retryFailed = true;
        score(failed);
    }
}

Retry RunControl::again(const RunVerdict &offer) {
    return Retry(this, [this, offer, request = m_last.value_or(RunRequest())](NextStep step) {
        takeStep(step, offer, request);
    });
}

void RunControl::retry(const RunRequest &request) {
    if (request.scorer == Scorer::Llm)
        return score(request); // as the settings are by now
    m_fetched.reset();
    m_scoreNext = request.fetch && !request.score;
    run(request);
}

void RunControl::scoreWithBuiltin(RunRequest request) {
    request.fetch = false;
    request.score = true;
    request.scorer = Scorer::Builtin;
    request.model.reset();
    request.leaveScored = true;
    m_fetched.reset();
    run(request);
}

} // namespace winnow
