#pragma once

#include "app/cli/commands/command.h"
#include "app/model/ledger.h"

namespace winnow {

class LedgerCommand final : public Command {
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
    void print(const Ledger &ledger, const CommandContext &context) const;

    LedgerQuery m_query;
};

} // namespace winnow
