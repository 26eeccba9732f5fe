#pragma once

#include "ui/runs/history/runtablemodel.h"

#include <QVariant>

namespace winnow {

// The data of a run's cell for a Qt role or HistoryRole; translated.
QVariant runCell(const RunRecord &run, RunColumn column, int role);
QVariant runHeaderCell(RunColumn column, int role);

} // namespace winnow
