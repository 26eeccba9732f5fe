#include "app/cli/commands/command.h"

#include "app/cli/errorwords.h"
#include "app/cli/output.h"

#include <QTimer>

namespace winnow {

void Command::fail(const CommandContext &context, const Error &error) {
    fail(context, errorSentence(error));
}

void Command::fail(const CommandContext &context, const QString &sentence) {
    context.output.complain(sentence);
    Q_EMIT done(Failure);
}

QTimer *Command::startKeyringPatience(const CommandContext &context) {
    using namespace std::chrono_literals;
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [&output = context.output] {
        output.note(tr("Waiting for the system's keyring, which may be asking for its password."));
    });
    patience->start(3s);
    return patience;
}

} // namespace winnow
