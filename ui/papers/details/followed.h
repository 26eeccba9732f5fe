#pragma once

#include <QStringList>

namespace winnow {

// The followed authors once `name` is followed or no longer. Case, accents and TeX do not matter.
QStringList followedAfter(QStringList names, const QString &name, bool follow);

} // namespace winnow
