#pragma once

#include "app/model/result.h"

#include <QByteArray>

namespace winnow {

constexpr qint64 largestSavedFile = 200 * 1024 * 1024; // bytes, uncompressed

bool isGzip(const QByteArray &bytes);

// The contents of a gzip file, with all its members concatenated; stops at the limit, however small the file
// is. `name` is for messages. Errors: FileUnreadable (more than `limit`), Malformed (truncated or damaged).
[[nodiscard]] Result<QByteArray> gunzip(const QByteArray &bytes, const QString &name,
                                        qint64 limit = largestSavedFile);

} // namespace winnow
