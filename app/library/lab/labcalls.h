#pragma once

#include "app/library/sql/query.h"

#include <QJsonArray>

namespace winnow {

// Calls to a model that the lab was not told of: what members spend counts under its cap, whatever for.
struct LabSpending {
    QJsonArray rows; // as the server's put_spending() takes them
    qint64 last = 0; // to be told()
};

class LabCalls final {
public:
    explicit LabCalls(Database &database) : m_database(database) {}

    [[nodiscard]] Result<LabSpending> untold(int most);
    [[nodiscard]] Result<void> told(qint64 last);
    // Under which the claims of the library's batches stand: a UUID.
    [[nodiscard]] Result<QString> batchSession();

private:
    Database &m_database;
};

} // namespace winnow
