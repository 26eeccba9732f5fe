#pragma once

#include <QStringList>

namespace winnow {

// The statements of an SQL script without their closing semicolons, since the driver takes one at a time.
// Handles strings, quoted names, comments, and triggers with inner statements.
QStringList splitSqlScript(const QString &script);

} // namespace winnow
