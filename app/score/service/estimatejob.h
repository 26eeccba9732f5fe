#pragma once

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/model/runestimate.h"
#include "app/score/prescreen/prescreenplan.h"
#include "app/score/scorerequest.h"
#include "app/scoring/estimate.h"

#include <QObject>

#include <functional>

namespace winnow {

class Clock;
class ScorePlanner;
struct ScorePlan;

// Makes the estimate for a request. Writes nothing and contacts only the library. Deletes itself after
// answering. Lives in the work thread, since it counts a day's tokens.
class EstimateJob final : public QObject {
    Q_OBJECT
public:
    // day: none for the newest day with papers.
    EstimateJob(Library &library, const Clock &clock, ScoreRequest request, std::optional<QDate> day,
                QObject *parent);
    ~EstimateJob() override;

    // Errors: NotFound (no such day, no papers), InvalidInput if the scorer is Llm and no model is set, those
    // of Library.
    Pending<RunEstimate> start();

private:
    void plan(const ScorePlan &plan);
    void countUnscored();
    void countOpen();
    void prescreenPapers(const OpenPapers &open);
    void history();
    void reckon(const CallHistory &history);
    void reckonSaving(const RunEstimate &reckoned, const CallHistory &history);
    void answer(Result<RunEstimate> result);
    void fail(const Error &error) { answer(failure(error)); }

    Library &m_library;
    const Clock &m_clock;
    ScoreRequest m_request;
    std::optional<QDate> m_day;
    Criteria m_criteria;
    RunRecord m_key;
    OpenPapers m_all; // without pre-screening
    PrescreenPlan m_plan;
    RunEstimate m_estimate;
    Promised<RunEstimate> m_promised;
};

} // namespace winnow
