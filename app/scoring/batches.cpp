#include "app/scoring/batches.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace winnow {

namespace {

constexpr qsizetype smallDay = 32; // papers
constexpr int cutOffsToShrink = 2;

} // namespace

int adaptedBatchSize(int base, qsizetype papers) {
    base = std::max(base, 1);
    int factor = 1;
    // ⌈log2(papers ÷ 32)⌉ is how often 32 must be doubled to hold them all.
    for (qsizetype held = smallDay; held < papers; held *= 2)
        ++factor;
    return base * factor;
}

std::vector<ArxivId> BatchQueue::Batch::ids() const {
    std::vector<ArxivId> all;
    all.reserve(papers.size());
    std::ranges::transform(papers, std::back_inserter(all), &Paper::id);
    return all;
}

BatchQueue::BatchQueue(std::vector<Paper> papers, int batchSize) : m_batchSize(std::max(batchSize, 1)) {
    m_waiting[0] = std::move(papers);
}

int BatchQueue::sizeOf(int attempt) const {
    if (attempt == 1)
        return m_batchSize;
    return attempt < mostTries ? std::max(m_batchSize / 2, 1) : 1;
}

std::optional<BatchQueue::Batch> BatchQueue::takeOf(int attempt) {
    std::vector<Paper> &papers = m_waiting[attempt - 1];
    size_t &taken = m_taken[attempt - 1];
    const size_t count = std::min(papers.size() - taken, size_t(sizeOf(attempt)));
    if (count == 0)
        return std::nullopt;
    Batch batch;
    batch.attempt = attempt;
    const auto first = papers.begin() + std::ptrdiff_t(taken);
    std::move(first, first + std::ptrdiff_t(count), std::back_inserter(batch.papers));
    taken += count;
    ++m_underWay;
    return batch;
}

std::optional<BatchQueue::Batch> BatchQueue::take() {
    if (!m_returned.empty()) {
        Batch batch = std::move(m_returned.front());
        m_returned.erase(m_returned.begin());
        ++m_underWay;
        return batch;
    }
    if (auto fresh = takeOf(1))
        return fresh;
    for (int attempt = mostTries; attempt > 1; --attempt) {
        const size_t here = m_waiting[attempt - 1].size() - m_taken[attempt - 1];
        if (m_underWay == 0 || here >= size_t(sizeOf(attempt))) {
            if (auto batch = takeOf(attempt))
                return batch;
        }
    }
    return std::nullopt;
}

std::vector<FailedPaper> BatchQueue::settle(const Batch &batch, const std::vector<FailedPaper> &leftOver,
                                            bool wasCutOff) {
    --m_underWay;
    m_cutOffs = wasCutOff && batch.papers.size() > 1 ? m_cutOffs + 1 : 0;
    if (m_cutOffs == cutOffsToShrink) {
        m_batchSize = std::max(m_batchSize / 2, 1);
        m_cutOffs = 0;
    }
    QHash<ArxivId, QString> causes;
    for (const FailedPaper &paper : leftOver)
        causes.insert(paper.id, paper.cause);
    std::vector<FailedPaper> givenUp;
    for (const Paper &paper : batch.papers) {
        const auto cause = causes.constFind(paper.id);
        if (cause == causes.constEnd())
            continue;
        if (batch.attempt < mostTries)
            m_waiting[batch.attempt].push_back(paper);
        else
            givenUp.push_back({paper.id, *cause});
    }
    return givenUp;
}

void BatchQueue::giveBack(Batch batch) {
    --m_underWay;
    m_returned.push_back(std::move(batch));
}

qsizetype BatchQueue::waiting() const {
    qsizetype papers = 0;
    for (const Batch &batch : m_returned)
        papers += qsizetype(batch.papers.size());
    for (int attempt = 1; attempt <= mostTries; ++attempt)
        papers += qsizetype(m_waiting[attempt - 1].size() - m_taken[attempt - 1]);
    return papers;
}

bool BatchQueue::isDone() const {
    return m_underWay == 0 && waiting() == 0;
}

} // namespace winnow
