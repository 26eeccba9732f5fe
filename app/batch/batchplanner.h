#pragma once

#include "app/library/library.h"
#include "app/model/batchjob.h"
#include "app/score/prescreen/prescreenplan.h"
#include "app/score/scoreplanner.h"
#include "app/score/scorerequest.h"
#include "app/scoring/llmscoring.h"

#include <QObject>

#include <functional>

namespace winnow {

class Clock;

// A call that is to go into a batch.
struct PlannedCall {
    qint64 runId = 0;
    CallKind kind = CallKind::Scoring;
    ChatRequest request;
    std::vector<BatchPaper> papers;
    qint64 promptTokens = 0; // guessed
};

// What is to be asked about some days.
struct PlannedCalls {
    int criteriaVersion = 0;
    std::vector<PlannedCall> calls;
    std::optional<Error> tooLong; // of papers for which the model has no room: left as they are
    double spentInRuns = 0;       // US dollars, by earlier sittings of these runs, and set aside by batches
    std::vector<QDate> days;      // of which something is asked
    CallHistory history = {};     // of the model
};

// Finds out what is to be asked about days, one after the other: criteria, pre-screening and prompts are
// those of a run in which the model is asked at once. What a batch under way asks about is left out. Each
// day's run is begun, and left as stopped: it goes on when answers come.
//
// A paper that was asked about in vain comes in smaller company, and the third time alone.
class BatchPlanner final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<PlannedCalls> &)>;

    // days: none takes the newest one that has papers. Calls `handle` once, not at all when it is destroyed
    // before. Errors: those of ScorePlanner and Library.
    BatchPlanner(Library &library, const Clock &clock, ScoreRequest request, std::vector<QDate> days,
                 Handler handle, QObject *parent);
    void start();

private:
    void next();
    void readDay(const Result<ScorePlan> &plan);
    void prescreenDay(const OpenPapers &open);
    void beginDay(const PrescreenPlan &plan);
    void keepPrescreening(const PrescreenPlan &plan, const LlmTask &task);
    void recall(const LlmTask &task);
    void addCalls(LlmTask task, const QHash<QString, int> &tries);
    void leaveDay();
    PrescreenWish wish() const;
    void answer(const Result<PlannedCalls> &result);

    Library &m_library;
    const Clock &m_clock;
    ScoreRequest m_request;
    std::vector<std::optional<QDate>> m_days; // none: the newest
    size_t m_place = 0;
    Handler m_handle;
    Criteria m_criteria;
    RunRecord m_run;
    PlannedCalls m_planned;
};

} // namespace winnow
