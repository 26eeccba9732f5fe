#pragma once

#include "app/cli/commands/command.h"
#include "app/lab/server/labaddress.h"

#include <QObject>
#include <QString>

#include <functional>

namespace winnow {

// An address from the command line. One with a password in it is refused, and never quoted.
struct ReadLabAddress {
    LabAddress address;
    UsageError error;
};
ReadLabAddress readLabAddress(const QString &word);

// A member's password, from the first place that has it: standard input if that is not a terminal, the
// keyring, ~/.pgpass (which libpq reads itself: the password is then empty), the terminal.
class LabPassword final : public QObject {
    Q_OBJECT
public:
    enum class Source { Given, Kept }; // Kept: from the keyring or ~/.pgpass, without asking
    using Handler = std::function<void(const Result<QString> &password)>;

    explicit LabPassword(QObject *parent) : QObject(parent) {}

    void find(const CommandContext &context, const LabAddress &address, Source source, const Handler &handle);
    // Stores a typed password in the keyring. If there is none, says how to use ~/.pgpass.
    void keep(const CommandContext &context, const LabAddress &address, const std::function<void()> &next);

private:
    void askKeyring(const CommandContext &context, const LabAddress &address, Source source,
                    const Handler &handle);

    QString m_typed; // or piped in; to be kept once it has worked
};

} // namespace winnow
