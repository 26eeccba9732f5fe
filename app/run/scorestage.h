#pragma once

#include "app/run/runtypes.h"
#include "app/scoring/scoring.h"

#include <QObject>

namespace winnow {

class Clock;
class Library;

// Scores what has no score yet under the criteria. Each chunk is stored before the next is begun, so whatever
// ends the run, what was scored is kept and the next run goes on from there. Lives in the work thread.
class ScoreStage final : public QObject {
    Q_OBJECT
public:
    // `day`: none takes the newest day that has papers.
    ScoreStage(Library &library, const Clock &clock, RunRequest request, std::optional<QDate> day,
               QObject *parent = nullptr);

    void start();
    void stop(); // finished() follows with Cancelled, after what is being stored
    // What was scored; nothing when it did not come to that.
    const std::optional<RunRecord> &run() const { return m_report; }
    std::optional<QDate> day() const { return m_day; }

Q_SIGNALS:
    void progressed(const winnow::RunProgress &progress);
    void scoresStored(const QDate &day, const std::vector<winnow::ScoredPaper> &scores);
    // Errors: NotFound when there are no papers (detail is the day, if one was asked for), those of Library.
    void finished(const std::optional<winnow::Error> &error);

private:
    template <class T, class Handler>
    void await(const Pending<T> &pending, Handler handler);
    void findCriteria();
    void useSame(const std::vector<Criteria> &versions);
    void findDay();
    void findPapers();
    void takeUpUnfinished();
    void beginRun(std::vector<Paper> papers);
    void store(const std::vector<ScoredPaper> &scores);
    void close(RunState state);
    void end(const std::optional<Error> &error);
    void reportProgress();

    Library &m_library;
    const Clock &m_clock;
    RunRequest m_request;
    std::optional<QDate> m_day;
    Criteria m_criteria;
    Scoring m_scoring;
    RunRecord m_run;
    std::optional<RunRecord> m_report;
    int m_total = 0;
    int m_done = 0;
    bool m_scoringNow = false;
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace winnow
