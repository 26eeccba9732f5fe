#pragma once

#include "app/lab/server/labconnection.h"
#include "app/model/lab.h"

#include <QJsonArray>

#include <vector>

namespace winnow {

// Requests to a lab's server, made in the thread of its connection. One statement carries a whole page, so
// that latency hardly matters.

// The server as a library finds it when it connects.
struct LabGreeting {
    QString labId;
    bool isKnown = true; // its history is the one seen before; else another server, or an older copy
    qint64 change = 0;   // the newest
    QJsonArray members;  // name, shares_decisions
};

// Also tells the server whether the member shares their decisions, if it does not know yet.
[[nodiscard]] Result<LabGreeting> greetLab(LabConnection &connection, const LabSyncState &standing);

struct LabGiven {
    std::vector<LabPoint> changes; // under which the lab stored it; none: the lab had it all
    int refused = 0;               // rows that the server rejected for their content
};

// Puts a whole offer in one transaction. If the server rejects some rows for their content, puts all the
// others.
[[nodiscard]] Result<LabGiven> giveToLab(LabConnection &connection, const LabOffer &offer);

struct LabPageRequest {
    LabKind kind = LabKind::Paper;
    LabPoint after = {};     // seen
    qint64 upTo = 0;         // at most; 0: whatever is there
    std::vector<qint64> own; // changes that this program sent itself and need not read back
    int rows = 0;            // of a page; the last change is always complete, so it may be more
};

// Whole changes in order, so that none is cut or skipped. A page up to 0: nothing is left.
// Errors: NotFound with place "history": the point seen before is not in this server's history.
[[nodiscard]] Result<LabPage> readFromLab(LabConnection &connection, const LabPageRequest &wish);

} // namespace winnow
