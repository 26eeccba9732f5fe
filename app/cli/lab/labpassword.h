#pragma once

#include "app/cli/commands/command.h"
#include "app/lab/server/labaddress.h"

#include <QObject>
#include <QString>

#include <functional>

namespace winnow {

// An address of the command line. Refuses one with a password in it, and quotes nothing of it.
struct ReadLabAddress {
    LabAddress address;
    UsageError error;
};
ReadLabAddress readLabAddress(const QString &word);

// The password of a member, from where it may come from: standard input where that is no terminal, the
// keyring, ~/.pgpass (which is libpq's: the password is empty then), the terminal.
class LabPassword final : public QObject {
    Q_OBJECT
public:
    enum class Source { Given, Kept }; // Kept: by the keyring or ~/.pgpass; nobody is asked
    using Handler = std::function<void(const Result<QString> &password)>;

    explicit LabPassword(QObject *parent) : QObject(parent) {}

    void find(const CommandContext &context, const LabAddress &address, Source source, const Handler &handle);
    // One that was typed, into the keyring. Where there is none, says how ~/.pgpass keeps it.
    void keep(const CommandContext &context, const LabAddress &address, const std::function<void()> &next);

private:
    void askKeyring(const CommandContext &context, const LabAddress &address, Source source,
                    const Handler &handle);

    QString m_typed; // and worked, when it is to be kept
};

} // namespace winnow
