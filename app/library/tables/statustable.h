#pragma once

#include "app/library/sql/query.h"

namespace winnow {

// paper_status: what the reader has seen.
class StatusTable final {
public:
    explicit StatusTable(Database &database);
    [[nodiscard]] Result<bool> isRead(qint64 paper);
    [[nodiscard]] Result<void> setRead(qint64 paper, bool read);

private:
    Query m_find;
    Query m_put;
};

} // namespace winnow
