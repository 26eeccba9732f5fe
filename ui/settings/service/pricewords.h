#pragma once

#include "app/settings/modelsettings.h"

#include <QString>

namespace winnow {

// What the model costs and as of when, or that nobody knows; `whereToEnter` says then where a price can be
// entered. Empty while no model is chosen.
QString priceSentence(const ModelSettings &settings, const QString &whereToEnter);

} // namespace winnow
