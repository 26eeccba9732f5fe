#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// "Mixture of Experts (MoE), Spatial/Temporal Modeling, etc." → Mixture of Experts, MoE, Spatial Modeling,
// Temporal Modeling. Each keyword once, case aside.
QStringList splitKeywords(const QString &text);

} // namespace winnow
