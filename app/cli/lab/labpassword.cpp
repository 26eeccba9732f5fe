#include "app/cli/lab/labpassword.h"

#include "app/cli/errorwords.h"
#include "app/cli/output.h"
#include "app/cli/secretinput.h"
#include "app/model/async.h"
#include "app/settings/secretstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace winnow {

namespace {

// libpq then finds the password by itself.
bool hasPasswordFile() {
    return qEnvironmentVariableIsSet("PGPASSWORD") || qEnvironmentVariableIsSet("PGPASSFILE") ||
           QFileInfo::exists(QDir::home().filePath(QStringLiteral(".pgpass")));
}

} // namespace

ReadLabAddress readLabAddress(const QString &word) {
    const auto typed = parseLabAddress(word);
    if (!typed)
        return {{}, LabPassword::tr("Not a lab address: %1.").arg(typed.error().detail)};
    if (!typed->password.isEmpty())
        return {
            {},
            LabPassword::tr("Leave the password out of the address: every program on this computer can read "
                            "the command line. You will be asked for it.")};
    return {typed->address, std::nullopt};
}

void LabPassword::find(const CommandContext &context, const LabAddress &address, Source source,
                       const Handler &handle) {
    if (source == Source::Given && !isTerminalThere()) {
        const Result<QString> line = readSecretLine({});
        if (line) {
            m_typed = *line;
            return handle(m_typed);
        }
        if (line.error().code != ErrorCode::InvalidInput) // nothing came
            return handle(line);
    }
    askKeyring(context, address, source, handle);
}

void LabPassword::askKeyring(const CommandContext &context, const LabAddress &address, Source source,
                             const Handler &handle) {
    whenReady(context.secrets.read(labSecretName(address)), this,
              [this, address, source, handle](const Result<Secret> &secret) {
                  if (secret && !secret->value.isEmpty())
                      return handle(secret->value);
                  if (hasPasswordFile() || source == Source::Kept || !isTerminalThere())
                      return handle(QString());
                  const Result<QString> line = readSecretLine(tr("Password for %1: ").arg(address.user));
                  if (line)
                      m_typed = *line;
                  if (line || line.error().code != ErrorCode::InvalidInput)
                      return handle(line);
                  handle(QString());
              });
}

void LabPassword::keep(const CommandContext &context, const LabAddress &address,
                       const std::function<void()> &next) {
    if (m_typed.isEmpty())
        return next();
    whenReady(context.secrets.write(labSecretName(address), m_typed), this,
              [context, address, next](const Result<KeySource> &place) {
                  if (!place || *place != KeySource::Keyring)
                      context.output.complain(
                          tr("There is no keyring to store the password in. Add it to ~/.pgpass, a file that "
                             "only you can read, as a line %1:%2:%3:%4:PASSWORD.")
                              .arg(address.host.isEmpty() ? QStringLiteral("localhost") : address.host,
                                   QString::number(address.port), address.database, address.user));
                  next();
              });
}

} // namespace winnow
