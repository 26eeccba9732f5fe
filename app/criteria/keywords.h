#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// "Mixture of Experts (MoE), Spatial/Temporal Modeling, etc." → Mixture of Experts, MoE, Spatial Modeling,
// Temporal Modeling. Each keyword once, case aside.
QStringList splitKeywords(const QString &text);

// The first of those that differ in case only.
QStringList eachOnce(const QStringList &keywords);

} // namespace winnow
