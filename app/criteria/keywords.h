#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// "Mixture of Experts (MoE), Spatial/Temporal Modeling, etc." → Mixture of Experts, MoE, Spatial Modeling,
// Temporal Modeling. Each keyword once, ignoring case.
QStringList splitKeywords(const QString &text);

// The first of those that differ only in case.
QStringList eachOnce(const QStringList &keywords);

} // namespace winnow
