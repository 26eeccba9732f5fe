#include "app/run/libraryupkeep.h"

#include "app/scoring/builtin/builtinscorer.h"

#include <QtConcurrentRun>

#include <utility>

namespace winnow {

namespace {

constexpr int papersAtOnce = 100; // scored between two chances for other queries

} // namespace

LibraryUpkeep::LibraryUpkeep(Library &library, QObject *parent)
    : QObject(parent), m_library(library), m_upkeep(library.upkeep()) {}

LibraryUpkeep::~LibraryUpkeep() = default;

template <class T, class Handler>
void LibraryUpkeep::await(const Pending<T> &pending, Handler handle) {
    whenReady(
        pending, this, [this, handle](const T &answer) { m_isStopping ? end() : handle(answer); },
        [this](const Error &error) { end(error); });
}

void LibraryUpkeep::start() {
    m_again = m_isRunning;
    if (!m_isRunning)
        begin();
}

void LibraryUpkeep::stop() {
    m_isStopping = true;
}

void LibraryUpkeep::begin() {
    m_isRunning = true;
    m_isStopping = m_isChanged = false;
    m_progress = {};
    await(m_upkeep.entriesLeft(), [this](int left) { renewEntries(left); });
}

void LibraryUpkeep::report(UpkeepStage stage, int left) {
    if (m_progress.stage != stage || m_progress.total < left)
        m_progress = {stage, 0, left};
    m_progress.done = m_progress.total - left;
    Q_EMIT progressed(m_progress);
}

void LibraryUpkeep::renewEntries(int left) {
    if (left == 0)
        return checkScorer();
    report(UpkeepStage::SearchIndex, left);
    await(m_upkeep.renewEntries(), [this](int stillLeft) {
        m_isChanged = true;
        renewEntries(stillLeft);
    });
}

// Otherwise scores of an earlier build's scorer would stand next to this one's under one name.
void LibraryUpkeep::checkScorer() {
    await(m_upkeep.builtinRevision(), [this](int stored) {
        if (stored >= BuiltinScorer::revision)
            return findScores();
        whenReady(m_upkeep.raiseBuiltinRevision(BuiltinScorer::revision), this,
                  [this](const Result<void> &raised) {
                      raised && !m_isStopping ? findScores()
                                              : end(raised ? std::nullopt : std::optional(raised.error()));
                  });
    });
}

void LibraryUpkeep::findScores() {
    whenReady(m_library.criteria().current(), this, [this](const Result<Criteria> &criteria) {
        if (!criteria) // none saved, so nothing was scored
            return criteria.error().code == ErrorCode::NotFound ? end() : end(criteria.error());
        m_criteria = *criteria;
        m_scorer.reset();
        await(m_upkeep.scoresLeft(m_criteria.version), [this](int left) { score(left); });
    });
}

void LibraryUpkeep::score(int left) {
    if (left == 0)
        return end();
    report(UpkeepStage::BuiltinScores, left);
    if (!m_scorer)
        m_scorer = std::make_shared<const BuiltinScorer>(m_criteria);
    await(m_upkeep.papersToScore(m_criteria.version, papersAtOnce),
          [this](const std::vector<Paper> &papers) { renewScores(papers); });
}

void LibraryUpkeep::renewScores(const std::vector<Paper> &papers) {
    if (papers.empty()) // another program was faster
        return end();
    const auto scored = QtConcurrent::run([scorer = m_scorer, papers] { return scorer->score(papers); });
    whenReady(scored, this, [this](const std::vector<ScoredPaper> &scores) {
        await(m_upkeep.renewScores(m_criteria.version, scores), [this](int left) {
            m_isChanged = true;
            score(left);
        });
    });
}

void LibraryUpkeep::end(const std::optional<Error> &error) {
    if (std::exchange(m_again, false) && !error && !m_isStopping) {
        await(m_upkeep.entriesLeft(), [this](int left) { renewEntries(left); });
        return;
    }
    m_isRunning = false;
    m_scorer.reset();
    Q_EMIT finished(m_isChanged, error);
}

} // namespace winnow
