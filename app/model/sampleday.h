#pragma once

#include <QDate>
#include <QStringList>

namespace winnow {

// The invented papers' day.
inline QDate sampleDay() {
    return {2000, 1, 3};
}

// Its feeds, as paths that FeedSource::read() takes
// (":/winnow/sample/cs.LG.xml" …): invented papers in the shape of arXiv's RSS, to try Winnow without a
// network. Their ids are ArxivId's sample ids.
QStringList sampleFeeds();

} // namespace winnow
