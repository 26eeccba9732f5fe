#include "ui/runs/history/runcells.h"

#include "app/model/sampleday.h"
#include "ui/common/callmodel.h"
#include "ui/common/runwords.h"
#include "ui/papers/list/paperscope.h"

#include <QCoreApplication>
#include <QLocale>

namespace winnow {

namespace {

struct RunCellsTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::RunCells)
};

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
               ? RunCellsTr::tr("Sample day")
               : QLocale().toString(run.day, RunCellsTr::tr("ddd d MMM yyyy", "day of a run"));
}

QString startedText(const RunRecord &run) {
    return QLocale().toString(run.started.toLocalTime(),
                              RunCellsTr::tr("d MMM yyyy HH:mm", "start of a run"));
}

QString scorerText(const RunRecord &run) {
    if (run.scorer == Scorer::Builtin)
        return RunCellsTr::tr("built-in scorer");
    if (run.scorer == Scorer::Imported)
        return run.model.isEmpty() ? RunCellsTr::tr("imported")
                                   : RunCellsTr::tr("%1, imported").arg(run.model);
    return run.model;
}

QString modelText(const RunRecord &run) {
    return run.isTrial ? RunCellsTr::tr("%1, trial").arg(scorerText(run)) : scorerText(run);
}

bool isPriceless(const RunRecord &run) {
    return !run.costKnown && run.usage.totalCost <= 0;
}

QString costCell(const RunRecord &run) {
    if (run.scorer == Scorer::Builtin)
        return QStringLiteral("–");
    if (isPriceless(run))
        return RunCellsTr::tr("unknown");
    const QString money = moneyText(run.usage.totalCost);
    return run.costKnown ? money : RunCellsTr::tr("over %1").arg(money);
}

QString stateText(const RunRecord &run) {
    switch (run.state) {
    case RunState::Running:
        return RunCellsTr::tr("not finished");
    case RunState::Finished:
        return RunCellsTr::tr("finished");
    case RunState::Stopped:
        return RunCellsTr::tr("stopped");
    case RunState::Failed:
        return RunCellsTr::tr("failed");
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
        return run.criteriaVersion > 0 ? RunCellsTr::tr("v%1").arg(run.criteriaVersion) : QStringLiteral("–");
    case RunColumn::Cost:
        return costCell(run);
    case RunColumn::State:
        return run.note.isEmpty() ? stateText(run) : RunCellsTr::tr("%1: %2").arg(stateText(run), run.note);
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
        return RunCellsTr::tr("Day");
    case RunColumn::Started:
        return RunCellsTr::tr("Started");
    case RunColumn::Model:
        return RunCellsTr::tr("Scored by");
    case RunColumn::Criteria:
        return RunCellsTr::tr("Criteria");
    case RunColumn::Scored:
        return RunCellsTr::tr("Scored");
    case RunColumn::Failed:
        return RunCellsTr::tr("Failed");
    case RunColumn::Screened:
        return RunCellsTr::tr("Screened");
    case RunColumn::Calls:
        return RunCellsTr::tr("Calls");
    case RunColumn::Tokens:
        return RunCellsTr::tr("Tokens");
    case RunColumn::Cached:
        return RunCellsTr::tr("Cached");
    case RunColumn::Cost:
        return RunCellsTr::tr("Cost");
    case RunColumn::State:
        return RunCellsTr::tr("State");
    }
    return {};
}

QString titleToolTip(RunColumn column) {
    switch (column) {
    case RunColumn::Scored:
        return RunCellsTr::tr("Papers that got a score");
    case RunColumn::Failed:
        return RunCellsTr::tr("Papers still without a score after every retry");
    case RunColumn::Screened:
        return RunCellsTr::tr("Papers screened out by title");
    case RunColumn::Cached:
        return RunCellsTr::tr("Tokens read from the service's cache, which are cheaper");
    case RunColumn::Cost:
        return RunCellsTr::tr("What the calls cost; “over” where the price of some is unknown");
    default:
        return {};
    }
}

QVariant alignmentOf(RunColumn column) {
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

QVariant runCell(const RunRecord &run, RunColumn column, int role) {
    switch (role) {
    case Qt::DisplayRole:
        return displayCell(run, column);
    case Qt::AccessibleTextRole:
        return RunCellsTr::tr("%1: %2").arg(title(column), displayCell(run, column));
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

} // namespace winnow
