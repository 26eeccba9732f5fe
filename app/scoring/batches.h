#pragma once

#include "app/model/paper.h"
#include "app/model/score.h"
#include "app/scoring/calls/servicehealth.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace winnow {

// Batches that grow with the day: base × (⌈log2(papers ÷ 32)⌉ + 1) where there are more than 32 papers. At
// least 1.
int adaptedBatchSize(int base, qsizetype papers);

// The papers of a run on their way through a model: which are asked about together, and what becomes of those
// that a reply leaves over. Knows no network and no clock, as CallPacer.
//
// The first try is a batch of the size given, the second a smaller one, the third the paper alone; then it is
// given up. The few that a reply leaves over ride along with other papers where there is a place, once
// without a try that counts; at the end they wait until they fill a batch or nothing else is under way: a
// call for each straggler would cost its prompt again. A batch that was lost as a whole goes on in two.
class BatchQueue final {
public:
    static constexpr int mostTries = 3;

    using Moment = std::chrono::milliseconds;
    struct Batch {
        std::vector<Paper> papers;
        ServiceHealth::Record record = {};
    };
    // How many of these papers, counted from the first, one prompt has room for.
    using Room = std::function<size_t(const std::vector<Paper> &papers)>;

    // calls: over how many batches the first tries are spread evenly; 0: each is full but the last. spare: so
    // many more than batchSize may a batch hold of papers that ride along.
    BatchQueue(std::vector<Paper> papers, int batchSize, int calls = 0, int spare = 0);
    void setRoom(Room room) { m_room = std::move(room); }

    // The next batch to ask about. Nothing: all is done, or what is left waits for its time or for a batch
    // under way. One paper is taken even where there is no room for it. probing: only the batch that failed
    // most often, which tells soonest whether the service is gone.
    std::optional<Batch> take(Moment now = {}, bool probing = false);
    // When the first of those that wait for their time may go, or the one to probe with; none does: nothing.
    std::optional<Moment> nextDue(bool probing = false) const;
    // The batch was not answered, for a reason that lies not in it (network, limits): it is asked about once
    // more, not before that moment, and no try is counted. Papers for which there is no room any more go back
    // into the queue then; others ride along where there is.
    void later(Batch batch, Moment due);

    // The batch was answered, but for these. Gives the papers that are now given up, with the cause of each.
    // wasCutOff: the reply ended at the token limit. Three of these in a row halve the batches from then on,
    // since every call would be paid for and cut.
    std::vector<FailedPaper> settle(const Batch &batch, const std::vector<FailedPaper> &leftOver,
                                    bool wasCutOff = false);
    // It was refused as a whole: its halves come next, and no try is counted. Of one paper: it is given up
    // with that cause.
    std::vector<FailedPaper> split(const Batch &batch, const QString &cause);
    // It was too long, and has two papers at least: asked about in as many batches as it takes, without a
    // try that counts.
    void askSmaller(Batch batch);
    // Batches of that size go through where larger ones were refused: no larger ones from now on, but not
    // less than half of what they were, since one that went through may have been small by chance.
    void shrinkTowards(qsizetype size);

    bool isDone() const;       // nothing waits, nothing is under way
    qsizetype waiting() const; // papers that no call is under way about
    int batchSize() const { return m_batchSize; }

private:
    using Line = std::deque<Paper>;
    struct Waiting {
        Batch batch;
        Moment due;
    };
    using Waiters = std::vector<Waiting>;

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
    Waiters m_waiting;             // for their time
    std::vector<Batch> m_returned; // the last one comes first
    Line m_fresh;
    Line m_riders; // second tries of a few of a batch
    Line m_again;  // … of a batch that was lost as a whole
    Line m_alone;  // last tries
    QHash<ArxivId, int> m_tries;
    QSet<ArxivId> m_rode;
    QSet<ArxivId> m_riding; // for the first time
    int m_batchSize;
    int m_spare;
    int m_calls;        // left for the first tries
    int m_underWay = 0; // batches, those that wait for their time included
    int m_cutOffs = 0;  // in a row
};

} // namespace winnow
