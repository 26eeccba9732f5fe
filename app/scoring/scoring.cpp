#include "app/scoring/scoring.h"

#include "app/scoring/builtin/builtinscorer.h"

#include <QtConcurrentRun>

namespace winnow {

Scoring::Scoring(QObject *parent, int chunkSize)
    : QObject(parent), m_chunkSize(std::max(1, chunkSize)), m_chunk(this) {
    connect(&m_chunk, &QFutureWatcherBase::finished, this, &Scoring::deliver);
}

Scoring::~Scoring() = default;

void Scoring::start(std::vector<Paper> papers, ChunkScorer scorer) {
    if (m_state != State::Idle)
        return;
    m_papers = std::move(papers);
    m_scorer = std::move(scorer);
    m_done = 0;
    m_stopping = false;
    scoreChunk();
}

void Scoring::start(std::vector<Paper> papers, std::shared_ptr<const BuiltinScorer> scorer) {
    start(std::move(papers), [scorer = std::move(scorer)](const std::vector<Paper> &chunk) {
        return QtConcurrent::run([scorer, chunk] { return scorer->score(chunk); });
    });
}

void Scoring::next() {
    if (m_state == State::Storing)
        scoreChunk();
}

void Scoring::stop() {
    m_stopping = true;
}

void Scoring::scoreChunk() {
    if (m_stopping || m_done >= m_papers.size()) {
        finish();
        return;
    }
    const auto begin = m_papers.begin() + static_cast<std::ptrdiff_t>(m_done);
    const size_t size = std::min(static_cast<size_t>(m_chunkSize), m_papers.size() - m_done);
    const std::vector<Paper> chunk(begin, begin + static_cast<std::ptrdiff_t>(size));
    m_done += size;
    m_state = State::Scoring;
    m_chunk.setFuture(m_scorer(chunk));
}

void Scoring::deliver() {
    if (m_state != State::Scoring)
        return;
    const auto future = m_chunk.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        finish();
        return;
    }
    m_state = State::Storing;
    Q_EMIT scored(future.result());
}

// Deferred, so that callers of start() and next() are never called back from within their call.
void Scoring::finish() {
    m_state = State::Finishing;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_state = State::Idle;
            m_papers.clear();
            m_scorer = nullptr;
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace winnow
