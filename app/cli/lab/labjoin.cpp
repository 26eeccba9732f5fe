#include "app/cli/lab/labjoin.h"

#include "app/cli/lab/labpassword.h"
#include "app/cli/output.h"
#include "app/lab/server/labclient.h"
#include "app/library/library.h"
#include "app/library/services/labservice.h"

#include <QJsonObject>

namespace winnow {

QString LabJoin::summary() const {
    return tr("Join a lab as a member: this library then shares with it and gets what the others share.");
}

UsageError LabJoin::read(const QStringList &words) {
    if (words.size() != 1)
        return tr(
            "Give the address that the lab's owner gave you: lab join postgresql://NAME@HOST/DATABASE.");
    const ReadLabAddress typed = readLabAddress(words.constFirst());
    m_address = typed.address;
    return typed.error;
}

void LabJoin::start(const CommandContext &context) {
    m_password = new LabPassword(this);
    whenReady(context.library.lab().standing(), this,
              [this, context](const Result<std::optional<LabSyncState>> &standing) {
                  if (!standing)
                      return fail(context, standing.error());
                  if (*standing && (*standing)->membership.address != m_address.text())
                      return fail(context,
                                  tr("This library is in the lab %1. Leave it first: winnow-cli lab leave.")
                                      .arg((*standing)->membership.address));
                  if (*standing)
                      m_knownLab = (*standing)->membership.labId;
                  ask(context);
              });
}

void LabJoin::ask(const CommandContext &context) {
    m_password->find(context, m_address, LabPassword::Source::Given,
                     [this, context](const Result<QString> &found) {
                         if (!found)
                             return fail(context, found.error());
                         whenReady(
                             LabClient(m_address, *found).join(), this,
                             [this, context](const LabWelcome &seat) { store(context, seat); },
                             [this, context](const Error &error) { fail(context, error); });
                     });
}

// Joining the same lab again, say with a new password, keeps what was synced.
void LabJoin::store(const CommandContext &context, const LabWelcome &seat) {
    const auto finish = [this, context, seat](const Result<void> &joined) {
        if (!joined)
            return fail(context, joined.error());
        if (context.json)
            context.output.print(QJsonObject{{QStringLiteral("address"), m_address.text()},
                                             {QStringLiteral("member"), seat.member},
                                             {QStringLiteral("members"), seat.members}});
        else
            context.output.print(tr("This library has joined the lab as %1 (%n member(s)). To sync now: "
                                    "winnow-cli lab sync",
                                    nullptr, seat.members)
                                     .arg(seat.member));
        m_password->keep(context, m_address, [this] { Q_EMIT done(Command::Success); });
    };
    if (!m_knownLab.isEmpty() && m_knownLab == seat.labId)
        return finish({});
    LabMembership membership;
    membership.address = m_address.text();
    membership.member = seat.member;
    membership.labId = seat.labId;
    whenReady(context.library.lab().join(membership), this, finish);
}

} // namespace winnow
