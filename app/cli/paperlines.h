#pragma once

#include "app/model/paperrow.h"

#include <QJsonArray>
#include <QStringList>

namespace winnow {

// Papers as a table for a terminal of the given width (0: not a terminal), and as JSON.
QStringList paperTable(const std::vector<PaperRow> &rows, int width, bool withTopics = false);
QJsonArray papersToJson(const std::vector<PaperRow> &rows);

} // namespace winnow
