#include "app/run/builtinstage.h"

#include "app/scoring/builtinscorer.h"

namespace winnow {

BuiltinStage::BuiltinStage(Library &library, const Clock &clock, RunRequest request, std::optional<QDate> day,
                           QObject *parent)
    : ScoreStage(library, clock, std::move(request), day, parent) {
    connect(&m_scoring, &Scoring::scored, this, &BuiltinStage::store);
    connect(&m_scoring, &Scoring::finished, this, [this] {
        close(m_stopping ? RunState::Stopped : RunState::Finished,
              m_stopping ? std::optional(Error{ErrorCode::Cancelled, {}, {}, {}}) : std::nullopt);
    });
}

void BuiltinStage::findPapers() {
    m_run.scorer = BuiltinScorer::scorerName;
    m_run.model = BuiltinScorer::modelName;
    await(m_library.unscored(m_run), [this](const std::vector<Paper> &papers) {
        m_total = int(papers.size());
        reportProgress();
        beginRun(papers.empty(), [this, papers] {
            m_scoring.start(papers, std::make_shared<const BuiltinScorer>(m_criteria));
        });
    });
}

void BuiltinStage::stopScoring() {
    m_scoring.stop();
}

void BuiltinStage::store(const std::vector<ScoredPaper> &scores) {
    whenReady(m_library.addScores(m_run.id, scores), this, [this, scores](const Result<void> &stored) {
        if (m_ended)
            return;
        if (!stored) {
            m_scoringNow = false;
            m_scoring.stop();
            return end(stored.error());
        }
        m_done += int(scores.size());
        Q_EMIT scoresStored(*m_day, scores);
        reportProgress();
        m_scoring.next();
    });
}

void BuiltinStage::reportProgress() {
    Q_EMIT progressed({RunStage::Scoring, m_done, m_total, {}});
}

} // namespace winnow
