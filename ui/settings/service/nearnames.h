#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// The names that are most like the wanted one, nearest first. Case and what stands before the last "/" (a
// vendor) do not count.
QStringList nearNames(const QString &wanted, const QStringList &names, qsizetype most);

} // namespace winnow
