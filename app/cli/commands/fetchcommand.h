#pragma once

#include "app/cli/commands/runningcommand.h"

namespace winnow {

class FetchCommand final : public RunningCommand {
    Q_OBJECT
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool exchangesWithLab() const override { return true; }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void reported(const RunReport &report) override;
    RunRequest m_request;
};

} // namespace winnow
