#pragma once

#include "app/cli/commands/runningcommand.h"
#include "app/cli/digestoutput.h"

namespace winnow {

class RunCommand final : public RunningCommand {
    Q_OBJECT
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void reported(const RunReport &report) override;
    void writeDigest(const DigestProduct &product);
    void end(int exitCode);

    RunRequest m_request;
    ScoreOptions m_options;
    DigestOptions m_digest;
    RunReport m_report;
    std::optional<QJsonObject> m_digestReport;
};

} // namespace winnow
