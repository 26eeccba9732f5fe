#include "app/model/textstore.h"

#include <algorithm>
#include <cstring>

namespace winnow {

namespace {

// A position is the number of a block and an offset in it, where the text begins, preceded by its length.
constexpr unsigned offsetBits = 20;
constexpr size_t pieceSize = size_t{1} << offsetBits;
constexpr size_t mostPieces = size_t{1} << (32 - offsetBits);

} // namespace

TextStore::Place TextStore::add(QByteArrayView text) {
    const auto length = static_cast<quint32>(text.size());
    const size_t needed = sizeof length + length;
    if (m_used + needed > m_size) { // a text longer than a block gets one of its own
        Q_ASSERT(m_pieces.size() < mostPieces);
        m_size = std::max(needed, pieceSize);
        m_pieces.push_back(std::make_unique_for_overwrite<char[]>(m_size));
        m_used = 0;
    }
    const size_t offset = m_used;
    char *start = m_pieces.back().get() + offset;
    std::memcpy(start, &length, sizeof length);
    std::memcpy(start + sizeof length, text.data(), length);
    m_used += needed;
    m_bytes += needed;
    return static_cast<Place>((m_pieces.size() - 1) << offsetBits | offset);
}

QByteArrayView TextStore::at(Place place) const {
    const char *start = m_pieces[place >> offsetBits].get() + (place & (pieceSize - 1));
    quint32 length = 0;
    std::memcpy(&length, start, sizeof length);
    return {start + sizeof length, static_cast<qsizetype>(length)};
}

} // namespace winnow
