#include "app/run/scorestage.h"

#include "app/library/library.h"
#include "app/model/whenready.h"
#include "app/run/clock.h"
#include "app/scoring/builtinscorer.h"

#include <algorithm>

namespace winnow {

ScoreStage::ScoreStage(Library &library, const Clock &clock, RunRequest request, std::optional<QDate> day,
                       QObject *parent)
    : QObject(parent), m_library(library), m_clock(clock), m_request(std::move(request)), m_day(day) {
    connect(&m_scoring, &Scoring::scored, this, &ScoreStage::store);
    connect(&m_scoring, &Scoring::finished, this, [this] {
        m_scoringNow = false;
        close(m_stopping ? RunState::Stopped : RunState::Finished);
    });
}

// Goes on with the value, unless the library failed or the stage was stopped meanwhile.
template <class T, class Handler>
void ScoreStage::await(const Pending<T> &pending, Handler handler) {
    whenReady(pending, this, [this, handler](const Result<T> &result) {
        if (m_ended)
            return;
        if (m_stopping)
            return end(Error{ErrorCode::Cancelled, {}, {}, {}});
        if (!result)
            return end(result.error());
        handler(*result);
    });
}

void ScoreStage::start() {
    findCriteria();
}

void ScoreStage::stop() {
    m_stopping = true;
    if (m_scoringNow)
        m_scoring.stop();
}

void ScoreStage::findCriteria() {
    await(m_library.criteriaVersions(), [this](const std::vector<Criteria> &versions) { useSame(versions); });
}

// Prompts that were saved before keep their version: their scores count, and nothing is scored twice.
void ScoreStage::useSame(const std::vector<Criteria> &versions) {
    const auto use = [this](const Criteria &criteria) {
        m_criteria = criteria;
        findDay();
    };
    if (!m_request.criteria) {
        if (versions.empty())
            return await(m_library.saveCriteria(defaultCriteria()), use);
        return await(m_library.currentCriteria(), use);
    }
    const Criteria &wanted = *m_request.criteria;
    const auto same =
        std::ranges::find_if(versions, [&](const Criteria &version) { return version.samePrompts(wanted); });
    await(same == versions.end() ? m_library.saveCriteria(wanted) : m_library.useCriteria(same->version),
          use);
}

void ScoreStage::findDay() {
    await(m_library.days(), [this](const std::vector<DaySummary> &days) {
        const auto found = std::ranges::find_if(days, [this](const DaySummary &summary) {
            return m_day ? summary.day == *m_day : summary.papers > 0;
        });
        if (found == days.end() || (m_day && found->papers == 0 && found->announced == 0)) {
            const QString detail = m_day ? m_day->toString(Qt::ISODate) : QString();
            return end(Error{ErrorCode::NotFound, detail, QStringLiteral("day"), {}});
        }
        m_day = found->day;
        findPapers();
    });
}

void ScoreStage::findPapers() {
    m_run.day = *m_day;
    m_run.criteriaVersion = m_criteria.version;
    m_run.scorer = BuiltinScorer::scorerName;
    m_run.model = BuiltinScorer::modelName;
    m_run.started = m_clock.now();
    await(m_library.unscored(m_run), [this](const std::vector<Paper> &papers) {
        m_total = int(papers.size());
        reportProgress();
        if (papers.empty())
            takeUpUnfinished();
        else
            beginRun(papers);
    });
}

// Nothing is left to score. A run that was killed after its last score is closed; else no run is recorded.
void ScoreStage::takeUpUnfinished() {
    await(m_library.runs(), [this](const std::vector<RunRecord> &runs) {
        const auto same = std::ranges::find_if(runs, [this](const RunRecord &run) {
            return run.day == m_run.day && run.criteriaVersion == m_run.criteriaVersion &&
                   run.scorer == m_run.scorer && run.model == m_run.model;
        });
        if (same != runs.end() && same->state != RunState::Finished)
            return beginRun({});
        m_report = m_run;
        m_report->state = RunState::Finished;
        m_report->finished = m_run.started;
        end(std::nullopt);
    });
}

void ScoreStage::beginRun(std::vector<Paper> papers) {
    await(m_library.beginRun(m_run), [this, papers = std::move(papers)](const RunRecord &run) {
        m_run = run;
        m_run.scored = 0;
        m_run.failed = 0;
        if (papers.empty())
            return close(RunState::Finished);
        m_scoringNow = true;
        m_scoring.start(papers, std::make_shared<const BuiltinScorer>(m_criteria));
    });
}

void ScoreStage::store(const std::vector<ScoredPaper> &scores) {
    whenReady(m_library.addScores(m_run.id, scores), this, [this, scores](const Result<void> &stored) {
        if (m_ended)
            return;
        if (!stored) {
            m_scoringNow = false;
            m_scoring.stop();
            return end(stored.error());
        }
        m_done += int(scores.size());
        m_run.scored += int(scores.size());
        Q_EMIT scoresStored(*m_day, scores);
        reportProgress();
        m_scoring.next();
    });
}

void ScoreStage::close(RunState state) {
    if (m_ended)
        return;
    m_run.state = state;
    m_run.finished = m_clock.now();
    whenReady(m_library.finishRun(m_run), this, [this](const Result<void> &finishedRun) {
        m_report = m_run;
        if (!finishedRun)
            return end(finishedRun.error());
        end(m_run.state == RunState::Stopped ? std::optional(Error{ErrorCode::Cancelled, {}, {}, {}})
                                             : std::nullopt);
    });
}

void ScoreStage::end(const std::optional<Error> &error) {
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(error);
}

void ScoreStage::reportProgress() {
    Q_EMIT progressed({RunStage::Scoring, m_done, m_total, {}});
}

} // namespace winnow
