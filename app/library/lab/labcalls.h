#pragma once

#include "app/library/sql/query.h"

#include <QDateTime>
#include <QJsonArray>

namespace winnow {

// Calls to a model that the lab was not told of: what members spend counts under its cap, whatever for.
struct LabSpending {
    QJsonArray rows; // as the server's put_spending() takes them
    qint64 last = 0; // to be told()
};

// What the library's batches under way ask about, as the server's keep_papers() takes it.
struct LabBatchClaims {
    QString session;
    QJsonArray papers;    // ["criteria", "model", "scoring", "2501.00001", 1]
    double setAside = 0;  // US dollars
    qint64 forgotten = 0; // batches of before, to be forgottenTold()
};

// What the library's calls to models, in batches or not, are to a lab.
class LabCalls final {
public:
    explicit LabCalls(Database &database) : m_database(database) {}

    [[nodiscard]] Result<LabSpending> untold(int most);
    [[nodiscard]] Result<void> told(qint64 last);
    // Under which the claims of the library's batches stand: a UUID.
    [[nodiscard]] Result<QString> batchSession();
    [[nodiscard]] Result<LabBatchClaims> batchClaims();
    // Batches were forgotten since the lab was told which are under way. False as long as a program may be
    // about to send one: it has claimed what no stored batch asks about yet.
    [[nodiscard]] Result<bool> hasForgotten(const QDateTime &now);
    [[nodiscard]] Result<void> forgottenTold(qint64 forgotten);

private:
    Database &m_database;
};

} // namespace winnow
