#pragma once

#include <QStringList>

namespace winnow {

// The feeds of the sample day, 2000-01-03, as paths that FeedSource::read() takes
// (":/winnow/sample/cs.LG.xml" …): invented papers in the shape of arXiv's RSS, to try Winnow without a
// network. Their ids are ArxivId's sample ids.
QStringList sampleFeeds();

} // namespace winnow
