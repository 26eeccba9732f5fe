#include "app/score/builtinstage.h"

#include "app/score/llmtask.h"
#include "app/scoring/builtin/builtinscorer.h"

#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

// Those that no scorer has scored yet under these criteria.
std::vector<Paper> withoutVerdict(const std::vector<Paper> &papers, const std::vector<PaperRow> &rows,
                                  int criteriaVersion) {
    QSet<ArxivId> judged;
    for (const PaperRow &row : rows) {
        const bool isScored =
            row.state == ScoringState::Scored && row.score && row.score->criteriaVersion == criteriaVersion;
        if (isScored || row.state == ScoringState::Screened)
            judged.insert(row.paper.id);
    }
    std::vector<Paper> left;
    std::ranges::copy_if(papers, std::back_inserter(left),
                         [&judged](const Paper &paper) { return !judged.contains(paper.id); });
    return left;
}

} // namespace

BuiltinStage::BuiltinStage(Library &library, const Clock &clock, ScoreRequest request,
                           std::optional<QDate> day, QObject *parent)
    : ScoreStage(library, clock, std::move(request), day, parent) {
    connect(&m_scoring, &Scoring::scored, this, &BuiltinStage::store);
    connect(&m_scoring, &Scoring::finished, this, [this] {
        close(m_stopping ? RunState::Stopped : RunState::Finished,
              m_stopping ? std::optional(Error{ErrorCode::Cancelled, {}, {}, {}}) : std::nullopt);
    });
}

void BuiltinStage::findPapers() {
    m_run.scorer = Scorer::Builtin;
    m_run.model = BuiltinScorer::modelName;
    await(m_library.scores().unscored(m_run), [this](const std::vector<Paper> &papers) {
        const std::vector<Paper> wanted = m_request.isTrial() ? papersAmong(papers, m_request.only) : papers;
        if (!m_request.leaveScored)
            return score(wanted);
        PaperQuery ofDay;
        ofDay.day = m_day;
        await(m_library.search().papers(ofDay), [this, wanted](const std::vector<PaperRow> &rows) {
            score(withoutVerdict(wanted, rows, m_criteria.version));
        });
    });
}

void BuiltinStage::score(const std::vector<Paper> &papers) {
    m_total = int(papers.size());
    reportProgress();
    beginRun(papers.empty(),
             [this, papers] { m_scoring.start(papers, std::make_shared<const BuiltinScorer>(m_criteria)); });
}

void BuiltinStage::stopScoring() {
    m_scoring.stop();
}

void BuiltinStage::store(const std::vector<ScoredPaper> &scores) {
    whenReady(m_library.scores().add(m_run.id, scores), this, [this, scores](const Result<void> &stored) {
        if (m_ended)
            return;
        if (!stored) {
            close(RunState::Failed, stored.error());
            m_scoring.stop();
            return;
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
