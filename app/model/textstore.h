#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace winnow {

// Many short texts stored in blocks of a megabyte: without an allocation for each, and released as a whole. A
// text is never moved or removed.
class TextStore final {
public:
    using Place = quint32;

    Place add(QByteArrayView text);
    QByteArrayView at(Place place) const;    // a position from add()
    size_t bytes() const { return m_bytes; } // of all texts

private:
    std::vector<std::unique_ptr<char[]>> m_pieces;
    size_t m_size = 0; // of the last block
    size_t m_used = 0; // of the last block
    size_t m_bytes = 0;
};

} // namespace winnow
