#pragma once

#include <QRegularExpression>
#include <QStringView>

namespace winnow {

// Matching of views with QRegularExpression, under the names used from Qt 6.5 on; Qt 6.8 deprecates the old
// ones. The text must outlive the match.
inline QRegularExpressionMatch matchView(const QRegularExpression &expression, QStringView text) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.matchView(text);
#else
    return expression.match(text);
#endif
}

inline QRegularExpressionMatchIterator globalMatchView(const QRegularExpression &expression,
                                                       QStringView text) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.globalMatchView(text);
#else
    return expression.globalMatch(text);
#endif
}

} // namespace winnow
