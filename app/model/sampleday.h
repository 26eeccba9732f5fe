#pragma once

#include <QDate>
#include <QStringList>

namespace winnow {

// The day of the invented papers.
inline QDate sampleDay() {
    return {2000, 1, 3};
}

// Its feeds, as paths that readFeedFile() accepts (":/winnow/sample/cs.LG.xml" …): invented papers in the
// format of arXiv's RSS, for trying Winnow without a network. Their ids are ArxivId's sample ids.
QStringList sampleFeeds();

} // namespace winnow
