#pragma once

#include <QJsonObject>

namespace winnow {

struct Digest;

inline const QLatin1String rangeFormatName("winnow-range-digest");

QJsonObject rangeDigestToJson(const Digest &digest); // of one that has a range

} // namespace winnow
