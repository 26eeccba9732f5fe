#pragma once

#include "app/model/result.h"

#include <QString>

namespace winnow {

// The first line of standard input. A terminal does not show what is typed; the question goes to standard
// error. Errors: InvalidInput (nothing came, or it is longer than any key), FileUnreadable.
[[nodiscard]] Result<QString> readSecretLine(const QString &question);

} // namespace winnow
