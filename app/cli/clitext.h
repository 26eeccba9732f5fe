#pragma once

#include <QCoreApplication>

namespace winnow {

// The texts of the command line, all under one heading of the translations.
struct CliText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace winnow
