#pragma once

#include "app/run/digestimport.h"

#include <QJsonObject>

namespace winnow {

// What `import` prints of a file: a line for each of its days, or one that says what it is.
QStringList importLines(const ImportedFile &file);
QJsonObject importToJson(const ImportedFile &file);

} // namespace winnow
