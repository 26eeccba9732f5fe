#include "app/scoring/batches.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace winnow {

namespace {

constexpr qsizetype smallDay = 32; // papers
constexpr int cutOffsToShrink = 3;

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

BatchQueue::BatchQueue(std::vector<Paper> papers, int batchSize, int calls)
    : m_batchSize(std::max(batchSize, 1)), m_calls(calls) {
    m_waiting[0] = std::move(papers);
}

int BatchQueue::sizeOf(int attempt) const {
    if (attempt == 1)
        return m_batchSize;
    return attempt < mostTries ? std::max(m_batchSize * 9 / 10, 1) : 1;
}

qsizetype BatchQueue::waitingFor(int attempt) const {
    return qsizetype(m_waiting[attempt - 1].size() - m_taken[attempt - 1]);
}

std::optional<BatchQueue::Batch> BatchQueue::takeOf(int attempt) {
    std::vector<Paper> &papers = m_waiting[attempt - 1];
    size_t &taken = m_taken[attempt - 1];
    const size_t here = papers.size() - taken;
    if (here == 0)
        return std::nullopt;
    const auto dividedBy = [here](size_t number) { return (here + number - 1) / number; };
    size_t count = std::min(here, size_t(sizeOf(attempt)));
    if (attempt > 1)
        count = dividedBy(dividedBy(count)); // as few calls as can be, of one size
    else if (m_calls > 0)
        count = std::min(count, dividedBy(size_t(m_calls--)));
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
        Batch batch = std::move(m_returned.back());
        m_returned.pop_back();
        ++m_underWay;
        return batch;
    }
    if (auto fresh = takeOf(1))
        return fresh;
    for (int attempt = mostTries; attempt > 1; --attempt) {
        if (m_underWay == 0 || waitingFor(attempt) >= sizeOf(attempt)) {
            if (auto batch = takeOf(attempt))
                return batch;
        }
    }
    return std::nullopt;
}

std::vector<FailedPaper> BatchQueue::settle(const Batch &batch, const std::vector<FailedPaper> &leftOver,
                                            bool wasCutOff) {
    --m_underWay;
    if (!wasCutOff || batch.papers.size() == 1)
        m_cutOffs = 0;
    else if (int(batch.papers.size()) <= m_batchSize &&
             ++m_cutOffs == cutOffsToShrink) // no larger one of old
        limitSize(m_batchSize / 2);
    QHash<ArxivId, QString> causes;
    for (const FailedPaper &paper : leftOver)
        causes.insert(paper.id, paper.cause);
    // Papers behind a cut were not asked about, in effect: as long as some are answered before it, they need
    // not go alone yet.
    const bool onlyCut = wasCutOff && leftOver.size() < batch.papers.size() && batch.attempt > 1;
    const int attempt = onlyCut ? batch.attempt : batch.attempt + 1;
    std::vector<FailedPaper> givenUp;
    for (const Paper &paper : batch.papers) {
        const auto cause = causes.constFind(paper.id);
        if (cause == causes.constEnd())
            continue;
        if (attempt <= mostTries)
            m_waiting[attempt - 1].push_back(paper);
        else
            givenUp.push_back({paper.id, *cause});
    }
    return givenUp;
}

void BatchQueue::giveBack(Batch batch) {
    --m_underWay;
    m_returned.push_back(std::move(batch));
}

std::vector<FailedPaper> BatchQueue::split(const Batch &batch, const QString &cause) {
    --m_underWay;
    const auto begin = batch.papers.begin();
    const auto end = batch.papers.end();
    if (batch.papers.size() == 1)
        return {{begin->id, cause}};
    const auto middle = begin + (end - begin + 1) / 2;
    m_returned.push_back({{middle, end}, batch.attempt});
    m_returned.push_back({{begin, middle}, batch.attempt});
    return {};
}

void BatchQueue::limitSize(int batchSize) {
    m_batchSize = std::clamp(batchSize, 1, m_batchSize);
    m_cutOffs = 0;
}

qsizetype BatchQueue::waiting() const {
    qsizetype papers = 0;
    for (const Batch &batch : m_returned)
        papers += qsizetype(batch.papers.size());
    for (int attempt = 1; attempt <= mostTries; ++attempt)
        papers += waitingFor(attempt);
    return papers;
}

bool BatchQueue::isDone() const {
    return m_underWay == 0 && waiting() == 0;
}

} // namespace winnow
