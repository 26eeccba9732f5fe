#include "app/scoring/batches.h"

#include "app/scoring/dividedup.h"

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
    // ⌈log2(papers ÷ 32)⌉: how often 32 must be doubled to hold all papers.
    for (qsizetype held = smallDay; held < papers; held *= 2)
        ++factor;
    return base * factor;
}

BatchQueue::BatchQueue(std::vector<Paper> papers, int batchSize, int calls, int spare)
    : m_fresh(std::make_move_iterator(papers.begin()), std::make_move_iterator(papers.end())),
      m_batchSize(std::max(batchSize, 1)),
      m_spare(std::max(spare, 0)),
      m_calls(calls) {}

void BatchQueue::add(std::vector<Paper> papers) {
    if (papers.empty())
        return;
    std::ranges::move(papers, std::back_inserter(m_fresh));
    ++m_calls;
}

std::vector<Paper> BatchQueue::takeBack(const QSet<ArxivId> &ids) {
    std::vector<Paper> taken;
    const auto takeFrom = [&ids, &taken](auto &papers) {
        const auto isWanted = [&ids](const Paper &paper) { return ids.contains(paper.id); };
        std::ranges::copy_if(papers, std::back_inserter(taken), isWanted);
        std::erase_if(papers, isWanted);
        return papers.empty();
    };
    for (Line *line : {&m_fresh, &m_riders, &m_again, &m_alone})
        takeFrom(*line);
    std::erase_if(m_returned, [&](Batch &batch) { return takeFrom(batch.papers); });
    m_underWay -= int(std::erase_if(m_waiting, [&](Batch &batch) { return takeFrom(batch.papers); }));
    return taken;
}

int BatchQueue::sizeOf(int attempt) const {
    if (attempt == 1)
        return m_batchSize;
    return attempt < mostTries ? std::max(m_batchSize * 9 / 10, 1) : 1;
}

void BatchQueue::move(Line &from, size_t count, Batch &to) {
    const auto end = from.begin() + std::ptrdiff_t(std::min(count, from.size()));
    std::move(from.begin(), end, std::back_inserter(to.papers));
    from.erase(from.begin(), end);
}

BatchQueue::Batch BatchQueue::takeFirstTries() {
    size_t count = std::min(m_fresh.size(), size_t(m_batchSize));
    if (m_calls > 0)
        count = std::min(count, dividedUp(m_fresh.size(), size_t(m_calls--)));
    Batch batch;
    move(m_fresh, count, batch);
    rideAlong(batch);
    return batch;
}

void BatchQueue::rideAlong(Batch &batch) {
    const size_t places = size_t(m_batchSize + m_spare);
    const size_t before = batch.papers.size();
    if (before >= places)
        return;
    move(m_riders, places - before, batch);
    for (size_t i = before; i < batch.papers.size(); ++i) {
        const ArxivId &id = batch.papers[i].id;
        if (!m_rode.contains(id))
            m_riding.insert(id);
        m_rode.insert(id);
    }
}

BatchQueue::Batch BatchQueue::takeSecondTries() {
    const size_t here = others();
    const size_t count = std::min(here, size_t(sizeOf(2)));
    const size_t even = dividedUp(here, dividedUp(here, count)); // as few calls as possible, of equal size
    Batch batch;
    move(m_again, even, batch);
    move(m_riders, even - batch.papers.size(), batch);
    return batch;
}

BatchQueue::Waiters::const_iterator BatchQueue::firstWaiting(bool probing) const {
    const auto rank = [probing](const Batch &batch) {
        return std::pair(probing ? -batch.record.failures : 0, batch.due);
    };
    return std::ranges::min_element(m_waiting, {}, rank);
}

std::optional<BatchQueue::Batch> BatchQueue::take(Moment now, bool probing) {
    Batch batch;
    const auto waiting = firstWaiting(probing);
    if (waiting != m_waiting.end() && waiting->due <= now) {
        batch = *waiting;
        m_waiting.erase(waiting);
        rideAlong(batch);
        fit(batch);
        return batch;
    }
    if (probing)
        return std::nullopt;
    if (!m_returned.empty()) {
        batch = std::move(m_returned.back());
        m_returned.pop_back();
    } else if (!m_fresh.empty()) {
        batch = takeFirstTries();
    } else if (!m_alone.empty()) {
        move(m_alone, 1, batch);
    } else if (others() > 0 && (m_underWay == 0 || others() >= size_t(sizeOf(2)))) {
        batch = takeSecondTries();
    } else {
        return std::nullopt;
    }
    ++m_underWay;
    fit(batch);
    return batch;
}

std::optional<BatchQueue::Moment> BatchQueue::nextDue(bool probing) const {
    const auto waiting = firstWaiting(probing);
    return waiting == m_waiting.end() ? std::nullopt : std::optional(waiting->due);
}

void BatchQueue::later(Batch batch, Moment due) {
    batch.due = due;
    m_waiting.push_back(std::move(batch));
}

void BatchQueue::fit(Batch &batch) {
    if (!m_room)
        return;
    const size_t count = std::clamp<size_t>(m_room(batch.papers), 1, batch.papers.size());
    while (batch.papers.size() > count) {
        putBack(batch.papers.back());
        batch.papers.pop_back();
    }
}

// At the front of its queue.
void BatchQueue::putBack(const Paper &paper) {
    const int tries = m_tries.value(paper.id);
    Line &line = tries == 0 ? m_fresh : tries < mostTries - 1 ? m_again : m_alone;
    line.push_front(paper);
}

std::vector<UnscoredPaper> BatchQueue::settle(const Batch &batch, const std::vector<UnscoredPaper> &leftOver,
                                              bool wasCutOff) {
    --m_underWay;
    if (!wasCutOff || batch.papers.size() == 1)
        m_cutOffs = 0;
    else if (int(batch.papers.size()) <= m_batchSize &&
             ++m_cutOffs == cutOffsToShrink) // not a larger one from before
        limitSize(m_batchSize / 2);
    QHash<ArxivId, QString> causes;
    for (const UnscoredPaper &paper : leftOver)
        causes.insert(paper.id, paper.cause);
    const bool isLost = leftOver.size() >= batch.papers.size();
    std::vector<UnscoredPaper> givenUp;
    for (const Paper &paper : batch.papers) {
        const auto cause = causes.constFind(paper.id);
        if (cause == causes.constEnd())
            continue;
        int &tries = m_tries[paper.id];
        // Papers after a cut were effectively not asked about: as long as some before it are answered, they
        // need not go alone yet. And their first ride costs no call, so it does not count as a try.
        const bool isFree = m_riding.remove(paper.id);
        if (!isFree && (tries == 0 || !wasCutOff || isLost))
            ++tries;
        if (tries >= mostTries)
            givenUp.push_back({paper.id, *cause, paper.version});
        else
            (tries == mostTries - 1 ? m_alone : isLost ? m_again : m_riders).push_back(paper);
    }
    return givenUp;
}

std::vector<UnscoredPaper> BatchQueue::split(const Batch &batch, const QString &cause) {
    --m_underWay;
    const auto begin = batch.papers.begin();
    const auto end = batch.papers.end();
    if (batch.papers.size() == 1)
        return {{begin->id, cause, begin->version}};
    const auto middle = begin + (end - begin + 1) / 2;
    m_returned.push_back({{middle, end}});
    m_returned.push_back({{begin, middle}});
    return {};
}

// Even if it seems to fit, it gets smaller.
void BatchQueue::askSmaller(Batch batch) {
    const size_t papers = batch.papers.size();
    fit(batch);
    if (batch.papers.size() == papers) {
        split(batch, {});
        return;
    }
    --m_underWay;
    m_returned.push_back({std::move(batch.papers)});
}

void BatchQueue::shrinkTowards(qsizetype size) {
    limitSize(std::max(int(size), m_batchSize / 2));
}

void BatchQueue::limitSize(int batchSize) {
    const int size = std::clamp(batchSize, 1, m_batchSize);
    m_spare = m_spare * size / m_batchSize;
    m_batchSize = size;
    m_cutOffs = 0;
}

qsizetype BatchQueue::waiting() const {
    size_t papers = m_fresh.size() + others() + m_alone.size();
    for (const Batch &batch : m_returned)
        papers += batch.papers.size();
    for (const Batch &batch : m_waiting)
        papers += batch.papers.size();
    return qsizetype(papers);
}

bool BatchQueue::isDone() const {
    return m_underWay == 0 && waiting() == 0;
}

} // namespace winnow
