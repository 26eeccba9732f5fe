#pragma once

#include "app/cli/commands/command.h"
#include "app/model/arxivid.h"
#include "app/model/decision.h"

namespace winnow {

class DecideCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool needsLibrary() const override { return true; }
    std::optional<int> learnsAfter() const override;
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void decide(const CommandContext &context);

    QString m_file; // empty: the decision is on the command line
    std::vector<std::pair<ArxivId, Decision>> m_decisions;
};

} // namespace winnow
