#pragma once

#include "app/model/day.h"
#include "ui/papers/list/paperscope.h"

namespace winnow {

QString viewName(DecisionFilter view);

// "Fri 8 Aug", with the year when it is not this one.
QString shortDay(QDate day, QDate today);
// "complete", "weekend", … translated.
QString ledgerText(const DaySummary &day);
QString feedsToolTip(const DaySummary &day); // HTML

} // namespace winnow
