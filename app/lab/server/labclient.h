#pragma once

#include "app/lab/claims/labmoney.h"
#include "app/lab/server/labconnection.h"
#include "app/lab/server/labmembers.h"
#include "app/model/async.h"
#include "app/model/lab.h"

#include <map>
#include <optional>
#include <vector>

namespace winnow {

// What a lab tells a member who joins.
struct LabWelcome {
    QString labId;
    QString member; // the role's name
    int members = 0;
};

// The state of a lab, according to its server.
struct LabState {
    int members = 0;
    qint64 unread = 0;         // rows of other members that the library has not received
    double spent = 0;          // this month, by all members, US dollars; months begin at midnight UTC
    bool isSpentWhole = true;  // false: calls of unknown price were made as well
    std::optional<double> cap; // per month; none: no cap
    std::vector<LabHolder> holders;
};

// Occasional requests to a lab's server, each over a connection of its own in a thread of its own, for which
// nobody waits when the program ends. Errors of all: those of LabConnection::open() and LabSchema::check().
class LabClient final {
public:
    LabClient(LabAddress address, QString password)
        : m_address(std::move(address)), m_password(std::move(password)) {}

    // For the owner: sets up the lab, or updates it and keeps what is there. Returns the version before; 0:
    // none. Errors: LabNewer, LabRefused.
    [[nodiscard]] Pending<int> create() const;
    // Errors: LabRefused (a user of the server who is not a member).
    [[nodiscard]] Pending<LabWelcome> join() const;
    [[nodiscard]] Pending<LabState> state(const LabSyncState &standing) const;
    [[nodiscard]] Pending<std::vector<LabMember>> members() const;
    [[nodiscard]] Pending<LabMoney> money() const;
    // These three are for the owner; errors as in LabMembers.
    [[nodiscard]] Pending<void> setCap(std::optional<double> cap) const;
    [[nodiscard]] Pending<NewLabMember> add(const QString &name) const;
    [[nodiscard]] Pending<void> remove(const QString &name) const;

private:
    enum class Check { Schema, Nothing };
    template <class F>
    auto ask(Check check, F work) const -> QFuture<std::invoke_result_t<F, LabConnection &>>;

    LabAddress m_address;
    QString m_password;
};

} // namespace winnow
