#include "app/cli/lab/lableave.h"

#include "app/cli/output.h"
#include "app/library/library.h"
#include "app/library/services/labservice.h"
#include "app/model/async.h"
#include "app/settings/secretstore.h"

namespace winnow {

QString LabLeave::summary() const {
    return tr("Leave the lab. What this library got from it stays.");
}

UsageError LabLeave::read(const QStringList &words) {
    return words.isEmpty() ? UsageError() : tr("lab leave takes no arguments.");
}

void LabLeave::start(const CommandContext &context) {
    withStanding(context, [this, context](const LabSyncState &standing) {
        whenReady(context.library.lab().leave(), this, [this, context, standing](const Result<void> &left) {
            if (!left)
                return fail(context, left.error());
            forgetPassword(context, standing);
        });
    });
}

void LabLeave::forgetPassword(const CommandContext &context, const LabSyncState &standing) {
    const auto said = [this, context] {
        context.output.note(
            tr("This library has left the lab. Everything in it stays, and what you shared stays with the "
               "other members."));
        Q_EMIT done(Command::Success);
    };
    const auto typed = parseLabAddress(standing.membership.address);
    if (!typed)
        return said();
    whenReady(context.secrets.remove(labSecretName(typed->address)), this,
              [context, said](const Result<void> &removed) {
                  if (!removed)
                      context.output.complain(
                          tr("The lab's password could not be removed from the keyring."));
                  said();
              });
}

} // namespace winnow
