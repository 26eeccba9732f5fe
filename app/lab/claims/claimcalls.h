#pragma once

#include "app/lab/server/labconnection.h"
#include "app/scoring/claims/paperclaims.h"

#include <QJsonArray>

#include <chrono>
#include <optional>

namespace winnow {

// A sitting as the lab's server knows it.
struct LabSession {
    QString id;           // a UUID
    bool isKnown = false; // it was begun
    bool isBatch = false;
    bool claimsPapers = true;      // false: only what calls may cost
    std::chrono::seconds life{60}; // so long it is not heard of, and is dead
    QString criteriaHash;
    QString model;
    bool retries = false; // what others gave up is asked about again
};

// Papers of one pass that are to be asked about no longer: [["2501.00001", 1], …], and of those that were
// given up why:
// [["2501.00001", 1, "cause"], …].
struct LabOutcome {
    CallKind kind = CallKind::Scoring;
    QJsonArray told;
    QJsonArray givenUp;
    double spentByNow = 0; // US dollars, in the sitting
};
QString passName(CallKind kind); // "screening", "scoring"
LabOutcome labOutcome(const BatchResult &result);

// The server's functions about claims, one round trip and one transaction each. Errors: those of
// LabConnection.

// Without papers the sitting is only heard of. None: it had been begun, and was not heard of for too long.
[[nodiscard]] Result<std::optional<ClaimAnswer>>
claimPapers(LabConnection &connection, const LabSession &sitting, const ClaimRequest &wish);
[[nodiscard]] Result<void> settlePapers(LabConnection &connection, const LabSession &sitting,
                                        const LabOutcome &outcome);
// Of a sitting of batches: only these stay claimed, each as ["criteria", "model", "scoring", "2501.00001",
// 1], and what is set aside for them, US dollars.
[[nodiscard]] Result<void> keepPapers(LabConnection &connection, const LabSession &sitting,
                                      const QJsonArray &papers, double setAside);
[[nodiscard]] Result<void> endSitting(LabConnection &connection, const QString &sitting);

} // namespace winnow
