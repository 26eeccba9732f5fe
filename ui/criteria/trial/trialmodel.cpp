#include "ui/criteria/trial/trialmodel.h"

#include "ui/common/callmodel.h"

#include <algorithm>

namespace winnow {

namespace {

bool isBar(TrialColumn column) {
    return column == TrialColumn::Relevance || column == TrialColumn::Novelty;
}

int valueOf(const std::optional<Score> &score, TrialColumn column) {
    if (!score)
        return 0;
    return column == TrialColumn::Novelty ? score->novelty : score->relevance;
}

// "relevance 9, was 8"
QString valueText(const TrialRow &row, TrialColumn column) {
    const QString name =
        column == TrialColumn::Novelty ? TrialModel::tr("novelty %1") : TrialModel::tr("relevance %1");
    const QString now = name.arg(valueOf(row.after, column));
    return row.before ? TrialModel::tr("%1, was %2").arg(now).arg(valueOf(row.before, column)) : now;
}

QString commentText(const TrialRow &row) {
    if (row.after)
        return row.after->comment;
    if (!row.cause.isEmpty())
        return TrialModel::tr("No score: %1").arg(row.cause);
    return row.isWaiting ? TrialModel::tr("waiting for its score…") : QString();
}

QString title(TrialColumn column) {
    switch (column) {
    case TrialColumn::Paper:
        return TrialModel::tr("Paper");
    case TrialColumn::Before:
        return TrialModel::tr("In use");
    case TrialColumn::Relevance:
        return TrialModel::tr("Relevance");
    case TrialColumn::Novelty:
        return TrialModel::tr("Novelty");
    case TrialColumn::Comment:
        return TrialModel::tr("Comment");
    }
    return {};
}

QString displayText(const TrialRow &row, TrialColumn column) {
    switch (column) {
    case TrialColumn::Paper:
        return row.title;
    case TrialColumn::Before:
        return beforeText(row);
    case TrialColumn::Comment:
        return commentText(row);
    default:
        return row.after ? QString::number(valueOf(row.after, column)) : QString();
    }
}

QString accessibleText(const TrialRow &row, TrialColumn column) {
    if (column == TrialColumn::Paper)
        return trialSentence(row);
    if (isBar(column) && row.after)
        return valueText(row, column);
    const QString text = displayText(row, column);
    return text.isEmpty() ? TrialModel::tr("%1: none").arg(title(column))
                          : TrialModel::tr("%1: %2").arg(title(column), text);
}

QString toolTip(const TrialRow &row, TrialColumn column) {
    const QString text = column == TrialColumn::Before && row.before
                             ? TrialModel::tr("Relevance %1, novelty %2 under the criteria in use, by %3")
                                   .arg(row.before->relevance)
                                   .arg(row.before->novelty)
                                   .arg(row.before->model)
                             : displayText(row, column);
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

QString beforeText(const TrialRow &row) {
    return row.before ? QStringLiteral("%1·%2 →").arg(row.before->relevance).arg(row.before->novelty)
                      : QString();
}

QString trialSentence(const TrialRow &row) {
    if (row.after)
        return TrialModel::tr("%1: %2; %3. %4")
            .arg(row.title, valueText(row, TrialColumn::Relevance), valueText(row, TrialColumn::Novelty),
                 row.after->comment);
    const QString why = commentText(row);
    return TrialModel::tr("%1: %2").arg(row.title, why.isEmpty() ? TrialModel::tr("not tried yet") : why);
}

int TrialModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrialModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : trialColumnCount;
}

QVariant TrialModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const TrialRow &row = m_rows.at(static_cast<size_t>(index.row()));
    const auto column = static_cast<TrialColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (column == TrialColumn::Before ? Qt::AlignRight : Qt::AlignLeft));
    case trialBarRole:
        return valueOf(row.after, column);
    case SortRole:
        return index.row();
    case TroubleRole:
        return column == TrialColumn::Comment && !row.after && !row.cause.isEmpty();
    default:
        return {};
    }
}

QVariant TrialModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return {};
    const auto column = static_cast<TrialColumn>(section);
    if (role == Qt::DisplayRole)
        return title(column);
    if (role == Qt::ToolTipRole && column == TrialColumn::Before)
        return TrialModel::tr("Relevance and novelty under the criteria in use");
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (column == TrialColumn::Before ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void TrialModel::setRows(std::vector<TrialRow> rows) {
    const bool isSame = std::ranges::equal(rows, m_rows, {}, &TrialRow::id, &TrialRow::id);
    if (!isSame)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, trialColumnCount - 1));
}

} // namespace winnow
