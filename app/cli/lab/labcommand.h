#pragma once

#include "app/cli/commands/command.h"

#include <memory>
#include <vector>

namespace winnow {

class LabAction;

// A lab: a group's shared database, and this library's membership of it.
class LabCommand final : public Command {
    Q_OBJECT
public:
    LabCommand();
    ~LabCommand() override;

    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    bool usesLibrary() const override;
    bool canStop() const override;
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;
    void stop() override;

private:
    std::vector<std::unique_ptr<LabAction>> m_actions;
    LabAction *m_action = nullptr;
};

} // namespace winnow
