#pragma once

#include <QByteArray>
#include <QString>

namespace winnow {

// A byte that is no UTF-8, or a NUL, costs one character (U+FFFD) and not the whole answer. NULs at the end
// go. What is well comes back as it is, uncopied.
QByteArray mended(const QByteArray &json);

// The same for what JSON escapes can smuggle in: NULs and halves of surrogate pairs.
QString mended(const QString &text);

} // namespace winnow
