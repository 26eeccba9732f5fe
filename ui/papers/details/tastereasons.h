#pragma once

#include "app/model/paper.h"
#include "app/model/result.h"

#include <QObject>
#include <QStringList>

namespace winnow {

// The words and topics that spoke most for and against a paper, as text for people; the strongest first.
struct TasteReasons {
    QStringList speakFor;
    QStringList speakAgainst;

    bool isEmpty() const { return speakFor.isEmpty() && speakAgainst.isEmpty(); }
    friend bool operator==(const TasteReasons &, const TasteReasons &) = default;
};

// Explains a paper's taste. Used when the user stays on a paper.
class TasteExplainer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // NotFound: nothing has been learned.
    virtual Pending<TasteReasons> reasons(const Paper &paper) = 0;

Q_SIGNALS:
    void reasonsChanged(); // for all papers
};

} // namespace winnow
