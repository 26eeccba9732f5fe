#pragma once

#include "app/model/result.h"

#include <QByteArray>

namespace winnow {

constexpr qint64 largestSavedFile = 200 * 1024 * 1024; // bytes, unpacked

bool isGzip(const QByteArray &bytes);

// What a gzip file holds, all its members one after the other; stops at the limit, however small the file is.
// `name` is for messages. Errors: FileUnreadable (more than `limit`), Malformed (cut short or damaged).
[[nodiscard]] Result<QByteArray> gunzip(const QByteArray &bytes, const QString &name,
                                        qint64 limit = largestSavedFile);

} // namespace winnow
