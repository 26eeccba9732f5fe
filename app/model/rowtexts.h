#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <span>

namespace winnow {

// The texts of one row of a RowStore, packed as UTF-8: most of them are empty in most rows, and then take no
// space. The views are valid as long as their source and this or a copy of it.
struct RowTexts {
    enum Field { // frequently used ones first: the rest need not be skipped
        Id,
        Title,
        Authors, // one per line
        Note,
        Tags, // one per line
        ScoreComment,
        TopicReason,
        Reason,
        Comment,
        Doi,
        Journal,
        DecidedAt, // milliseconds since 1970
        Abstract
    };
    static constexpr size_t count = Abstract + 1;

    RowTexts() = default;
    explicit RowTexts(QByteArrayView packed);
    static QByteArrayView first(QByteArrayView packed); // only the id

    QByteArrayView operator[](Field field) const { return fields[field]; }
    QByteArray packed() const;

    // Rows packed from now on take about half of the space, in the whole program and whatever they are packed
    // for: after the first call, which learns what is frequent in these, the others do nothing.
    static void learn(std::span<const QByteArrayView> packed);

    std::array<QByteArrayView, count> fields;

private:
    QByteArray m_decoded; // what the fields are views of, if it was encoded
};

} // namespace winnow
