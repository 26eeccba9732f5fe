#pragma once

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/model/runprogress.h"
#include "app/score/scorerequest.h"

#include <QObject>

namespace winnow {

class Clock;
struct ScorePlan;

// Scores what has no score yet under the criteria. What is scored is stored before more is begun, so whatever
// ends the run, it is kept and the next run goes on from there. Lives in the work thread. How papers are
// scored stands in the two kinds, BuiltinStage and ModelStage.
class ScoreStage : public QObject {
    Q_OBJECT
public:
    // `day`: none takes the newest day that has papers.
    ScoreStage(Library &library, const Clock &clock, ScoreRequest request, std::optional<QDate> day,
               QObject *parent = nullptr);
    ~ScoreStage() override; // a run that was begun is closed

    void start();
    // To stop: finished() follows with Cancelled, after what is being stored.
    virtual void obey(RunOrder order);
    // What this sitting scored and cost; nothing when it did not come to that.
    const std::optional<RunRecord> &run() const { return m_report; }
    const std::vector<FailedPaper> &failures() const { return m_failures; } // in this sitting
    std::optional<QDate> day() const { return m_day; }

Q_SIGNALS:
    void progressed(const winnow::RunProgress &progress);
    void scoresStored(const QDate &day, const std::vector<winnow::ScoredPaper> &scores);
    void callMade(const winnow::CallRecord &call);
    // Errors: NotFound when there are no papers (detail is the day, if one was asked for), those of Library
    // and of the scorer.
    void finished(const std::optional<winnow::Error> &error);

protected:
    // Finds the papers and begins; m_run has its key.
    virtual void findPapers() = 0;
    virtual void stopScoring() = 0; // called once, while papers are being scored
    virtual void stopWaiting() {}   // or once before

    // Goes on with the value, unless the library failed or the stage was stopped meanwhile.
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
    bool goesOn(); // else it has ended, or does so now since it was stopped
    // `begin` scores; not called when nothing is left, then the stage ends by itself, and a run that was
    // killed after its last score is closed.
    void beginRun(bool nothingLeft, const std::function<void()> &begin);
    void close(RunState state, const std::optional<Error> &error);
    void leave(const Error &error); // closes the run where one was begun
    void end(const std::optional<Error> &error);

    Library &m_library;
    const Clock &m_clock;
    ScoreRequest m_request;
    std::optional<QDate> m_day;
    Criteria m_criteria;
    RunRecord m_run;
    std::vector<FailedPaper> m_failures;
    bool m_scoringNow = false;
    bool m_stopping = false;
    bool m_ended = false;

private:
    void record(const std::function<void()> &begin);
    void tryToFinish(const std::optional<Error> &error, int attempt);
    void usePlan(const ScorePlan &plan);
    void takeUpUnfinished();
    void readBack(const std::optional<Error> &error);

    RunRecord m_begun; // as it was when this sitting began
    bool m_isClosing = false;
    bool m_isRecording = false;     // the library was asked to begin the run, and has not answered
    std::optional<Error> m_leaving; // meanwhile
    std::optional<RunRecord> m_report;
};

} // namespace winnow
