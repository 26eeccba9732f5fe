#pragma once

#include "app/model/paper.h"
#include "app/model/result.h"

#include <QObject>
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
class TasteTeller : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // NotFound: nothing has been learned.
    virtual Pending<TasteReasons> reasons(const Paper &paper) = 0;

Q_SIGNALS:
    void reasonsChanged(); // of all papers
};

} // namespace winnow
