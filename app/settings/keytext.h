#pragma once

#include <QString>

namespace winnow {

// A key without what comes along when it is copied: blanks, invisible characters and ends of lines around it,
// quotes, "Bearer ", "Authorization:", "OPENAI_API_KEY=" with or without "export". What is left need not be
// one.
QString cleanedKey(const QString &pasted);

} // namespace winnow
