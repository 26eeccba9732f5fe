#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <span>
#include <vector>

namespace winnow {

// Makes many short texts of one kind about half as long, each of them readable on its own. It learns up to
// 255 frequent symbols of one to eight bytes from a sample; a text is stored as the numbers of its symbols,
// and a byte that is in none of them as two. The method is FSST (P. Boncz, T. Neumann, V. Leis: FSST: Fast
// Random Access String Compression, VLDB 2020), without its vector instructions.
class TextCodec final {
public:
    explicit TextCodec(std::span<const QByteArrayView> sample); // some ten thousand bytes suffice

    QByteArray encoded(QByteArrayView text) const;
    QByteArray decoded(QByteArrayView encoded) const;

private:
    struct Symbol {
        quint64 bytes = 0; // the first one lowest
        quint32 length = 0;
        friend bool operator==(const Symbol &, const Symbol &) = default;
    };
    class Counts;

    size_t longest(quint64 next, size_t left) const; // the longest symbol at the start; 255: none
    void learn(const Counts &counts);

    std::vector<Symbol> m_symbols; // those of one byte last, others by their first two, the longest first
    std::vector<quint8> m_begin;   // by the first two bytes: where the symbols that begin so begin
    std::array<quint8, 256> m_ofOneByte{}; // 255: none
};

} // namespace winnow
