#include "ui/runs/history/runtablemodel.h"

#include "ui/runs/history/runcells.h"

#include <algorithm>

namespace winnow {

int RunTableModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : runColumnCount;
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return runCell(run(index.row()), static_cast<RunColumn>(index.column()), role);
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= runColumnCount)
        return {};
    return runHeaderCell(static_cast<RunColumn>(section), role);
}

int RunTableModel::rowOf(qint64 runId) const {
    const auto found = std::ranges::find(m_runs, runId, &RunRecord::id);
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

void RunTableModel::setRuns(std::vector<RunRecord> runs) {
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

} // namespace winnow
