#pragma once

#include "app/cli/commands/command.h"
#include "app/cli/digestoutput.h"

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
    void write(const DigestProduct &product, const CommandContext &context);
    DigestOptions m_options;
    bool m_formatGiven = false;
};

} // namespace winnow
