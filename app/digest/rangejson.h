#pragma once

#include <QJsonObject>

namespace winnow {

struct Digest;

inline const QLatin1String rangeFormatName("winnow-range-digest");

QJsonObject rangeDigestToJson(const Digest &digest); // must have a range

} // namespace winnow
