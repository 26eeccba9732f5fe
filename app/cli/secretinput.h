#pragma once

#include "app/model/result.h"

#include <QString>

namespace winnow {

// Reads the first line of standard input. A terminal does not show what is typed; the prompt goes to standard
// error. Errors: InvalidInput (no input, or longer than any key), FileUnreadable.
[[nodiscard]] Result<QString> readSecretLine(const QString &question);
// Whether standard input is one, at which somebody may be asked.
bool isTerminalThere();

} // namespace winnow
