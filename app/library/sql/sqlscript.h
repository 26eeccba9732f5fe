#pragma once

#include <QStringList>

namespace winnow {

// The statements of an SQL script without their closing semicolons: the driver takes one at a time. Copes
// with strings, quoted names, comments, and triggers with statements inside.
QStringList splitSqlScript(const QString &script);

} // namespace winnow
