#pragma once

#include "app/settings/modelsettings.h"

#include <QString>

namespace winnow {

// Dollars with two digits, below ten cents with as many as say something: "$12.40", "$0.14", "$0.0032".
QString moneyText(double dollars);

// What the model costs and as of when, or that nobody knows; `whereToEnter` says then where a price can be
// entered. Empty while no model is chosen.
QString priceSentence(const ModelSettings &settings, const QString &whereToEnter);

} // namespace winnow
