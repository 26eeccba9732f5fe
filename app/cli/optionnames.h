#pragma once

#include <QCommandLineOption>

namespace winnow {

inline QString option(const char *name) {
    return QString::fromLatin1(name);
}

// An option that takes a value.
inline QCommandLineOption takes(const char *name, const QString &description, const char *value) {
    return {option(name), description, option(value)};
}

} // namespace winnow
