#pragma once

#include <QtConcurrentMap>

#include <algorithm>
#include <vector>

namespace winnow {

// Work on many small things by all processors: work(begin, end) for one part of them after another, from
// several threads at once. Returns when all is done.
template <class Work>
void forEachPart(size_t count, Work work) {
    constexpr size_t ofAPart = 16; // so few that none is waited for long
    std::vector<size_t> begins;
    for (size_t begin = 0; begin < count; begin += ofAPart)
        begins.push_back(begin);
    QtConcurrent::blockingMap(begins, [&](size_t begin) { work(begin, std::min(begin + ofAPart, count)); });
}

} // namespace winnow
