#pragma once

#include "app/lab/server/labconnection.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace winnow {

// What a lab's members spend on models, in US dollars; the month is the server's, in UTC.
struct LabMoney {
    std::optional<double> cap; // of a month; none: there is none
    double spent = 0;          // in this one
    double setAside = 0;       // for what is asked now, and for batches under way
};
// Papers that a member asks about now.
struct LabHolder {
    QString member;
    int papers = 0;
    int inBatches = 0; // of these
    QDateTime until;   // UTC: unless the member is heard of again, all of them are free from then on
};

[[nodiscard]] Result<LabMoney> labMoney(LabConnection &connection);
// The owner's. Errors: LabRefused.
[[nodiscard]] Result<void> setLabCap(LabConnection &connection, std::optional<double> cap);
[[nodiscard]] Result<std::vector<LabHolder>> labHolders(LabConnection &connection);

} // namespace winnow
