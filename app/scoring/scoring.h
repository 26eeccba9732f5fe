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

// Scores one chunk without blocking its caller. A cancelled future ends the queue.
using ChunkScorer = std::function<QFuture<std::vector<ScoredPaper>>(const std::vector<Paper> &papers)>;

// The queue of a run: scores papers in chunks, in their order. A chunk is begun only after the one before it
// has been stored, so that no more than one chunk can ever be lost. Lives in the work thread.
class Scoring final : public QObject {
    Q_OBJECT
public:
    static constexpr int usualChunk = 50; // papers

    explicit Scoring(QObject *parent = nullptr, int chunkSize = usualChunk);
    ~Scoring() override; // a chunk under way is given up

    // Ignored while a queue is running.
    void start(std::vector<Paper> papers, ChunkScorer scorer);
    // In Qt's thread pool.
    void start(std::vector<Paper> papers, std::shared_ptr<const BuiltinScorer> scorer);
    // The chunk that scored() gave is stored: go on.
    void next();
    // No further chunk is begun. One that is under way is still given out by scored(), since it may have been
    // paid for; finished() follows its next().
    void stop();

Q_SIGNALS:
    void scored(const std::vector<winnow::ScoredPaper> &papers);
    void finished(); // once for each start(), never from within it

private:
    enum class State { Idle, Scoring, Storing, Finishing };

    void scoreChunk();
    void deliver();
    void finish();

    const int m_chunkSize;
    State m_state = State::Idle;
    bool m_stopping = false;
    std::vector<Paper> m_papers;
    size_t m_done = 0; // papers that were given to the scorer
    ChunkScorer m_scorer;
    QFutureWatcher<std::vector<ScoredPaper>> m_chunk;
};

} // namespace winnow
