#pragma once

#include "app/lab/claims/labmoney.h"
#include "app/lab/server/labconnection.h"
#include "app/lab/server/labmembers.h"
#include "app/model/async.h"
#include "app/model/lab.h"

#include <QThreadPool>

#include <map>
#include <optional>
#include <vector>

namespace winnow {

// What a lab says to a member who comes in.
struct LabSeat {
    QString labId;
    QString member; // the role's name
    int members = 0;
};

// How a lab stands, as its server has it.
struct LabState {
    int members = 0;
    qint64 unread = 0;         // rows of others that the library has not taken in
    double spent = 0;          // this month, by all, US dollars; months begin at midnight UTC
    bool isSpentWhole = true;  // false: calls of unknown price were made as well
    std::optional<double> cap; // of a month; none: there is none
};

// What is asked of a lab's server now and then, each on a connection of its own beside whoever waits. Errors
// of all: those of LabConnection::open() and LabSchema::check().
class LabDesk final {
public:
    LabDesk(LabAddress address, QString password)
        : m_address(std::move(address)), m_password(std::move(password)) {}

    // By the owner: sets the lab up, or brings it up to date; what is there stays. The version before; 0:
    // there was none. Errors: LabNewer, LabRefused.
    [[nodiscard]] Pending<int> create() const;
    // Errors: LabRefused, the asker is a user of the server and no member.
    [[nodiscard]] Pending<LabSeat> join() const;
    [[nodiscard]] Pending<LabState> state(const LabStanding &standing) const;
    [[nodiscard]] Pending<std::vector<LabMember>> members() const;
    [[nodiscard]] Pending<LabMoney> money() const;
    // By the owner, these three; errors as of LabMembers.
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
