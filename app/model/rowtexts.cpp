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

// Behind the id. The authors come first, since they are encoded on their own.
constexpr auto inPackedOrder = [] {
    std::array<size_t, RowTexts::count - 1> order{RowTexts::Authors};
    size_t place = 1;
    for (size_t i = RowTexts::Id + 1; i < RowTexts::count; ++i) {
        if (i != RowTexts::Authors)
            order.at(place++) = i;
    }
    return order;
}();

quint16 takenMask(const char *&from) {
    const auto low = static_cast<unsigned char>(*from++);
    const auto high = static_cast<unsigned char>(*from++);
    return static_cast<quint16>(low | high << 8U);
}

// Those of the whole program, so that equal rows of different stores have equal bytes. Names have other
// frequent letters than what is written about papers.
struct RowCodecs {
    TextCodec names;
    TextCodec others;
};

struct SharedCodecs {
    std::once_flag once;
    std::unique_ptr<const RowCodecs> codecs;
    std::atomic<const RowCodecs *> ready = nullptr;
};

SharedCodecs &shared() {
    static SharedCodecs one;
    return one;
}

} // namespace

// A mask, the id, the authors, the others. If encoded, the authors are preceded by their length.
RowTexts::RowTexts(QByteArrayView packed) {
    const char *from = packed.data();
    const quint16 present = takenMask(from);
    if ((present & idBit) != 0)
        fields[Id] = taken(from);
    if ((present & encodedBit) != 0) {
        const RowCodecs &codecs = *shared().ready.load();
        m_decoded = codecs.names.decoded(taken(from));
        m_decoded += codecs.others.decoded({from, packed.end()});
        from = m_decoded.constData();
    }
    for (const size_t i : inPackedOrder) {
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
    QByteArray names;
    QByteArray others;
    for (size_t i = 0; i < count; ++i) {
        if (fields[i].isEmpty())
            continue;
        present = static_cast<quint16>(present | 1U << i);
        if (i != Id)
            append(i == Authors ? names : others, fields[i]);
    }
    QByteArray rest = names + others;
    if (const RowCodecs *codecs = shared().ready.load()) {
        QByteArray encoded;
        append(encoded, codecs->names.encoded(names));
        encoded += codecs->others.encoded(others);
        if (encoded.size() < rest.size()) { // not for what is quite unlike the sample
            rest = encoded;
            present |= encodedBit;
        }
    }
    QByteArray packed;
    packed.append(static_cast<char>(present & 0xffU)).append(static_cast<char>(present >> 8U));
    if (!fields[Id].isEmpty())
        append(packed, fields[Id]);
    return packed.append(rest);
}

void RowTexts::learn(std::span<const QByteArrayView> packed) {
    SharedCodecs &one = shared();
    std::call_once(one.once, [&] {
        std::vector<QByteArrayView> names;
        std::vector<QByteArrayView> others;
        for (const QByteArrayView row : packed) { // not encoded, since nothing is learned yet
            const RowTexts texts(row);
            for (const size_t i : inPackedOrder)
                (i == Authors ? names : others).push_back(texts.fields[i]);
        }
        one.codecs = std::make_unique<const RowCodecs>(RowCodecs{TextCodec(names), TextCodec(others)});
        one.ready = one.codecs.get();
    });
}

} // namespace winnow
