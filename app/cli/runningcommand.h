#pragma once

#include "app/cli/command.h"
#include "app/run/runtypes.h"

namespace winnow {

// A command that carries out a run: shows its progress and can be stopped.
class RunningCommand : public Command {
    Q_OBJECT
public:
    bool canStop() const override { return true; }
    void stop() override;

protected:
    // Reads the criteria file, if there is one, and starts; reported() follows unless the file can't be used.
    void startRun(const CommandContext &context, RunRequest request, const QString &criteriaFile);
    virtual void reported(const RunReport &report) = 0;
    const CommandContext &context() const { return *m_context; }

private:
    void showProgress(const RunProgress &progress);
    std::optional<CommandContext> m_context;
    bool m_stopped = false;
};

} // namespace winnow
