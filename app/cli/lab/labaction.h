#pragma once

#include "app/cli/commands/command.h"
#include "app/lab/server/labaddress.h"
#include "app/model/lab.h"

#include <functional>

namespace winnow {

// A subcommand of `winnow-cli lab`: "join", "sync" and so on. Read, started once, and done when it says so.
class LabAction : public QObject {
    Q_OBJECT
public:
    virtual QString name() const = 0;
    virtual QString usage() const = 0;   // "join ADDRESS"
    virtual QString summary() const = 0; // one line
    virtual bool usesLibrary() const { return true; }
    virtual bool canStop() const { return false; }
    // `words`: the arguments after its name.
    virtual UsageError read(const QStringList &words) = 0;
    virtual void start(const CommandContext &context) = 0;
    virtual void stop() {}

Q_SIGNALS:
    void done(int exitCode);

protected:
    void fail(const CommandContext &context, const Error &error);
    void fail(const CommandContext &context, const QString &sentence);
    // Calls `next` with the library's membership, or fails and says how to join a lab.
    void withStanding(const CommandContext &context, const std::function<void(const LabSyncState &)> &next);
};

} // namespace winnow
