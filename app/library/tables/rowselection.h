#pragma once

#include "app/library/search/paperset.h"
#include "app/library/sql/database.h"
#include "app/model/rowstore.h"

#include <memory>
#include <optional>
#include <vector>

namespace winnow {

// Which rows are to be read.
struct RowSelection {
    PaperQuery query;               // its search is not looked at
    std::optional<PaperSet> papers; // none: any
    QString days;                   // a condition on a day_paper n; empty: any day
};

// Best first. Rows share the texts that they have in common.
[[nodiscard]] Result<std::vector<PaperRow>> selectRows(Database &database, const RowSelection &selection);
// The same in little memory, each row put away as soon as it is read.
[[nodiscard]] Result<std::shared_ptr<RowStore>> selectLightRows(Database &database,
                                                                const RowSelection &selection);

} // namespace winnow
