#pragma once

#include "app/settings/modelsettings.h"

#include <QString>

namespace winnow {

// What the model costs and as of when, or that the price is unknown; then `whereToEnter` says where to enter
// one. Empty while no model is chosen.
QString priceSentence(const ModelSettings &settings, const QString &whereToEnter);

} // namespace winnow
