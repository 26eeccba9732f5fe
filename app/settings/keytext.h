#pragma once

#include <QString>

namespace winnow {

// A key without anything copied along: spaces, invisible characters and line ends around it, quotes, "Bearer
// ", "Authorization:", "OPENAI_API_KEY=" with or without "export". The rest need not be a key.
QString cleanedKey(const QString &pasted);

} // namespace winnow
