#include "app/model/rowtexts.h"

#include <cstring>

namespace winnow {

namespace {

// A length in one byte if it is short enough, otherwise in five.
constexpr unsigned char longText = 255;

void append(QByteArray &packed, QByteArrayView text) {
    const auto length = static_cast<quint32>(text.size());
    if (length < longText) {
        packed.append(static_cast<char>(length));
    } else {
        packed.append(static_cast<char>(longText));
        packed.append(reinterpret_cast<const char *>(&length), sizeof length); // NOLINT
    }
    packed.append(text.data(), text.size());
}

QByteArrayView taken(const char *&from) {
    quint32 length = static_cast<unsigned char>(*from++);
    if (length == longText) {
        std::memcpy(&length, from, sizeof length);
        from += sizeof length;
    }
    const char *begin = from;
    from += length;
    return {begin, static_cast<qsizetype>(length)};
}

// Most texts of most rows are empty: two bytes say which are not.
quint16 takenMask(const char *&from) {
    const auto low = static_cast<unsigned char>(*from++);
    const auto high = static_cast<unsigned char>(*from++);
    return static_cast<quint16>(low | high << 8U);
}

} // namespace

RowTexts::RowTexts(QByteArrayView packed) {
    const char *from = packed.data();
    const quint16 present = takenMask(from);
    for (size_t i = 0; i < count; ++i) {
        if ((present >> i & 1U) != 0)
            fields[i] = taken(from);
    }
}

QByteArrayView RowTexts::first(QByteArrayView packed) {
    const char *from = packed.data();
    const bool isThere = (takenMask(from) & 1U) != 0;
    return isThere ? taken(from) : QByteArrayView();
}

QByteArray RowTexts::packed() const {
    quint16 present = 0;
    for (size_t i = 0; i < count; ++i)
        present = static_cast<quint16>(present | (fields[i].isEmpty() ? 0U : 1U << i));
    QByteArray packed;
    packed.append(static_cast<char>(present & 0xffU)).append(static_cast<char>(present >> 8U));
    for (const QByteArrayView field : fields) {
        if (!field.isEmpty())
            append(packed, field);
    }
    return packed;
}

} // namespace winnow
