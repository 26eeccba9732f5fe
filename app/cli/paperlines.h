#pragma once

#include "app/model/paperrow.h"

#include <QJsonArray>
#include <QStringList>

namespace winnow {

// Papers for a terminal of so many columns (0: none) and for a program.
QStringList paperTable(const std::vector<PaperRow> &rows, int width, bool withTopics = false);
QJsonArray papersToJson(const std::vector<PaperRow> &rows);

} // namespace winnow
