#pragma once

#include <QDateTime>
#include <QString>

namespace winnow {

// A date in the format of mail, RSS and HTTP (RFC 2822): "Fri, 23 Feb 2024 00:00:00 -0500", or with GMT, UT,
// EST and the other US zones instead of the offset. Invalid if it is not one. Keeps the offset as written.
QDateTime readMailDate(const QString &text);

} // namespace winnow
