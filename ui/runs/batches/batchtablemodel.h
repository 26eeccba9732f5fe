#pragma once

#include "app/model/batchjob.h"

#include <QAbstractTableModel>

namespace winnow {

enum class BatchColumn { Number, Sent, Model, Papers, Calls, SetAside, State };
constexpr int batchColumnCount = 7;

// Batches, one a row: those under way, and the newest of the others.
class BatchTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const BatchJob &job(int row) const { return m_jobs.at(size_t(row)); }
    int rowOf(qint64 id) const; // -1: not there
    void setJobs(const std::vector<BatchJob> &jobs);

private:
    std::vector<BatchJob> m_jobs;
};

} // namespace winnow
