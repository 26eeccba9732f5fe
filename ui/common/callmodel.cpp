#include "ui/common/callmodel.h"

#include "ui/common/runwords.h"

#include <QLocale>

namespace winnow {

namespace {

double seconds(const CallRecord &call) {
    return static_cast<double>(call.elapsed.count()) / 1000.0;
}

qint64 tokensOf(const CallRecord &call) {
    return call.tokens.prompt + call.tokens.completion;
}

QString tokenText(const CallRecord &call) {
    const QString number = QLocale().toString(tokensOf(call));
    return call.tokens.known ? number : CallModel::tr("≈ %1", "tokens that were guessed").arg(number);
}

QString papersText(const CallRecord &call) {
    return call.answered == call.papers ? QLocale().toString(call.papers)
                                        : CallModel::tr("%1 of %2").arg(call.answered).arg(call.papers);
}

QString displayCell(const CallRecord &call, CallColumn column) {
    switch (column) {
    case CallColumn::Time:
        return QLocale().toString(call.started.toLocalTime().time(),
                                  CallModel::tr("HH:mm:ss", "time of a call"));
    case CallColumn::Kind:
        return call.kind == CallKind::Screening ? CallModel::tr("titles") : CallModel::tr("abstracts");
    case CallColumn::Papers:
        return papersText(call);
    case CallColumn::Tokens:
        return tokenText(call);
    case CallColumn::Cost:
        if (tokensOf(call) == 0) // nothing is billed without tokens
            return QStringLiteral("–");
        return call.cost ? preciseMoneyText(call.cost->totalCost) : CallModel::tr("unknown");
    case CallColumn::Seconds:
        return QLocale().toString(seconds(call), 'f', 1);
    case CallColumn::Result:
        return call.problem.isEmpty() ? callResult(call)
                                      : CallModel::tr("%1: %2").arg(callResult(call), call.problem);
    }
    return {};
}

QVariant sortCell(const CallRecord &call, CallColumn column) {
    switch (column) {
    case CallColumn::Time:
        return call.started;
    case CallColumn::Kind:
        return static_cast<int>(call.kind);
    case CallColumn::Papers:
        return call.papers;
    case CallColumn::Tokens:
        return tokensOf(call);
    case CallColumn::Cost:
        return call.cost ? call.cost->totalCost : -1.0;
    case CallColumn::Seconds:
        return seconds(call);
    case CallColumn::Result:
        return static_cast<int>(call.outcome);
    }
    return {};
}

QString spokenCell(const CallRecord &call, CallColumn column) {
    const QString text = displayCell(call, column);
    switch (column) {
    case CallColumn::Papers:
        return CallModel::tr("%1 papers").arg(text);
    case CallColumn::Tokens:
        return CallModel::tr("%1 tokens").arg(text);
    case CallColumn::Cost:
        return CallModel::tr("Cost %1").arg(text);
    case CallColumn::Seconds:
        return CallModel::tr("%1 seconds").arg(text);
    default:
        return text;
    }
}

QString tokenToolTip(const CallRecord &call) {
    QStringList lines{
        CallModel::tr("%Ln prompt token(s)", nullptr, static_cast<int>(call.tokens.prompt)),
        CallModel::tr("%Ln of them cached", nullptr, static_cast<int>(call.tokens.cached)),
        CallModel::tr("%Ln answer token(s)", nullptr, static_cast<int>(call.tokens.completion))};
    if (!call.tokens.known)
        lines << CallModel::tr("The service did not report these; they are estimates.");
    return lines.join(QLatin1Char('\n'));
}

// Text from outside, escaped as HTML so that it wraps.
QString toolTipCell(const CallRecord &call, CallColumn column) {
    if (column == CallColumn::Tokens)
        return tokenToolTip(call);
    if (column == CallColumn::Time)
        return QLocale().toString(call.started.toLocalTime(), QLocale::LongFormat);
    return column == CallColumn::Result && !call.problem.isEmpty()
               ? QStringLiteral("<p>%1</p>").arg(displayCell(call, column).toHtmlEscaped())
               : QString();
}

bool isNumber(CallColumn column) {
    return column == CallColumn::Papers || column == CallColumn::Tokens || column == CallColumn::Cost ||
           column == CallColumn::Seconds;
}

QString title(CallColumn column) {
    switch (column) {
    case CallColumn::Time:
        return CallModel::tr("Time");
    case CallColumn::Kind:
        return CallModel::tr("Kind");
    case CallColumn::Papers:
        return CallModel::tr("Papers");
    case CallColumn::Tokens:
        return CallModel::tr("Tokens");
    case CallColumn::Cost:
        return CallModel::tr("Cost");
    case CallColumn::Seconds:
        return CallModel::tr("Seconds");
    case CallColumn::Result:
        return CallModel::tr("Result");
    }
    return {};
}

} // namespace

QString callResult(const CallRecord &call) {
    switch (call.outcome) {
    case CallOutcome::Complete:
        return CallModel::tr("read in full");
    case CallOutcome::Partial:
        return CallModel::tr("read in part");
    case CallOutcome::Unreadable:
        return CallModel::tr("unreadable");
    case CallOutcome::CutOff:
        return CallModel::tr("cut off at the token limit");
    case CallOutcome::Refused:
        return CallModel::tr("refused");
    case CallOutcome::Failed:
        return CallModel::tr("no answer");
    }
    return {};
}

int CallModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int CallModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : callColumnCount;
}

QVariant CallModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallRecord &shown = call(index.row());
    const auto column = static_cast<CallColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayCell(shown, column);
    case Qt::AccessibleTextRole:
        return spokenCell(shown, column);
    case Qt::ToolTipRole:
        return toolTipCell(shown, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortCell(shown, column);
    case TroubleRole:
        return column == CallColumn::Result && shown.outcome != CallOutcome::Complete;
    default:
        return {};
    }
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= callColumnCount)
        return {};
    const auto column = static_cast<CallColumn>(section);
    if (role == Qt::DisplayRole)
        return title(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void CallModel::setCalls(std::vector<CallRecord> calls) {
    beginResetModel();
    m_calls = std::move(calls);
    endResetModel();
}

void CallModel::append(const CallRecord &call) {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_calls.push_back(call);
    endInsertRows();
}

} // namespace winnow
