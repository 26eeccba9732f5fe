#pragma once

#include "app/library/sql/query.h"
#include "app/model/savedview.h"

namespace winnow {

// saved_view: searches that the reader named, in the reader's order.
class SavedViewTable final {
public:
    explicit SavedViewTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<SavedView>> all(); // places from 0, without gaps
    [[nodiscard]] Result<qint64> insert(const SavedView &view);
    [[nodiscard]] Result<void> update(const SavedView &view);
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    Database &m_database;
};

} // namespace winnow
