#pragma once

#include "app/criteria/criteria.h"
#include "app/library/lab/labcalls.h"
#include "app/library/lab/labintake.h"
#include "app/model/lab.h"
#include "app/model/result.h"

#include <QHash>

#include <optional>

namespace winnow {

class LibraryThread;

// The library as a lab's member: what it has to give, and what it takes in. Knows of no server.
class LabService final {
public:
    explicit LabService(LibraryThread &thread) : m_thread(thread) {}

    // None: the library is in no lab.
    [[nodiscard]] Pending<std::optional<LabStanding>> standing();
    [[nodiscard]] Pending<void> join(const LabMembership &membership);
    [[nodiscard]] Pending<void> leave(); // what came stays
    [[nodiscard]] Pending<void> setSharesDecisions(bool shares);
    // The lab has another history than the one that was seen: everything is offered, and to be read, once
    // more.
    [[nodiscard]] Pending<void> restart(const QString &labId);

    // What is to be given next, some `most` rows; the same until it was offered().
    [[nodiscard]] Pending<std::optional<LabOffer>> nextOffer(int most);
    // The lab has it since its change `given`; none: it had it all before.
    [[nodiscard]] Pending<void> offered(const LabOffer &offer, const std::optional<LabPoint> &given);
    // Takes in a page and remembers that it did, as one.
    [[nodiscard]] Pending<LabTaken> take(const LabPage &page, const LabReading &reading);
    // All members with whether they share their decisions: name, shares_decisions.
    [[nodiscard]] Pending<void> setMembers(const QJsonArray &rows);
    [[nodiscard]] Pending<void> setSynced(const QDateTime &at);

    // What calls to a model cost that the lab was not told of, and that it was.
    [[nodiscard]] Pending<LabSpending> untoldCalls(int most);
    [[nodiscard]] Pending<void> callsTold(qint64 last);
    // Under which the claims of the library's batches stand in a lab: a UUID.
    [[nodiscard]] Pending<QString> batchSitting();

    // Papers that some member who shares it decided on, or the reader; empty where nobody shares.
    [[nodiscard]] Pending<QHash<ArxivId, LabKept>> kept();

private:
    LibraryThread &m_thread;
};

} // namespace winnow
