#include "app/cli/lab/labaction.h"

#include "app/cli/errorwords.h"
#include "app/cli/output.h"
#include "app/library/library.h"
#include "app/library/services/labservice.h"
#include "app/model/async.h"

namespace winnow {

void LabAction::fail(const CommandContext &context, const Error &error) {
    fail(context, errorSentence(error));
}

void LabAction::fail(const CommandContext &context, const QString &sentence) {
    context.output.complain(sentence);
    Q_EMIT done(Command::Failure);
}

void LabAction::withStanding(const CommandContext &context,
                             const std::function<void(const LabSyncState &)> &next) {
    whenReady(context.library.lab().standing(), this,
              [this, context, next](const Result<std::optional<LabSyncState>> &standing) {
                  if (!standing)
                      return fail(context, standing.error());
                  if (!*standing)
                      return fail(context,
                                  tr("This library is not in a lab. Join one: winnow-cli lab join ADDRESS."));
                  next(**standing);
              });
}

} // namespace winnow
