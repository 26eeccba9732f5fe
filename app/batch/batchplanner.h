#pragma once

#include "app/library/library.h"
#include "app/model/batchjob.h"
#include "app/score/claimservice.h"
#include "app/score/prescreen/prescreenplan.h"
#include "app/score/scoreplanner.h"
#include "app/score/scorerequest.h"
#include "app/scoring/llmscoring.h"

#include <QObject>

#include <functional>

namespace winnow {

class Clock;

// A call to go into a batch: what is stored of it, still without ids and a reservation, and what it sends.
struct PlannedCall {
    BatchRequest request;
    ChatRequest chat;
};

// The calls to make about some days.
struct PlannedCalls {
    int criteriaVersion = 0;
    std::vector<PlannedCall> calls;
    std::optional<Error> tooLong; // papers too long for the model's context: left as they are
    double spentInRuns = 0;       // US dollars, spent earlier in these runs or reserved by batches
    std::vector<QDate> days;      // days with calls
    CallHistory history = {};     // of the model
    std::shared_ptr<PaperClaims> claims = {}; // in a lab
    int held = 0;                             // papers that others ask about now
    QString holder = {};                      // one of these
};

// Determines the calls about several days, one after the other, with the criteria, pre-screening and prompts
// of a live run. Leaves out what a batch in progress asks about. Begins each day's run and leaves it stopped:
// it continues when answers come. In a lab, what is asked is claimed. A paper asked about before without
// success gets a smaller call, and the third time one of its own.
class BatchPlanner final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<PlannedCalls> &)>;

    // days: none for the newest day with papers. Calls `handle` once, or not at all if this object is
    // destroyed first. Errors: those of ScorePlanner and Library.
    BatchPlanner(Library &library, const Clock &clock, ScoreRequest request, std::vector<QDate> days,
                 Handler handle, QObject *parent);
    void start();

private:
    void next();
    void readDay(const Result<ScorePlan> &plan);
    void findOpenPapers();
    void prescreenDay(const OpenPapers &open);
    void beginDay(const PrescreenPlan &plan);
    void keepPrescreening(const PrescreenPlan &plan, const LlmTask &task);
    void recall(const LlmTask &task);
    void claimPapers(const LlmTask &task, const QHash<QString, int> &tries, CallKind kind);
    void addCalls(LlmTask task, const QHash<QString, int> &tries);
    void leaveDay();
    PrescreenOptions wish() const;
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
