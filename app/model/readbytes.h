#pragma once

#include <QByteArray>

class QIODevice;

namespace winnow {

// The next bytes of a file or pipe, up to `most`. QIODevice::read(most) of Qt 6.4 allocates all of these
// before it reads the first. After an error: what was read before.
[[nodiscard]] QByteArray readBytes(QIODevice &device, qint64 most);

} // namespace winnow
