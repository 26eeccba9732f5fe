#include "ui/runs/batches/batchtablemodel.h"

#include "ui/common/callmodel.h"
#include "ui/common/runwords.h"
#include "ui/runs/batches/batchtext.h"

#include <QLocale>

#include <algorithm>

namespace winnow {

namespace {

constexpr int mostOldBatches = 10;

QVariant plainBatchValue(const BatchJob &job, BatchColumn column) {
    switch (column) {
    case BatchColumn::Number:
        return job.id;
    case BatchColumn::Sent:
        return job.sentAt;
    case BatchColumn::Model:
        return job.model;
    case BatchColumn::Papers:
        return job.papers;
    case BatchColumn::Calls:
        return job.requests;
    case BatchColumn::SetAside:
        return job.reserved;
    case BatchColumn::State:
        return batchStateWords(job);
    }
    return {};
}

QString batchText(const BatchJob &job, BatchColumn column) {
    switch (column) {
    case BatchColumn::Number:
        return QString::number(job.id);
    case BatchColumn::Sent:
        return QLocale().toString(job.sentAt.toLocalTime(),
                                  BatchTableModel::tr("ddd d MMM HH:mm", "a batch was sent"));
    case BatchColumn::Model:
        return job.model;
    case BatchColumn::Papers:
    case BatchColumn::Calls:
        return QLocale().toString(column == BatchColumn::Papers ? job.papers : job.requests);
    case BatchColumn::SetAside:
        return job.reserved > 0 ? moneyText(job.reserved) : QStringLiteral("–");
    case BatchColumn::State:
        break;
    }
    const QString note = batchNoteWords(job);
    return note.isEmpty() ? batchStateWords(job) : QStringLiteral("%1 (%2)").arg(batchStateWords(job), note);
}

bool isNumberOfBatch(BatchColumn column) {
    return column == BatchColumn::Papers || column == BatchColumn::Calls || column == BatchColumn::SetAside;
}

} // namespace

int BatchTableModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_jobs.size());
}

int BatchTableModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : batchColumnCount;
}

QVariant BatchTableModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BatchJob &shown = job(index.row());
    const auto column = BatchColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return batchText(shown, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumberOfBatch(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case SortRole:
        return plainBatchValue(shown, column);
    case TroubleRole:
        return column == BatchColumn::State && isInTrouble(shown);
    default:
        return {};
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= batchColumnCount)
        return {};
    const auto column = BatchColumn(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumberOfBatch(column) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::ToolTipRole && column == BatchColumn::SetAside)
        return tr("The most that its open calls may cost; the rest is released afterwards");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Batch"), tr("Sent"),     tr("Model"), tr("Papers"),
                              tr("Calls"), tr("Reserved"), tr("State")};
    return titles[section];
}

int BatchTableModel::rowOf(qint64 id) const {
    const auto found = std::ranges::find(m_jobs, id, &BatchJob::id);
    return found == m_jobs.end() ? -1 : int(found - m_jobs.begin());
}

void BatchTableModel::setJobs(const std::vector<BatchJob> &jobs) {
    beginResetModel();
    m_jobs.clear();
    int old = 0;
    std::ranges::copy_if(jobs, std::back_inserter(m_jobs),
                         [&old](const BatchJob &job) { return job.isOpen() || old++ < mostOldBatches; });
    endResetModel();
}

} // namespace winnow
