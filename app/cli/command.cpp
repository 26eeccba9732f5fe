#include "app/cli/command.h"

#include "app/cli/errorwords.h"
#include "app/cli/output.h"

namespace winnow {

void Command::fail(const CommandContext &context, const Error &error) {
    fail(context, errorSentence(error));
}

void Command::fail(const CommandContext &context, const QString &sentence) {
    context.output.complain(sentence);
    Q_EMIT done(Failure);
}

} // namespace winnow
