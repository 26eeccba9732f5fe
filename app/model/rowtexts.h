#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace winnow {

// The texts of one row of a RowStore as UTF-8, packed into one piece: most of them are empty in most rows and
// then take no room. The views hold for as long as what they were taken from.
struct RowTexts {
    enum Field { // what is often asked for comes first: the rest need not be walked over
        Id,
        Title,
        Authors, // one a line
        Note,
        Tags, // one a line
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
    static QByteArrayView first(QByteArrayView packed); // the id alone

    QByteArrayView operator[](Field field) const { return fields[field]; }
    QByteArray packed() const;

    std::array<QByteArrayView, count> fields;
};

} // namespace winnow
