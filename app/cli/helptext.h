#pragma once

#include "app/cli/commands/command.h"

#include <memory>
#include <vector>

namespace winnow {

// The options that every command takes, before or after its name.
QList<QCommandLineOption> globalOptions();

QString overallHelp(const std::vector<std::unique_ptr<Command>> &commands);
QString commandHelp(const Command &command);

} // namespace winnow
