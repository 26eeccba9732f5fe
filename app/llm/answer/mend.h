#pragma once

#include <QByteArray>
#include <QString>

namespace winnow {

// An invalid UTF-8 byte or a NUL is replaced by U+FFFD instead of losing the whole answer. NULs at the end
// are removed. Valid text is returned without copying.
QByteArray mended(const QByteArray &json);

// The same for what JSON escapes can contain: NULs and lone surrogates.
QString mended(const QString &text);

} // namespace winnow
