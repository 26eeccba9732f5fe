#pragma once

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/model/runprogress.h"
#include "app/score/scorerequest.h"

#include <QObject>

namespace winnow {

class Clock;
struct ScorePlan;

// Scores what has no score yet under the criteria. Scores are stored before more are requested, so however
// the run ends they are kept, and the next run continues from there. Lives in the work thread. The two
// subclasses, BuiltinStage and ModelStage, do the scoring.
class ScoreStage : public QObject {
    Q_OBJECT
public:
    // `day`: none for the newest day with papers.
    ScoreStage(Library &library, const Clock &clock, ScoreRequest request, std::optional<QDate> day,
               QObject *parent = nullptr);
    ~ScoreStage() override; // closes the run if one was begun

    void start();
    // Stops: finished() follows with Cancelled, once pending results are stored.
    virtual void obey(RunOrder order);
    // What this stage scored and what it cost; nothing if it did not get that far.
    const std::optional<RunRecord> &run() const { return m_report; }
    const std::vector<UnscoredPaper> &failures() const { return m_failures; } // in this stage
    std::optional<QDate> day() const { return m_day; }

Q_SIGNALS:
    void progressed(const winnow::RunProgress &progress);
    void scoresStored(const QDate &day, const std::vector<winnow::ScoredPaper> &scores);
    void callMade(const winnow::CallRecord &call);
    // Errors: NotFound if there are no papers (detail is the day, if one was given), those of Library and of
    // the scorer.
    void finished(const std::optional<winnow::Error> &error);

protected:
    // Finds the papers and begins; m_run has its key.
    virtual void findPapers() = 0;
    virtual void stopScoring() = 0; // called once, while papers are being scored
    virtual void stopWaiting() {}   // or once before that

    // Continues with the value, unless the library failed or the stage was stopped.
    template <class T, class Handler>
    void await(const Pending<T> &pending, Handler handler) {
        whenReady(
            pending, this,
            [this, handler](const T &value) {
                if (goesOn())
                    handler(value);
            },
            [this](const Error &error) {
                if (goesOn())
                    leave(error);
            });
    }
    bool goesOn(); // false: it has ended, or ends now because it was stopped
    // `begin` starts scoring. If nothing is left it is not called; the stage then ends, and a run that was
    // killed after its last score is closed.
    void beginRun(bool nothingLeft, const std::function<void()> &begin);
    void close(RunState state, const std::optional<Error> &error);
    void leave(const Error &error); // closes the run if one was begun
    void end(const std::optional<Error> &error);

    Library &m_library;
    const Clock &m_clock;
    ScoreRequest m_request;
    std::optional<QDate> m_day;
    Criteria m_criteria;
    RunRecord m_run;
    std::vector<UnscoredPaper> m_failures;
    bool m_scoringNow = false;
    bool m_stopping = false;
    bool m_ended = false;

private:
    void record(const std::function<void()> &begin);
    void tryToFinish(const std::optional<Error> &error, int attempt);
    void usePlan(const ScorePlan &plan);
    void takeUpUnfinished();
    void readBack(const std::optional<Error> &error);

    RunRecord m_begun; // its state when this stage began
    bool m_isClosing = false;
    bool m_isRecording = false;     // the library has not yet answered the request to begin the run
    std::optional<Error> m_leaving; // set in the meantime
    std::optional<RunRecord> m_report;
};

} // namespace winnow
