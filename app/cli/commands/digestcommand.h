#pragma once

#include "app/cli/commands/command.h"
#include "app/cli/digestoutput.h"
#include "app/cli/rangeoptions.h"

namespace winnow {

class DigestCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool needsLibrary() const override { return true; }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    UsageError readSummary(const QCommandLineParser &parser, const Settings &settings);
    void make(const CommandContext &context);
    void summarize(const DigestProduct &product, const CommandContext &context);
    void write(const DigestProduct &product, const CommandContext &context);
    DigestOptions m_options;
    RangeOption m_wish;
    bool m_formatGiven = false;
    bool m_summary = false;
    bool m_dryRun = false;
    int m_exitCode = Success;
    ModelSettings m_model; // for the summary
};

} // namespace winnow
