#pragma once

#include "app/run/digestimport.h"

#include <QJsonObject>

namespace winnow {

// The lines that `import` prints for a file: one for each of its days, or one that says what kind of file it
// is.
QStringList importLines(const ImportedFile &file);
QJsonObject importToJson(const ImportedFile &file);

} // namespace winnow
