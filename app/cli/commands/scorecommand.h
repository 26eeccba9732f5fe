#pragma once

#include "app/cli/commands/runningcommand.h"

namespace winnow {

class ScoreCommand final : public RunningCommand {
    Q_OBJECT
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool needsLibrary() const override { return true; }
    std::optional<int> learnsAfter() const override { return 1; }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void reported(const RunReport &report) override;
    void estimated(const RunEstimate &estimate) override;

    RunRequest m_request;
    ScoreOptions m_options;
    bool m_dryRun = false;
};

} // namespace winnow
