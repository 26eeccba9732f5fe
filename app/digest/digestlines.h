#pragma once

#include <QStringView>

#include <optional>

namespace winnow {

// A line without trailing spaces; nothing else is ignored.
inline QStringView withoutTrailingBlanks(QStringView line) {
    while (line.endsWith(u' ') || line.endsWith(u'\t'))
        line.chop(1);
    return line;
}

// Only digits, at most 18, without leading zeros: the format of a number.
inline std::optional<qint64> plainNumber(QStringView text) {
    if (text.isEmpty() || text.size() > 18 || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

// The text after "LABEL "; editors may have removed the space of an empty one.
inline std::optional<QStringView> fieldValue(QStringView line, QStringView label) {
    if (line == label)
        return line.sliced(label.size());
    if (line.startsWith(label) && line[label.size()] == u' ')
        return line.sliced(label.size() + 1);
    return std::nullopt;
}

} // namespace winnow
