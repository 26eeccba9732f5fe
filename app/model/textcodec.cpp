#include "app/model/textcodec.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <tuple>

namespace winnow {

namespace {

constexpr size_t mostSymbols = 255;
constexpr size_t longestSymbol = 8;
constexpr quint8 none = mostSymbols; // instead of a symbol's number: the next byte stands for itself
constexpr size_t twoBytes = 0x10000;
constexpr int rounds = 5; // each joins symbols of the one before; from the fourth on little changes

// Up to eight bytes, the first one lowest; zeros behind the end.
quint64 wordAt(const char *from, size_t left) {
    if (left >= longestSymbol)
        return qFromLittleEndian<quint64>(from);
    std::array<unsigned char, longestSymbol> bytes{};
    std::memcpy(bytes.data(), from, std::min(left, longestSymbol));
    quint64 word = 0;
    for (size_t i = longestSymbol; i-- > 0;)
        word = word << 8U | bytes[i];
    return word;
}

quint64 firstBytes(quint64 word, size_t length) {
    return length == longestSymbol ? word : word & ((quint64{1} << 8U * length) - 1);
}

} // namespace

// How often symbols and pairs of neighbours were used, by what they would save.
class TextCodec::Counts final {
public:
    void add(const Symbol &symbol) {
        // Without a symbol of its own a byte takes two.
        m_gains[{symbol.bytes, symbol.length}] += symbol.length == 1 ? 8 : symbol.length;
        if (m_last.length > 0 && m_last.length < longestSymbol) {
            const quint32 length = std::min<quint32>(m_last.length + symbol.length, longestSymbol);
            const quint64 joined = firstBytes(m_last.bytes | symbol.bytes << 8U * m_last.length, length);
            m_gains[{joined, length}] += length;
        }
        m_last = symbol;
    }
    void endText() { m_last = {}; }
    std::vector<Symbol> best() const {
        std::vector<std::pair<quint64, Symbol>> all;
        for (auto it = m_gains.cbegin(); it != m_gains.cend(); ++it)
            all.push_back({it.value(), {it.key().first, it.key().second}});
        const auto kept = std::min(all.size(), mostSymbols);
        std::ranges::partial_sort(all, all.begin() + qsizetype(kept), [](const auto &a, const auto &b) {
            return std::tuple(b.first, a.second.bytes, a.second.length) <
                   std::tuple(a.first, b.second.bytes, b.second.length);
        });
        std::vector<Symbol> symbols;
        for (size_t i = 0; i < kept; ++i)
            symbols.push_back(all[i].second);
        return symbols;
    }

private:
    QHash<std::pair<quint64, quint32>, quint64> m_gains;
    Symbol m_last;
};

TextCodec::TextCodec(std::span<const QByteArrayView> sample) : m_begin(twoBytes + 1, 0) {
    m_ofOneByte.fill(none);
    for (int round = 0; round < rounds; ++round) {
        Counts counts;
        for (const QByteArrayView text : sample) {
            const char *from = text.data();
            for (size_t left = size_t(text.size()); left > 0;) {
                const quint64 next = wordAt(from, left);
                const size_t number = longest(next, left);
                const Symbol symbol = number == none ? Symbol{next & 0xffU, 1} : m_symbols[number];
                counts.add(symbol);
                from += symbol.length;
                left -= symbol.length;
            }
            counts.endText();
        }
        learn(counts);
    }
}

void TextCodec::learn(const Counts &counts) {
    m_symbols = counts.best();
    const auto place = [](const Symbol &symbol) {
        return std::tuple(symbol.length == 1, symbol.bytes & 0xffffU, longestSymbol - symbol.length,
                          symbol.bytes);
    };
    std::ranges::sort(m_symbols, {}, place);
    m_begin.assign(twoBytes + 1, 0);
    m_ofOneByte.fill(none);
    for (size_t i = 0; i < m_symbols.size(); ++i) {
        if (m_symbols[i].length > 1)
            ++m_begin[(m_symbols[i].bytes & 0xffffU) + 1];
        else
            m_ofOneByte[m_symbols[i].bytes] = quint8(i);
    }
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
}

size_t TextCodec::longest(quint64 next, size_t left) const {
    const size_t firstTwo = next & 0xffffU;
    for (size_t i = m_begin[firstTwo]; i < m_begin[firstTwo + 1]; ++i) {
        if (firstBytes(next, m_symbols[i].length) == m_symbols[i].bytes && m_symbols[i].length <= left)
            return i;
    }
    return m_ofOneByte[next & 0xffU];
}

QByteArray TextCodec::encoded(QByteArrayView text) const {
    QByteArray encoded(text.size() * 2, Qt::Uninitialized);
    char *to = encoded.data();
    const char *from = text.data();
    for (size_t left = size_t(text.size()); left > 0;) {
        const size_t number = longest(wordAt(from, left), left);
        *to++ = static_cast<char>(number);
        if (number == none)
            *to++ = *from;
        const size_t length = number == none ? 1 : m_symbols[number].length;
        from += length;
        left -= length;
    }
    encoded.resize(to - encoded.data());
    return encoded;
}

QByteArray TextCodec::decoded(QByteArrayView encoded) const {
    QByteArray text(encoded.size() * qsizetype(longestSymbol), Qt::Uninitialized);
    char *to = text.data();
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const auto number = static_cast<quint8>(encoded[i]);
        if (number == none) {
            *to++ = encoded[++i];
            continue;
        }
        const Symbol &symbol = m_symbols[number];
        const quint64 bytes = qToLittleEndian(symbol.bytes);
        std::memcpy(to, &bytes, sizeof bytes);
        to += symbol.length;
    }
    text.resize(to - text.data());
    return text;
}

} // namespace winnow
