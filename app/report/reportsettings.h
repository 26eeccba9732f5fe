#pragma once

#include "app/settings/settings.h"

#include <QStringList>

namespace winnow {

// "key = value" for every setting that differs from its default, as far as it is safe to publish: a text that
// is not known to be harmless is only said to be set, a list is given by its length, an address by its host.
QStringList settingLines(const Settings &settings);

} // namespace winnow
