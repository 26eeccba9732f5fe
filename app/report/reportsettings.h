#pragma once

#include "app/settings/settings.h"

#include <QStringList>

namespace winnow {

// "key = value" of every setting that differs from its default, as far as strangers may see it: of a text
// that is not known to be harmless only that it is set, of a list how long it is, of an address the host.
QStringList settingLines(const Settings &settings);

} // namespace winnow
