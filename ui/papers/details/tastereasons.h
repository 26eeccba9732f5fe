#pragma once

#include "app/model/arxivid.h"
#include "app/model/result.h"

#include <QStringList>

namespace winnow {

// Words and topics, as a person reads them, that spoke most for a paper and most against it; the strongest
// first.
struct TasteReasons {
    QStringList speakFor;
    QStringList speakAgainst;

    bool isEmpty() const { return speakFor.isEmpty() && speakAgainst.isEmpty(); }
    friend bool operator==(const TasteReasons &, const TasteReasons &) = default;
};

// Who can say why a paper has the taste it has. Asked when the reader rests on a paper.
class TasteTeller {
public:
    TasteTeller() = default;
    virtual ~TasteTeller() = default;
    Q_DISABLE_COPY_MOVE(TasteTeller)

    virtual Pending<TasteReasons> reasons(const ArxivId &id) = 0; // NotFound: nothing has been learned
};

} // namespace winnow
