#include "app/library/search/paperset.h"

namespace winnow {

PaperSet::PaperSet(qint64 newest, bool holdsAll) : m_bits(newest + 1, holdsAll) {
    m_bits.clearBit(0);
}

PaperSet PaperSet::of(const QByteArray &keys, qint64 newest) {
    PaperSet set = none(newest);
    qint64 key = 0;
    for (const char c : keys) {
        if (c != ',') {
            key = key * 10 + (c - '0');
            continue;
        }
        if (key <= newest)
            set.m_bits.setBit(key);
        key = 0;
    }
    if (key > 0 && key <= newest)
        set.m_bits.setBit(key);
    return set;
}

QByteArray PaperSet::toJson() const {
    QByteArray json("[");
    for (qint64 key = 1; key < m_bits.size(); ++key) {
        if (m_bits.testBit(key))
            json.append(QByteArray::number(key)).append(',');
    }
    if (json.endsWith(','))
        json.chop(1);
    return json.append(']');
}

PaperSet &PaperSet::intersect(const PaperSet &other) {
    m_bits &= other.m_bits;
    return *this;
}

PaperSet &PaperSet::subtract(const PaperSet &other) {
    m_bits &= ~other.m_bits;
    m_bits.clearBit(0);
    return *this;
}

} // namespace winnow
