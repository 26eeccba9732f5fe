#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace winnow {

// Files that a person may have open, and save, while Winnow writes them.

// Absolute, links followed, so that a link stays one and a file has one name.
QString fileBehind(const QString &path);

// What a file holds; none: there is none. Errors: FileUnreadable; FileUnwritable: a folder, a device or
// anything else that is no file.
[[nodiscard]] Result<std::optional<QByteArray>> fileContent(const QString &path);

// Writes through QSaveFile, if the file still holds what is expected the moment before. False: it does not.
// Errors: FileUnwritable, and those of fileContent().
[[nodiscard]] Result<bool> replaceContent(const QString &path, const std::optional<QByteArray> &expected,
                                          const QByteArray &bytes);

QByteArray contentHash(const QByteArray &bytes);

} // namespace winnow
