#pragma once

#include "app/library/search/paperset.h"
#include "app/library/sql/database.h"
#include "app/model/rowstore.h"

#include <memory>
#include <optional>
#include <vector>

namespace winnow {

// Which rows to read.
struct RowSelection {
    PaperQuery query;               // its search is ignored
    std::optional<PaperSet> papers; // none: any
    QString days;                   // a condition on a day_paper with alias n; empty: any day
};

// Best first. Rows share equal texts.
[[nodiscard]] Result<std::vector<PaperRow>> selectRows(Database &database, const RowSelection &selection);
// The same in little memory, packing each row as soon as it is read.
[[nodiscard]] Result<std::shared_ptr<RowStore>> selectLightRows(Database &database,
                                                                const RowSelection &selection);

} // namespace winnow
