#pragma once

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

namespace winnow {

// Distributes many small tasks over all processors: calls work(begin, end) for one part after another, from
// several threads at once. Returns when all is done. The calling thread takes part, helped only by pool
// threads that are free at once, so it can be used in a pool thread, where QtConcurrent::blockingMap would
// wait for ever if no other one is left.
template <class Work>
void forEachPart(size_t count, Work work) {
    const auto threads = static_cast<size_t>(std::max(QThread::idealThreadCount(), 1));
    const size_t ofAPart = std::clamp<size_t>(count / (4 * threads), 1,
                                              16); // small enough to keep the wait for the last one short
    std::atomic<size_t> next = 0;
    const auto workOn = [&next, count, ofAPart, &work] {
        for (size_t begin = next.fetch_add(ofAPart); begin < count; begin = next.fetch_add(ofAPart))
            work(begin, std::min(begin + ofAPart, count));
    };
    const auto done = std::make_shared<QSemaphore>();
    const auto help = [&workOn, done] {
        workOn();
        done->release();
    };
    const size_t most = std::min(threads, (count + ofAPart - 1) / ofAPart);
    int helpers = 0;
    while (static_cast<size_t>(helpers) + 1 < most && QThreadPool::globalInstance()->tryStart(help))
        ++helpers;
    workOn();
    done->acquire(helpers);
}

// The same for results: make(i) is stored at index i.
template <class Made, class Make>
std::vector<Made> madeInParts(size_t count, Make make) {
    std::vector<Made> all(count);
    forEachPart(count, [&](size_t begin, size_t end) {
        for (size_t i = begin; i < end; ++i)
            all[i] = make(i);
    });
    return all;
}

} // namespace winnow
