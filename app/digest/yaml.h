#pragma once

#include <QString>

namespace winnow {

// In double quotes, in which YAML can hold everything: https://yaml.org/spec/1.2.2/#57-escaped-characters
QString yamlQuoted(const QString &text);

} // namespace winnow
