#pragma once

#include <QString>

namespace winnow {

// In double quotes, which can express every text in YAML: https://yaml.org/spec/1.2.2/#57-escaped-characters
QString yamlQuoted(const QString &text);

} // namespace winnow
