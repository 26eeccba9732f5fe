#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace winnow {

// Files that a person may have open, and may save, while Winnow writes them.

// Absolute and with links followed, so that a link stays a link and each file has one name.
QString fileBehind(const QString &path);

// A file's content; none: it does not exist. Errors: FileUnreadable; FileUnwritable: a folder, a device or
// anything else that is not a file.
[[nodiscard]] Result<std::optional<QByteArray>> fileContent(const QString &path);

// Writes through QSaveFile if the file still has the expected content just before. False: it does not.
// Errors: FileUnwritable, and those of fileContent().
[[nodiscard]] Result<bool> replaceContent(const QString &path, const std::optional<QByteArray> &expected,
                                          const QByteArray &bytes);

QByteArray contentHash(const QByteArray &bytes);

} // namespace winnow
