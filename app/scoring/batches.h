#pragma once

#include "app/model/paper.h"
#include "app/model/score.h"

#include <optional>
#include <vector>

namespace winnow {

// Batches that grow with the day: base × (⌈log2(papers ÷ 32)⌉ + 1) where there are more than 32 papers. At
// least 1.
int adaptedBatchSize(int base, qsizetype papers);

// The papers of a run on their way through a model: which are asked about together, and what becomes of those
// that a reply leaves over. Pure; knows no network.
//
// The first try is a batch of the size given, the second a smaller one, the third the paper alone; then it is
// given up. What is left over waits until it fills a batch, or until nothing else is under way: a call for
// each straggler would cost its prompt again. A batch that was lost as a whole goes on in two.
class BatchQueue final {
public:
    static constexpr int mostTries = 3;

    struct Batch {
        std::vector<Paper> papers;
        int attempt = 1; // 1 to mostTries, the same for all its papers
        std::vector<ArxivId> ids() const;
    };

    // calls: over how many batches the first tries are spread evenly; 0: each is full but the last.
    BatchQueue(std::vector<Paper> papers, int batchSize, int calls = 0);

    // The next batch to ask about. Nothing: all is done, or what is left waits for a batch under way.
    std::optional<Batch> take();

    // The batch was answered, but for these. Gives the papers that are now given up, with the cause of each.
    // wasCutOff: the reply ended at the token limit. Three of these in a row halve the batches from then on,
    // since every call would be paid for and cut.
    std::vector<FailedPaper> settle(const Batch &batch, const std::vector<FailedPaper> &leftOver,
                                    bool wasCutOff = false);
    // The batch was not answered at all, for a reason that lies not in it (network, limits, stopped): it
    // comes next, and no try is counted.
    void giveBack(Batch batch);
    // It was refused as a whole: its halves come next, and no try is counted. Of one paper: it is given up
    // with that cause.
    std::vector<FailedPaper> split(const Batch &batch, const QString &cause);
    // Batches are no larger than that from now on.
    void limitSize(int batchSize);

    bool isDone() const;                        // nothing waits, nothing is under way
    qsizetype waiting() const;                  // papers not under way
    int underWay() const { return m_underWay; } // batches
    int batchSize() const { return m_batchSize; }

private:
    int sizeOf(int attempt) const;
    qsizetype waitingFor(int attempt) const;
    std::optional<Batch> takeOf(int attempt);

    std::vector<Batch> m_returned;           // the last one comes first
    std::vector<Paper> m_waiting[mostTries]; // by attempt − 1, in their order
    size_t m_taken[mostTries] = {};          // of these
    int m_batchSize;
    int m_calls; // left for the first tries
    int m_underWay = 0;
    int m_cutOffs = 0; // in a row
};

} // namespace winnow
