#pragma once

#include "app/model/lab.h"
#include "app/model/paperrow.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace winnow {

// Of papers that somebody in the lab decided on and shares it; empty: nobody does.
using LabKeptPapers = QHash<ArxivId, LabKept>;

// Papers as a table for a terminal of the given width (0: not a terminal), and as JSON.
QStringList paperTable(const std::vector<PaperRow> &rows, int width, bool withTopics = false,
                       const LabKeptPapers &kept = {});
QJsonArray papersToJson(const std::vector<PaperRow> &rows, const LabKeptPapers &kept = {});

} // namespace winnow
