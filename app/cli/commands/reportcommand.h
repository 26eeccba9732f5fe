#pragma once

#include "app/cli/commands/command.h"

namespace winnow {

class LogRecorder;

// Writes a report to attach to a bug report, also for a library that can't be opened.
class ReportCommand final : public Command {
    Q_OBJECT
public:
    explicit ReportCommand(const LogRecorder &log) : m_log(log) {}

    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool usesLibrary() const override { return false; } // measures its file, whatever state that is in
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    const LogRecorder &m_log;
    QString m_file;
};

} // namespace winnow
