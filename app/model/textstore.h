#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace winnow {

// Many short texts behind each other in pieces of a megabyte: none costs an allocation of its own, and what
// they took is given back as a whole. A text never moves and is never taken out.
class TextStore final {
public:
    using Place = quint32;

    Place add(QByteArrayView text);
    QByteArrayView at(Place place) const;    // of a place that add() gave
    size_t bytes() const { return m_bytes; } // that all texts take

private:
    std::vector<std::unique_ptr<char[]>> m_pieces;
    size_t m_size = 0; // of the last piece
    size_t m_used = 0; // of that
    size_t m_bytes = 0;
};

} // namespace winnow
