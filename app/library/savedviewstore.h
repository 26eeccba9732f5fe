#pragma once

#include "app/library/sql/database.h"
#include "app/model/savedview.h"

#include <vector>

namespace winnow {

// The saved views and their order; to be called in a transaction. Errors: NotFound; InvalidInput with place
// "name" if the name is blank or already used.
class SavedViewStore final {
public:
    explicit SavedViewStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<SavedView> save(const SavedView &view);
    [[nodiscard]] Result<SavedView> rename(qint64 id, const QString &name);
    [[nodiscard]] Result<SavedView> remove(qint64 id);
    [[nodiscard]] Result<std::vector<SavedView>> move(qint64 id, int place);

private:
    Database &m_database;
};

} // namespace winnow
