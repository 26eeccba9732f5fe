#pragma once

#include "app/library/sql/query.h"
#include "app/model/callrecord.h"

namespace winnow {

// call: usage and cost of each call to a model.
class CallTable final {
public:
    explicit CallTable(Database &database) : m_database(database) {}

    // `dropped`: papers that the call's answer screened out.
    [[nodiscard]] Result<void> add(qint64 run, const CallRecord &call, int dropped);
    [[nodiscard]] Result<std::vector<CallRecord>> ofRun(qint64 run); // in order
    [[nodiscard]] Result<CallHistory> history(const QString &model); // of the newest thousand
    [[nodiscard]] Result<Spending> since(const QDateTime &moment);

private:
    Database &m_database;
};

} // namespace winnow
