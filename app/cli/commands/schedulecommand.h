#pragma once

#include "app/cli/commands/command.h"
#include "app/schedule/schedule.h"

namespace winnow {

// Sets up the morning run as a system timer.
class ScheduleCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    bool usesLibrary() const override { return false; }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void print(const CommandContext &context, const ScheduleStatus &status);

    QString m_action;
    ScheduledJob m_job;
};

} // namespace winnow
