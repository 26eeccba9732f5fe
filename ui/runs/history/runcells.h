#pragma once

#include "ui/runs/history/runtablemodel.h"

#include <QVariant>

namespace winnow {

// What a run's cell says under a role of Qt or HistoryRole; translated.
QVariant runCell(const RunRecord &run, RunColumn column, int role);
QVariant runHeaderCell(RunColumn column, int role);

} // namespace winnow
