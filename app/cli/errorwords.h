#pragma once

#include "app/model/error.h"

namespace winnow {

// What went wrong and what to do next, in one line.
QString errorSentence(const Error &error);

// " (a server's words)" without their full stop, or nothing. A whole page of HTML helps nobody, so they are
// cut.
QString inBrackets(const QString &words);

} // namespace winnow
