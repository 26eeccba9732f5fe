#pragma once

#include "app/model/runestimate.h"

#include <QJsonObject>
#include <QStringList>

namespace winnow {

// The estimate for scoring, as lines and as JSON (see `winnow-cli score --help`).
QStringList estimateLines(const RunEstimate &estimate);
QJsonObject estimateToJson(const RunEstimate &estimate);

} // namespace winnow
