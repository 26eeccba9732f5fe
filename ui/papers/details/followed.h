#pragma once

#include <QStringList>

namespace winnow {

// The followed authors with `name` added, or removed if it was there. Case, accents and TeX do not matter.
QStringList followedAfter(QStringList names, const QString &name, bool follow);

} // namespace winnow
