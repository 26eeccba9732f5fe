#include "app/model/readbytes.h"

#include <QIODevice>

#include <algorithm>

namespace winnow {

QByteArray readBytes(QIODevice &device, qint64 most) {
    constexpr qint64 atOnce = qint64{1} << 20;
    QByteArray bytes;
    if (!device.isSequential())
        bytes.reserve(std::clamp<qint64>(device.size() - device.pos(), 0, most));
    while (bytes.size() < most) {
        const QByteArray part = device.read(std::min(atOnce, most - bytes.size()));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return bytes;
}

} // namespace winnow
