#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// The names most similar to the wanted one, closest first. Case and anything before the last "/" (a vendor)
// are ignored.
QStringList nearNames(const QString &wanted, const QStringList &names, qsizetype most);

} // namespace winnow
