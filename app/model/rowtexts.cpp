#include "app/model/rowtexts.h"

#include "app/model/textcodec.h"

#include <atomic>
#include <cstring>
#include <memory>
#include <mutex>
#include <vector>

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

// Most texts of most rows are empty: two bytes say which are not, and whether those after the id are encoded.
constexpr quint16 idBit = 1;
constexpr quint16 encodedBit = 1U << 15U;
static_assert(RowTexts::count <= 15);

quint16 takenMask(const char *&from) {
    const auto low = static_cast<unsigned char>(*from++);
    const auto high = static_cast<unsigned char>(*from++);
    return static_cast<quint16>(low | high << 8U);
}

// One for the whole program, so that equal rows of different stores have equal bytes.
struct SharedCodec {
    std::once_flag once;
    std::unique_ptr<const TextCodec> codec;
    std::atomic<const TextCodec *> ready = nullptr;
};

SharedCodec &shared() {
    static SharedCodec one;
    return one;
}

// All but the mask and the id.
QByteArrayView rest(QByteArrayView packed) {
    const char *from = packed.data();
    if ((takenMask(from) & idBit) != 0)
        (void)taken(from);
    return packed.sliced(from - packed.data());
}

} // namespace

RowTexts::RowTexts(QByteArrayView packed) {
    const char *from = packed.data();
    const quint16 present = takenMask(from);
    if ((present & idBit) != 0)
        fields[Id] = taken(from);
    if ((present & encodedBit) != 0) {
        m_decoded = shared().ready.load()->decoded(rest(packed));
        from = m_decoded.constData();
    }
    for (size_t i = Id + 1; i < count; ++i) {
        if ((present >> i & 1U) != 0)
            fields[i] = taken(from);
    }
}

QByteArrayView RowTexts::first(QByteArrayView packed) {
    const char *from = packed.data();
    return (takenMask(from) & idBit) != 0 ? taken(from) : QByteArrayView();
}

QByteArray RowTexts::packed() const {
    quint16 present = 0;
    QByteArray others;
    for (size_t i = 0; i < count; ++i) {
        if (fields[i].isEmpty())
            continue;
        present = static_cast<quint16>(present | 1U << i);
        if (i > Id)
            append(others, fields[i]);
    }
    if (const TextCodec *codec = shared().ready.load()) {
        const QByteArray encoded = codec->encoded(others);
        if (encoded.size() < others.size()) { // not for what is quite unlike the sample
            others = encoded;
            present |= encodedBit;
        }
    }
    QByteArray packed;
    packed.append(static_cast<char>(present & 0xffU)).append(static_cast<char>(present >> 8U));
    if (!fields[Id].isEmpty())
        append(packed, fields[Id]);
    return packed.append(others);
}

void RowTexts::learn(std::span<const QByteArrayView> packed) {
    SharedCodec &one = shared();
    std::call_once(one.once, [&] {
        std::vector<QByteArrayView> sample;
        for (const QByteArrayView row : packed)
            sample.push_back(rest(row));
        one.codec = std::make_unique<const TextCodec>(sample);
        one.ready = one.codec.get();
    });
}

} // namespace winnow
