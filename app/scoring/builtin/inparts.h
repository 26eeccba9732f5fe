#pragma once

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

namespace winnow {

// Work on many small things by all processors: work(begin, end) for one part of them after another, from
// several threads at once. Returns when all is done. The caller's thread works, too, and only threads of the
// pool that are free at once help: so it may be used in a thread of the pool, where QtConcurrent::blockingMap
// waits for ever when no other one is left.
template <class Work>
void forEachPart(size_t count, Work work) {
    const auto threads = static_cast<size_t>(std::max(QThread::idealThreadCount(), 1));
    const size_t ofAPart = std::clamp<size_t>(count / (4 * threads), 1, 16); // none is waited for long
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

// The same for what is made of each: make(i) in the place i.
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
