#pragma once

#include "app/model/runrecord.h"

#include <QAbstractTableModel>

#include <vector>

namespace winnow {

enum class RunColumn {
    Day,
    Started,
    Model,
    Criteria,
    Scored,
    Failed,
    Screened,
    Calls,
    Tokens,
    Cached,
    Cost,
    State
};
constexpr int runColumnCount = 12;

// All runs, one per row.
class RunTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const RunRecord &run(int row) const { return m_runs.at(static_cast<size_t>(row)); }
    const std::vector<RunRecord> &runs() const { return m_runs; }
    int rowOf(qint64 runId) const; // -1: not found
    void setRuns(std::vector<RunRecord> runs);

private:
    std::vector<RunRecord> m_runs;
};

} // namespace winnow
