#pragma once

#include "app/model/callrecord.h"

#include <QAbstractTableModel>

namespace winnow {

enum class CallColumn { Time, Kind, Papers, Tokens, Cost, Seconds, Result };
constexpr int callColumnCount = 7;

enum HistoryRole {
    SortRole = Qt::UserRole, // the plain value behind a cell's text
    TroubleRole,             // bool: the cell reports a problem
};

// The calls of a run, one per row, in the order in which they were made.
class CallModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const CallRecord &call(int row) const { return m_calls.at(static_cast<size_t>(row)); }
    void setCalls(std::vector<CallRecord> calls);
    void append(const CallRecord &call);

private:
    std::vector<CallRecord> m_calls;
};

// "read in full", "read in part", "cut off at the token limit" …; translated.
QString callResult(const CallRecord &call);

} // namespace winnow
