#include "app/feed/saved/gunzip.h"

#include <QScopeGuard>

#include <zlib.h>

#include <array>

namespace winnow {

bool isGzip(const QByteArray &bytes) {
    return bytes.startsWith("\x1f\x8b");
}

Result<QByteArray> gunzip(const QByteArray &bytes, const QString &name, qint64 limit) {
    constexpr int gzipOnly = 16 + MAX_WBITS;
    z_stream stream{};
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return failure(ErrorCode::FileUnreadable, QStringLiteral("out of memory"), name);
    const auto closed = qScopeGuard([&stream] { inflateEnd(&stream); });
    QByteArray input = bytes; // zlib takes no const pointer
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());

    QByteArray unpacked;
    std::array<char, 64 * 1024> piece;
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            return failure(ErrorCode::Malformed,
                           state == Z_BUF_ERROR ? QStringLiteral("the packed file is cut short")
                                                : QStringLiteral("the packed file is damaged"),
                           name);
        unpacked.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
        if (unpacked.size() > limit)
            return failure(ErrorCode::FileUnreadable,
                           QStringLiteral("more than %1 MB unpacked").arg(limit / (1024 * 1024)), name);
        if (state != Z_STREAM_END)
            continue;
        // Another member may follow; anything else is padding, as on tapes.
        if (stream.avail_in < 2 || stream.next_in[0] != 0x1f || stream.next_in[1] != 0x8b)
            return unpacked;
        inflateReset(&stream);
    }
}

} // namespace winnow
