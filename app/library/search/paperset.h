#pragma once

#include <QBitArray>
#include <QByteArray>

namespace winnow {

// A set of the library's papers as bits, indexed by key: twelve kilobytes for a hundred thousand, and quick
// to combine.
class PaperSet final {
public:
    // `newest`: the largest existing key.
    static PaperSet none(qint64 newest) { return PaperSet(newest, false); }
    static PaperSet all(qint64 newest) { return PaperSet(newest, true); }
    // From comma-separated keys, as group_concat() writes them.
    static PaperSet of(const QByteArray &keys, qint64 newest);

    void add(qint64 key) { m_bits.setBit(key); }
    bool contains(qint64 key) const { return key < m_bits.size() && m_bits.testBit(key); }
    bool isEmpty() const { return m_bits.count(true) == 0; }
    qsizetype count() const { return m_bits.count(true); }
    bool isEverything() const { return count() == m_bits.size() - 1; }
    QByteArray toJson() const; // "[1,5,7]"

    PaperSet &intersect(const PaperSet &other);
    PaperSet &subtract(const PaperSet &other);

private:
    PaperSet(qint64 newest, bool holdsAll);
    QBitArray m_bits; // by key, from 1
};

} // namespace winnow
