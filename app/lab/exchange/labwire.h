#pragma once

#include "app/lab/server/labconnection.h"
#include "app/model/lab.h"

#include <QJsonArray>

#include <vector>

namespace winnow {

// What is asked of a lab's server, in the thread of its connection; a page a statement, so that the way there
// does not count.

// What the server is to the library that comes to it.
struct LabGreeting {
    QString labId;
    bool isKnown = true; // the same history as was seen: else another server, or an older copy of it
    qint64 change = 0;   // the newest
    QJsonArray members;  // name, shares_decisions
};

// Says as well whether the member shares their decisions, where the server does not know.
[[nodiscard]] Result<LabGreeting> greetLab(LabConnection &connection, const LabStanding &standing);

struct LabGiven {
    std::vector<LabPoint> changes; // that it became; none: the lab had it all
    int refused = 0;               // rows that the server does not take, for what is in them
};

// An offer whole, in one transaction. Where the server refuses it for what is in it, all of it but those
// rows.
[[nodiscard]] Result<LabGiven> giveToLab(LabConnection &connection, const LabOffer &offer);

struct LabWish {
    LabKind kind = LabKind::Paper;
    LabPoint after = {};     // seen
    qint64 upTo = 0;         // at most; 0: whatever is there
    std::vector<qint64> own; // changes that this program gave itself, and need not read
    int rows = 0;            // of a page, and with them all that came with the last one
};

// Whole changes in their order, so that none is cut and none skipped. A page up to 0: nothing is left.
// Errors: NotFound with place "history": what was seen is not of this server's history.
[[nodiscard]] Result<LabPage> readFromLab(LabConnection &connection, const LabWish &wish);

} // namespace winnow
