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

// The library as a member of a lab: what it sends and receives. Knows nothing of the server.
class LabService final {
public:
    explicit LabService(LibraryThread &thread) : m_thread(thread) {}

    // None: the library is in no lab.
    [[nodiscard]] Pending<std::optional<LabSyncState>> standing();
    [[nodiscard]] Pending<void> join(const LabMembership &membership);
    [[nodiscard]] Pending<void> leave(); // what was received stays
    [[nodiscard]] Pending<void> setSharesDecisions(bool shares);
    // For a lab whose history is not the one seen before: everything is to be offered and read
    // again.
    [[nodiscard]] Pending<void> restart(const QString &labId);

    // What to send next, about `most` rows; the same until offered() is called.
    [[nodiscard]] Pending<std::optional<LabOffer>> nextOffer(int most);
    // The lab has stored it as its change `given`; none: it already had it all.
    [[nodiscard]] Pending<void> offered(const LabOffer &offer, const std::optional<LabPoint> &given);
    // What the reader follows now. If that has changed, the announcements and the states of days are read
    // from the beginning: what nobody here followed when it came was not scanned.
    [[nodiscard]] Pending<void> follow(const LabReading &reading);
    // Stores a page and how far it reaches, in one transaction.
    [[nodiscard]] Pending<LabTaken> take(const LabPage &page, const LabReading &reading);
    // All members and whether they share their decisions: name, shares_decisions.
    [[nodiscard]] Pending<void> setMembers(const QJsonArray &rows);
    [[nodiscard]] Pending<void> setSynced(const QDateTime &at);

    // What calls to a model cost that the lab was not told of, and that it was.
    [[nodiscard]] Pending<LabSpending> untoldCalls(int most);
    [[nodiscard]] Pending<void> callsTold(qint64 last);
    // Under which the claims of the library's batches stand in a lab: a UUID.
    [[nodiscard]] Pending<QString> batchSession();
    [[nodiscard]] Pending<LabBatchClaims> batchClaims();
    // As of LabCalls.
    [[nodiscard]] Pending<bool> hasForgottenBatches();
    [[nodiscard]] Pending<void> forgottenBatchesTold(qint64 forgotten);

    // The papers that members who share their decisions, or the reader, decided on; empty if nobody shares.
    [[nodiscard]] Pending<QHash<ArxivId, LabKept>> kept();

private:
    LibraryThread &m_thread;
};

} // namespace winnow
