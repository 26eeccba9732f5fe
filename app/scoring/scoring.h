#pragma once

#include "app/model/paper.h"
#include "app/model/score.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace winnow {

class BuiltinScorer;

// Scores one chunk without blocking the caller. A cancelled future ends the queue.
using ChunkScorer = std::function<QFuture<std::vector<ScoredPaper>>(const std::vector<Paper> &papers)>;

// The queue of a run: scores papers in chunks, in order. A chunk starts only after the one before it was
// stored, so that at most one chunk can be lost. Lives in the work thread.
class Scoring final : public QObject {
    Q_OBJECT
public:
    static constexpr int usualChunk = 50; // papers

    explicit Scoring(QObject *parent = nullptr, int chunkSize = usualChunk);
    ~Scoring() override; // abandons a chunk in progress

    // Ignored while running.
    void start(std::vector<Paper> papers, ChunkScorer scorer);
    // In Qt's thread pool.
    void start(std::vector<Paper> papers, std::shared_ptr<const BuiltinScorer> scorer);
    // The chunk from scored() is stored: continue.
    void next();
    // Starts no further chunk. One in progress is still reported by scored(), since it may have been paid
    // for; finished() follows its next().
    void stop();

Q_SIGNALS:
    void scored(const std::vector<winnow::ScoredPaper> &papers);
    void finished(); // once per start(), never from within it

private:
    enum class State { Idle, Scoring, Storing, Finishing };

    void scoreChunk();
    void deliver();
    void finish();

    const int m_chunkSize;
    State m_state = State::Idle;
    bool m_stopping = false;
    std::vector<Paper> m_papers;
    size_t m_done = 0; // papers given to the scorer
    ChunkScorer m_scorer;
    QFutureWatcher<std::vector<ScoredPaper>> m_chunk;
};

} // namespace winnow
