#pragma once

#include <QDateTime>
#include <QString>

namespace winnow {

// A date as mail, RSS and HTTP write it (RFC 2822): "Fri, 23 Feb 2024 00:00:00 -0500", or with GMT, UT, EST
// and the other US zones in place of the offset. Invalid if it is none. Keeps the offset that was written.
QDateTime readMailDate(const QString &text);

} // namespace winnow
