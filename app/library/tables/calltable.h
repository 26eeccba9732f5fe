#pragma once

#include "app/library/sql/query.h"
#include "app/model/callrecord.h"

namespace winnow {

// call: what each call to a model took and cost.
class CallTable final {
public:
    explicit CallTable(Database &database) : m_database(database) {}

    // `dropped`: papers that the call's answer screened out.
    [[nodiscard]] Result<void> add(qint64 run, const CallRecord &call, int dropped);
    [[nodiscard]] Result<std::vector<CallRecord>> ofRun(qint64 run); // in their order
    [[nodiscard]] Result<CallHistory> history(const QString &model); // of the newest thousand
    [[nodiscard]] Result<Spending> since(const QDateTime &moment);

private:
    Database &m_database;
};

} // namespace winnow
