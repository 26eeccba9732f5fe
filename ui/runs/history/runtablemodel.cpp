#include "ui/runs/history/runtablemodel.h"

#include "app/model/sampleday.h"
#include "ui/common/callmodel.h"
#include "ui/common/runwords.h"
#include "ui/papers/list/paperscope.h"

#include <QLocale>

#include <algorithm>

namespace winnow {

namespace {

bool isNumber(RunColumn column) {
    return column >= RunColumn::Scored && column <= RunColumn::Cost;
}

std::optional<qint64> numberOf(const RunRecord &run, RunColumn column) {
    switch (column) {
    case RunColumn::Scored:
        return run.scored;
    case RunColumn::Failed:
        return run.failed;
    case RunColumn::Screened:
        return run.screened;
    case RunColumn::Calls:
        return run.calls;
    case RunColumn::Tokens:
        return run.usage.totalTokens;
    case RunColumn::Cached:
        return run.cachedTokens;
    default:
        return std::nullopt;
    }
}

QString dayText(const RunRecord &run) {
    return run.day == sampleDay()
               ? RunTableModel::tr("Sample day")
               : QLocale().toString(run.day, RunTableModel::tr("ddd d MMM yyyy", "day of a run"));
}

QString startedText(const RunRecord &run) {
    return QLocale().toString(run.started.toLocalTime(),
                              RunTableModel::tr("d MMM yyyy HH:mm", "start of a run"));
}

QString scorerText(const RunRecord &run) {
    if (run.scorer == Scorer::Builtin)
        return RunTableModel::tr("built-in scorer");
    if (run.scorer == Scorer::Imported)
        return run.model.isEmpty() ? RunTableModel::tr("imported")
                                   : RunTableModel::tr("%1, imported").arg(run.model);
    return run.model;
}

QString modelText(const RunRecord &run) {
    return run.isTrial ? RunTableModel::tr("%1, trial").arg(scorerText(run)) : scorerText(run);
}

bool isPriceless(const RunRecord &run) {
    return !run.costKnown && run.usage.totalCost <= 0;
}

QString costCell(const RunRecord &run) {
    if (run.scorer == Scorer::Builtin)
        return QStringLiteral("–");
    if (isPriceless(run))
        return RunTableModel::tr("unknown");
    const QString money = moneyText(run.usage.totalCost);
    return run.costKnown ? money : RunTableModel::tr("over %1").arg(money);
}

QString stateText(const RunRecord &run) {
    switch (run.state) {
    case RunState::Running:
        return RunTableModel::tr("not finished");
    case RunState::Finished:
        return RunTableModel::tr("finished");
    case RunState::Stopped:
        return RunTableModel::tr("stopped");
    case RunState::Failed:
        return RunTableModel::tr("failed");
    }
    return {};
}

QString displayCell(const RunRecord &run, RunColumn column) {
    if (const auto number = numberOf(run, column))
        return *number == 0 && column != RunColumn::Scored ? QStringLiteral("–")
                                                           : QLocale().toString(*number);
    switch (column) {
    case RunColumn::Day:
        return dayText(run);
    case RunColumn::Started:
        return startedText(run);
    case RunColumn::Model:
        return modelText(run);
    case RunColumn::Criteria:
        return run.criteriaVersion > 0 ? RunTableModel::tr("v%1").arg(run.criteriaVersion)
                                       : QStringLiteral("–");
    case RunColumn::Cost:
        return costCell(run);
    case RunColumn::State:
        return run.note.isEmpty() ? stateText(run)
                                  : RunTableModel::tr("%1: %2").arg(stateText(run), run.note);
    default:
        return {};
    }
}

QVariant sortCell(const RunRecord &run, RunColumn column) {
    if (const auto number = numberOf(run, column))
        return *number;
    switch (column) {
    case RunColumn::Day:
        return run.day;
    case RunColumn::Started:
        return run.started;
    case RunColumn::Criteria:
        return run.criteriaVersion;
    case RunColumn::Cost:
        return isPriceless(run) ? -1.0 : run.usage.totalCost;
    default:
        return displayCell(run, column);
    }
}

QString title(RunColumn column) {
    switch (column) {
    case RunColumn::Day:
        return RunTableModel::tr("Day");
    case RunColumn::Started:
        return RunTableModel::tr("Started");
    case RunColumn::Model:
        return RunTableModel::tr("Scored by");
    case RunColumn::Criteria:
        return RunTableModel::tr("Criteria");
    case RunColumn::Scored:
        return RunTableModel::tr("Scored");
    case RunColumn::Failed:
        return RunTableModel::tr("Failed");
    case RunColumn::Screened:
        return RunTableModel::tr("Screened");
    case RunColumn::Calls:
        return RunTableModel::tr("Calls");
    case RunColumn::Tokens:
        return RunTableModel::tr("Tokens");
    case RunColumn::Cached:
        return RunTableModel::tr("Cached");
    case RunColumn::Cost:
        return RunTableModel::tr("Cost");
    case RunColumn::State:
        return RunTableModel::tr("State");
    }
    return {};
}

QString titleToolTip(RunColumn column) {
    switch (column) {
    case RunColumn::Scored:
        return RunTableModel::tr("Papers that got a score");
    case RunColumn::Failed:
        return RunTableModel::tr("Papers still without a score after every retry");
    case RunColumn::Screened:
        return RunTableModel::tr("Papers screened out by title");
    case RunColumn::Cached:
        return RunTableModel::tr("Tokens read from the service's cache, which are cheaper");
    case RunColumn::Cost:
        return RunTableModel::tr("What the calls cost; “over” where the price of some is unknown");
    default:
        return {};
    }
}

QVariant alignmentOf(RunColumn column) {
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant runCell(const RunRecord &run, RunColumn column, int role) {
    switch (role) {
    case Qt::DisplayRole:
        return displayCell(run, column);
    case Qt::AccessibleTextRole:
        return RunTableModel::tr("%1: %2").arg(title(column), displayCell(run, column));
    case Qt::ToolTipRole:
        return column == RunColumn::State && !run.note.isEmpty()
                   ? QVariant(QStringLiteral("<p>%1</p>").arg(displayCell(run, column).toHtmlEscaped()))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case SortRole:
        return sortCell(run, column);
    case TroubleRole:
        return (column == RunColumn::State && run.state == RunState::Failed) ||
               (column == RunColumn::Failed && run.failed > 0);
    default:
        return {};
    }
}

QVariant runHeaderCell(RunColumn column, int role) {
    if (role == Qt::DisplayRole)
        return title(column);
    if (role == Qt::ToolTipRole)
        return titleToolTip(column);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role == Qt::InitialSortOrderRole)
        return static_cast<int>(isNumber(column) || column <= RunColumn::Started ? Qt::DescendingOrder
                                                                                 : Qt::AscendingOrder);
    return {};
}

} // namespace

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
