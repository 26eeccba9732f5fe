#pragma once

#include "app/model/paper.h"
#include "app/model/score.h"
#include "app/scoring/calls/circuitbreaker.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace winnow {

// Batch sizes that grow with the day: base × (⌈log2(papers ÷ 32)⌉ + 1) for more than 32 papers. At least 1.
int adaptedBatchSize(int base, qsizetype papers);

// The papers of a run on their way through a model: which are asked about together, and what happens to those
// that a reply leaves over. Uses no network and no clock, like CallRateLimiter. The first try is a batch of
// the given size, the second a smaller one, the third the paper alone; then it has failed. A few papers left
// over by a reply ride along in other batches with a free place, once without counting as a try; at the end
// they wait until they fill a batch or nothing else is in progress, since a call for each of them would cost
// its prompt again. A batch that was lost completely is repeated in two halves.
class BatchQueue final {
public:
    static constexpr int mostTries = 3;

    using Moment = std::chrono::milliseconds;
    struct Batch {
        std::vector<Paper> papers;
        CircuitBreaker::Record record = {};
        Moment due{0}; // while it waits: not to be tried again before
    };
    // How many of these papers, counted from the first, fit in one prompt.
    using Room = std::function<size_t(const std::vector<Paper> &papers)>;

    // calls: the number of batches over which the first tries are spread evenly; 0: each is full except the
    // last. spare: how many papers beyond batchSize may ride along in a batch.
    BatchQueue(std::vector<Paper> papers, int batchSize, int calls = 0, int spare = 0);
    void setRoom(Room room) { m_room = std::move(room); }
    // More papers: the first tries of one more batch.
    void add(std::vector<Paper> papers);
    // These of the papers that no call is under way about leave the queue, whatever was tried.
    std::vector<Paper> takeBack(const QSet<ArxivId> &ids);
    qsizetype fresh() const { return qsizetype(m_fresh.size()); } // without a try

    // The next batch to ask about. Nothing: all is done, or what is left waits for its time or for a batch in
    // progress. A single paper is taken even if it does not fit. probing: only the batch that failed most
    // often, which shows soonest whether the service is gone.
    std::optional<Batch> take(Moment now = {}, bool probing = false);
    // When the first of the waiting batches may go, or the one to probe with; nothing if none waits.
    std::optional<Moment> nextDue(bool probing = false) const;
    // The batch was not answered, for an external reason (network, limits): it is tried again, not before
    // that moment, and no try is counted. Papers that no longer fit then return to the queue; others may ride
    // along.
    void later(Batch batch, Moment due);

    // The batch was answered, except for these papers. Returns the papers that have now failed, each with its
    // cause. wasCutOff: the reply ended at the token limit. Three of these in a row halve the batches from
    // then on, since every call would be paid for and cut off.
    std::vector<UnscoredPaper> settle(const Batch &batch, const std::vector<UnscoredPaper> &leftOver,
                                      bool wasCutOff = false);
    // It was refused completely: its halves come next, and no try is counted. A batch of one paper fails with
    // that cause.
    std::vector<UnscoredPaper> split(const Batch &batch, const QString &cause);
    // It was too long, and has at least two papers: it is split into as many batches as necessary, without
    // counting a try.
    void askSmaller(Batch batch);
    // Batches of that size succeed where larger ones were refused: no larger ones from now on, but at least
    // half the former size, since a success may have been small by chance.
    void shrinkTowards(qsizetype size);

    bool isDone() const;       // nothing is waiting or in progress
    qsizetype waiting() const; // papers not in a call in progress
    int batchSize() const { return m_batchSize; }

private:
    using Line = std::deque<Paper>;
    using Waiters = std::vector<Batch>;

    static void move(Line &from, size_t count, Batch &to);
    int sizeOf(int attempt) const;
    void limitSize(int batchSize);
    Waiters::const_iterator firstWaiting(bool probing) const;
    void fit(Batch &batch);
    size_t others() const { return m_riders.size() + m_again.size(); }
    Batch takeFirstTries();
    void rideAlong(Batch &batch);
    Batch takeSecondTries();
    void putBack(const Paper &paper);

    Room m_room;
    Waiters m_waiting;             // waiting for their time
    std::vector<Batch> m_returned; // taken from the back
    Line m_fresh;
    Line m_riders; // second tries of a few papers from a batch
    Line m_again;  // … of a batch that was lost completely
    Line m_alone;  // last tries
    QHash<ArxivId, int> m_tries;
    QSet<ArxivId> m_rode;
    QSet<ArxivId> m_riding; // riding along for the first time
    int m_batchSize;
    int m_spare;
    int m_calls;        // left for first tries
    int m_underWay = 0; // batches, including those waiting for their time
    int m_cutOffs = 0;  // in a row
};

} // namespace winnow
